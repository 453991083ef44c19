"""What passes between cards, forms, screens and the log: values that never change."""

from dataclasses import dataclass, field
from typing import Literal

from quizapp.lessons.model import Entry

AnswerForm = Literal[
    "choose one", "true or false", "choose many", "write", "write many", "arrange", "pair", "reveal"
]
Verdict = Literal["right", "nearly", "wrong"]
Level = Literal["easy", "middle", "hard"]
"""How alike right and wrong answers are."""
Lack = Literal[
    "another form",  # the form does not suit the facet
    "options",  # fair wrong answers from other entries, from a Pool or by the teacher's hand
    "a type",  # wrong answers of the answer's type, which it does not have yet
    "one type",  # the answer is of several types
    "numbers",  # other numbers or times that are possible beside the answer
    "a date",  # a When that can be moved in time
    "denials",  # entries by which a claim is surely false
    "a limit",  # a time that can be denied
    "versions",  # further Statements with a False version
    "its version",  # a False version of its own, and so many Statements with one
    "like words",  # a False version without a word that tells it apart, and so many Statements with one
    "outsiders",  # what is not in a list
    "members",  # what is in a list
    "items",  # what belongs to a side of a contrast, whose name is the `type`
    "pairs",  # entries of the same sort to be matched
    "events",  # events at other times
    "a point in time",  # an event whose time can be put in order
    "a figure",  # a figure to be compared with
    "its own words",  # what tells a figure from others
    "a base",  # of what a share is one
    "certainty",  # a fact that is not in doubt
    "a blank",  # brackets around the answer in Says
    "one place",  # a sentence in which the answer stands once
    "silence",  # a question that does not hold its answer
    "one answer",  # a question that has no other right answer
    "fixed words",  # an answer that can be worded in one way
    "short words",  # an answer of few words
    "key words",  # words by which a quotation is known
    "a short list",  # so many members too many
]
"""What a card lacks to be asked in a form."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a student remembers and what is scheduled: one facet of one entry.

    `answer` is the right answer as shown, `accept` further right ones. `fact` is the hash of the numbers,
    dates and names that the answer rests on ("n2…"), or of its words ("w1…"), which never reset a card.
    `key` is what progress hangs on, within a lesson: "entry-id/facet".
    """

    entry: Entry
    facet: str
    answer: str
    accept: tuple[str, ...]
    fact: str
    key: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", f"{self.entry.id}/{self.facet}")


@dataclass(frozen=True, slots=True)
class Part:
    """One of several things to answer on a screen: the card that it is evidence of, and what is right.

    To choose many, each right option is a part. To write many, each member of the list is. To arrange,
    the parts stand in their right order, `prompt` being what puts them there, to be shown afterwards.
    To pair, `prompt` is what the student finds the partner of.
    """

    card: str
    fact: str
    prompt: str
    answer: str
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One card in one form, with its wording and options: all that a screen needs to ask and explain it.

    `stem` may hold two paragraphs, an instruction and the text it is about, with a line feed between.
    `options` are in the order shown; true-false has none and its answer is "true" or "false". `beside`
    is the scale and unit that stand next to a number's field. `refused` are
    other names, which a slip may not turn an answer into. `explanation` is the fact in words.
    `parts` are what a screen asks that asks several things, of one card or of several. `difficulty` is
    how alike the wrong answers are to the right one, from 0 to 1, None where nothing wrong is shown.
    `image` names a picture in the lesson's folder, `alt` says what is on it.
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
    parts: tuple[Part, ...] = ()
    difficulty: float | None = None
    image: str = ""
    alt: str = ""

    @property
    def cards(self) -> tuple[str, ...]:
        """The keys of all cards that an answer is evidence of, the one that is asked first."""
        return tuple(dict.fromkeys((self.card, *(part.card for part in self.parts))))

    @property
    def asks_of_image(self) -> bool:
        """Whether the picture is seen with what is asked: its teacher wrote what is asked of it.

        Any other might give the answer away and is seen with that.
        """
        return self.kind == "Question"

    @property
    def each_once(self) -> bool:
        """Whether each option is the partner of one prompt, so that one given is taken."""
        return len(self.options) == len(self.parts)

    @property
    def id(self) -> str:
        """`entry/facet/form/variant`: what a report names; `variant` is the number of the wording."""
        return f"{self.card}/{self.form}/{self.variant}"

    @property
    def source(self) -> str:
        """Where the fact stands, e.g. "the article, paragraph 4"; paragraph 0 is the headline."""
        return source_of(self.attribution, self.paragraph)


def source_of(attribution: str, paragraph: str) -> str:
    """Return where a fact stands in words; without a paragraph only in what."""
    if not paragraph:
        return attribution
    if paragraph == "0":
        return f"{attribution}, headline"
    several = "" if paragraph.isdecimal() else "s"
    return f"{attribution}, paragraph{several} {paragraph}"


@dataclass(frozen=True, slots=True)
class Response:
    """What a student gave: the option or the text, or for a flipped card their own rating.

    `rating` is FSRS's 1 Again, 2 Hard, 3 Good, 4 Easy, and 0 where the program judges; an empty text is
    "I don't know". `several` is what was given where a screen asks several things: the chosen options,
    the written words, the options in the order they were put, or for each prompt its partner, "" for none.
    `hints` counts those that were given before.
    """

    text: str = ""
    rating: int = 0
    several: tuple[str, ...] = ()
    hints: int = 0


@dataclass(frozen=True, slots=True)
class PartGrade:
    """What one part of an answer is worth, and what was given for it ("" for nothing)."""

    part: Part
    given: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Grade:
    """What an answer is worth: the verdict, the right answer as shown, and what to say about a slip.

    `parts` are the question's, each judged; `extra` is what was given beside them and is wrong.
    """

    verdict: Verdict
    answer: str
    note: str = ""
    parts: tuple[PartGrade, ...] = ()
    extra: tuple[str, ...] = ()
