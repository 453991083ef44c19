"""Lessons as a teacher would type them."""

import pytest

HEAD = "# Rivers\n- Id: rivers\n- Attribute as: the leaflet\n\n## Europe\n\n"


@pytest.fixture
def lesson_of():
    """Give a function from the entries' text to the lesson that it states."""
    from quizapp.lessons.reader import parse_lesson

    def parse(entries: str, head: str = HEAD):
        return parse_lesson(head + entries)

    return parse
