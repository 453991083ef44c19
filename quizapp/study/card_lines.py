"""The cards of a lesson as a student looks through them: by topic, with what is known of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from quizapp.language import commas, phrase, tr
from quizapp.memory.marks import Marks
from quizapp.memory.state import CardState
from quizapp.questions.build import Unfair
from quizapp.questions.forms import make
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.wording import explanation
from quizapp.study.pick import KNOWN
from quizapp.study.sentences import on_day

Stage = Literal["new", "learning", "known"]
Aside = Literal["", "today", "for good"]

ASKS: Mapping[str, str] = {
    "Term/term": phrase("The word for it"),
    "Term/meaning": phrase("What it means"),
    "Name/name": phrase("The name"),
    "Name/description": phrase("Who or what it is"),
    "Name/part-of": phrase("What it is part of"),
    "Figure/value": phrase("How much it is"),
    "Figure/measure": phrase("What it measures"),
    "Figure/when": phrase("Of what time it is"),
    "Figure/source": phrase("Where it comes from"),
    "Event/when": phrase("When it was"),
    "Event/what": phrase("What happened"),
    "Event/who": phrase("Who did it"),
    "Link/object": phrase("What it leads to"),
    "Link/subject": phrase("Where it comes from"),
    "Cause/cause": phrase("The cause"),
    "Cause/effect": phrase("The effect"),
    "Contrast/sides": phrase("What is on each side"),
    "List/items": phrase("What belongs to it"),
    "Quote/words": phrase("The words"),
    "Quote/speaker": phrase("Who said it"),
    "Statement/truth": phrase("Whether it is so"),
    "Question/answer": phrase("The answer"),
}
"""What each facet asks, in words."""
_BLANK = phrase("A gap in its sentence")
_STAGES: Mapping[Stage, str] = {
    "new": phrase("New"),
    "learning": phrase("Learning"),
    "known": phrase("Known"),
}
_ASIDE: Mapping[Aside, str] = {
    "": "",
    "today": phrase("put aside until tomorrow"),
    "for good": phrase("put aside"),
}


@dataclass(frozen=True, slots=True)
class CardLine:
    """One card: what it is called, what it asks in words, and its answer.

    `due` is the study day on which it is asked next, None for one that was never asked.
    """

    key: str
    topic: str
    title: str
    asks: str
    answer: str
    stage: Stage
    due: date | None
    aside: Aside = ""
    flagged: bool = False

    @property
    def state(self) -> str:
        """What is known of it and what was done to it, e.g. "Learning, put aside, flagged"."""
        aside = tr(_ASIDE[self.aside]) if self.aside else ""
        return commas(tr(_STAGES[self.stage]), aside, tr("flagged") if self.flagged else "")

    def comes(self, today: date) -> str:
        """Return when it is asked next, "" where that is not known."""
        if not self.due or self.aside:
            return ""
        return tr("due {day}", day=on_day(self.due, today))


@dataclass(frozen=True, slots=True)
class Face:
    """Both sides of a card: its question; its answer, and the fact in words with what is doubtful of it."""

    question: str
    answer: str
    fact: str
    caution: str


def lines_of(
    cards: Iterable[Card], states: Mapping[str, CardState], marks: Marks, day: int
) -> Sequence[CardLine]:
    """Return the cards by topic, each in the order of the file, as they are on a study day."""
    topics: dict[str, list[Card]] = {}
    for card in sorted(cards, key=lambda one: one.entry.line):
        topics.setdefault(card.entry.topic, []).append(card)
    days: dict[int, date] = {}
    found = []
    for card in (card for topic in topics.values() for card in topic):
        state, key = states.get(card.key), card.key
        number = _due(state, day) if state else 0
        due = days.setdefault(number, date.fromordinal(number)) if number else None
        aside: Aside = "for good" if key in marks.suspended else ""
        if not aside and key in marks.buried:
            aside = "today"
        entry = card.entry
        stage, flagged = _stage(state), key in marks.flags
        asks = asked_words(card)
        found.append(
            CardLine(key, entry.topic, entry.title, asks, card.answer, stage, due, aside, flagged)
        )
    return found


def asked_words(card: Card) -> str:
    """Return in a few words what a card asks of its entry."""
    return tr(ASKS.get(f"{card.entry.kind}/{card.facet}", _BLANK))


def face_of(card: Card, material: Material) -> Face:
    """Return both sides of a card, as it is asked on a flash card."""
    question = make(card, "flip", material, 0)
    asks = asked_words(card) if isinstance(question, Unfair) else question.stem
    entry = card.entry
    return Face(asks, card.answer, explanation(entry, material), entry.text("Caution"))


def _stage(state: CardState | None) -> Stage:
    if state is None:
        return "new"
    return "known" if state.stability > KNOWN else "learning"


def _due(state: CardState, day: int) -> int:
    return max(state.due, day) if state.right_today else day
