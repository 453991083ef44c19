"""What a student can do to a card beside answering it, and the sentences that say what was done."""

from collections.abc import Mapping
from typing import Literal

from quizapp.language import phrase, tr
from quizapp.memory.log import Event
from quizapp.study.sentences import together

Act = Literal["bury", "suspend", "reset", "flag"]
"""Put aside for the day, put aside for good, begin afresh, say what is wrong."""

STAYS: frozenset[Event] = frozenset(("flag", "unflag", "unsuspend"))
"""These leave the question where it is, also when they are taken back; after the others another is asked."""

DONE: Mapping[Event, str] = {
    "bury": phrase("Put aside until tomorrow."),
    "suspend": phrase("Put aside until you take it up again."),
    "unsuspend": phrase("Taken up again."),
    "reset": phrase("That card begins afresh."),
    "flag": phrase("Your note is kept with the question."),
    "unflag": phrase("The note is taken off."),
}
_UNDONE: Mapping[Event, str] = {
    "bury": phrase("It is asked today after all."),
    "suspend": phrase("It is asked again after all."),
    "unsuspend": phrase("It is put aside again."),
    "reset": phrase("What you knew of this card counts again."),
    "flag": phrase("Your note is taken back."),
    "unflag": phrase("Your note is back."),
}
_REDONE: Mapping[Event, str] = {
    "answer": phrase("Your answer counts again."),
    "practice": phrase("Your answer stands again."),
}
NOTHING_TO_UNDO = phrase("There is nothing to undo today.")
NOTHING_TO_REDO = phrase("There is nothing to do again.")
KNEW = phrase("You knew it: it counts as right.")


def done(what: Event, undo: str) -> str:
    """Return what was done to a card, and how to take it back: `undo` is a key or a command."""
    return together(tr(DONE[what]), tr("{undo} takes it back.", undo=undo))


def undone(what: Event) -> str:
    """Return what taking something back means; "" of an answer, whose question stands there again."""
    return tr(_UNDONE[what]) if what in _UNDONE else ""


def redone(what: Event) -> str:
    """Return what giving something again means."""
    said = _REDONE.get(what) or DONE.get(what)
    return tr(said) if said else ""
