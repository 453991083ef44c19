"""Values that are never to be offered, and are: a teacher's own wrong answers go past that rule."""

import re
from collections.abc import Iterator

from quizapp.lessons.checks.finding import advise, meant, unspaced
from quizapp.lessons.checks.survey import Survey
from quizapp.lessons.model import Entry, Problem

_MOST_TRIED = 8
_OFFERING = {"Question": ("Wrong answers", "Ask"), "List": ("Not in it", "Are")}
_WORD = re.compile(r"[^\W\d_][\w&-]{3,}")
_EMPTY_WORDS = "what which many much that this were from with have does total number value"
_EMPTY = frozenset(_EMPTY_WORDS.split())


def never_offered(survey: Survey) -> Iterator[Problem]:
    """Yield advice where a wrong answer is a value that a Figure on the same thing keeps away."""
    kept_away: dict[str, list[Entry]] = {}
    for entry, _ in survey.of("Figure"):
        for value in entry.values("Never offer") if "Never offer" in entry.fields else ():
            kept_away.setdefault(meant(value), []).append(entry)
    if not kept_away:
        return
    for entry, _ in survey.of("Question", "List"):
        label, stem = _OFFERING[entry.kind]
        for value in entry.values(label):
            figures = kept_away.get(meant(value), [])[:_MOST_TRIED]
            figure = next((one for one in figures if _about_one_thing(entry.text(stem), one)), None)
            if figure:
                line = figure.line_of("Never offer")
                message = f"“{value}” stands here as wrong, and line {line} says never to offer it"
                remedy = f"Put another value in its place, or take it out of line {line}."
                yield advise(entry, label, message, remedy)


def _about_one_thing(stem: str, figure: Entry) -> bool:
    return not _telling(stem).isdisjoint(_telling(f"{figure.text('Measures')} {figure.title}"))


def _telling(text: str) -> set[str]:
    """Return the words of a text that say what it is about; pairs of signs where words are not spaced."""
    pairs = {text[at : at + 2] for at in range(len(text) - 1) if unspaced().match(text[at])}
    return (set(map(str.casefold, _WORD.findall(text))) - _EMPTY) | pairs
