"""Events moved about in a column, and what is said of it: no window needed."""

from quizapp.language import phrase, tr

_ORDINALS = {1: phrase("{place}st"), 2: phrase("{place}nd"), 3: phrase("{place}rd")}
_ORDINAL = phrase("{place}th")


def moved(order: tuple[str, ...], at: int, to: int) -> tuple[str, ...]:
    """Return the order with one moved to another place, the others closing up; places from 0."""
    left = [*order[:at], *order[at + 1 :]]
    return (*left[:to], order[at], *left[to:])


def ordinal(place: int) -> str:
    """Return a place from 1 to 20 as one says it: "1st", "2nd", "3rd", "4th"."""
    return tr(_ORDINALS.get(place, _ORDINAL), place=place)


def place_of(words: str, place: int, count: int) -> str:
    """Return where one stands now, e.g. "Li Auto came to Changzhou, now 2 of 4"."""
    return tr("{words}, now {place} of {count}", words=words, place=place + 1, count=count)
