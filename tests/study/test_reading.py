"""A lesson is read by topic, in parts that are no longer than a page holds."""

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.questions.material import gather
from quizapp.study.reading import LONGEST, Reading


def lesson_of(*topics):
    """Return the reading of a lesson whose topics have so many terms each."""
    parts = ["# Own\n- Id: own\n- Attribute as: the book\n"]
    for place, count in enumerate(topics):
        parts.append(f"\n## Topic {place}\n")
        parts += [
            f"\n### Term: thing {place}-{n}\n- Id: t{place}-{n}\n- Means: what {n} is in {place}\n"
            "- Paragraph: 3\n"
            for n in range(count)
        ]
    parts.append("\n### Pool: Rivers\n- Id: rivers\n- Type: river\n- Items: Elbe; Oder\n")
    return Reading(gather(parse_lesson("".join(parts))))


@pytest.mark.parametrize(
    ("topics", "parts"),
    [
        ((3, 4), [7]),
        ((LONGEST, 1), [LONGEST, 1]),
        ((5, LONGEST + 2, 4), [5, LONGEST, 6]),
        ((2 * LONGEST,), [LONGEST, LONGEST]),
    ],
)
def test_short_topics_share_a_part_and_a_long_one_takes_several(topics, parts):
    reading = lesson_of(*topics)
    assert [len(reading.part(number)) for number in range(reading.count)] == parts


def test_a_topic_and_a_fact_are_found_in_their_part():
    reading = lesson_of(5, LONGEST + 2, 4)
    assert reading.topics == [("Topic 0", 0), ("Topic 1", 1), ("Topic 2", 2)]
    assert reading.part_of(f"t1-{LONGEST}") == 2
    assert reading.part_of("gone") is None


def test_a_fact_has_its_words_and_where_it_stands():
    fact = lesson_of(1).part(0)[0]
    assert fact.title == "thing 0-0"
    assert "what 0 is in 0" in fact.words
    assert fact.source == "the book, paragraph 3"


def test_what_is_never_asked_is_not_read_either():
    reading = lesson_of(1)
    assert reading.part_of("rivers") is None
