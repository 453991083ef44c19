"""Candidates for wrong options, arranged once by length, so that the nearest to a key are found first."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice, zip_longest

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


def _at_the_start(_texts: Sequence[str]) -> int:
    return 0


def nearest_first(
    shelf: Shelf, length: int, first: Callable[[Sequence[str]], int] = _at_the_start
) -> Iterator[str]:
    """Yield the texts, those nearest to a length first, so that length tells nothing.

    `first` says at which place of those of one length to begin.
    """
    for away in sorted({abs(one - length) for one in shelf}):
        equal = (shelf.get(one, ()) for one in dict.fromkeys((length - away, length + away)))
        turned = [_turned(texts, first(texts)) for texts in equal if texts]
        in_turn = turned[0] if len(turned) == 1 else chain.from_iterable(zip_longest(*turned))
        yield from filter(None, in_turn)


def _turned(texts: Sequence[str], start: int) -> Iterator[str]:
    """Yield all texts from a place on, and then those before it."""
    return chain(islice(texts, start, None), islice(texts, start))
