"""Q12 and Q13: neither the place of the key nor true or false is ever the better guess."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizapp.quality.checks.rows import shortfall
from quizapp.quality.model import Asked, Measured, Sample, Shortfall
from quizapp.quality.oracle.facts import Facts, facet_of
from quizapp.quality.oracle.sizes import ends

PLACES = 4
ENOUGH_PLACED, ENOUGH_JUDGED = 2_000, 1_000
_CHI_SQUARE = 16.27
"""Of 3 degrees of freedom, met by chance 999 times in 1,000."""


@dataclass(frozen=True, slots=True)
class _Sort:
    """Questions whose keys are placed in one way: how many are enough, and the share of each place."""

    name: str
    enough: int
    least: float
    most: float


SORTS = (
    _Sort("words", ENOUGH_PLACED, 0.22, 0.28),
    _Sort("numbers", ENOUGH_PLACED, 0.22, 0.28),
    _Sort("one-sided", 400, 0.18, 0.32),
)
"""A lesson has few one-sided keys, such as “more than 200”, so chance moves their shares further."""
_FEWEST_TRUE, _MOST_TRUE = 0.47, 0.53
_ROOM = 3
"""Values that must be possible on each side of the key."""


def measure_places(sample: Sample, facts: Facts) -> Measured:
    """Return how evenly the key is placed, in words, in numbers and in one-sided ones apart (Q12)."""
    places: dict[str, list[int]] = {}
    for one in sample.asked:
        if sort := sort_of(one, facts):
            places.setdefault(sort, []).extend(_places(one))
    measured = [
        _evenness(sort, places.get(sort.name, []))
        for sort in SORTS
        if sort.name in places or sort.name != "one-sided"
    ]
    verdicts = [met for _, met in measured if met is not None]
    figure = "; ".join(text for text, _ in measured)
    met = all(verdicts) if verdicts else None
    return Measured(figure, met, () if met is not False else tuple(_stuck(sample, facts)))


def sort_of(one: Asked, facts: Facts) -> str:
    """Return the sort of a question of four options where every place is possible for the key, else ""."""
    question = one.question
    if question.answer_form != "choose one" or len(question.options) != PLACES:
        return ""
    when, size = facts.when(question.answer), facts.size(question.answer)
    if when.known:
        return "numbers" if when.relation in ("", "end of") else "one-sided"
    if size is None:
        return "words"
    if not all(map(Decimal.is_finite, ends(size))):
        return "one-sided"
    return "numbers" if _has_room(one, facts) else ""


def _has_room(one: Asked, facts: Facts) -> bool:
    """Whether three values are possible below the key and three above, apart from it and one another.

    They are 5 per cent apart, or a quarter where the key is about a number, or 1 of a small count; a
    share ends at 100, a temperature at absolute zero, and a range has neighbours of another kind.
    """
    size = facts.size(one.question.answer)
    if size is None or size.upper is not None or size.qualifier not in ("", *_ROUGHLY):
        return False
    counted = size.decimals == 0 and abs(size.number) < 20 and size.factor == 1
    if size.number == 0 or (counted and abs(size.number) <= _ROOM):
        return False
    if size.number < 0 and "°" in size.unit:
        return False
    share = "per cent" in size.unit and facet_of(one.card) == "Figure/value"
    step = 1.25 if size.qualifier in _ROUGHLY else 1.06
    return not share or float(size.number) * step**_ROOM <= 100


_ROUGHLY = ("about", "nearly")


def _places(one: Asked) -> list[int]:
    return [one.question.options.index(one.question.answer)] * one.times


def _evenness(sort: _Sort, places: Sequence[int]) -> tuple[str, bool | None]:
    """Return the figure of one sort of keys and whether it meets, over as many as are enough."""
    if len(places) < sort.enough:
        return f"{sort.name}: {len(places):,} questions, too few", None
    step = len(places) / sort.enough
    counts = Counter(places[int(at * step)] for at in range(sort.enough))
    square = chi_square([counts[place] for place in range(PLACES)])
    shares = [counts[place] / sort.enough for place in range(PLACES)]
    met = square < _CHI_SQUARE and min(shares) >= sort.least and max(shares) <= sort.most
    return f"{sort.name}: χ² {square:.1f}, {min(shares):.0%}–{max(shares):.0%}", met


def chi_square(counts: Sequence[int]) -> float:
    """Return how far counts are from all being equal."""
    expected = sum(counts) / len(counts)
    return sum((count - expected) ** 2 / expected for count in counts)


_ENOUGH_OF_A_CARD = 40
_NAMED = 12


def _stuck(sample: Sample, facts: Facts) -> Iterator[Shortfall]:
    """Yield the cards whose keys are placed most unevenly."""
    found = []
    for asked in _by_card(sample, facts).values():
        counts = Counter(at for one in asked for at in _places(one))
        if sum(counts.values()) >= _ENOUGH_OF_A_CARD:
            found.append((chi_square([counts[place] for place in range(PLACES)]), asked[0], counts))
    remedy = "This is a fault of the program: please report it with the lesson."
    for square, one, counts in sorted(found, key=lambda row: -row[0])[:_NAMED]:
        if square >= _CHI_SQUARE:
            placed = ", ".join(str(counts[place]) for place in range(PLACES))
            yield shortfall(one, f"the key stood {placed} times in the four places", remedy)


def _by_card(sample: Sample, facts: Facts) -> dict[tuple[str, str], list[Asked]]:
    found: dict[tuple[str, str], list[Asked]] = {}
    for one in sample.asked:
        if sort_of(one, facts):
            found.setdefault((one.card.key, one.question.form), []).append(one)
    return found


def measure_truths(sample: Sample, _facts: Facts) -> Measured:
    """Return the share of claims that are true (Q13)."""
    judged = [one for one in sample.asked if one.question.form == "true-false"]
    total = sum(one.times for one in judged)
    if total < ENOUGH_JUDGED:
        return Measured(f"{total} claims", None)
    true = sum(one.times for one in judged if one.question.answer == "true")
    share = true / total
    met = _FEWEST_TRUE <= share <= _MOST_TRUE
    return Measured(f"{share:.1%} of {total:,}", met, () if met else tuple(_lopsided(judged)))


def _lopsided(judged: Sequence[Asked]) -> Iterator[Shortfall]:
    """Yield the cards whose claims are mostly of one kind."""
    counts: dict[str, Counter[str]] = {}
    first: dict[str, Asked] = {}
    for one in judged:
        counts.setdefault(one.card.key, Counter())[one.question.answer] += one.times
        first.setdefault(one.card.key, one)
    remedy = "This is a fault of the program: please report it with the lesson."
    for key in sorted(counts, key=lambda key: -abs(counts[key]["true"] - counts[key]["false"]))[
        :_NAMED
    ]:
        what = f"{counts[key]['true']} claims were true and {counts[key]['false']} false"
        yield shortfall(first[key], what, remedy)
