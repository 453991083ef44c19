"""What a student puts aside or finds wrong, by the rows of the log."""

import json

import pytest

from quizapp.memory.marks import Flag, marks_of
from quizapp.memory.replay import standing_rows

DAY = 740_000


@pytest.fixture
def mark(answer):
    """Make a row that marks a card."""

    def make(event, card="a/term", payload="", **columns):
        return answer(card, event=event, form="", verdict="", payload=payload, **columns)

    return make


def flagged(mark, note, **columns):
    return mark("flag", payload=json.dumps({"note": note, "form": "typed", "seed": 7}), **columns)


def test_a_card_is_suspended_until_it_is_taken_up_again(mark):
    rows = [mark("suspend"), mark("suspend", "b/term"), mark("unsuspend", day=DAY + 9)]
    assert marks_of(rows[:2], DAY + 5).suspended == {"a/term", "b/term"}
    assert marks_of(rows, DAY + 9).suspended == {"b/term"}


def test_a_buried_card_is_so_on_that_study_day_alone(mark):
    rows = [mark("bury")]
    assert marks_of(rows, DAY).aside == {"a/term"}
    assert marks_of(rows, DAY + 1).aside == marks_of(rows, DAY - 1).aside == set()


def test_a_buried_card_is_taken_up_again_on_its_day_too(mark):
    assert marks_of([mark("bury"), mark("unsuspend")], DAY).aside == set()
    assert marks_of([mark("unsuspend"), mark("bury")], DAY).aside == {"a/term"}


def test_a_card_is_buried_on_each_day_on_which_it_was(mark):
    """Whoever flies west has the same study day again, after one that is later in the log."""
    rows = [mark("bury"), mark("bury", day=DAY + 1)]
    assert marks_of(rows, DAY).buried == marks_of(rows, DAY + 1).buried == {"a/term"}


def test_the_last_word_on_a_question_is_its_flag(mark):
    rows = [flagged(mark, "wrong"), flagged(mark, "no, unclear"), mark("flag", "b/term")]
    rows.append(mark("unflag", "b/term"))
    assert marks_of(rows, DAY).flags == {"a/term": Flag("no, unclear", "typed", 0, 7)}


def test_what_was_taken_back_marks_nothing(mark, undo):
    rows = [mark("suspend"), mark("bury", "b/term"), flagged(mark, "x", day=DAY)]
    marks = marks_of(standing_rows([*rows, *map(undo, rows)]), DAY)
    assert (marks.aside, marks.flags) == (set(), {})


def test_a_renamed_card_keeps_its_marks(mark):
    rename = mark("rename", "b/term", '{"from": "a/term"}', screen="")
    rows = [mark("suspend"), mark("bury"), flagged(mark, "wrong"), rename]
    marks = marks_of(rows, DAY)
    assert marks.suspended == marks.buried == set(marks.flags) == {"b/term"}


@pytest.mark.parametrize("first", ["a/term", "b/term"])
def test_of_two_cards_that_became_one_what_was_said_last_counts(mark, first):
    second = "b/term" if first == "a/term" else "a/term"
    rename = {"event": "rename", "card": "b/term", "payload": '{"from": "a/term"}', "screen": ""}
    rows = [mark("suspend", first), mark("unsuspend", first), mark("suspend", second)]
    assert marks_of([*rows, mark(**rename)], DAY).suspended == {"b/term"}
    rows = [mark("suspend", first), mark("unsuspend", second)]
    assert marks_of([*rows, mark(**rename)], DAY).suspended == set()


@pytest.mark.parametrize(
    "payload", ["", "{", "[1]", "7", '{"note": 5, "form": null, "seed": "x"}', "[" * 9_999]
)
def test_a_flag_that_cannot_be_read_is_a_flag_without_words(mark, payload):
    assert marks_of([mark("flag", payload=payload)], DAY).flags == {"a/term": Flag("")}
