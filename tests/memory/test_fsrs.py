"""The formulas are the authors' own, to 1e-9."""

from datetime import UTC, datetime, timedelta
from random import Random

import fsrs as authors
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.memory.fsrs import LONGEST, WEIGHTS, after, first, interval, retrievability

START = datetime(2026, 1, 1, tzinfo=UTC)


def theirs(history, retention=0.9):
    """Stability, difficulty and interval by the package, from (days since the last, rating)."""
    scheduler = authors.Scheduler(
        learning_steps=(), relearning_steps=(), enable_fuzzing=False, desired_retention=retention
    )
    card, at = authors.Card(card_id=1), START
    for number, (days, rating) in enumerate(history):
        at += timedelta(days=days) if number else timedelta()
        card, _ = scheduler.review_card(card, authors.Rating(rating), at)
        yield card.stability, card.difficulty, (card.due - at).days


def ours(history):
    known = None
    for days, rating in history:
        known = after(*known, days, rating) if known else first(rating)
        yield known


def assert_same(history, retention=0.9):
    for (stability, difficulty), (their_s, their_d, days) in zip(
        ours(history), theirs(history, retention), strict=True
    ):
        if their_s > LONGEST:  # the package lets a stability grow without bound
            assert stability == LONGEST
            return
        assert stability == pytest.approx(their_s, rel=1e-9, abs=1e-9)
        assert difficulty == pytest.approx(their_d, rel=1e-9, abs=1e-9)
        assert min(max(round(interval(stability, retention)), 1), 36500) == days


def test_the_weights_are_the_authors_defaults():
    assert authors.Scheduler().parameters == WEIGHTS


def test_two_thousand_random_histories_end_as_the_authors_do():
    random = Random(2026)  # a seed, so that a failure comes back
    for _ in range(2000):
        gaps = [
            random.choice((0, 1, 2, random.randrange(400))) for _ in range(random.randrange(1, 15))
        ]
        assert_same([(days, random.choice((1, 2, 3, 3, 3, 4))) for days in gaps])


@settings(database=None, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 4)), min_size=1, max_size=12),
    st.sampled_from((0.7, 0.85, 0.9, 0.97)),
)
def test_any_history_ends_as_the_authors_do(history, retention):
    assert_same(history, retention)


@given(days=st.integers(0, 10000), rating=st.integers(1, 4))
@settings(database=None, deadline=None)
def test_the_forgetting_curve_is_the_authors(days, rating):
    scheduler = authors.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, _ = scheduler.review_card(authors.Card(card_id=1), authors.Rating(rating), START)
    chance = scheduler.get_card_retrievability(card, START + timedelta(days=days))
    assert retrievability(days, first(rating)[0]) == pytest.approx(chance, abs=1e-12)


def test_a_card_is_due_when_recall_has_fallen_to_the_aim():
    assert interval(12.5, 0.9) == pytest.approx(12.5)
    assert retrievability(interval(30, 0.8), 30) == pytest.approx(0.8)


def test_a_clock_set_back_counts_as_the_same_day():
    assert after(5, 5, -3, 3) == after(5, 5, 0, 3)
    assert retrievability(-3, 5) == 1


def test_stability_and_difficulty_stay_within_bounds():
    assert after(36000, 1, 36500, 4)[0] == LONGEST
    assert after(0.001, 10, 0, 1) == (0.001, pytest.approx(9.985, abs=0.01))
