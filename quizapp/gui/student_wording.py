"""The sentences that the pages say about students."""

import re
from datetime import date, datetime

from quizapp.language import day_text, phrase, tr
from quizapp.study.sentences import dated
from quizapp.study.students import Student, apart, lost

_WEEK = 7
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*]+')

CHECKING = phrase("quizapp was stopped while it was open. Your answers are being checked…")
"""What stands on Today while the database of a window that was cut short is read through."""

NEW = (
    phrase("New student"),
    phrase("Everybody has progress of their own on this computer."),
    phrase("Name"),
    phrase("Begin"),
)
"""What is asked of a new student: heading, sentence, what to write, the way on."""


def to_rename(student: Student) -> tuple[str, ...]:
    """Return what is asked for another name, as in `NEW`, with the name before."""
    name = apart(student.shown)
    return tr("Rename “{name}”", name=name), "", tr("New name"), tr("Rename"), student.name


def to_erase(student: Student) -> tuple[str, ...]:
    """Return what is asked before a student is erased, as in `NEW`."""
    heading = tr("Erase “{name}”?", name=apart(student.shown))
    return heading, lost(student), tr("Type the name to go on"), tr("Erase")


def another(student: Student) -> str:
    """Return that what was typed is not the student's name."""
    return tr("That is not “{name}”.", name=apart(student.shown))


def to_export(student: Student) -> str:
    """Return what a file is asked for."""
    return tr("Export everything of “{name}”", name=apart(student.shown))


def about(student: Student, today: date, *, studying: bool = False) -> str:
    """Return the line below a student's name: when they were last here, and how much they did."""
    if student.trouble:
        return student.trouble
    if studying:
        return tr("Studying now · {answers}", answers=counted_answers(student.answers))
    if not student.last_used:
        return tr("Not begun yet")
    last = datetime.fromtimestamp(student.last_used / 1000).astimezone().date()
    answers = counted_answers(student.answers)
    return tr("Last here {day} · {answers}", day=_past(last, today), answers=answers)


def begun(student: Student) -> str:
    """Return that a new student can begin."""
    return tr("Welcome, {name}.", name=apart(student.shown))


def renamed(before: str, student: Student) -> str:
    """Return that a student is called otherwise now."""
    return tr("“{before}” is now “{name}”.", before=apart(before), name=apart(student.shown))


def exported(student: Student, file: str) -> str:
    """Return where all is that was stored of a student."""
    return tr("All that is stored of “{name}” is in {file}.", name=apart(student.shown), file=file)


def erased(student: Student) -> str:
    """Return that a student is gone."""
    return tr("“{name}” was erased from this computer.", name=apart(student.shown))


def backup_of(day: date, today: date, *, aside: bool) -> str:
    """Return what a backup is called: its day, and whether it was set aside."""
    said = dated(day, today)
    return tr("{day}, set aside", day=said) if aside else said


def set_aside_by(since: int) -> str:
    """Return what going back to a backup does to what is there now."""
    if not since:
        return tr("all answers that are there now are in it.")
    return tr(
        "{n} {n:answer given since is|answers given since are} set aside, not deleted: you can go back"
        " to them here.",
        "",
        since,
    )


def counted_answers(number: int) -> str:
    """Return a number of answers."""
    return tr("{n} {n:answer|answers}", "", number)


def file_for(student: Student) -> str:
    """Return what the file of all that is stored of a student may be called on any system."""
    name = _NOT_IN_NAMES.sub("-", student.shown)[:60].strip(" .")
    return f"quizapp {name}.json"


def _past(day: date, today: date) -> str:
    ago = (today - day).days
    if ago < 2:
        return tr("yesterday") if ago == 1 else tr("today")
    said = day_text(day, "weekday") if ago < _WEEK else dated(day, today)
    return tr("on {day}", day=said)
