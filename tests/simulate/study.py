"""One learner studies by one scheduler, day by day, with the program's own log rows and states."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from random import Random

from quizapp.lessons.model import Entry
from quizapp.memory.log import LogRow
from quizapp.memory.replay import step
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.pick import forms_for
from quizapp.study.queue import APART
from tests.simulate import settings
from tests.simulate.learners import Draws, Mind, Trace, answer, mind_of
from tests.simulate.schedulers import InRandomOrder, Scheduler
from tests.simulate.settings import Learner

_OPTIONS = tuple("abcdefgh"[: settings.CHOICES])
_TERM = Card(Entry("simulated", "Term", "simulated", "", 1, 1, {}), "term", "simulated", (), "")

FormOf = Callable[[CardState | None, bool], str]
"""The form for a card, by its state and whether it went wrong on the day."""


def as_in_the_program(state: CardState | None, again: bool) -> str:
    """Return the form in which a term is asked: options, then a gap or a match, then its word."""
    return forms_for(_TERM, state, again=again)[0]


def always_typed(state: CardState | None, again: bool) -> str:
    """Return the form of those who only recall."""
    return "typed"


@dataclass
class Study:
    """What a learner knows, what the program knows of it, and what it has cost so far."""

    learner: Learner
    scheduler: Scheduler
    seed: int
    form_of: FormOf = as_in_the_program
    cards: int = settings.CARDS
    minutes: float = float("inf")
    ahead: bool = False
    """Whether what is not due yet is asked while there are minutes left."""
    watch: Callable[["Study", int, int], None] | None = None
    """Called before the first answer to a card on each day, with the card and the day."""

    states: dict[int, CardState] = field(default_factory=dict)
    traces: dict[int, Trace] = field(default_factory=dict)
    seconds: float = 0.0
    answers: int = 0

    def __post_init__(self) -> None:
        self.mind: Mind = mind_of(self.learner)
        self.random = Random(f"{self.seed} {self.learner.name}")

    def day(self, day: int) -> None:
        """Study on one day: what the scheduler asks, then what went wrong until it is right."""
        until = self.seconds + 60 * self.minutes
        asked: list[int] = []
        waiting: list[int] = []
        planned = self._planned(day)
        while self.seconds < until:
            late = waiting and len(asked) - 1 - _last(asked, waiting[0]) >= APART
            card = waiting.pop(0) if late else next(planned, None)
            if card is None and waiting:
                card = waiting.pop(0)
            elif card is None and self.ahead:
                card = self._ahead(day)
            if card is None:
                break
            asked.append(card)
            if not self._answer(card, day) and self.scheduler.again:
                waiting.append(card)

    def known(self, day: int) -> float:
        """Return the true chance that a card is recalled, of all cards, on the morning of a day."""
        begun = (
            self.mind.recall(trace, day - self.states[card].last_day)
            for card, trace in self.traces.items()
        )
        return (sum(begun) + (self.cards - len(self.traces)) * self.learner.known) / self.cards

    def _planned(self, day: int) -> Iterator[int]:
        if isinstance(self.scheduler, InRandomOrder):
            return iter(self.scheduler.drawn())
        due = list(self.scheduler.due(self.states, day))
        if not self.scheduler.policy.soon(day):
            due.sort(key=lambda card: blake2b(f"{day}/{card}".encode(), digest_size=8).digest())
        begun = len(self.states)
        return in_turn(due, range(begun, min(begun + settings.NEW_A_DAY, self.cards)))

    def _ahead(self, day: int) -> int | None:
        """Return the card that the scheduler would ask next on the days to come."""
        later = [card for card, state in self.states.items() if state.last_day < day]
        return min(
            later, key=lambda card: self.scheduler.ahead(card, self.states, day), default=None
        )

    def _answer(self, card: int, day: int) -> bool:
        state, trace = self.states.get(card), self.traces.get(card)
        first_today = state is None or state.last_day < day
        if self.watch and first_today:
            self.watch(self, card, day)
        again = state is not None and not first_today and not state.right_today
        form = self.form_of(state, again)
        ways, draws = ways_of(form, self.random), Draws.of(self.random)
        days = day - state.last_day if state else 0
        right, self.traces[card] = answer(
            self.learner, self.mind, card, trace, days, form, ways, draws
        )
        row = row_of(card, form, day, ways, right=right)
        self.states[card] = step(state, row, self.scheduler.policy)
        if first_today:
            self.scheduler.answered(card, day, right=right)
        self.seconds += settings.SECONDS[form]
        self.seconds += 0 if right else settings.SECONDS_OF_A_CORRECTION
        self.answers += 1
        return right


def ways_of(form: str, random: Random) -> int:
    """Return how many there are to choose from in a form."""
    return random.choice(settings.WAYS_LEFT) if form == "match" else settings.CHOICES


def row_of(card: int, form: str, day: int, ways: int, *, right: bool) -> LogRow:
    """Return the log's row of an answer."""
    return LogRow(
        id="", device="", sequence=0, event="answer", screen="", lesson="simulated", card=str(card),
        at=0, offset=0, day=day, form=form, verdict="right" if right else "wrong",
        options=_OPTIONS if form == "choice" else (),
        payload=f'{{"ways": {ways}}}' if form == "match" else "",
    )  # fmt: skip


def in_turn(due: Sequence[int], new: Sequence[int]) -> Iterator[int]:
    """Yield reviews before new cards, then in turn with them, as study/queue does."""
    reviews, fresh = list(due), list(new)
    while reviews or fresh:
        yield (reviews if reviews and len(reviews) >= len(fresh) else fresh or reviews).pop(0)


def _last(asked: Sequence[int], card: int) -> int:
    return len(asked) - 1 - asked[::-1].index(card)
