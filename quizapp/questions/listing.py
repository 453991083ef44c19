"""Several things in a row, with the marks of the lesson's language between them."""

from collections.abc import Iterable

from quizapp.lessons.values.languages import base_of

_MARKS = {"zh": ("；", "、", "：")}
_OTHERWISE = ("; ", ", ", ": ")


def in_a_row(texts: Iterable[str], language: str) -> str:
    """Return what stands for itself in a row: "labour; land; capital"."""
    return _marks(language)[0].join(texts)


def under_heading(heading: str, texts: Iterable[str], language: str) -> str:
    """Return what stands under a heading: "Today: robots, computers"."""
    _, comma, colon = _marks(language)
    return f"{heading}{colon}{comma.join(texts)}"


def _marks(language: str) -> tuple[str, str, str]:
    return _MARKS.get(base_of(language), _OTHERWISE)
