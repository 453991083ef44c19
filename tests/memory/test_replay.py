"""States follow from the log, whatever order its rows come in."""

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.memory.days import study_day
from quizapp.memory.fsrs import after, first
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live, replay, step

POLICY = Policy()
DAY = 740_000


def written(rows):
    states = replay(rows, POLICY)
    return json.dumps([(key, asdict(state)) for key, state in states.items()]).encode()


def only(rows):
    (state,) = replay(rows, POLICY).values()
    return state


ANSWERS = st.builds(
    dict,
    card=st.sampled_from(("productivity/means", "productivity/year", "growth/cause")),
    day=st.integers(DAY, DAY + 40),
    at=st.integers(0, 3),
    device=st.sampled_from(("a" * 32, "b" * 32)),
    screen=st.sampled_from([f"{n:032x}" for n in range(12)]),
    event=st.sampled_from(("answer", "answer", "answer", "answer", "undo")),
    verdict=st.sampled_from(("right", "nearly", "wrong")),
    hints=st.integers(0, 1),
)
LOGS = st.lists(ANSWERS, max_size=30).map(
    lambda made: [
        LogRow(id=f"{n:032x}", sequence=n, lesson="lesson", offset=0, **columns)
        for n, columns in enumerate(made)
    ]
)


@settings(database=None, deadline=None)
@given(LOGS, st.randoms(use_true_random=False))
def test_a_shuffled_log_replays_to_the_same_bytes(rows, random):
    mixed = rows[:]
    random.shuffle(mixed)
    assert written(mixed) == written(rows) == written(rows)


@settings(database=None, deadline=None)
@given(LOGS)
def test_logs_of_two_devices_merge_to_the_same_in_any_order(rows):
    ours = [row for row in rows if row.device[0] == "a"]
    theirs = [row for row in rows if row.device[0] == "b"]
    assert written(ours + theirs) == written(theirs + ours) == written(rows)
    assert written(ours + theirs + ours) == written(rows)


@settings(database=None, deadline=None)
@given(LOGS)
def test_undone_is_the_same_as_never_answered(rows):
    undone = {row.screen for row in rows if row.event == "undo"}
    kept = [row for row in rows if row.event == "answer" and row.screen not in undone]
    assert written(rows) == written(kept)


@settings(database=None, deadline=None)
@given(LOGS)
def test_step_by_step_is_the_same_as_replay(rows):
    states = {}
    for row in live(rows):
        key = (row.lesson, row.card)
        states[key] = step(states.get(key), row, POLICY)
    assert states == replay(rows, POLICY)


def test_rows_are_taken_in_the_order_a_row_names(answer):
    random = Random(7)
    rows = [
        answer(
            day=DAY + random.randrange(2), at=random.randrange(3), device=random.choice("ab") * 32
        )
        for _ in range(50)
    ]
    assert live(rows) == sorted(rows, key=lambda row: row.order)


def test_an_undo_takes_back_every_card_of_its_screen(answer, undo):
    one, two = answer("a/means", screen="5" * 32), answer("b/means", screen="5" * 32)
    assert live([undo(one), two, one]) == []


def test_a_first_answer_begins_a_card(answer):
    state = only([answer(form="typed", variant=2)])
    assert (state.stability, state.difficulty) == first(3)
    assert (state.first_day, state.last_day, state.due) == (DAY, DAY, DAY + 2)
    assert (state.reviews, state.lapses) == (1, 0)
    assert (state.last_form, state.last_variant, state.last_verdict) == ("typed", 2, "right")


@pytest.mark.parametrize(
    ("columns", "rating"),
    [
        ({"verdict": "right"}, 3),
        ({"verdict": "nearly"}, 3),
        ({"verdict": "right", "hints": 1}, 2),
        ({"verdict": "wrong", "hints": 1}, 1),
        ({"verdict": "right", "form": "flip", "rating": 4}, 4),
        ({"verdict": "wrong", "form": "flip", "rating": 1}, 1),
    ],
)
def test_an_answer_counts_as_its_grade(answer, columns, rating):
    state = only([answer(**columns)])
    assert (state.stability, state.difficulty) == first(rating)


def test_a_good_answer_puts_the_card_off(answer):
    early = only([answer()])
    later = only([answer(), answer(day=early.due)])
    assert later.due - later.last_day > early.due - early.last_day


def test_a_card_that_went_wrong_is_asked_again_until_it_goes_right(answer):
    rows = [answer(), answer(verdict="wrong")]
    assert not only(rows).right_today
    assert only([*rows, answer(verdict="nearly")]).right_today


def test_a_lapse_is_a_known_card_forgotten_on_a_later_day(answer):
    never_known = [answer(verdict="wrong"), answer(day=DAY + 1, verdict="wrong")]
    assert only(never_known).lapses == 0
    known = [*never_known, answer(day=DAY + 1)]
    forgotten = [*known, answer(day=DAY + 3, verdict="wrong"), answer(day=DAY + 3, verdict="wrong")]
    assert only(forgotten).lapses == 1


def test_a_second_answer_on_a_day_is_a_same_day_one(answer):
    state = only([answer(verdict="wrong"), answer()])
    assert (state.stability, state.difficulty) == after(*first(1), 0, 3)


def test_an_evening_habit_creeping_earlier_by_ten_minutes_a_day_ends_like_a_fixed_one(answer):
    """Elapsed days of 24 h would count every such session as on the same day."""

    def after_six(creep):
        start = datetime(2026, 3, 1, 21, tzinfo=UTC)
        times = [start + n * timedelta(days=1, minutes=-creep) for n in range(6)]
        return only([answer(day=study_day(at), at=round(at.timestamp() * 1000)) for at in times])

    assert after_six(creep=10) == after_six(creep=0)
    assert after_six(creep=10).stability == pytest.approx(24.8, abs=0.05)
