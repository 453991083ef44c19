"""The log: what happened, row by row, and never changed afterwards."""

from dataclasses import dataclass
from typing import Literal

from quizapp.memory.answers import ways_of
from quizapp.memory.payload import said_in, text, whole

Event = Literal[
    "answer", "practice", "undo", "redo", "knew", "reset", "rename", "suspend", "unsuspend", "bury",
    "flag", "unflag", "set", "quiz", "quiz-end", "joined",
]  # fmt: skip
Verdict = Literal["right", "nearly", "wrong"]
ClockMark = Literal["", "clock-doubtful"]


@dataclass(frozen=True, slots=True)
class LogRow:
    """One row of the append-only log. An answer says what was asked, shown and answered.

    `id`, `device` and `screen` are UUIDs as 32 hex digits (`id` and `screen` version 7); `at` is UTC in
    milliseconds since 1970, `offset` the local clock's minutes east of UTC, `day` the study day as
    `date.toordinal()`. All three are frozen when the answer is given. Within a study day a device's
    `at` only grows: where its clock was set back, what it said stands in the payload. `seed` fits 63
    bits; texts are valid Unicode.

    "practice" is an answer that nothing follows from. In the other events the columns of an answer
    are empty, and what they say stands in `screen`, `card`, `fact` and the payload:

    * "undo" and "redo": the screen taken back, and given again. What was done last counts.
    * "knew": the screen and card of an answer that was judged wrong and was right.
    * "reset": `fact` is the fact that `card` rests on from now on, "" where the student wants to
      forget it.
    * "rename": `card` is what the card is called from now on, {"from": …} what it was called.
    * "suspend", "unsuspend" (of one buried, too), "bury" (for that study day), "flag" ({"note": …}
      and the question's form, variant and seed), "unflag": of a card.
    * "set": {name: value}, of a lesson or with "" of all; the names are those of `policy.py`.
    * "quiz" and "quiz-end": `screen` is the quiz, the payload its questions. Neither changes what is
      known of a card. An answer in a quiz says which and where: {"quiz": …, "place": …}, from 0.
    * "joined": {"profile": …} is the same student's, so its log may be taken in.

    What can be taken back has a `screen` of its own. An answer that was one pick of several says
    from how many: {"ways": …}. A row that had to come after others of a later time or study day says
    what the clock said, and the study day: {"clock": …, "day": …}. A value that cannot be is passed
    over.
    """

    id: str
    device: str
    sequence: int
    event: Event
    screen: str
    lesson: str
    card: str
    at: int
    offset: int
    day: int
    clock: ClockMark = ""
    form: str = ""
    variant: int = 0
    seed: int = 0
    generator: int = 0
    options: tuple[str, ...] = ()
    response: str = ""
    verdict: Verdict | Literal[""] = ""
    hints: int = 0
    rating: int = 0
    took: int = 0
    fact: str = ""
    payload: str = ""

    @property
    def said(self) -> dict[str, object]:
        """What the payload says; nothing where it cannot be read, as in a file that somebody altered."""
        return said_in(self.payload)

    @property
    def renamed(self) -> str:
        """The former key of a renamed card; one that does not say it moves nothing."""
        return text(self.said.get("from"), self.card)

    @property
    def ways(self) -> int:
        """From how many an answer was picked, at least 1."""
        return ways_of(self.options, self.payload)

    @property
    def place_in_quiz(self) -> tuple[str, int] | None:
        """The quiz that an answer was given in and the place of its question there, from 0."""
        said = self.said if '"quiz"' in self.payload else {}
        quiz, place = text(said.get("quiz"), ""), whole(said.get("place"), -1)
        return (quiz, place) if quiz and place >= 0 else None

    @property
    def done_on(self) -> int:
        """The study day on which it was done, which is not `day` where it had to come after others."""
        return whole(self.said.get("day"), self.day) if '"day"' in self.payload else self.day

    @property
    def quiz(self) -> str:
        """The quiz that an answer was given in, "" for none."""
        place = self.place_in_quiz
        return place[0] if place else ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the cards that the row is of."""
        return (self.renamed, self.card) if self.event == "rename" else (self.card,)

    @property
    def order(self) -> tuple[int, int, str, int, str]:
        """The order in which replay takes the rows, the same on every machine."""
        return (self.day, self.at, self.device, self.sequence, self.id)
