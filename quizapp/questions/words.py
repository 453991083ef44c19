"""The words of a phrase that carry its meaning."""

import re
from functools import lru_cache

from quizapp.lessons.fold import fold

_SPACED = re.compile(r"[^\W_\u2e80-\U0003ffff]+")
_UNSPACED = re.compile(r"[^\0-\u2e7f\U00040000-\U0010ffff]+")
_SMALL = frozenset(
    """
    a about after all also among an and another any are as at be because been before being
    between both but by can could did do does during each end every few for from had has have
    her his how if in into is it its last made make makes many may might more most much new not
    of off on one only or other our out over own said same says several she should so some such
    than that the their them then there these they this those through to too two under until up
    used was were what when where which while who whom whose why will with would year you your
    """.split()  # noqa: SIM905 - a word a line is no easier to read
)
_STEM = 6


@lru_cache(maxsize=16_384)
def content_words(text: str) -> frozenset[str]:
    """Return the telling words of a text without their endings, and the pairs of signs of a Chinese one."""
    folded = fold(text)
    words = (word[:_STEM] for word in _SPACED.findall(folded) if word not in _SMALL)
    pairs = (run[at : at + 2] for run in _UNSPACED.findall(folded) for at in range(len(run) - 1))
    return frozenset((*words, *pairs))
