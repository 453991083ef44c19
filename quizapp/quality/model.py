"""What passes between the questions that were made, the checks and the report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from quizapp.lessons.model import Entry, Lesson
from quizapp.questions.model import Card, Lack, Question

Level = Literal["F", "S", "L"]
"""Of any lesson without exception, of many questions together, or of the lesson that ships."""

Verdict = Literal["met", "missed", "too few to say", "for information"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as a student sees it, with the card that it claims to ask and how often it was made.

    `seed` is the first that gave it; what differs in nothing that is seen or right is one question.
    """

    card: Card
    question: Question
    seed: int
    times: int = 1


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a card cannot be asked in a form: in words, what it lacks, how many more of it, of which type."""

    reason: str
    kind: Lack
    lacking: int = 0
    type: str = ""


@dataclass(frozen=True, slots=True)
class CardForms:
    """In which forms a card can be asked, and why not in the others that suit it, by form."""

    card: Card
    forms: tuple[str, ...]
    refused: Mapping[str, Refusal]

    @property
    def only_flips(self) -> bool:
        """Whether the card can be turned over and asked in no other way."""
        return self.forms == ("flip",)


@dataclass(frozen=True, slots=True)
class Sample:
    """What is looked at: a lesson, all questions made of it, its cards' forms, and some quizzes."""

    lesson: Lesson
    asked: Sequence[Asked]
    forms: Sequence[CardForms]
    quizzes: Sequence[Sequence[Question]]


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One thing that keeps a threshold from being met: the entry, the question if it is one, what to do."""

    entry: Entry
    what: str
    remedy: str
    question: str = ""
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """What a check found: a figure in words, whether it meets the threshold, and what is behind it.

    `met` is None where there is too little to say.
    """

    figure: str
    met: bool | None
    shortfalls: tuple[Shortfall, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """One row of the report."""

    id: str
    level: Level
    words: str
    threshold: str
    figure: str
    verdict: Verdict
    shortfalls: tuple[Shortfall, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report on a lesson, over seeds from 0 to `seeds` less one."""

    lesson: Lesson
    seeds: int
    questions: int
    results: tuple[Result, ...]
    forms: tuple[CardForms, ...]

    @property
    def met(self) -> bool:
        """Whether no threshold is missed."""
        return all(one.verdict != "missed" for one in self.results)
