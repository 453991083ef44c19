"""What is recorded is there again, whole and in order."""

from contextlib import closing

import pytest

from quizapp.errors import LockedError
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.memory.state import CardState
from quizapp.store.store import OpenedLesson, Store

KEY = ("lesson", "growth/cause")
THEIRS = "b" * 32


def test_a_row_comes_back_as_it_was(store, answer):
    row = answer(store)
    store.record([row], {})
    assert store.rows() == [row]


def test_a_state_comes_back_as_it_was(store, answer):
    states = replay([row := answer(store, verdict="wrong")], Policy())
    store.record([row], states)
    assert store.states("lesson") == {"growth/cause": states[KEY]}
    assert isinstance(store.states("lesson")["growth/cause"].right_today, bool)
    assert store.states("another") == {}


def test_a_new_state_replaces_the_old_and_none_removes_it(store, answer):
    for row in (answer(store), answer(store, verdict="wrong")):
        states = replay([row], Policy())
        store.record([row], states)
        assert store.states("lesson")["growth/cause"] == states[KEY]
    store.record([], {KEY: None})
    assert store.states("lesson") == {}


def test_rows_come_in_replay_order(store, answer):
    rows = [answer(store, day=5), answer(store, day=3), answer(store, day=4), answer(THEIRS, day=4)]
    store.record(rows, {})
    assert store.rows() == sorted(rows, key=lambda row: row.order)


def test_rows_are_found_by_lesson_card_and_day(store, answer):
    rows = [
        answer(store, lesson=lesson, card=card, day=day)
        for lesson in ("one", "two")
        for card in ("a/year", "b/year")
        for day in (1, 2)
    ]
    store.record(rows, {})
    assert {row.lesson for row in store.rows("one")} == {"one"}
    assert len(store.rows("one")) == len(store.rows(day=2)) == 4
    assert len(store.rows("one", "a/year")) == len(store.rows("one", day=2)) == 2
    assert store.rows("two", "b/year", 2) == rows[-1:]


def test_an_undo_is_found_with_what_it_took_back(store, answer, undo):
    """It may itself stand on another day and name no card."""
    row = answer(store)
    back = undo(store, row, day=row.day + 1)
    store.record([row, answer(store, "other/year")], {})
    store.record([back], {})
    assert store.rows("lesson", "growth/cause") == [row, back]
    assert back in store.rows(day=row.day)
    assert back not in store.rows("lesson", "other/year")


def test_undone_is_as_if_never_answered(store, answer, undo, save):
    row = answer(store)
    save(store, row)
    before = store.states("lesson"), store.reviews()
    slip = answer(store, verdict="wrong")
    save(store, slip)
    assert store.reviews() == 2
    save(store, undo(store, slip))
    assert (store.states("lesson"), store.reviews()) == before
    assert len(store.rows()) == 3


def test_reopening_gives_the_same_states_as_replay(folder, answer, undo, save):
    with closing(Store.open(folder, Policy())) as store:
        first, second = answer(store), answer(store, "b/year", verdict="wrong")
        save(store, first, second, answer(store, day=740_003), undo(store, second))
        states, rows = store.states("lesson"), store.rows()
    assert {("lesson", card): state for card, state in states.items()} == replay(rows, Policy())
    with closing(Store.open(folder, Policy())) as store:
        assert (store.states("lesson"), store.rows()) == (states, rows)


def test_reviews_are_the_answers_that_count(store, answer, save):
    save(store, answer(store), answer(store), answer(store, lesson="another"))
    assert (store.reviews(), store.reviews("lesson"), store.reviews("none")) == (3, 2, 0)


def test_a_device_keeps_its_name_and_counts_on(folder, answer):
    with closing(Store.open(folder, Policy())) as store:
        device = store.device
        assert [store.next_sequence(), store.next_sequence()] == [1, 2]
        store.record([answer(store), answer(THEIRS, sequence=99)], {})
    with closing(Store.open(folder, Policy())) as store:
        assert store.device == device
        assert len(bytes.fromhex(device)) == 16
        assert store.next_sequence() == 4


def test_the_last_answer_is_this_devices_and_its_day_a_good_clocks(store, answer, undo):
    assert store.last_answer() is None
    store.record([doubtful := answer(store, at=5, clock="clock-doubtful")], {})
    assert store.last_answer() is None
    good = answer(store, day=740_001)
    store.record([good, answer(THEIRS, day=740_009), undo(store, doubtful)], {})
    assert store.last_answer() == (good.at, 740_001)
    store.record([answer(store, at=7, day=740_001, clock="clock-doubtful")], {})
    assert store.last_answer() == (7, 740_001)


def test_the_last_times_come_newest_first(store, answer, undo):
    rows = [answer(store, took=took) for took in (1, 2, 3)]
    store.record([*rows, undo(store, rows[0], took=0)], {})
    assert store.answer_times(2) == [3, 2]


def test_lessons_opened_are_remembered_the_last_first(store):
    store.remember_lesson("a", "The first", "/lessons/a.md", 1)
    store.remember_lesson("b", "The second", "/lessons/b.md", 2)
    store.remember_lesson("a", "The first, corrected", "/elsewhere/a.md", 3)
    assert store.lessons() == [
        OpenedLesson("a", "The first, corrected", "/elsewhere/a.md", 3),
        OpenedLesson("b", "The second", "/lessons/b.md", 2),
    ]


def test_a_state_is_kept_to_the_last_bit(store):
    state = CardState(1 / 3, 2 / 3, 1, 2, 3, 4, 5, "choice", 6, "nearly", right_today=True)
    store.record([], {KEY: state})
    assert store.states("lesson")["growth/cause"] == state


def test_a_closed_store_takes_no_more(folder, answer):
    store = Store.open(folder, Policy())
    row = answer(store)
    store.close()
    store.close()
    with pytest.raises(Exception, match="closed"):
        store.record([row], {})
    assert sorted(path.name for path in folder.iterdir() if "lock" not in path.name) == [
        "progress.sqlite3"
    ]


def test_a_second_window_is_refused_and_the_first_goes_on(store, folder, answer):
    with pytest.raises(LockedError):
        Store.open(folder, Policy())
    store.record([answer(store)], {})
    assert len(store.rows()) == 1
