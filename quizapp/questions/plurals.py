"""The singular of what is counted in English, and which units are counted one by one."""

import re
from functools import lru_cache

from quizapp.lessons.values.units import split_unit

_FIRST_WORD = re.compile(r"[^\W\d_]+")
_IRREGULAR = {
    "people": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "wolves": "wolf",
    "leaves": "leaf",
    "lives": "life",
    "movies": "movie",
    "calories": "calorie",
    "cookies": "cookie",
    "gases": "gas",
    "buses": "bus",
    "lenses": "lens",
    "viruses": "virus",
    "campuses": "campus",
    "crises": "crisis",
    "analyses": "analysis",
    "headaches": "headache",
    "heroes": "hero",
    "tomatoes": "tomato",
    "potatoes": "potato",
    "volcanoes": "volcano",
}
_UNCHANGED = frozenset({"species", "series", "sheep", "fish", "news", "aircraft", "spacecraft"})
_ENDINGS = (("ies", "y"), *((f"{end}es", end) for end in ("ch", "sh", "x", "ss")))
_NOT_COUNTED = frozenset(
    """metres meters kilometres kilometers centimetres millimetres miles feet inches yards litres
    liters grams kilograms tonnes tons pounds hectares acres degrees watts kilowatts megawatts volts
    joules hertz""".split()  # noqa: SIM905 - a list would take twenty lines
)
_COUNTERS = re.compile("[个個座颗顆名人条條次家种種位辆輛艘架本只隻]")


def singular(unit: str) -> str:
    """Return a plural word in the singular; "" where it is no plural that is known."""
    word = unit.casefold()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _UNCHANGED:
        return word
    for plural, end in _ENDINGS:
        if word.endswith(plural) and len(word) > len(plural) + 1:
            return unit[: -len(plural)] + end
    regular = word.endswith("s") and not word.endswith(("ss", "us", "is", "oes", "ves"))
    return unit[:-1] if regular and len(word) > 2 else ""


def first_word(unit: str) -> str:
    """Return the first word of a unit, its currency aside: "moons" of "moons of Mars"."""
    match = _FIRST_WORD.match(split_unit(unit)[1])
    return match[0] if match else ""


@lru_cache(maxsize=4_096)
def is_plural(unit: str) -> bool:
    """Whether a unit's first word looks like a plural, which 1 must not stand before."""
    word = first_word(unit).casefold()
    return word in _IRREGULAR or (len(word) > 2 and word.endswith("s") and word not in _UNCHANGED)


def counted(unit: str) -> bool:
    """Whether a unit is of things of which there may be none: moons or 个, but no kilometres."""
    word = first_word(unit)
    return bool(_COUNTERS.match(word)) or (is_plural(unit) and word.casefold() not in _NOT_COUNTED)


def with_one(text: str) -> str:
    """Return what follows a number of 1 with its first word in the singular; "" where that is unknown."""
    match = _FIRST_WORD.search(text)
    one = singular(match[0]) if match else ""
    return text[: match.start()] + one + text[match.end() :] if match and one else ""
