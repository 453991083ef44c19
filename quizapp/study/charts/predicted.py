"""Whether what was predicted is what came."""

from quizapp.language import phrase, tr
from quizapp.memory.tally import BUCKETS
from quizapp.study.charts.model import Chart, Curve, Line, Table
from quizapp.study.charts.remembered import lowest_tick, percent_ticks
from quizapp.study.charts.scale import of_100
from quizapp.study.retention import Calibration

ENOUGH = 100
"""Answers from which predictions can be judged."""
ENOUGH_IN_PART = 10
"""Answers from which one part of them is drawn."""
_HEADER = (
    phrase("Predicted from, %"),
    phrase("to, %"),
    phrase("Answers"),
    phrase("Predicted, %"),
    phrase("Right, %"),
)
_OFF = phrase(
    "{predicted} of 100 answers were predicted to be right, and {right} were. Part by part, they are"
    " off by about {off} of 100. The nearer the line is to the dashed one, the better."
)
_CLOSE = phrase(
    "{predicted} of 100 answers were predicted to be right, and {right} were. Part by part, they are"
    " off by less than 1 of 100. The nearer the line is to the dashed one, the better."
)
_ALL = ((0.0, 0.0), (1.0, 1.0))


def predicted_chart(found: Calibration) -> Chart:
    """Return how often answers were right against the chance that was predicted."""
    rows = tuple(
        (
            round(begins * 100),
            round(begins * 100) + 100 // BUCKETS,
            fit.answers,
            of_100(fit.predicted),
            of_100(fit.right),
        )
        for begins, fit in found.curve
    )
    return Chart(
        "predicted",
        tr("How good the predictions are"),
        _sentence(found),
        _curve(found) if _answers(found) >= ENOUGH else None,
        Table(tuple(map(tr, _HEADER)), rows),
    )


def _curve(found: Calibration) -> Curve | None:
    points = tuple(
        (fit.predicted, fit.right) for _, fit in found.curve if fit.answers >= ENOUGH_IN_PART
    )
    if not points:
        return None
    low = lowest_tick(min(min(both) for both in points))
    points = tuple(((x - low) / (1 - low), (y - low) / (1 - low)) for x, y in points)
    shares = percent_ticks(low)
    across = (*((at, words) for at, words in shares[:-1]), (1.0, tr("100% predicted")))
    up = (*shares[:-1], (1.0, tr("100% right")))
    return Curve(
        (Line(tr("as predicted"), _ALL, dashed=True), Line(tr("your answers"), points)), across, up
    )


def _answers(found: Calibration) -> int:
    return found.whole.answers if found.whole else 0


def _sentence(found: Calibration) -> str:
    had = _answers(found)
    if found.whole is None or found.error is None or had < ENOUGH:
        return tr(
            "Too few answers yet to say: something was predicted of {n} {n:answer|answers}, and"
            " {enough} are needed.",
            "",
            had,
            enough=ENOUGH,
        )
    off = round(found.error * 100)
    return tr(
        _OFF if off else _CLOSE,
        predicted=of_100(found.whole.predicted),
        right=of_100(found.whole.right),
        off=off,
    )
