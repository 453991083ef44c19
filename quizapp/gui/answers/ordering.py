"""Events moved about in a column, and what is said of it: no window needed."""

_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def moved(order: tuple[str, ...], at: int, to: int) -> tuple[str, ...]:
    """Return the order with one moved to another place, the others closing up; places from 0."""
    left = [*order[:at], *order[at + 1 :]]
    return (*left[:to], order[at], *left[to:])


def ordinal(place: int) -> str:
    """Return a place from 1 to 20 as one says it: "1st", "2nd", "3rd", "4th"."""
    return f"{place}{_ENDINGS.get(place, 'th')}"


def place_of(words: str, place: int, count: int) -> str:
    """Return where one stands now, e.g. "Li Auto came to Changzhou, now 2 of 4"."""
    return f"{words}, now {place + 1} of {count}"
