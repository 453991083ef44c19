"""An answer counts for what it says: all of a recall, part of a recognition, little of a guess."""

import json
from dataclasses import replace
from itertools import pairwise
from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory import evidence
from quizapp.memory.evidence import (
    WEIGHTS_OF,
    FormWeights,
    predicted,
    rating,
    weigh,
    weigh_and_predict,
)
from quizapp.memory.fsrs import LONGEST, SHORTEST, after, first, retrievability
from quizapp.memory.log import LogRow
from quizapp.questions.forms import FORMS

RECALLING = ("flip", "typed", "numeric", "recall")
ARRANGING = ("match", "order", "sort", "select-all", "odd-one-out")
CARDS = st.none() | st.tuples(st.floats(SHORTEST, LONGEST), st.floats(1, 10))
MET = st.tuples(st.floats(SHORTEST, LONGEST), st.floats(1, 10))
DAYS = st.integers(-2, 5000)


def asked(form="typed", verdict="right", ways=4, **columns):
    """An answer; the picks of a form that arranges say themselves how many were left."""
    if form in ARRANGING:
        columns["payload"] = f'{{"ways": {ways}}}'
    elif WEIGHTS_OF[form].slip:
        columns["options"] = tuple("abcdefghijklmnopqrstuvwxyz"[:ways])
    blank = dict.fromkeys(("id", "device", "screen", "lesson", "card"), "")
    numbers = dict.fromkeys(("sequence", "at", "offset", "day"), 0)
    row = {"event": "answer", "form": form, "verdict": verdict}
    return LogRow(**blank, **numbers, **{**row, **columns})


ANSWERS = st.builds(
    asked,
    form=st.sampled_from(list(FORMS)),
    verdict=st.sampled_from(("right", "nearly", "wrong")),
    ways=st.integers(1, 8),
    hints=st.integers(0, 1),
    took=st.sampled_from((0, 1, 60_000)),
)


def fsrs(known, days, grade):
    return after(*known, days, grade) if known else first(grade)


def test_every_form_has_its_weights():
    assert set(WEIGHTS_OF) == set(FORMS)


@pytest.mark.parametrize(
    ("columns", "grade"),
    [
        ({"verdict": "right"}, 3),
        ({"verdict": "nearly"}, 3),
        ({"verdict": "right", "hints": 1}, 2),
        ({"verdict": "wrong", "hints": 1}, 1),
        ({"form": "flip", "rating": 4}, 4),
        ({"form": "flip", "verdict": "wrong", "rating": 1}, 1),
    ],
)
def test_an_answer_has_its_rating(columns, grade):
    assert rating(asked(**columns)) == grade


@given(CARDS, DAYS, st.integers(1, 4), st.sampled_from(RECALLING))
def test_a_recall_counts_as_fsrs_has_it(known, days, grade, form):
    row = asked(form, rating=grade)
    assert weigh(known, days, row) == pytest.approx(fsrs(known, days, grade), rel=1e-9)


