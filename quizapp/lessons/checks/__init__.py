"""What must hold of a head, an entry and a whole lesson: a finding for each thing that does not."""

from quizapp.lessons.checks.entry import check_entry
from quizapp.lessons.checks.header import check_header
from quizapp.lessons.checks.lesson import check_lesson

__all__ = ["check_entry", "check_header", "check_lesson"]
