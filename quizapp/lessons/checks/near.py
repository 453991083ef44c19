"""Words spelt nearly alike: one slip of the keyboard apart, or singular and plural."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from quizapp.lessons.checks.finding import unspaced

_SHORTEST = 4
_DIGITS = re.compile(r"\d+")


Spellings = Mapping[str, Sequence[str]]
"""Folded words by the shapes that a slip may leave of them."""


@lru_cache(maxsize=16)
def spellings_of(words: frozenset[str]) -> Spellings:
    """Return some folded words arranged to be found by a slip of them."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for shape in set(_shapes(word)):
            found[shape].append(word)
    return dict(found)


def near(word: str, spellings: Spellings) -> str:
    """Return the first word that another may be a slip for, or ""."""
    if len(word) < _SHORTEST or unspaced().search(word):
        return ""
    alike = {one for shape in _shapes(word) for one in spellings.get(shape, ())}
    return min((one for one in alike if _may_be(one, word)), default="")


def _shapes(word: str) -> Iterator[str]:
    """Yield what two words share that one slip tells apart: each without one of its letters."""
    yield word
    yield word.replace(" ", "")
    yield re.sub(r"(?<=\w\w)(?:ies|es|s)$", "", word)
    yield re.sub(r"(?<=\w\w)ies$", "y", word)
    yield from (word[:at] + word[at + 1 :] for at in range(len(word)))


def _may_be(one: str, word: str) -> bool:
    """A slip is seldom in the first letter, and another digit is another thing."""
    return one != word and one[0] == word[0] and _DIGITS.findall(one) == _DIGITS.findall(word)
