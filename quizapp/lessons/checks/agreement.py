"""The fields of one entry agree with one another: its Says has the number and the date of the entry."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from quizapp.lessons.checks.finding import Finding, advice, error, meant
from quizapp.lessons.escapes import blanks, unbracketed
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.numbers import NUMBER
from quizapp.lessons.values.quantity import LONGEST, Quantity, read_quantity, same_unit
from quizapp.lessons.values.when import When, read_when

_NUMBER = re.compile(NUMBER)
_YEAR = re.compile(r"(?<![\d.,])(?:1\d|20)\d\d(?![\d.,]\d|\d)")
_UPWARDS, _DOWNWARDS = {"more than", "at least"}, {"less than", "at most"}
_MOST_NUMBERS = 40
_TWINS = {
    "Cause": ("Cause", "Effect"),
    "Link": ("Subject", "Object"),
}


def _same_ends(entry: Entry, _: str) -> Iterator[Finding]:
    one, other = _TWINS.get(entry.kind, ("", ""))
    if entry.text(one) and meant(entry.text(one)) == meant(entry.text(other)):
        message = f"“{one}” and “{other}” are the same"
        yield error(entry, other, message, "Correct the one that is wrong.")


def _value(entry: Entry, language: str) -> Iterator[Finding]:
    """A Says without the number of its Figure cannot be asked as a gap, and may contradict it."""
    if entry.kind != "Figure" or not entry.raw("Says"):
        return
    value, says = read_quantity(entry.text("Value"), language), unbracketed(entry.raw("Says"))
    if value is None:
        return
    blanked = list(_blanked(entry, language))
    written = [] if _holds(says, value, blanked) else list(_written(says, language))
    if _holds(says, value, [*blanked, *written]):
        yield from _other_way(entry, value, blanked)
    elif other := next(_instead(value, blanked, written), None):
        message = f"“Says” has “{_short(other, value)}”, but “Value” is “{value.text}”"
        yield advice(entry, "Says", message, "Correct the one that is wrong.")
    elif not any(fold(text) in fold(says) for text in entry.values("Also accept")):
        message = f"“Says” does not give the value, “{value.text}”, in digits"
        remedy = f"Write it into the sentence, e.g. as “[{value.text}]”, to have it asked as a gap."
        yield advice(entry, "Says", message, remedy)


def _instead(
    value: Quantity, blanked: Sequence[Quantity], written: Sequence[Quantity]
) -> Iterator[Quantity]:
    """Yield the numbers that stand in a sentence in the place of the value: in a blank, or of its unit."""
    yield from (one for one in blanked if not one.unit or _of_unit(one, value))
    yield from (one for one in written if value.unit and _of_unit(one, value))


def _holds(says: str, value: Quantity, given: Sequence[Quantity]) -> bool:
    """Whether a sentence has a value, in its words or as a number of the same size."""
    sizes = {abs(number) for one in given for number in _ends(one)}
    return fold(value.text) in fold(says) or not sizes.isdisjoint(map(abs, _ends(value)))


def _other_way(entry: Entry, value: Quantity, given: Sequence[Quantity]) -> Iterator[Finding]:
    for one in given:
        pair = {value.qualifier, one.qualifier}
        if one.number == value.number and pair & _UPWARDS and pair & _DOWNWARDS:
            message = f"“Says” has “{one.text}”, but “Value” is “{value.text}”"
            yield advice(entry, "Says", message, "Correct the one that is wrong.")


def _blanked(entry: Entry, language: str) -> Iterator[Quantity]:
    for words in blanks(entry.raw("Says"))[:_MOST_NUMBERS]:
        found = read_quantity(words, language)
        if found and not read_when(words, language).known:
            yield found


def _written(text: str, language: str) -> Iterator[Quantity]:
    """Yield the numbers of a sentence, each with what follows it as its unit."""
    for match in islice(_NUMBER.finditer(text), _MOST_NUMBERS):
        found = read_quantity(text[match.start() : match.start() + LONGEST], language)
        alone = found or read_quantity(match[0].strip(".,'’ "), language)
        if alone:
            yield alone


def _ends(one: Quantity) -> list[Decimal]:
    return [one.number] if one.upper is None else [one.number, one.upper]


def _of_unit(one: Quantity, value: Quantity) -> bool:
    """Whether a number of a sentence is followed by the unit of the value."""
    if not value.unit:
        return False
    return same_unit(one.unit, value.unit) or f"{fold(one.unit)} ".startswith(
        f"{fold(value.unit)} "
    )


def _short(one: Quantity, value: Quantity) -> str:
    """Return a number of a sentence without the words after its unit."""
    at = one.text.casefold().find(value.unit.casefold())
    return one.text if at <= 0 else one.text[: at + len(value.unit)]


def _when(entry: Entry, language: str) -> Iterator[Finding]:
    if not entry.raw("When") or not entry.raw("Says"):
        return
    when = read_when(entry.text("When"), language)
    if not when.known:
        return
    blanked = [date for date in _dates_in(entry, language) if date.known]
    if blanked and not any(_agree(when, date) for date in blanked):
        yield _other_date(entry, blanked[0].text)
    elif entry.kind == "Event" and not blanked:
        years = set(_YEAR.findall(unbracketed(entry.raw("Says"))))
        if len(years) == 1 and not years & _years(when):
            yield _other_date(entry, years.pop())


def _dates_in(entry: Entry, language: str) -> Iterator[When]:
    """Yield the dates in the blanks that are not the value of a Figure."""
    value = read_quantity(entry.text("Value"), language)
    for words in blanks(entry.raw("Says"))[:_MOST_NUMBERS]:
        given = read_quantity(words, language)
        if not (value and given and value.number == given.number):
            yield read_when(words, language)


def _agree(when: When, date: When) -> bool:
    open_ended = not (when.start and when.end and date.start and date.end)
    return when.overlaps(date) and (not open_ended or when.anchor.year == date.anchor.year)


def _years(when: When) -> set[str]:
    ends = (when.anchor, when.start or when.anchor, when.end or when.anchor)
    return {str(year.year) for year in ends}


def _other_date(entry: Entry, date: str) -> Finding:
    message = f"“Says” has “{date}”, but “When” is “{entry.text('When')}”"
    return advice(entry, "Says", message, "Correct the one that is wrong, or name both in “Says”.")


SAME_ENDS = (_same_ends,)
AGREEMENT = (_value, _when)
