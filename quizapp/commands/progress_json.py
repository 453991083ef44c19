"""Statistics as `quizapp progress` gives them: as JSON, and in a few lines."""

from datetime import timedelta

from quizapp.study.retention import Calibration, Fit, recent
from quizapp.study.statistics import Statistics

_WEEKS, _DAYS = 4, 7
"""How far back a line of text looks."""


def statistics_as_json(found: Statistics) -> dict[str, object]:
    """Return statistics as JSON takes them; chances and shares are from 0 to 1."""
    return {
        "retention": [{"week": one.begins.isoformat(), **_fit(one.fit)} for one in found.weeks],
        "calibration": _calibration(found.calibration),
        "days": {
            one.day.isoformat(): {"answers": one.answers, "minutes": round(one.minutes, 1)}
            for one in found.days
        },
        "forecast": [
            {"day": one.day.isoformat(), "reviews": one.reviews, "new": one.new}
            for one in found.forecast
        ],
        "topics": [
            {
                "lesson": one.lesson,
                "topic": one.topic,
                "cards": one.cards,
                "seen": one.seen,
                "known": one.known,
                "recall": round(one.recall, 4),
            }
            for one in found.topics
        ],
        "hardest": [
            {
                "lesson": one.lesson,
                "card": one.card,
                "title": one.title,
                "answer": one.answer,
                "lapses": one.lapses,
                "difficulty": round(one.difficulty, 2),
                "answers": one.answers,
                "wrong": one.wrong,
                "chosen": one.chosen,
                "times": one.times,
            }
            for one in found.hardest
        ],
        **_for_a_teacher(found),
    }


def statistics_as_text(found: Statistics) -> list[str]:
    """Return what was remembered lately and how long it took, each as a line; none where nothing was."""
    lines = []
    lately = recent(found.weeks, found.day, _WEEKS)
    if lately:
        lines.append(
            f"Remembered in the last {_WEEKS} weeks: {lately.right:.0%} of {lately.answers} answers"
            f" ({lately.predicted:.0%} predicted)"
        )
    first = found.day - timedelta(days=_DAYS - 1)
    minutes = sum(one.minutes for one in found.days if one.day >= first)
    if minutes:
        lines.append(f"Minutes in the last {_DAYS} days: {minutes:.0f}")
    return lines


def _calibration(found: Calibration) -> dict[str, object]:
    return {
        **(_fit(found.whole) if found.whole else {"answers": 0, "right": None, "predicted": None}),
        "error": found.error if found.error is None else round(found.error, 4),
        "forms": {form: _fit(fit) for form, fit in found.forms},
        "curve": [{"from": begins, **_fit(fit)} for begins, fit in found.curve],
    }


def _fit(fit: Fit) -> dict[str, object]:
    return {
        "answers": fit.answers,
        "right": round(fit.right, 4),
        "predicted": round(fit.predicted, 4),
    }


def _for_a_teacher(found: Statistics) -> dict[str, object]:
    return {
        "leeches": [
            {
                "lesson": one.lesson,
                "card": one.card,
                "title": one.title,
                "answer": one.answer,
                "lapses": one.lapses,
            }
            for one in found.leeches
        ],
        "claims": [
            {
                "lesson": one.lesson,
                "card": one.card,
                "title": one.title,
                "day": one.day.isoformat(),
                "form": one.form,
                "given": one.given,
                "expected": one.expected,
            }
            for one in found.claims
        ],
        "flags": [
            {
                "lesson": one.lesson,
                "card": one.card,
                "title": one.title,
                "form": one.form,
                "note": one.note,
            }
            for one in found.flags
        ],
    }
