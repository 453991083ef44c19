"""What can go wrong in the user's world, each with a sentence to act on.

QuizError            shown as it stands; everything else is a bug
├── UsageError       the command was given something it cannot use
├── NoQuestionsError a quiz of what was chosen would be empty
├── LessonError      a lesson that cannot be used at all, with its line
│   └── UnreadableError  its file is not there, or the system does not let us read it
├── TwinError        two different files have one lesson Id
├── ProgressFileError a progress file that cannot be taken in, or not written
│   └── NotYoursError    it may be another student's
└── StoreError       progress that cannot be kept or read
    ├── LockedError      another window or command is writing it
    ├── DamagedError     its file is not what was written
    └── NewerError       a newer quizapp wrote it
"""

from pathlib import Path
from typing import Literal


class QuizError(Exception):
    """Something the user can mend: `str()` of it is what they are shown."""


class UsageError(QuizError):
    """The command was given something it cannot use."""


class NoQuestionsError(QuizError):
    """A quiz of what was chosen would be empty."""


class LessonError(QuizError):
    """A lesson that cannot be used; `line` counts from 1, 0 where no line is to blame."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


class UnreadableError(LessonError):
    """A lesson file that is not there, or that the system does not let us read."""


Twin = Literal["ask", "replace"]
"""What to do where another file has a lesson's Id: raise TwinError, or go on with its progress."""


class TwinError(QuizError):
    """Two different files have one lesson Id: is one a newer version, or is it another lesson?

    `path` was to be opened, `other` was the last time, under `title`; `proposal` is an Id that is free.
    """

    def __init__(
        self, path: Path, other: Path, lesson_id: str, proposal: str, title: str = ""
    ) -> None:
        super().__init__(
            f"{path} has the Id “{lesson_id}”, and so has {other}, which you opened before; but they"
            " say different things. Is it a newer version of that lesson? Then your progress goes on"
            f" with it: quizapp study --newer-version {_typed(path)}. Is it another lesson?"
            f" Then it needs an Id of its own: change its Id line to “- Id: {proposal}”."
        )
        self.path, self.other, self.title = path, other, title
        self.lesson_id, self.proposal = lesson_id, proposal


class ProgressFileError(QuizError):
    """A progress file that cannot be taken in, or not written: nothing was changed by it."""


class NotYoursError(ProgressFileError):
    """A progress file that may be another student's; `student` is whose it says it is, maybe ""."""

    def __init__(self, student: str) -> None:
        whose = f"It is of “{student}”" if student else "It names no student"
        super().__init__(
            f"This may be the progress of another student, so it was not taken in. {whose}, and"
            " nothing here says that you are the same. If it is your own, add --mine to the command."
        )
        self.student = student


class StoreError(QuizError):
    """Progress that cannot be kept or read."""


class LockedError(StoreError):
    """Another window or command is writing to this profile."""


class DamagedError(StoreError):
    """The file of the progress is not what was written; opening a window saves what can be read."""


class NewerError(StoreError):
    """The progress was written by a newer quizapp."""


def _typed(path: Path) -> str:
    """Return a path as one types it on a command line."""
    return f'"{path}"' if " " in str(path) else str(path)
