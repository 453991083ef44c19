"""The sentences that the pages say about students."""

import re
from datetime import date, datetime

from quizapp.study.students import Student, apart, lost

_WEEK = 7
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*]+')

NEW = ("New student", "Everybody has progress of their own on this computer.", "Name", "Begin")
"""What is asked of a new student: heading, sentence, what to write, the way on."""


def to_rename(student: Student) -> tuple[str, ...]:
    """Return what is asked for another name, as in `NEW`, with the name before."""
    return f"Rename “{apart(student.shown)}”", "", "New name", "Rename", student.name


def to_erase(student: Student) -> tuple[str, ...]:
    """Return what is asked before a student is erased, as in `NEW`."""
    heading = f"Erase “{apart(student.shown)}”?"
    return heading, lost(student), "Type the name to go on", "Erase"


def another(student: Student) -> str:
    """Return that what was typed is not the student's name."""
    return f"That is not “{apart(student.shown)}”."


def to_export(student: Student) -> str:
    """Return what a file is asked for."""
    return f"Export everything of “{apart(student.shown)}”"


def about(student: Student, today: date, *, studying: bool = False) -> str:
    """Return the line below a student's name: when they were last here, and how much they did."""
    if student.trouble:
        return student.trouble
    if studying:
        return f"Studying now · {_answers(student)}"
    if not student.last_used:
        return "Not begun yet"
    last = datetime.fromtimestamp(student.last_used / 1000).astimezone().date()
    return f"Last here {_past(last, today)} · {_answers(student)}"


def begun(student: Student) -> str:
    """Return that a new student can begin."""
    return f"Welcome, {apart(student.shown)}."


def renamed(before: str, student: Student) -> str:
    """Return that a student is called otherwise now."""
    return f"“{apart(before)}” is now “{apart(student.shown)}”."


def exported(student: Student, file: str) -> str:
    """Return where all is that was stored of a student."""
    return f"All that is stored of “{apart(student.shown)}” is in {file}."


def erased(student: Student) -> str:
    """Return that a student is gone."""
    return f"“{apart(student.shown)}” was erased from this computer."


def backup_of(day: date, today: date, *, aside: bool) -> str:
    """Return what a backup is called: its day, and whether it was set aside."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {day:%B}{year}{', set aside' if aside else ''}"


def set_aside_by(since: int) -> str:
    """Return what going back to a backup does to what is there now."""
    if not since:
        return "all answers that are there now are in it."
    given = f"{counted_answers(since)} given since {'is' if since == 1 else 'are'}"
    return f"{given} set aside, not deleted: you can go back to them here."


def counted_answers(number: int) -> str:
    """Return a number of answers."""
    return f"{number:,} answer{'' if number == 1 else 's'}"


def file_for(student: Student) -> str:
    """Return what the file of all that is stored of a student may be called on any system."""
    name = _NOT_IN_NAMES.sub("-", student.shown)[:60].strip(" .")
    return f"quizapp {name}.json"


def _answers(student: Student) -> str:
    return counted_answers(student.answers)


def _past(day: date, today: date) -> str:
    ago = (today - day).days
    if ago < 1:
        return "today"
    if ago == 1:
        return "yesterday"
    if ago < _WEEK:
        return f"on {day:%A}"
    year = "" if day.year == today.year else f" {day.year}"
    return f"on {day.day} {day:%B}{year}"
