"""Sums in the database agree with a naive count over the answers that stand."""

from collections import Counter
from dataclasses import replace
from itertools import count
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.lessons.model import Entry
from quizapp.memory.evidence import rating
from quizapp.memory.marks import Marks
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live, replayed
from quizapp.questions.model import Card
from quizapp.store import cache
from quizapp.store.counting import so_far
from tests.store.conftest import DAY

LESSONS = (f"lesson-{number}" for number in count())


@st.composite
def histories(draw):
    """Answers as card, day, form, verdict and time, each maybe practice, taken back or known after all."""
    one = st.tuples(
        st.sampled_from(["a/term", "b/term", "c/term"]),
        st.integers(DAY - 9, DAY),
        st.sampled_from(["choice", "typed", "flip"]),
        st.sampled_from(["right", "wrong"]),
        st.integers(0, 9_000),
        st.sampled_from(["", "", "", "practice", "undo", "knew"]),
    )
    return draw(st.lists(one, max_size=25))


def logged(answer, store, history):
    """Return rows of a lesson of their own, on disk with the counts that follow from them."""
    lesson = next(LESSONS)
    rows = []
    for card, day, form, verdict, took, then in history:
        event = "practice" if then == "practice" else "answer"
        columns = {"lesson": lesson, "day": day, "form": form, "verdict": verdict, "took": took}
        row = answer(store, card, event=event, **columns)
        rows.append(row)
        if then in ("undo", "knew"):
            rows.append(replace(answer(store, card, **columns), event=then, screen=row.screen))
    store.record(rows, {}, tally=replayed(rows, Policy()).tally)
    return lesson, rows


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(histories())
def test_sums_by_day_are_those_of_the_answers_that_stand(store, answer, history):
    lesson, rows = logged(answer, store, history)
    undone = {row.screen for row in rows if row.event == "undo"}
    practice = [row for row in rows if row.event == "practice" and row.screen not in undone]
    standing = live(rows)
    days, seen = Counter(row.day for row in (*standing, *practice)), store.daily(lesson)
    assert {one.day: one.answers for one in seen} == days
    assert sum(one.took for one in seen) == sum(row.took for row in (*standing, *practice))
    first = {}
    for row in standing:
        first.setdefault((row.card, row.day), row)
    began = {card: min(day for of, day in first if of == card) for card, _ in first}
    tested = [row for (card, day), row in first.items() if day > began[card]]
    assert Counter({one.day: one.tested for one in seen}) == Counter(row.day for row in tested)
    assert sum(one.right for one in seen) == sum(rating(row) > 1 for row in tested)
    forms = Counter()
    for one in store.predictions(lesson):
        forms[one.form] += one.answers
    assert forms == Counter(row.form for row in tested)


def test_sums_over_all_lessons_are_those_of_each(store, answer):
    first = ("a/term", DAY - 3, "typed", "right", 1_000, "")
    history = [first, ("a/term", DAY, "typed", "wrong", 500, "")]
    one, _ = logged(answer, store, history)
    two, _ = logged(answer, store, history)
    both = store.daily()
    assert [day.answers for day in both] == [2, 2]
    assert sum(day.took for day in both) == 2 * sum(day.took for day in store.daily(one))
    assert [part.answers for part in store.predictions()] == [2]
    assert store.predictions(one) == store.predictions(two) != []


def test_claims_are_the_last_answers_known_after_all(store, answer):
    card = Card(Entry("a", "Term", "a", "", 1, 1, {}), "term", "right", (), "")
    lesson, rows = logged(answer, store, [("a/term", DAY, "typed", "wrong", 0, "knew")] * 5)
    logged(answer, store, [("a/term", DAY, "typed", "wrong", 0, "knew")])
    found = store.claims(lesson, 3)
    claimed = [row for row in rows if row.event == "answer"]
    assert [row.id for row in found if row.event == "answer"] == [row.id for row in claimed[2:]]
    assert store.claims("none", 3) == []
    assert len(so_far(store, lesson, [card], {}, Policy(), Marks()).claims) == 10


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(histories())
def test_a_replay_by_half_the_columns_is_that_of_whole_rows(store, answer, history):
    lesson, _ = logged(answer, store, history)
    with store._database.reading() as connection:
        found = cache.replay_of(connection, Policy())
    whole = replayed(store.rows(lesson), Policy())
    assert {key: one for key, one in found.states.items() if key[0] == lesson} == whole.states
    assert {key: one for key, one in found.tally.items() if key[0] == lesson} == whole.tally


