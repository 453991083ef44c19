"""Candidates for wrong options, arranged once by length, so that the nearest to a key are found first."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge

from quizapp.questions.material import Material

Shelf = Mapping[int, Sequence[str]]
"""Texts by their length, in order."""


def shelf_of(texts: Iterable[str], material: Material) -> Shelf:
    """Return the texts by length, each name once."""
    unique = {material.title(text): text for text in texts}
    found: dict[int, list[str]] = defaultdict(list)
    for text in sorted(unique.values()):
        found[len(text)].append(text)
    return dict(found)


def nearest_first(shelf: Shelf, length: int) -> Iterator[str]:
    """Yield the texts, those nearest to a length first, so that length tells nothing."""
    distances = sorted({abs(one - length) for one in shelf})
    for away in distances:
        shorter = shelf.get(length - away, ())
        longer = shelf.get(length + away, ()) if away else ()
        yield from merge(shorter, longer)
