"""What a row says in its payload, also where somebody altered it."""

import pytest

PAST = ("", "{", "null", "[1]", '"x"', "1e999", "[" * 99_999, '{"clock": ')


@pytest.mark.parametrize("payload", PAST)
def test_a_payload_that_is_no_object_says_nothing(answer, payload):
    row = answer(payload=payload, options=("a", "b"))
    assert row.said == {}
    assert (row.renamed, row.ways, row.place_in_quiz, row.quiz) == (row.card, 2, None, "")
    assert row.done_on == row.day


@pytest.mark.parametrize(
    ("said", "ways"),
    [("7", 7), ("0", 1), ("-3", 1), ("true", 1), ("2.5", 1), ('"9"', 1), ("null", 3), ("1e999", 1)],
)
def test_ways_are_a_whole_number_of_at_least_one(answer, said, ways):
    assert answer(payload=f'{{"ways": {said}}}', options=("a", "b", "c")).ways == ways


@pytest.mark.parametrize(
    ("payload", "place"),
    [
        ('{"quiz": "a1", "place": 3}', ("a1", 3)),
        ('{"quiz": "a1"}', None),
        ('{"quiz": "a1", "place": -1}', None),
        ('{"quiz": 5, "place": 3}', None),
        ('{"quiz": "a1", "place": "3"}', None),
        ('{"quiz": "a1", "place": 99999999999999999999}', None),
    ],
)
def test_an_answer_is_of_a_quiz_where_it_says_which_and_where(answer, payload, place):
    row = answer(payload=payload)
    assert row.place_in_quiz == place
    assert row.quiz == (place[0] if place else "")


def test_a_row_that_had_to_come_later_says_on_which_day_it_was_done(answer):
    assert answer(payload='{"day": 739000, "clock": 5}').done_on == 739_000
    assert answer(payload='{"day": "739000"}').done_on == 740_000
