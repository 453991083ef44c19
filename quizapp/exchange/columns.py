"""What each column of a log row may hold in a progress file, and what each event asks of them."""

from typing import get_args

from quizapp.exchange.strict_json import parse
from quizapp.exchange.values import (
    COUNT,
    DATE,
    DAY,
    FORM,
    LONG,
    MS,
    NAME,
    NAMED,
    SHARE,
    SMALL,
    TIME,
    UUID,
    UUID7,
    Kind,
    among,
    either,
    lists,
    objects,
    triples,
    whole,
)
from quizapp.memory.log import ClockMark, Event, LogRow, Verdict
from quizapp.study.quiz import FeedbackWhen
from quizapp.version import __version__

COLUMNS: dict[str, Kind] = {
    "id": UUID7,
    "device": UUID,
    "sequence": whole(0, 10**12),
    "event": among(get_args(Event), f"an event that quizapp {__version__} knows"),
    "screen": either(UUID7, ""),
    "lesson": NAME,
    "card": NAME,
    "at": TIME,
    "offset": whole(-1440, 1440),
    "day": DAY,
    "clock": among(get_args(ClockMark), "a mark of the clock"),
    "form": either(FORM, ""),
    "variant": SMALL,
    "seed": COUNT,
    "generator": SMALL,
    "options": lists(10_000, LONG),
    "response": LONG,
    "verdict": among(("", *get_args(Verdict)), "a verdict"),
    "hints": SMALL,
    "rating": whole(0, 4),
    "took": MS,
    "fact": NAME,
    "payload": LONG,
}
"""The columns of a row, in the order of `LogRow`."""

_ANSWERS = ("answer", "practice")
_NEEDED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_ANSWERS, ("screen", "lesson", "card", "form", "verdict")),
    "undo": ("screen",),
    "redo": ("screen",),
    "knew": ("screen", "card"),
    "reset": ("lesson", "card"),
    "rename": ("lesson", "card", "payload"),
    "suspend": ("lesson", "card"),
    "unsuspend": ("lesson", "card"),
    "bury": ("lesson", "card"),
    "flag": ("lesson", "card"),
    "unflag": ("lesson", "card"),
    "set": ("payload",),
    "quiz": ("screen", "lesson", "payload"),
    "quiz-end": ("screen", "lesson"),
    "joined": ("payload",),
}
"""The columns that an event cannot do without."""

_IN_QUIZ: dict[str, Kind] = {"quiz": UUID7, "place": SMALL, "ways": whole(1, 10**6)}
_SAID: dict[str, dict[str, Kind]] = {
    **dict.fromkeys(_ANSWERS, _IN_QUIZ),
    "rename": {"from": NAMED},
    "joined": {"profile": UUID},
    "flag": {"note": LONG, "form": either(FORM, ""), "variant": SMALL, "seed": COUNT},
    "set": {
        "exam": either(DATE, None),
        "retention": SHARE,
        "new-per-day": SMALL,
        "day-start": whole(0, 23),
    },
    "quiz": {
        "choice": objects(
            topics=lists(10_000, NAME),
            number=SMALL,
            forms=lists(1_000, FORM),
            seconds=SMALL,
            feedback=among(get_args(FeedbackWhen), "a time of feedback"),
            cards=lists(100_000, NAMED),
        ),
        "asked": lists(100_000, triples(NAMED, FORM, COUNT)),
    },
}
"""What an event's payload may say; any may say {"clock": …, "day": …}; other names stand for nothing."""

_MUST_SAY = {"rename": ("from",), "joined": ("profile",), "quiz": ("choice", "asked")}


def row_of(found: object) -> LogRow:
    """Return the row of the log that an object holds; ValueError says which column is not sound."""
    if not isinstance(found, dict) or found.keys() != COLUMNS.keys():
        raise ValueError(f"it has not the {len(COLUMNS)} columns of a row")
    for name, kind in COLUMNS.items():
        if not kind.holds(found[name]):
            raise ValueError(f"“{name}” is not {kind.what}")
    for name in _NEEDED[found["event"]]:
        if not found[name]:
            raise ValueError(f"“{name}” is empty, which it cannot be in “{found['event']}”")
    if found["payload"]:
        _check_payload(found["event"], parse(found["payload"]))
    return LogRow(**{**found, "options": tuple(found["options"])})


def object_of(row: LogRow) -> dict[str, object]:
    """Return what a row of the log is in a progress file."""
    return {name: getattr(row, name) for name in COLUMNS}


def _check_payload(event: str, said: object) -> None:
    if not isinstance(said, dict):
        raise ValueError("“payload” is not an object")
    kinds = {"clock": TIME, "day": DAY, **_SAID.get(event, {})}
    for name, value in said.items():
        if name in kinds and not kinds[name].holds(value):
            raise ValueError(f"“{name}” in “payload” is not {kinds[name].what}")
    needed = _MUST_SAY.get(event, ("place",) if event in _ANSWERS and "quiz" in said else ())
    for name in needed:
        if name not in said:
            raise ValueError(f"“payload” has no “{name}”")
