"""Statistics are plain arithmetic: small logs, with the figures worked out by hand."""

from datetime import date

import pytest

from quizapp.lessons.model import Entry
from quizapp.memory.fsrs import retrievability
from quizapp.memory.log import LogRow
from quizapp.memory.marks import Flag, Marks
from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.exam import wanted_for_exam
from quizapp.study.forecast import forecast_of
from quizapp.study.hardest import hardest_keys
from quizapp.study.mastery import mastery_of
from quizapp.study.queue import queue_of
from quizapp.study.retention import (
    BucketCount,
    DayCount,
    Fit,
    calibration_of,
    days_of,
    recent,
    weeks_of,
)
from quizapp.study.statistics import LessonSoFar, statistics_of

MONDAY = date(2026, 11, 30).toordinal()
TODAY = MONDAY + 1


def card(entry, topic="A"):
    return Card(Entry(entry, "Term", f"title of {entry}", topic, 1, 1, {}), "term", "right", (), "")


def state(**other):
    usual = {
        "stability": 10.0, "difficulty": 5.0, "first_day": TODAY - 9, "last_day": TODAY - 5, "due": TODAY + 5,
        "reviews": 3, "lapses": 0, "last_form": "typed", "last_variant": 0, "last_verdict": "right",
        "right_today": True,
    }  # fmt: skip
    return CardState(**{**usual, **other})


def answer(number, card="a/term", verdict="wrong", response="", **other):
    uuid = f"{number:032x}"
    usual = {
        "id": uuid, "device": "d", "sequence": number, "event": "answer", "screen": uuid, "lesson": "lesson",
        "card": card, "at": number, "offset": 0, "day": TODAY, "form": "choice",
    }  # fmt: skip
    return LogRow(**{**usual, "verdict": verdict, "response": response, **other})


CARDS = [card(name) for name in "abcdefgh"]
NOTHING = Policy(new_per_day=0)


def test_a_week_begins_on_monday_and_has_what_was_predicted_of_its_answers():
    days = [
        DayCount(MONDAY - 1, answers=9, took=0, tested=1, right=0, predicted=500_000),
        DayCount(MONDAY, answers=9, took=0, tested=3, right=3, predicted=2_700_000),
        DayCount(MONDAY + 6, answers=9, took=0, tested=1, right=0, predicted=300_000),
    ]
    before, after = weeks_of(days)
    assert (before.begins, before.fit) == (date(2026, 11, 23), Fit(1, 0.5, 0.0))
    assert (after.begins, after.fit) == (date(2026, 11, 30), Fit(4, 0.75, 0.75))


def test_a_week_of_first_answers_alone_says_nothing_of_retention():
    assert weeks_of([DayCount(MONDAY, answers=9, took=0, tested=0, right=0, predicted=0)]) == ()


def test_the_last_weeks_are_taken_together_answer_by_answer():
    days = [
        DayCount(MONDAY - 28, 5, 0, tested=5, right=0, predicted=0),
        DayCount(MONDAY - 1, 1, 0, tested=1, right=0, predicted=500_000),
        DayCount(MONDAY, 3, 0, tested=3, right=3, predicted=2_700_000),
    ]
    fit = recent(weeks_of(days), date.fromordinal(TODAY), 4)
    assert fit == Fit(4, pytest.approx(0.8), pytest.approx(0.75))
    assert recent((), date.fromordinal(TODAY), 4) is None


def test_minutes_are_those_of_all_answers_of_a_study_day():
    (day,) = days_of([DayCount(TODAY, answers=4, took=90_000, tested=0, right=0, predicted=0)])
    assert (day.day, day.answers, day.minutes) == (date(2026, 12, 1), 4, 1.5)


