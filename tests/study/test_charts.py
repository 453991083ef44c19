"""Charts as values: what they draw, say and list, and that they say when there is too little to say."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.study.charts.ahead import ahead_chart
from quizapp.study.charts.all import charts_of
from quizapp.study.charts.calendar import WEEKS, calendar_chart
from quizapp.study.charts.hard import DRAWN, hardest_chart
from quizapp.study.charts.model import Bars, Curve, HeatMap, Rows
from quizapp.study.charts.predicted import predicted_chart
from quizapp.study.charts.remembered import percent_ticks, remembered_chart
from quizapp.study.charts.scale import of_100, step_for, ticks_up_to
from quizapp.study.charts.topics import topics_chart
from quizapp.study.forecast import DayAhead
from quizapp.study.hardest import HardCard
from quizapp.study.mastery import Mastery
from quizapp.study.retention import Calibration, Fit, StudyDay, Week
from quizapp.study.statistics import Statistics

TODAY = date(2026, 11, 25)  # a Wednesday
MONDAY = TODAY - timedelta(days=2)
EMPTY = Calibration(None, (), (), None)
HARD = HardCard("l", "a/value", "5G stations", "3.38 million", 3, 8.1, 12, 7, "33 million", 4)


def topic(name, cards=10, seen=0, known=0, recall=0.0):
    return Mastery("l", name, cards, seen, known, recall)


def weeks(*fits):
    """Return weeks up to this one of answers, shares right and predicted."""
    first = MONDAY - timedelta(weeks=len(fits) - 1)
    return [Week(first + timedelta(weeks=at), Fit(n, p, r)) for at, (n, r, p) in enumerate(fits)]


def days_ahead(*counts):
    return [DayAhead(TODAY + timedelta(days=at), *both) for at, both in enumerate(counts)]


def test_topics_say_how_many_cards_are_known_learnt_and_new():
    chart = topics_chart([topic("Exports", 10, 9, 6, 0.8), topic("Energy", 20, 5, 0, 0.2)])
    assert chart.sentence == (
        "You know 6 of 30 cards well and are still learning 8; 16 are new."
        " You would remember “Exports” best today, “Energy” least."
    )
    assert isinstance(chart.picture, Rows)
    assert chart.picture.rows[0].shares == (0.6, pytest.approx(0.3))
    assert chart.picture.rows[0].said == "6 of 10 known well"
    assert chart.table.rows[1] == ("Energy", 20, 0, 5, 15, 20)


def test_topics_not_begun_are_said_to_be_so():
    assert topics_chart([topic("A", 1)]).sentence == "You have not begun yet; 1 card waits for you."
    assert topics_chart([topic("A", 9)]).sentence == "You have not begun yet; 9 cards wait for you."
    none = topics_chart([])
    assert none.sentence == "You have not begun yet; the lesson has no cards."
    assert none.picture is None


def test_one_topic_is_not_compared_with_itself():
    chart = topics_chart([topic("A", 10, 10, 10, 0.9)])
    assert chart.sentence == "You know 10 of 10 cards well."


def test_the_calendar_ends_today_and_leaves_open_what_is_to_come():
    days = [StudyDay(TODAY, 35, 9.6), StudyDay(TODAY - timedelta(days=8), 8, 3.4)]
    chart = calendar_chart(days, TODAY)
    assert isinstance(chart.picture, HeatMap)
    assert len(chart.picture.weeks) == WEEKS
    assert chart.picture.weeks[-1] == (0, 0, 4, None, None, None, None)
    assert chart.picture.weeks[-2][1] == 1
    assert chart.picture.levels == ("none", "1–10", "11–20", "21–30", "31–40")
    assert chart.sentence == (
        "You studied on 2 days in the last 26 weeks, about 6 minutes each time;"
        " most today, with 35 answers."
    )


def test_the_calendar_speaks_of_one_day_and_of_none():
    yesterday = [StudyDay(TODAY - timedelta(days=1), 1, 0.2)]
    one = calendar_chart(yesterday, TODAY)
    assert one.sentence == (
        "You studied on one day in the last 26 weeks: on 24 November, 1 answer."
    )
    assert one.picture.levels == ("none", "1")
    assert calendar_chart([], TODAY).sentence == "You have not studied yet."
    long_ago = calendar_chart([StudyDay(date(2025, 1, 1), 5, 2.0)], TODAY)
    assert long_ago.sentence == "You have not studied in the last 26 weeks."
    assert long_ago.picture is None
    assert long_ago.table.rows == ((date(2025, 1, 1), 5, 2),)


def test_the_names_of_months_stand_apart():
    days = [StudyDay(TODAY, 1, 1.0)]
    for shift in range(60):
        labels = calendar_chart(days, TODAY + timedelta(days=shift)).picture.labels
        at = [place for place, label in enumerate(labels) if label]
        assert min(b - a for a, b in pairwise(at)) >= 3


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ([(3, 0), (5, 4)], "8 cards come again and 4 new, most tomorrow (9)."),
        ([(1, 0), (0, 0)], "1 card comes again, most today (1)."),
        ([(0, 1), (0, 0)], "1 new card comes, most today (1)."),
        ([(0, 0), (0, 7)], "7 new cards come, most tomorrow (7)."),
    ],
)
def test_what_is_ahead_is_said_with_its_fullest_day(counts, said):
    assert ahead_chart(days_ahead(*counts)).sentence.startswith(said)


def test_nothing_ahead_has_no_picture():
    chart = ahead_chart(days_ahead(*[(0, 0)] * 30))
    assert chart.picture is None
    assert chart.sentence == "No card comes in the next 30 days."
    assert len(chart.table.rows) == 30


def test_days_ahead_are_named_week_by_week():
    picture = ahead_chart(days_ahead(*[(1, 1)] * 30)).picture
    assert isinstance(picture, Bars)
    assert [label for label in picture.labels if label] == [
        *("Today", "2 Dec", "9 Dec", "16 Dec", "23 Dec")
    ]
    assert picture.ticks == (0, 1, 2)


@pytest.mark.parametrize(
    ("right", "predicted", "against"),
    [
        (0.91, 0.90, "about what was predicted (90)"),
        (0.95, 0.90, "more than was predicted (90)"),
        (0.80, 0.90, "less than was predicted (90)"),
    ],
)
def test_what_was_remembered_is_held_against_what_was_predicted(right, predicted, against):
    chart = remembered_chart(weeks((50, right, predicted), (50, right, predicted)), TODAY)
    assert chart.sentence == (
        f"You remembered {round(right * 100)} of 100 in the last 4 weeks, {against}."
    )
    assert isinstance(chart.picture, Curve)
    assert [line.dashed for line in chart.picture.lines] == [True, False]
    assert chart.table.rows[0] == (MONDAY, 50, round(right * 100), 90)


def test_too_few_answers_are_said_to_be_too_few():
    assert remembered_chart(weeks((1, 1.0, 0.9)), TODAY).sentence == (
        "Too few answers yet to say: 20 to cards of earlier days are needed,"
        " and you gave 1 in the last 4 weeks."
    )
    none = remembered_chart([], TODAY)
    assert none.picture is None
    assert none.sentence.endswith("and you gave none in the last 4 weeks.")
    few = predicted_chart(Calibration(Fit(99, 0.9, 0.9), (), ((0.9, Fit(99, 0.9, 0.9)),), 0.0))
    assert few.sentence.startswith("Too few answers yet to say: something was predicted of 99")
    assert few.picture is None
    assert predicted_chart(EMPTY).table.rows == ()


def test_predictions_are_drawn_where_enough_answers_are():
    curve = ((0.5, Fit(9, 0.52, 0.1)), (0.8, Fit(60, 0.82, 0.7)), (0.95, Fit(60, 0.96, 0.99)))
    chart = predicted_chart(Calibration(Fit(129, 0.865, 0.8), (), curve, 0.121))
    assert [words for _, words in chart.picture.up] == [
        *("50%", "60%", "70%", "80%", "90%", "100% right")
    ]
    first, last = chart.picture.lines[1].points
    assert first == (pytest.approx(0.64), pytest.approx(0.4))
    assert last == (pytest.approx(0.92), pytest.approx(0.98))
    assert chart.sentence == (
        "86 of 100 answers were predicted to be right, and 80 were. Part by part, they are off by"
        " about 12 of 100. The nearer the line is to the dashed one, the better."
    )
    assert chart.table.rows[0] == (50, 55, 9, 52, 10)


def test_the_hardest_card_is_named_with_what_it_is_mistaken_for():
    chart = hardest_chart([HARD])
    assert chart.sentence == (
        "“5G stations” is the hardest for you now: 7 of 12 answers went wrong,"
        " 4 times with “33 million”."
    )
    assert chart.picture.rows[0].said == "7 of 12 wrong"
    once = replace(HARD, answers=1, wrong=1, chosen="x", times=1)
    assert hardest_chart([once]).sentence.endswith("1 of 1 answer went wrong.")
    judged = hardest_chart([replace(HARD, chosen="false")])
    assert judged.sentence.endswith("7 of 12 answers went wrong.")
    named = hardest_chart([replace(HARD, title="Changzhou", answer="Changzhou")])
    assert named.picture.rows[0].name == "Changzhou"
    assert hardest_chart([]).sentence == "No card has gone wrong yet."
    many = hardest_chart([HARD] * 20)
    assert (len(many.picture.rows), len(many.table.rows)) == (DRAWN, 20)


def test_every_chart_has_a_sentence_and_rows_as_wide_as_the_header():
    found = Statistics(
        day=TODAY, weeks=(), calibration=EMPTY, days=(), forecast=tuple(days_ahead((1, 0))),
        topics=(topic("A"),), hardest=(HARD,), leeches=(), claims=(), flags=(),
    )  # fmt: skip
    charts = charts_of(found)
    assert len({chart.name for chart in charts}) == len(charts) == 6
    for chart in charts:
        assert chart.sentence.endswith(".")
        assert all(len(row) == len(chart.table.header) for row in chart.table.rows)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**7))
def test_ticks_are_round_and_reach_the_top(top):
    ticks = ticks_up_to(top)
    assert ticks[0] == 0
    assert ticks[-1] >= top
    assert 2 <= len(ticks) <= 5
    assert str(step_for(max(1, top))).rstrip("0") in ("1", "2", "5")


def test_a_share_is_all_or_none_only_where_it_is():
    assert [of_100(one) for one in (0.0, 0.001, 0.5, 0.999, 1.0)] == [0, 1, 50, 99, 100]


def test_ticks_of_shares_end_at_all():
    assert [words for _, words in percent_ticks(0.5)] == ["50%", "60%", "70%", "80%", "90%", "100%"]
    assert [words for _, words in percent_ticks(0.0)] == ["0%", "25%", "50%", "75%", "100%"]
    assert percent_ticks(0.4)[0][0] == pytest.approx(0)
