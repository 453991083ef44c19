"""When two facts are the same: a hash with a mark before it, as `questions/cards.py` gives it."""

_MARKS = 2
"""How many characters the mark and its version are."""


def same_fact(one: str, other: str) -> bool:
    """Whether two hashes are of the same fact; a name that a Pool gains or loses is still that name."""
    return one[_MARKS:] == other[_MARKS:]


def moved(one: str, other: str) -> bool:
    """Whether a number, date or name has become another; words may be reworded without end.

    Hashes of two versions cannot be compared, so that a newer quizapp resets nothing by itself.
    """
    comparable = one[:1] == "n" and one[:_MARKS] == other[:_MARKS]
    return comparable and not same_fact(one, other)
