"""What a student can do to a card beside answering it, and the sentences that say what was done."""

from collections.abc import Mapping
from typing import Literal

from quizapp.memory.log import Event

Act = Literal["bury", "suspend", "reset", "flag"]
"""Put aside for the day, put aside for good, begin afresh, say what is wrong."""

STAYS: frozenset[Event] = frozenset(("flag", "unflag", "unsuspend"))
"""These leave the question where it is, also when they are taken back; after the others another is asked."""

DONE: Mapping[Event, str] = {
    "bury": "Put aside until tomorrow.",
    "suspend": "Put aside until you take it up again.",
    "unsuspend": "Taken up again.",
    "reset": "That card begins afresh.",
    "flag": "Your note is kept with the question.",
    "unflag": "The note is taken off.",
}
_UNDONE: Mapping[Event, str] = {
    "bury": "It is asked today after all.",
    "suspend": "It is asked again after all.",
    "unsuspend": "It is put aside again.",
    "reset": "What you knew of this card counts again.",
    "flag": "Your note is taken back.",
    "unflag": "Your note is back.",
}
_REDONE: Mapping[Event, str] = {
    "answer": "Your answer counts again.",
    "practice": "Your answer stands again.",
}
NOTHING_TO_UNDO = "There is nothing to undo today."
NOTHING_TO_REDO = "There is nothing to do again."
KNEW = "You knew it: it counts as right."


def done(what: Event, undo: str) -> str:
    """Return what was done to a card, and how to take it back: `undo` is a key or a command."""
    return f"{DONE[what]} {undo} takes it back."


def undone(what: Event) -> str:
    """Return what taking something back means; "" of an answer, whose question stands there again."""
    return _UNDONE.get(what, "")


def redone(what: Event) -> str:
    """Return what giving something again means."""
    return _REDONE.get(what) or DONE.get(what, "")
