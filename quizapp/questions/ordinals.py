"""The English suffix of an ordinal."""


def suffix(number: int) -> str:
    """Return what follows a number's digits in an ordinal: 1st, 2nd, 3rd, 11th."""
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