@given(CARDS, DAYS, st.integers(0, 1))
def test_a_right_answer_surely_recalled_and_taught_in_full_is_fsrs(known, days, hints):
    """The way of the other forms comes to the same where nothing is guessed or recognised."""
    nothing = FormWeights(1e-15, 0.0, 1.0, 1.0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(evidence.WEIGHTS_OF, "cloze", nothing)
        counted = weigh(known, days, asked("cloze", hints=hints))
    assert counted == pytest.approx(fsrs(known, days, 3 - hints), rel=1e-9)


@given(CARDS, DAYS, st.sampled_from([name for name, row in WEIGHTS_OF.items() if not row.slip]))
def test_a_wrong_answer_that_is_no_slip_is_exactly_again(known, days, form):
    assert weigh(known, days, asked(form, "wrong")) == fsrs(known, days, 1)


@given(MET, st.integers(-2, 0), ANSWERS)
def test_a_second_answer_on_a_day_counts_fully_or_as_again(known, days, row):
    stability, difficulty = after(*known, 0, rating(row))
    gain = WEIGHTS_OF[row.form].gain if rating(row) > 1 else 1
    taught = known[0] + gain * (stability - known[0])
    assert weigh(known, days, row) == pytest.approx((taught, difficulty), rel=1e-9)


def test_a_right_choice_counts_by_bayes():
    """Worked out by hand from the table: choice of 4, recall at .9, recognition at twice the stability."""
    recalled, recognised = 0.9, retrievability(10, 20)
    share = recalled * 0.98 / (recognised * 0.98 + (1 - recognised) * 0.25)
    good, again = after(10, 5, 10, 3), after(10, 5, 10, 1)
    stability = exp(share * log(10 + 0.7 * (good[0] - 10)) + (1 - share) * log(again[0]))
    difficulty = share * good[1] + (1 - share) * again[1]
    counted = weigh((10, 5), 10, asked("choice"))
    assert counted == pytest.approx((stability, difficulty), rel=1e-9)


def test_a_wrong_choice_may_be_a_slip():
    recalled, recognised = 0.9, retrievability(10, 20)
    share = recalled * 0.02 / (recognised * 0.02 + (1 - recognised) * 0.75)
    good, again = after(10, 5, 10, 3), after(10, 5, 10, 1)
    difficulty = share * good[1] + (1 - share) * again[1]
    assert weigh((10, 5), 10, asked("choice", "wrong"))[1] == pytest.approx(difficulty, rel=1e-9)


def test_a_card_never_asked_is_known_in_three_of_ten():
    share = 0.3 * 0.98 / (0.3 * 0.98 + 0.7 * 0.25)
    taught = first(1)[0] + 0.7 * (first(3)[0] - first(1)[0])
    stability = exp(share * log(taught) + (1 - share) * log(first(1)[0]))
    assert weigh(None, 0, asked("choice"))[0] == pytest.approx(stability, rel=1e-9)


@given(st.integers(1, 10), st.integers(1, 10), ANSWERS)
def test_recall_counts_as_nine_tenths_until_it_has_fallen_to_that(one, other, row):
    """Asked again early, a card says no more for being surely known: only its growth is less."""
    early, late = (weigh((10.0, 5.0), days, row)[1] for days in (one, other))
    assert early == pytest.approx(late, rel=1e-9)


@given(CARDS, DAYS, ANSWERS)
def test_a_right_answer_never_leaves_less_than_a_wrong_one(known, days, row):
    right = weigh(known, days, replace(row, verdict="right"))
    wrong = weigh(known, days, replace(row, verdict="wrong"))
    assert right[0] >= wrong[0] * (1 - 1e-12)
    assert right[1] <= wrong[1] * (1 + 1e-12)


@given(CARDS, DAYS, st.integers(0, 1))
def test_a_harder_form_never_counts_less_than_an_easier_one(known, days, hints):
    forms = ("typed", "cloze", "choice", "match", "true-false")
    left = [weigh(known, days, asked(form, hints=hints))[0] for form in forms]
    assert all(one >= next_ * (1 - 1e-12) for one, next_ in pairwise(left))


@given(CARDS, DAYS, st.integers(1, 8), st.sampled_from(("choice", "compare", *ARRANGING)))
def test_more_to_choose_from_never_counts_less(known, days, ways, form):
    fewer, more = (weigh(known, days, asked(form, ways=ways + n))[0] for n in (0, 1))
    assert more >= fewer * (1 - 1e-12)


@given(CARDS, DAYS, ANSWERS)
def test_stability_difficulty_and_chance_stay_within_bounds(known, days, row):
    stability, difficulty = weigh(known, days, row)
    assert SHORTEST * (1 - 1e-12) <= stability <= LONGEST * (1 + 1e-12)
    assert 1 <= difficulty <= 10
    chance = predicted(known, days, row)
    assert chance is None or 0 <= chance <= 1


def test_an_answer_before_one_can_have_read_the_options_counts_as_a_guess():
    options = ("the means of labour",) * 4  # 76 characters: 880 ms
    read, guessed = (
        weigh((10, 5), 10, replace(asked("choice"), options=options, took=took))
        for took in (880, 879)
    )
    assert guessed[0] < read[0]
    assert weigh((10, 5), 10, replace(asked("choice"), options=options)) == read


def test_a_quick_recall_is_no_guess():
    assert weigh((10, 5), 10, asked("typed", took=1)) == after(10, 5, 10, 3)


def test_what_is_left_over_says_nothing_of_its_card():
    """The last pair of a match is as likely right of one who knows as of one who does not."""
    right, wrong = (weigh((10, 5), 30, asked("match", v, ways=1)) for v in ("right", "wrong"))
    assert right == pytest.approx(wrong, rel=1e-9)


@given(MET, st.integers(1, 5000))
def test_what_is_predicted_of_a_recall_is_its_chance(known, days):
    assert predicted(known, days, asked("typed")) == pytest.approx(retrievability(days, known[0]))


def test_a_choice_is_predicted_with_its_guess_and_slip():
    recognised = retrievability(30, 20)
    expected = recognised * 0.98 + (1 - recognised) * 0.25
    assert predicted((10, 5), 30, asked("choice")) == pytest.approx(expected)


def test_nothing_is_predicted_of_a_first_answer_nor_of_a_second_on_a_day():
    assert predicted(None, 0, asked("choice")) is None
    assert predicted((10, 5), 0, asked("choice")) is None


def test_a_row_says_how_many_there_were_to_choose_from():
    assert asked("choice", ways=3).ways == 3
    assert asked("match", ways=3).ways == 3
    assert asked("typed").ways == 1


@given(
    CARDS, DAYS, st.sampled_from(list(FORMS)), st.integers(1, 4), st.integers(0, 900),
    st.lists(st.text(max_size=20), max_size=5).map(tuple),
)  # fmt: skip
def test_an_answer_read_from_a_table_counts_as_its_row_does(card, days, form, grade, took, options):
    text = json.dumps(options, ensure_ascii=False)
    assert weigh_and_predict(card, days, form, grade, 0, took, text, "") == weigh_and_predict(
        card, days, form, grade, 0, took, options, ""
    )