def test_a_replay_takes_rows_in_replay_order_whatever_their_numbers_are(store, answer):
    """Days out of turn, and two devices that wrote in the same millisecond."""
    days = [(DAY + n // 4, n // 2 % 2, "ab"[n % 2] * 32) for n in range(40)]
    lesson, verdicts = next(LESSONS), Random(3).choices(["right", "wrong"], k=len(days))
    rows = [
        answer(device, "a/term", lesson=lesson, day=day, at=at, verdict=verdict, form="typed")
        for (day, at, device), verdict in zip(days, verdicts, strict=True)
    ]
    Random(4).shuffle(rows)
    store.record(rows, {})
    with store._database.reading() as connection:
        found = cache.replay_of(connection, Policy())
    assert found == replayed(rows, Policy())
    assert found.states[lesson, "a/term"].reviews == len(rows)


def test_a_long_log_is_read_along_its_days_and_never_sorted_whole(store):
    with store._database.reading() as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {cache._ANSWERS}").fetchall()
    assert "SCAN log USING INDEX log_day" in [what for *_, what in plan]


def test_a_replay_takes_each_lesson_by_what_is_set_for_it(store, answer):
    blank = {"form": "", "verdict": "", "options": (), "screen": "", "fact": ""}
    lessons = {next(LESSONS): payload for payload in ('{"retention": 0.97}', "")}
    rows = [answer(store, lesson=lesson, form="typed") for lesson in lessons]
    rows += [
        answer(store, "", event="set", lesson=lesson, payload=payload, **blank)
        for lesson, payload in lessons.items()
    ]
    store.record(rows, {})
    with store._database.reading() as connection:
        found = cache.replay_of(connection, Policy())
    strict, usual = (found.states[lesson, "growth/cause"] for lesson in lessons)
    assert strict.stability == usual.stability
    assert strict.due < usual.due


@pytest.mark.parametrize("event", ["reset", "rename"])
def test_a_card_that_was_reset_or_renamed_is_replayed_by_whole_rows(store, answer, event):
    lesson, rows = logged(
        answer,
        store,
        [("a/term", DAY - 3, "typed", "right", 0, ""), ("b/term", DAY - 2, "typed", "wrong", 0, "knew")],
    )  # fmt: skip
    change = replace(
        answer(store, "b/term", lesson=lesson), event=event, fact="", payload='{"from": "a/term"}'
    )
    store.record([change], {})
    with store._database.reading() as connection:
        found = cache.replay_of(connection, Policy())
    assert found == replayed([*rows, change], Policy())
    assert len(found.states) == 1


def test_the_days_studied_of_late_are_those_of_all_lessons(store, answer):
    names = [next(LESSONS), next(LESSONS)]
    days = ((names[0], DAY - 9), (names[0], DAY - 2), (names[1], DAY - 2), (names[1], DAY))
    before = set(store.days_since(DAY - 9))
    for name, day in days:
        row = answer(store, "a/term", lesson=name, day=day, form="choice", verdict="right")
        store.record([row], {}, tally=replayed([row], Policy()).tally)
        store.remember_lesson(name, name, name, 1)
    assert set(store.days_since(DAY - 9)) - before <= {DAY - 2, DAY}
    assert {DAY - 2, DAY} <= set(store.days_since(DAY - 9))
    assert DAY - 9 not in store.days_since(DAY - 9)
