"""Which of these belongs to one side of a contrast: drawn where the other side has enough."""

from quizapp.questions.build import Draw
from quizapp.questions.cues import cue_of, fair_beside, gives_away
from quizapp.questions.levels import in_turn
from quizapp.questions.likeness import grade_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card

_WRONG = 3
_SIDES = (("Side A", "A items", "B items"), ("Side B", "B items", "A items"))


def side_question(card: Card, material: Material, draw: Draw) -> tuple[str, str, list[str]] | None:
    """Return a side, an item of it and two or three items of the other, or None where there are too few."""
    possible = []
    for side, own, others in _SIDES:
        name, mine = card.entry.text(side), card.entry.values(own)
        foreign = _foreign(card.entry.values(others), mine, material)
        beside: dict[tuple[bool, bool, str], list[str]] = {}
        for key in mine:
            cue = cue_of(key, name)
            if cue not in beside:
                beside[cue] = list(filter(fair_beside(key, name, material), foreign))
            if len(beside[cue]) >= 2 and not gives_away(name, [key]):
                possible.append((name, key, beside[cue]))
    if not possible:
        return None
    side, key, wrong = draw.random.choice(possible)
    return side, key, in_turn(wrong, grade_of(card, key, material), draw, _WRONG)[:_WRONG]


def _foreign(texts: tuple[str, ...], mine: tuple[str, ...], material: Material) -> list[str]:
    """Return the texts that are none of mine by another name."""
    own = set(map(material.title, mine))
    return [text for text in texts if material.title(text) not in own]
