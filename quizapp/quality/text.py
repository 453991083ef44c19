"""The report as a teacher reads it, and as JSON."""

import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from itertools import zip_longest

from quizapp.quality.checks.forms import short_of
from quizapp.quality.model import CardForms, Report, Result, Shortfall

_COLUMNS = ("", "What is looked at", "Found", "Wanted", "Verdict")
_WIDTHS = (3, 48, 25, 18, 15)
_MOST_SHOWN = 12


def as_text(report: Report) -> str:
    """Return the table of checks, then what falls short and what to do, then cards that only flip."""
    return "\n".join([*_heading(report), *_table(report), *_shortfalls(report), *_cards(report)])


def _heading(report: Report) -> Iterator[str]:
    cards = len(report.forms)
    made = f"{report.questions:,} questions over seeds 0–{report.seeds - 1}"
    yield f"{report.lesson.title}: {cards} cards, {made}"
    yield ""


def _table(report: Report) -> Iterator[str]:
    for row in (_COLUMNS, *map(_cells, report.results)):
        cells = [textwrap.wrap(text, width) for text, width in zip(row, _WIDTHS, strict=True)]
        for line in zip_longest(*cells, fillvalue=""):
            padded = (f"{text:{width + 2}}" for text, width in zip(line, _WIDTHS, strict=True))
            yield "".join(padded).rstrip()


def _cells(one: Result) -> tuple[str, ...]:
    return one.id, one.words, one.figure, one.threshold, one.verdict


def _shortfalls(report: Report) -> Iterator[str]:
    flipped = {_name(short_of(one)) for one in report.forms if one.only_flips}
    for one in report.results:
        if one.shortfalls and one.verdict != "met":
            yield f"\n{one.id} – {one.verdict}: {one.words}"
            yield from _listed(one, flipped)


def _listed(result: Result, flipped: set[tuple[str, str]]) -> Iterator[str]:
    """Yield what is behind a result, but for the cards that only flip, which have a list of their own."""
    own = [one for one in result.shortfalls if _name(one) not in flipped]
    shown = own[:_MOST_SHOWN] if result.level != "L" else own
    for one in shown:
        yield from _told(one)
    if len(shown) < len(own):
        yield f"  … and {len(own) - len(shown):,} more; --json lists them all"
    if elsewhere := len(result.shortfalls) - len(own):
        yield f"  … and {elsewhere} that can only be turned over, listed below"


def _name(one: Shortfall) -> tuple[str, str]:
    return one.entry.id, one.what


def _told(one: Shortfall) -> Iterator[str]:
    yield f"  line {one.entry.line}, {one.entry.kind} “{one.entry.title}”: {one.what}{_question(one)}"
    yield f"    → {one.remedy}"


def _question(one: Shortfall) -> str:
    seed = "" if one.seed is None else f", seed {one.seed}"
    return f" [{one.question}{seed}]" if one.question else ""


def _cards(report: Report) -> Iterator[str]:
    only = [one for one in report.forms if one.only_flips]
    yield f"\nCards that can only be turned over: {len(only)}"
    for one in only:
        yield from _told(short_of(one))
    yield "\nHow many forms each card has:"
    yield from (
        f"  {len(one.forms):2}  {one.card.key}: {', '.join(one.forms)}" for one in report.forms
    )


def as_json(report: Report) -> dict[str, object]:
    """Return all that the text says, and every shortfall, as JSON has it."""
    return {
        "lesson": report.lesson.id,
        "title": report.lesson.title,
        "seeds": report.seeds,
        "questions": report.questions,
        "met": report.met,
        "checks": [_check(one) for one in report.results],
        "cards": [_card(one) for one in report.forms],
    }


def _check(one: Result) -> dict[str, object]:
    return {
        "id": one.id,
        "level": one.level,
        "words": one.words,
        "figure": one.figure,
        "threshold": one.threshold,
        "verdict": one.verdict,
        "shortfalls": [_shortfall(short) for short in one.shortfalls],
    }


def _shortfall(one: Shortfall) -> dict[str, object]:
    return {
        "line": one.entry.line,
        "entry": one.entry.id,
        "title": one.entry.title,
        "what": one.what,
        "remedy": one.remedy,
        "question": one.question,
        "seed": one.seed,
    }


def _card(one: CardForms) -> dict[str, object]:
    return {
        "card": one.card.key,
        "line": one.card.entry.line,
        "forms": list(one.forms),
        "refused": {form: asdict(why) for form, why in one.refused.items()},
        "only_flips": one.only_flips,
    }