def test_calibration_is_by_form_over_parts_of_the_chance_and_over_all():
    found = calibration_of(
        [
            BucketCount("choice", 18, answers=4, right=4, predicted=3_640_000),
            BucketCount("typed", 18, answers=6, right=4, predicted=5_460_000),
            BucketCount("typed", 10, answers=10, right=6, predicted=5_200_000),
        ]
    )
    assert found.forms == (
        ("choice", Fit(4, pytest.approx(0.91), 1.0)),
        ("typed", Fit(16, pytest.approx(0.66625), 0.625)),
    )
    assert found.curve == (
        (0.5, Fit(10, pytest.approx(0.52), 0.6)),
        (0.9, Fit(10, pytest.approx(0.91), 0.8)),
    )
    assert found.whole == Fit(20, pytest.approx(0.715), 0.7)
    assert found.error == pytest.approx(((0.08**2 + 0.11**2) / 2) ** 0.5)


def test_nothing_predicted_is_no_calibration_and_no_share():
    found = calibration_of([])
    assert (found.whole, found.error, found.forms, found.curve) == (None, None, (), ())


def test_what_is_overdue_comes_today_and_every_card_once():
    states = {
        "a/term": state(due=TODAY - 40),
        "b/term": state(due=TODAY),
        "c/term": state(due=TODAY + 2),
        "d/term": state(due=TODAY + 90),
        "e/term": state(due=TODAY + 1, last_day=TODAY, right_today=False),
    }
    ahead = forecast_of([one.key for one in CARDS], states, TODAY, NOTHING)
    assert [one.reviews for one in ahead] == [3, 0, 1] + [0] * 27
    assert [one.day for one in ahead[:2]] == [date(2026, 12, 1), date(2026, 12, 2)]
    assert sum(one.new for one in ahead) == 0


def test_new_cards_come_as_the_day_has_room_for_them():
    states = {"a/term": state(first_day=TODAY, last_day=TODAY)}
    ahead = forecast_of([one.key for one in CARDS], states, TODAY, Policy(new_per_day=3))
    assert [one.new for one in ahead[:5]] == [2, 3, 2, 0, 0]


@pytest.mark.parametrize("policy", [Policy(new_per_day=3), Policy(exam=TODAY + 4)])
def test_the_forecast_of_today_is_what_the_queue_asks(policy):
    states = {
        one.key: state(due=TODAY + n - 2, last_day=TODAY - n, stability=3.0 * n)
        for n, one in enumerate(CARDS[1:6], 1)
    }
    queue = queue_of(CARDS, states, TODAY, policy)
    today = forecast_of([one.key for one in CARDS], states, TODAY, policy)[0]
    assert (today.reviews, today.new) == (len(queue.due) + len(queue.again), len(queue.new))
    assert today.reviews > 0


def test_in_the_last_days_before_an_exam_each_card_is_asked_as_the_exam_shares_them_out():
    states = {one.key: state(stability=5.0, due=TODAY + n) for n, one in enumerate(CARDS)}
    policy = Policy(exam=TODAY + 6)
    ahead = forecast_of([one.key for one in CARDS], states, TODAY, policy)
    asked = [one.reviews for one in ahead]
    left, seen = dict(states), []
    for day in range(TODAY, policy.exam + 1):
        today = wanted_for_exam(left, day, policy)
        left |= {key: state(stability=900.0, last_day=day) for key in today}
        seen.append(len(today))
    assert asked == seen + [0] * 23
    assert sum(seen) == len(CARDS)


def test_before_the_last_days_what_is_due_comes_and_what_would_be_known_waits_for_the_exam_to_pass():
    states = {"a/term": state(due=TODAY + 2), "b/term": state(due=TODAY + 16, stability=900.0)}
    ahead = forecast_of(["a/term", "b/term"], states, TODAY, Policy(exam=TODAY + 20))
    assert [one.day.toordinal() - TODAY for one in ahead if one.reviews] == [2, 21]


def test_a_topic_is_known_by_the_mean_chance_of_recall_with_unseen_cards_as_none():
    cards = [card("a"), card("b"), card("c"), card("z", topic="B")]
    states = {"a/term": state(stability=30.0), "b/term": state(stability=21.0)}
    a, b = mastery_of("lesson", cards, states, TODAY)
    assert (a.topic, a.cards, a.seen, a.known) == ("A", 3, 2, 1)
    assert a.recall == pytest.approx((retrievability(5, 30) + retrievability(5, 21)) / 3)
    assert (b.topic, b.cards, b.seen, b.known, b.recall) == ("B", 1, 0, 0, 0)


