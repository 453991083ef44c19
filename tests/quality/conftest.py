"""Small lessons, and the questions made of them."""

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.quality.asking import sample_of

HEAD = "# Test\n- Id: test\n- Attribute as: the leaflet\n\n## Topic\n\n"


@pytest.fixture(scope="session")
def lesson_of():
    """Give a function from entries as text to their lesson."""

    def build(entries: str):
        lesson = parse_lesson(HEAD + entries)
        assert not [one for one in lesson.problems if one.severity == "error"], lesson.problems
        return lesson

    return build


@pytest.fixture(scope="session")
def asked_of(lesson_of):
    """Give a function from entries and a form to the questions in it."""

    def build(entries: str, form: str, seeds: int = 3):
        sample = sample_of(lesson_of(entries), range(seeds))
        return [one for one in sample.asked if one.question.form == form]

    return build
