"""The questions of the shipped lesson are those that were read aloud."""

from itertools import zip_longest

from tests.questions.golden import PATH, listing


def test_the_questions_of_the_shipped_lesson_are_those_that_were_read():
    read, now = (text.split("\n\n") for text in (PATH.read_text(encoding="utf-8"), listing()))
    changed = [pair for pair in zip_longest(read, now) if pair[0] != pair[1]]
    assert not changed[:3], "read the changed questions aloud, then: make golden"