def so_far(**other):
    usual = {"lesson": "lesson", "cards": CARDS, "states": {}, "policy": NOTHING}
    return statistics_of([LessonSoFar(**{**usual, **other})], [], [], TODAY)


def test_the_hardest_card_says_which_wrong_option_was_chosen_most():
    rows = [
        answer(1, response="rain"),
        answer(2, response="snow"),
        answer(3, response="snow"),
        answer(4, response="right", verdict="right"),
        answer(5, response=""),
        answer(6, card="b/term", response="wind"),
        answer(7, card="c/term", response="right", verdict="right"),
    ]
    states = {"a/term": state(lapses=2), "b/term": state(lapses=3), "c/term": state(lapses=1)}
    first, second = so_far(states=states, answers=rows).hardest
    assert (first.card, first.wrong, first.answers, first.chosen, first.times) == (
        ("b/term", 1, 1, "wind", 1)
    )
    assert (second.title, second.answer, second.lapses) == ("title of a", "right", 2)
    assert (second.wrong, second.answers, second.chosen, second.times) == (4, 5, "snow", 2)


def test_what_was_taken_back_is_no_wrong_answer():
    first, second = answer(1, response="rain"), answer(2, response="snow")
    undo = answer(3, event="undo", screen=first.screen, card="", verdict="")
    (found,) = so_far(states={"a/term": state()}, answers=[first, second, undo]).hardest
    assert (found.answers, found.wrong, found.chosen) == (1, 1, "snow")


def test_of_many_cards_those_with_most_lapses_and_the_hardest_of_them_are_looked_at():
    states = {f"{n}/term": state(lapses=n // 10, difficulty=1 + n % 10 / 2) for n in range(100)}
    keys = hardest_keys(states, states)
    assert keys == [f"{n}/term" for n in range(99, 79, -1)]


def test_a_leech_is_a_card_forgotten_eight_times():
    states = {"a/term": state(lapses=8), "b/term": state(lapses=7), "c/term": state(lapses=11)}
    assert [(one.card, one.lapses) for one in so_far(states=states).leeches] == [
        ("c/term", 11),
        ("a/term", 8),
    ]


def test_a_claim_says_what_was_typed_and_what_was_expected():
    claimed, other = answer(1, response="rihgt", form="typed"), answer(2, response="no")
    undone = answer(3, response="taken back")
    rows = [
        claimed,
        other,
        undone,
        answer(4, event="knew", screen=claimed.screen, verdict=""),
        answer(5, event="knew", screen=undone.screen, verdict=""),
        answer(6, event="undo", screen=undone.screen, verdict=""),
    ]
    (claim,) = so_far(claims=rows).claims
    assert (claim.card, claim.form, claim.given, claim.expected) == (
        ("a/term", "typed", "rihgt", "right")
    )
    assert (claim.title, claim.day) == ("title of a", date(2026, 12, 1))


def test_a_flag_is_listed_with_its_note():
    marks = Marks(flags={"b/term": Flag("two are right", "choice"), "gone/term": Flag("x")})
    (flag,) = so_far(marks=marks).flags
    assert (flag.card, flag.title, flag.form, flag.note) == (
        ("b/term", "title of b", "choice", "two are right")
    )


def test_a_suspended_card_is_not_to_come():
    states = {"a/term": state(due=TODAY), "b/term": state(due=TODAY)}
    marks = Marks(suspended=frozenset({"a/term"}))
    assert so_far(states=states, marks=marks).forecast[0].reviews == 1


def test_lessons_are_taken_together():
    one = LessonSoFar("one", CARDS[:2], {"a/term": state(due=TODAY, lapses=9)}, NOTHING)
    two = LessonSoFar("two", CARDS[:3], {"b/term": state(due=TODAY)}, Policy(new_per_day=1))
    found = statistics_of([one, two], [], [], TODAY)
    assert (found.forecast[0].reviews, found.forecast[0].new) == (2, 1)
    assert [(topic.lesson, topic.cards) for topic in found.topics] == [("one", 2), ("two", 3)]
    assert [leech.lesson for leech in found.leeches] == ["one"]
    assert statistics_of([], [], [], TODAY).forecast == ()
