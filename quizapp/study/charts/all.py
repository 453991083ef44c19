"""All charts of a student's progress."""

from quizapp.study.charts.ahead import ahead_chart
from quizapp.study.charts.calendar import calendar_chart
from quizapp.study.charts.hard import hardest_chart
from quizapp.study.charts.model import Chart
from quizapp.study.charts.predicted import predicted_chart
from quizapp.study.charts.remembered import remembered_chart
from quizapp.study.charts.topics import topics_chart
from quizapp.study.statistics import Statistics


def charts_of(found: Statistics) -> tuple[Chart, ...]:
    """Return the charts of some statistics, what one most wants to know first."""
    return (
        topics_chart(found.topics),
        calendar_chart(found.days, found.day),
        ahead_chart(found.forecast),
        remembered_chart(found.weeks, found.day),
        predicted_chart(found.calibration),
        hardest_chart(found.hardest),
    )
