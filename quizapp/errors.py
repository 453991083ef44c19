"""What can go wrong in the user's world, each with a sentence to act on.

QuizError            shown as it stands; everything else is a bug
├── UsageError       the command was given something it cannot use
├── LessonError      a lesson that cannot be used at all, with its line
│   └── UnreadableError  its file is not there, or the system does not let us read it
└── StoreError       progress that cannot be kept or read
    ├── LockedError      another window or command is writing it
    └── NewerError       a newer quizapp wrote it
"""


class QuizError(Exception):
    """Something the user can mend: `str()` of it is what they are shown."""


class UsageError(QuizError):
    """The command was given something it cannot use."""


class LessonError(QuizError):
    """A lesson that cannot be used; `line` counts from 1, 0 where no line is to blame."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


class UnreadableError(LessonError):
    """A lesson file that is not there, or that the system does not let us read."""


class StoreError(QuizError):
    """Progress that cannot be kept or read."""


class LockedError(StoreError):
    """Another window or command is writing to this profile."""


class NewerError(StoreError):
    """The progress was written by a newer quizapp."""
