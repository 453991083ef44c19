"""The sentences that the pages say about files with lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizapp.gui import wording
from quizapp.language import commas, phrase, tr
from quizapp.lessons.reading.front import UNTITLED
from quizapp.lessons.shelves import ENDINGS
from quizapp.study.sentences import joined, trouble

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizapp.errors import LessonError
    from quizapp.lessons.listing import Listed, Shelf
    from quizapp.lessons.model import Lesson, Problem
    from quizapp.study.news import Change, FactChange

HEADINGS: dict[Shelf, str] = {
    "own": phrase("Your lessons"),
    "school": phrase("From your school"),
    "shipped": phrase("With quizapp"),
    "elsewhere": phrase("Opened from elsewhere"),
}
_BETTER: dict[Shelf, str] = {
    "own": phrase("Your own copy is used in its place."),
    "school": phrase("Your school’s version is used in its place."),
}
_CHANGES: dict[Change, str] = {
    "new": phrase("New: {title}"),
    "corrected": phrase("Corrected: {title}"),
    "reworded": phrase("Reworded: {title}"),
    "removed": phrase("No longer there: {title}"),
}
_COUNTS: dict[Change, str] = {
    "new": phrase("{n} new"),
    "corrected": phrase("{n} corrected"),
    "reworded": phrase("{n} reworded"),
    "removed": phrase("{n} no longer there"),
}


def name_of(listed: Listed, title: str = "") -> str:
    """Return a lesson's title; of one that cannot be read the title it had, or the file's name."""
    found = listed.front.title if listed.front else title
    return found if found not in ("", UNTITLED) else listed.path.name


def byline(listed: Listed) -> str:
    """Return who wrote a lesson, "" where it does not say."""
    return wording.names(listed.front)[1] if listed.front else ""


def place(listed: Listed, *, is_open: bool = False) -> str:
    """Return in words where a file lies; one that is not open stands below the heading of its shelf."""
    if listed.shelf == "elsewhere":
        return str(listed.path)
    file = listed.path.name if listed.shelf != "shipped" else ""
    return beside(tr(HEADINGS[listed.shelf]) if is_open else "", file)


def counts(lesson: Lesson) -> str:
    """Return how much a lesson holds, e.g. "5 topics · 120 facts"."""
    topics = {entry.topic for entry in lesson.facts if entry.topic}
    said = tr("{n} {n:fact|facts}", "of a lesson", len(lesson.facts))
    return beside(tr("{n} {n:topic|topics}", "of a lesson", len(topics)) if topics else "", said)


def due(count: int | None) -> str:
    """Return how much of a lesson is to be reviewed today, "" where it was never opened."""
    if count is None:
        return ""
    return (
        tr("{n} to review today", "of a lesson", count) if count else tr("nothing to review today")
    )


def beside(*parts: str) -> str:
    """Return short parts beside one another, without those that are empty."""
    return " · ".join(part for part in parts if part)


def better(shelf: Shelf | None) -> str:
    """Return that a file on a better shelf is used in the place of this one, "" where there is none."""
    return tr(_BETTER[shelf]) if shelf in _BETTER else ""


def missing() -> str:
    """Return that a file is gone."""
    return tr("Not there any more")


def unreadable(error: LessonError) -> str:
    """Return why a lesson cannot be opened, with its line."""
    return tr("Cannot be opened. {why}", why=trouble(error))


def news(changed: Sequence[FactChange]) -> str:
    """Return how many facts changed since the lesson was opened the last time, "" for none."""
    number = {change: sum(one.change == change for one in changed) for change in _COUNTS}
    parts = [tr(_COUNTS[change], "", n) for change, n in number.items() if n]
    return tr("Since last time: {changes}", changes=commas(*parts)) if parts else ""


def changes(changed: Sequence[FactChange]) -> str:
    """Return what became of each fact, one a line."""
    return "\n".join(tr(_CHANGES[one.change], title=one.title) for one in changed)


def to_look_at(problems: Sequence[Problem]) -> str:
    """Return how many findings there are in a lesson."""
    return tr("{n} {n:thing|things} to look at", "findings in a lesson", len(problems))


def findings(problems: Sequence[Problem]) -> str:
    """Return one paragraph for each finding: its line, what is wrong, what to do."""
    return "\n".join(
        tr("Line {line}: {what}", line=one.line, what=joined(one.message, one.remedy))
        for one in problems
    )


def no_lesson(path: Path) -> str:
    """Return that a file is none that a lesson is in, and what to do."""
    return tr(
        "“{file}” is no lesson file. Lessons are plain text in files whose names end in .md or .txt.",
        file=path.name,
    )


def is_lesson(path: Path) -> bool:
    """Whether a file's name is one that a lesson may have."""
    return path.suffix.lower() in ENDINGS


def copied(title: str, path: Path) -> str:
    """Return that a lesson was copied, where to, and what follows."""
    return tr(
        "“{title}” is now in your lessons, as {path}. Edit that file as you like: from now on your copy"
        " is opened in place of the other, and your progress goes on with it.",
        title=title,
        path=path,
    )


def put_here(folder: Path) -> str:
    """Return where lesson files of one's own go."""
    return tr("Lesson files that you put into {folder} are listed here.", folder=folder)


def opens_later(path: Path) -> str:
    """Return that a lesson will be opened when it is known who studies."""
    return tr("“{file}” opens when you have chosen who is studying.", file=path.name)
