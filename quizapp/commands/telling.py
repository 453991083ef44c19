"""What a student can type instead of an answer: a colon and a word."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.memory.log import Event
from quizapp.study import acts
from quizapp.study.model import Feedback, Screen, SessionChoice
from quizapp.study.sentences import on_day

if TYPE_CHECKING:
    from quizapp.collection import Collection

HINT = (
    "Instead of an answer: :undo, :redo, :bury (until tomorrow), :suspend (until you take it up again),"
    "\n:afresh, :flag NOTE (what is wrong with the question), :knew (your last answer was right after"
    "\nall), :aside (what is put aside), :take-up NUMBER. An answer that begins with a colon takes two."
)
_NOT_CLAIMABLE = "There is no written answer of yours just before that was judged wrong."
_NONE_ASIDE = "No card is put aside."


@dataclass(slots=True)
class Asking:
    """A session on the terminal: what is wanted of it, and the screen answered last."""

    collection: "Collection"
    wanted: SessionChoice
    last: tuple[Screen, Feedback] | None = None

    def next(self) -> Screen | None:
        """Return what is asked next."""
        return self.collection.next_screen(self.wanted)


Told = tuple[str, Screen | None]
"""What to say, and what to ask then."""


def obey(asking: Asking, screen: Screen, name: str, words: str) -> Told:
    """Do what was told at a screen, and return what to say and what to ask then.

    A name that means nothing is answered with those that do.
    """
    way = _WAYS.get(name)
    return way(asking, screen, words) if way else (HINT, screen)


def _undo(asking: Asking, screen: Screen, _words: str) -> Told:
    collection, last = asking.collection, asking.collection.undoes()
    if last is None:
        return acts.NOTHING_TO_UNDO, screen
    if last in acts.STAYS:
        collection.take_back()
        return acts.undone(last), screen
    asking.last = None
    again = collection.undo(asking.wanted)
    return acts.undone(last) or "Your last answer is taken back.", again


def _redo(asking: Asking, screen: Screen, _words: str) -> Told:
    what = asking.collection.redo()
    if what is None:
        return acts.NOTHING_TO_REDO, screen
    return acts.redone(what), screen if what in acts.STAYS else asking.next()


def _marked(event: Event) -> "_Way":
    """Return what puts the card of a screen aside or lets it begin afresh."""

    def mark(asking: Asking, screen: Screen, _words: str) -> Told:
        marking, card = asking.collection.marking, asking.collection.card_of(screen)
        ways: dict[Event, Callable[[str], None]] = {
            "bury": marking.bury,
            "suspend": marking.suspend,
            "reset": marking.forget,
        }
        ways[event](card)
        return acts.done(event, ":undo"), asking.next()

    return mark


def _flag(asking: Asking, screen: Screen, words: str) -> Told:
    asking.collection.marking.flag(screen, words)
    return acts.done("flag", ":undo"), screen


def _knew(asking: Asking, screen: Screen, _words: str) -> Told:
    collection = asking.collection
    if asking.last is None or not asking.last[1].claimable or not collection.knew(asking.last[0]):
        return _NOT_CLAIMABLE, screen
    known, feedback = asking.last
    asking.last = None
    back = f"{acts.KNEW} It comes back {on_day(collection.due(known), feedback.today)}."
    same = collection.card_of(known) == collection.card_of(screen)
    return back, asking.next() if same else screen


def _aside(asking: Asking, screen: Screen, _words: str) -> Told:
    lines = [
        f"  {number} {card.title}: {card.answer} ({'for good' if card.for_good else 'until tomorrow'})"
        for number, card in enumerate(asking.collection.aside, 1)
    ]
    return "\n".join(lines) or _NONE_ASIDE, screen


def _take_up(asking: Asking, screen: Screen, words: str) -> Told:
    cards = asking.collection.aside
    if not words.isdecimal() or not 1 <= int(words) <= len(cards):
        return "Type :take-up and a number that :aside shows.", screen
    asking.collection.marking.unsuspend(cards[int(words) - 1].card)
    return acts.done("unsuspend", ":undo"), screen


_Way = Callable[[Asking, Screen, str], Told]
_WAYS: Mapping[str, _Way] = {
    "undo": _undo,
    "redo": _redo,
    "bury": _marked("bury"),
    "suspend": _marked("suspend"),
    "afresh": _marked("reset"),
    "flag": _flag,
    "knew": _knew,
    "aside": _aside,
    "take-up": _take_up,
}
