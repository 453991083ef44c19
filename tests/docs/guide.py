"""The guide for teachers taken apart: its sections, their examples and the stems quoted under them."""

import re
from dataclasses import dataclass
from pathlib import Path

from quizapp.lessons.model import Lesson
from quizapp.lessons.reader import parse_lesson
from quizapp.questions.material import Material, gather

TEXT = (Path(__file__).parents[2] / "docs" / "teachers.md").read_text(encoding="utf-8")
HEAD = "# Volcanoes\n- Id: volcanoes\n- Attribute as: the chapter\n\n"
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)
_STEM = re.compile(r"\*\*([a-z-]+)\*\* (.+)")


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it up to the next."""

    title: str
    body: str

    def fences(self, *languages: str) -> list[str]:
        """Return the fenced blocks of some languages."""
        return [text for language, text in _FENCE.findall(self.body) if language in languages]

    @property
    def lessons(self) -> list[Lesson]:
        """The examples, read; entries alone stand under a head of the least."""
        whole = [parse_lesson(text) for text in self.fences("lesson")]
        return whole + [parse_lesson(HEAD + text) for text in self.fences("entries")]

    @property
    def materials(self) -> list[Material]:
        """The examples as questions are made of them."""
        return [gather(lesson) for lesson in self.lessons]

    @property
    def stems(self) -> list[tuple[str, str]]:
        """The quoted questions: form and stem on one line."""
        lines = [line[1:].strip() for line in self.body.splitlines() if line.startswith(">")]
        paragraphs = "\n".join(lines).split("\n\n")
        found = [_STEM.fullmatch(" ".join(one.split())) for one in paragraphs if one.strip()]
        return [(match[1], match[2]) for match in found if match]

    @property
    def rows(self) -> list[list[str]]:
        """The rows of its tables, without their heads."""
        lines = [line for line in self.body.splitlines() if line.startswith("|")]
        heads = {number for number, line in enumerate(lines) if set(line) <= set("|-")}
        heads |= {number - 1 for number in heads}
        return [
            [cell.strip() for cell in line.strip("|").split("|")]
            for number, line in enumerate(lines)
            if number not in heads
        ]


def _sections() -> dict[str, Section]:
    hidden = _FENCE.sub(lambda match: re.sub(r"^#", "x", match[0], flags=re.MULTILINE), TEXT)
    places = [(match.start(), match.end(), match[2]) for match in _HEADING.finditer(hidden)]
    ends = [start for start, _, _ in places[1:]] + [len(TEXT)]
    return {
        title: Section(title, TEXT[after:end])
        for (_, after, title), end in zip(places, ends, strict=True)
    }


SECTIONS = _sections()


def anchor(title: str) -> str:
    """Return what a link to a heading is called."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
