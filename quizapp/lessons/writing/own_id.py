"""Makes another lesson of a copy: a file gets an Id of its own."""

from pathlib import Path

from quizapp.errors import TwinError
from quizapp.lessons.shelves import id_of
from quizapp.lessons.writing.saving import save
from quizapp.lessons.writing.source import read_source
from quizapp.lessons.writing.writer import begin, set_field


def give_own_id(twin: TwinError, versions: Path) -> None:
    """Write the free Id into the file that shared one, unless somebody gave it another meanwhile.

    LessonError where it cannot be written: the file is as it was.
    """
    if id_of(twin.path) == twin.lesson_id:
        source = read_source(twin.path)
        edited = set_field(begin(source.text), None, "Id", twin.proposal)
        save(twin.path, source, edited.text, versions)
