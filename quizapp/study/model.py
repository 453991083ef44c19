"""What a session shows: the plan of a day, a screen, its feedback, the summary."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from quizapp.questions.model import PartGrade, Question, Verdict

Reason = Literal["new", "again", "review", "practice", "quiz"]
"""Why a card is asked: it is new, went wrong today, is due or nearly so, is practised without that
anything follows, or was drawn for a quiz."""


@dataclass(frozen=True, slots=True)
class SessionChoice:
    """What a student wants of a session: all of it, by default, in any form.

    `topic` is the one topic to be asked, "" for all; `flash_cards` asks in no other form. `ahead` asks
    what is not due yet after what is. `practice` is the number of the round in which every card is
    asked once without that anything follows, 0 for a session that counts. `cards` are the keys of the
    only cards to be asked, none for all.
    """

    topic: str = ""
    flash_cards: bool = False
    ahead: bool = False
    practice: int = 0
    cards: tuple[str, ...] = ()


EVERYTHING = SessionChoice()


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to do on a study day: cards due, cards to see again, new ones, and minutes for all.

    `done` cards were answered already. `next_day` is the first later study day with cards due or
    new (None: there is none), `next_count` how many.
    """

    day: date
    due: int
    again: int
    new: int
    minutes: int
    done: int
    next_day: date | None
    next_count: int

    @property
    def left(self) -> int:
        """How many cards are still to be asked today."""
        return self.due + self.again + self.new


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen of a session: the question, its place (from 1) and how many the session has now.

    `quiz` is the id of the quiz that it belongs to, "" in daily study.
    """

    id: str
    question: Question
    place: int
    total: int
    state: Reason
    seed: int = 0
    quiz: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """A card that is put aside, for this study day or for good: its entry's title and its answer."""

    card: str
    title: str
    answer: str
    for_good: bool


@dataclass(frozen=True, slots=True)
class Leech:
    """A card that was forgotten time and again: how often, and what it is most likely mistaken for.

    `beside` holds the title of each entry that is like it and its fact in words.
    """

    lapses: int
    beside: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Belongs:
    """What a wrong answer is the right one of: a card, its entry's title and the fact in words."""

    card: str
    title: str
    fact: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """What is said after an answer, once it is safe on disk. `due` is the study day on which
    the card is asked next, `today` the one that the answer counts for. `parts` are what each thing
    asked was worth where a screen asks several, `extra` what was given beside them and is wrong.

    `claimable` says that the student may say “I knew that” of it. `leech` is told of a card that
    was forgotten once too often, `belongs` of a wrong answer that another fact has."""

    verdict: Verdict
    response: str
    answer: str
    note: str
    fact: str
    source: str
    caution: str
    due: date
    today: date
    parts: tuple[PartGrade, ...] = ()
    extra: tuple[str, ...] = ()
    claimable: bool = False
    leech: Leech | None = None
    belongs: Belongs | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """A card that went wrong: its entry's title, the right answer, and its key."""

    title: str
    answer: str
    card: str


@dataclass(frozen=True, slots=True)
class Summary:
    """How a study day went: cards answered, how many right at the first go, what to see again.

    `again` holds a line for each card that went wrong today.
    """

    day: date
    answered: int
    right: int
    again: tuple[Missed, ...]
    next_day: date | None
    next_count: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts over a lesson's cards: answers that count, cards by what is known of them, due by day."""

    reviews: int
    new: int
    learning: int
    review: int
    retired: int
    due: dict[date, int]
