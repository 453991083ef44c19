"""Contradictions among figures: a share, its amount and another amount; a growth and what grew."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizapp.lessons.checks.finding import advise
from quizapp.lessons.checks.measured import Measured, Words
from quizapp.lessons.checks.survey import Survey
from quizapp.lessons.model import Entry, Problem

_ECONOMIES = frozenset(
    frozenset(words.split())
    for words in (
        "gdp",
        "gross domestic product",
        "gnp",
        "gni",
        "national income",
        "economic output",
    )
)
_MAY_EXCEED_WORDS = (
    "debt wealth asset deposit loan reserve capitalisation capitalization world global worldwide "
    "turnover trading transaction derivative saving price worth cumulative decade"
)
_MAY_EXCEED = frozenset(_MAY_EXCEED_WORDS.split())
"""Amounts that may well be larger than what an economy makes in a year."""
_SCALES = {"": 0, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_SLACK = Decimal("1.25")
_MOST_TRIED = 8
_POINTS = Decimal(1)

Known = tuple[Entry, Measured]


@dataclass(frozen=True, slots=True)
class _Amounts:
    """The figures that are no shares and not doubtful, by what they measure, and the largest of each unit."""

    by_words: Mapping[Words, Sequence[Known]]
    largest: Mapping[str, Sequence[Known]]


def figures(survey: Survey) -> Iterator[Problem]:
    """Yield the contradictions among the figures of a lesson; the doubtful ones are left in peace."""
    sure = [
        (entry, gist.figure)
        for entry, gist in survey.of("Figure")
        if gist.figure and not gist.figure.doubtful
    ]
    yield from _same_prompt(sure)
    shares = [(entry, figure) for entry, figure in sure if figure.part and figure.whole]
    growths = [(entry, one) for entry, one in sure if one.sign and one.unit == "per cent"]
    if shares or growths:
        amounts = _amounts(sure)
        for share in shares:
            yield from _implied(share, amounts)
        for growth in growths:
            yield from _grown(growth, amounts)


def _same_prompt(sure: Sequence[Known]) -> Iterator[Problem]:
    """Say once of all figures of a prompt that they give it several values."""
    first: dict[tuple[str, ...], Known] = {}
    unlike: dict[tuple[str, ...], list[Known]] = defaultdict(list)
    for entry, figure in sure:
        other, theirs = first.setdefault(figure.prompt, (entry, figure))
        if (
            other is not entry
            and figure.unit == theirs.unit
            and not figure.value.overlaps(theirs.value)
        ):
            unlike[figure.prompt].append((entry, figure))
    for prompt, ((entry, figure), *more) in unlike.items():
        other, theirs = first[prompt]
        message = (
            f"“{figure.value.text}” here, but “{theirs.value.text}” on line"
            f" {other.line_of('Value')}, for the same “Measures” and “When”"
        )
        if more:
            message += f", and unlike it {len(more)} more of this measure"
        remedy = "Correct one of them, or tell them apart by “Measures” or “When”."
        yield advise(entry, "Value", message, remedy)


def _amounts(sure: Sequence[Known]) -> _Amounts:
    by_words: dict[Words, list[Known]] = defaultdict(list)
    by_unit: dict[str, list[Known]] = defaultdict(list)
    for entry, figure in sure:
        if figure.unit != "per cent" and figure.words and not figure.sign:
            if len(by_words[figure.words]) < _MOST_TRIED:
                by_words[figure.words].append((entry, figure))
            if figure.words.isdisjoint(_MAY_EXCEED):
                by_unit[figure.unit].append((entry, figure))
    largest = {
        unit: sorted(known, key=lambda one: one[1].value.number, reverse=True)[:_MOST_TRIED]
        for unit, known in by_unit.items()
    }
    return _Amounts(by_words, largest)


def _implied(known: Known, amounts: _Amounts) -> Iterator[Problem]:
    """Set the whole that a share and its amount imply against what the lesson says of the whole."""
    _, share = known
    for words in dict.fromkeys((share.part, share.part | share.whole)):
        for entry, amount in amounts.by_words.get(words, ()):
            span = _whole(share, amount) if share.goes_with(amount) else None
            other = _other_than(span, (entry, amount), share, amounts) if span else None
            if span and other:
                yield _too_unlike(
                    known, (entry, amount), other, less=span[1] < other[1].value.number
                )


def _whole(share: Measured, amount: Measured) -> tuple[Decimal, Decimal] | None:
    """Return the least and the most that the whole can be."""
    parts, per_cents = amount.ends(), share.ends()
    if not parts or not per_cents or parts[0] <= 0 or per_cents[0] <= 0:
        return None
    return parts[0] * 100 / per_cents[1], parts[1] * 100 / per_cents[0]


def _other_than(
    span: tuple[Decimal, Decimal], known: Known, share: Measured, amounts: _Amounts
) -> Known | None:
    """Return a figure that the implied whole cannot be squared with."""
    entry, amount = known
    for other, theirs in amounts.by_words.get(share.whole, ()):
        ends = theirs.ends()
        alike = other is not entry and theirs.unit == amount.unit and theirs.goes_with(amount)
        if alike and ends and (span[1] * _SLACK < ends[0] or ends[1] * _SLACK < span[0]):
            return other, theirs
    if share.whole in _ECONOMIES:
        for other, theirs in amounts.largest.get(amount.unit, ()):
            least = theirs.least()
            if (
                other is not entry
                and theirs.goes_with(amount)
                and least
                and span[1] * _SLACK < least
            ):
                return other, theirs
    return None


def _too_unlike(share: Known, amount: Known, other: Known, *, less: bool) -> Problem:
    of_amount, of_share, of_other = amount[1].value, share[1].value, other[1].value
    whole = share[1].whole_text
    implied = _shown(of_amount.number * 100 / of_share.number, of_amount.unit)
    message = (
        f"“{of_amount.text}” is said to be {of_share.text} of {whole} (line {share[0].line_of('Value')}),"
        f" which makes {whole} about {implied}, {'less' if less else 'more'} than"
        f" the “{of_other.text}” on line {other[0].line_of('Value')}"
    )
    remedy = (
        "Check the scale of each, e.g. billion or trillion; if your text has it so, add a line"
        " “- Caution: …” here."
    )
    return advise(amount[0], "Value", message, remedy)


def _shown(number: Decimal, unit: str) -> str:
    """Return a number of three digits with its scale and unit."""
    scale = max(
        (one for one in _SCALES if 10 ** _SCALES[one] <= number),
        key=_SCALES.__getitem__,
        default="",
    )
    rounded = Decimal(f"{number.scaleb(-_SCALES[scale]):.3g}")
    return " ".join(filter(None, (f"{rounded.normalize():,f}", scale, unit)))


def _grown(known: Known, amounts: _Amounts) -> Iterator[Problem]:
    """Set a growth in a year against the amounts of that year and the one before."""
    entry, growth = known
    stated = growth.ends()
    if not stated or not growth.time.isdecimal():
        return
    of_year = {
        one.time: (at, one)
        for at, one in amounts.by_words.get(growth.words, ())
        if one.owners == growth.owners
    }
    before, after = of_year.get(str(int(growth.time) - 1)), of_year.get(growth.time)
    span = _growth(before[1], after[1]) if before and after else None
    if before and after and span and _outside(stated, span, growth.sign):
        message = (
            f"“{growth.value.text}” does not fit “{before[1].value.text}” on line"
            f" {before[0].line_of('Value')} and “{after[1].value.text}” on line {after[0].line_of('Value')},"
            f" which is a change of {_per_cent(before[1], after[1])} per cent"
        )
        remedy = (
            "Correct the number that is wrong; if your text has them so, add a line “- Caution: …”."
        )
        yield advise(entry, "Value", message, remedy)


def _growth(before: Measured, after: Measured) -> tuple[Decimal, Decimal] | None:
    """Return the least and the most growth in per cent that two amounts allow."""
    first, second = before.ends(), after.ends()
    if before.unit != after.unit or not first or not second or first[0] <= 0:
        return None
    return (second[0] / first[1] - 1) * 100, (second[1] / first[0] - 1) * 100


def _outside(stated: tuple[Decimal, Decimal], span: tuple[Decimal, Decimal], sign: int) -> bool:
    low, high = sorted(sign * end for end in stated)
    return high + _POINTS < span[0] or low - _POINTS > span[1]


def _per_cent(before: Measured, after: Measured) -> str:
    return f"{(after.value.number / before.value.number - 1) * 100:+.1f}".replace("-", "−")
