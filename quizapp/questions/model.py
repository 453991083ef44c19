"""What passes between cards, forms, screens and the log: values that never change."""

from dataclasses import dataclass
from typing import Literal

from quizapp.lessons.model import Entry

AnswerForm = Literal["choose one", "true or false", "write", "reveal"]


@dataclass(frozen=True, slots=True)
class Card:
    """What a student remembers and what is scheduled: one facet of one entry.

    `answer` is the right answer as shown, `accept` further right ones. `fact` is the hash of the numbers,
    dates and names that the answer rests on ("n2…"), or of its words ("w1…"), which never reset a card.
    """

    entry: Entry
    facet: str
    answer: str
    accept: tuple[str, ...]
    fact: str

    @property
    def key(self) -> str:
        """What progress hangs on, within a lesson: "entry-id/facet"."""
        return f"{self.entry.id}/{self.facet}"


@dataclass(frozen=True, slots=True)
class Question:
    """One card in one form, with its wording and options: all that a screen needs to ask and explain it.

    `stem` may hold two paragraphs, an instruction and the text it is about, with a line feed between.
    `options` are in the order shown; true-false has none and its answer is "true" or "false". `beside`
    is the scale and unit that stand next to a number's field. `refused` are
    other names, which a slip may not turn an answer into. `explanation` is the fact in words.
    """

    card: str
    entry: str
    kind: str
    topic: str
    form: str
    variant: int
    answer_form: AnswerForm
    stem: str
    options: tuple[str, ...]
    answer: str
    accept: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    beside: str = ""
    explanation: str = ""
    attribution: str = ""
    paragraph: str = ""
    caution: str = ""
    language: str = "en"
    fact: str = ""

    @property
    def id(self) -> str:
        """`entry/facet/form/variant`: what a report names; `variant` is the number of the wording."""
        return f"{self.card}/{self.form}/{self.variant}"

    @property
    def source(self) -> str:
        """Where the fact stands, e.g. "the article, paragraph 4"; paragraph 0 is the headline."""
        if not self.paragraph:
            return self.attribution
        if self.paragraph == "0":
            return f"{self.attribution}, headline"
        several = "" if self.paragraph.isdecimal() else "s"
        return f"{self.attribution}, paragraph{several} {self.paragraph}"


@dataclass(frozen=True, slots=True)
class Response:
    """What a student gave: the option or the text, or for a flipped card their own rating.

    `rating` is FSRS's 1 Again, 2 Hard, 3 Good, 4 Easy, and 0 where the program judges; an empty text is
    "I don't know".
    """

    text: str = ""
    rating: int = 0


@dataclass(frozen=True, slots=True)
class Grade:
    """What an answer is worth: the verdict, the right answer as shown, and what to say about a slip."""

    verdict: Literal["right", "nearly", "wrong"]
    answer: str
    note: str = ""
