"""Which types are of persons, in any language that teachers write them in: they are asked for with who."""

import re

_PERSONS = frozenset(
    """person human man woman boy girl poet poetess king queen emperor empress prince princess pharaoh
    sultan tsar pope saint president chancellor minister politician statesman stateswoman leader ruler
    general admiral soldier rebel revolutionary activist reformer scientist astronomer physicist chemist
    biologist geologist mathematician physician doctor surgeon nurse engineer inventor explorer navigator
    sailor pilot astronaut cosmonaut traveller traveler philosopher thinker historian economist scholar
    teacher professor writer author novelist dramatist playwright journalist painter sculptor artist
    architect photographer composer musician singer actor actress director athlete
    judge lawyer farmer merchant monk nun god goddess hero heroine""".split()  # noqa: SIM905 - a list would take a page
)
_HEAD_ENDS = re.compile(r",|\b(?:of|in|on|for|from|that|which|who|whose|to|at|with|under|behind)\b")
_CHINESE = re.compile(
    r"(?:(?<!机器)(?<!機器)人|人物|人名|诗人|詩人|作家|学家|學家|专家|皇帝|国王|國王|总统|總統|画家|画師|英雄|将军|大臣"
    r"|官员|医生|教师|老师|先生|女士|僧人|歌手|演员|导演|君主|领袖|院士|航天员|宇航员)$"
)


def is_person(kind: str) -> bool:
    """Whether a type is of persons: a person, an English poet; but a friend of a poet's is not known."""
    head = (_HEAD_ENDS.split(kind, maxsplit=1)[0].casefold().split() or [""])[-1]
    return head in _PERSONS or bool(_CHINESE.search(kind))
