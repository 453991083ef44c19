"""Rows of every event, as a log may hold them."""

import json
from datetime import date

from hypothesis import strategies as st

from quizapp.memory.log import LogRow
from quizapp.memory.uuid7 import uuid7
from quizapp.questions.forms import FORMS

TIMES = st.integers(-62_135_596_800_000, 253_402_300_799_999)
UUIDS = st.binary(min_size=16, max_size=16).map(bytes.hex)
UUIDS7 = st.builds(uuid7, st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10))
TEXTS = st.text(max_size=12)
NAMES = st.text(min_size=1, max_size=8)
LARGE = st.integers(0, 2**63 - 1)
SMALL = st.integers(0, 2**31 - 1)
FORM = st.sampled_from(tuple(FORMS))


def said(required=None, **optional):
    return st.fixed_dictionaries(required or {}, optional={"clock": TIMES, **optional})


CHOICE = st.fixed_dictionaries(
    {
        "topics": st.lists(TEXTS, max_size=2),
        "number": SMALL,
        "forms": st.lists(FORM, max_size=2),
        "seconds": SMALL,
        "feedback": st.sampled_from(("each", "end")),
        "cards": st.lists(NAMES, max_size=2),
    }
)
ASKED = st.lists(st.tuples(NAMES, FORM, LARGE), max_size=3)
NOTHING = st.just({})
SAID = {
    "answer": NOTHING | said(ways=st.integers(1, 99)) | said({"quiz": UUIDS7, "place": SMALL}),
    "practice": NOTHING,
    "undo": NOTHING,
    "redo": NOTHING,
    "knew": NOTHING,
    "reset": said({"why": TEXTS}),
    "rename": said({"from": NAMES}),
    "suspend": NOTHING,
    "unsuspend": NOTHING,
    "bury": NOTHING,
    "flag": said({"note": TEXTS}, form=FORM, variant=SMALL, seed=LARGE),
    "unflag": NOTHING,
    "set": said({"exam": st.none() | st.dates(min_value=date(1000, 1, 1)).map(str)})
    | said({"retention": st.floats(0.1, 0.9), "new-per-day": SMALL, "day-start": st.just(4)}),
    "quiz": said({"choice": CHOICE, "asked": ASKED}),
    "quiz-end": NOTHING,
    "joined": said({"profile": UUIDS}),
}


def _payload(found):
    return json.dumps(found, ensure_ascii=False) if found else ""


def _rows(event):
    return st.builds(
        LogRow,
        id=UUIDS7,
        device=UUIDS,
        sequence=st.integers(0, 10**12),
        event=st.just(event),
        screen=UUIDS7,
        lesson=NAMES,
        card=NAMES,
        at=TIMES,
        offset=st.integers(-1440, 1440),
        day=st.integers(1, 3_500_000),
        clock=st.sampled_from(("", "clock-doubtful")),
        form=FORM,
        variant=SMALL,
        seed=LARGE,
        generator=SMALL,
        options=st.lists(TEXTS, max_size=4).map(tuple),
        response=TEXTS,
        verdict=st.sampled_from(("right", "nearly", "wrong")),
        hints=SMALL,
        rating=st.integers(0, 4),
        took=st.integers(0, 10**12),
        fact=TEXTS,
        payload=SAID[event].map(_payload),
    )


ROWS = st.sampled_from(tuple(SAID)).flatmap(_rows)
LOGS = st.lists(ROWS, max_size=6, unique_by=lambda row: row.id)
