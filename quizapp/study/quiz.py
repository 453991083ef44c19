"""A quiz: questions of topics and forms that a student chose, none of which gives another away."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from quizapp.memory.state import CardState
from quizapp.questions.build import LEVELS, WORDINGS, Unfair, seed_for
from quizapp.questions.facets import asked_in
from quizapp.questions.forms import FORMS, make
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.study.giveaways import Giveaways
from quizapp.study.pick import stage_of

FeedbackWhen = Literal["each", "end"]
QUIZ_FORMS = tuple(form for form in FORMS if form != "flip")
"""The forms of a quiz: a student does not judge the own answer in one."""

_TRIES = 3
"""Wordings and draws that are tried of a form that would give something away."""


@dataclass(frozen=True, slots=True)
class QuizChoice:
    """What a student chose: empty topics, forms or cards are all of them, number 0 all questions.

    `seconds` is the time for the whole quiz, 0 for none. `cards` are those to be practised again.
    """

    topics: tuple[str, ...] = ()
    number: int = 10
    forms: tuple[str, ...] = ()
    seconds: int = 0
    feedback: FeedbackWhen = "each"
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a quiz: with the lesson, these three make it again."""

    card: str
    form: str
    seed: int


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz that was begun: its id, what was chosen, and its questions in order."""

    id: str
    choice: QuizChoice
    asked: tuple[Asked, ...]


def compose(
    cards: Sequence[Card],
    states: Mapping[str, CardState],
    choice: QuizChoice,
    material: Material,
    seed: int,
) -> list[tuple[Asked, Question]]:
    """Return the questions of a quiz in the order asked, fewer than chosen where no more are fair.

    No card comes twice, and no stem holds the key of another question. Topics take turns, and so do
    forms; the better a card is known, the more alike are right and wrong answers.
    """
    random = Random(f"quiz/{seed}/{material.lesson.id}")  # noqa: S311 - no secret
    studied = {card.key for card in cards}
    giveaways = Giveaways()
    chosen: list[tuple[Asked, Question]] = []
    last = ""
    for card in _in_turns(_eligible(cards, choice), random):
        if choice.number and len(chosen) == choice.number:
            break
        for one in _questions(card, states.get(card.key), choice, material, random, last):
            if studied.issuperset(one[1].cards) and giveaways.admits(one[1]):
                giveaways.add(one[1])
                chosen.append(one)
                last = one[1].form
                break
    return chosen


def _eligible(cards: Iterable[Card], choice: QuizChoice) -> list[Card]:
    return [
        card
        for card in cards
        if (not choice.topics or card.entry.topic in choice.topics)
        and (not choice.cards or card.key in choice.cards)
    ]


def _in_turns(cards: Sequence[Card], random: Random) -> Iterator[Card]:
    """Yield the cards in chance order, topics in turn, an entry's second after all firsts, blanks last."""
    depth: dict[str, int] = {}
    turns: dict[tuple[int, str], int] = {}
    order: list[tuple[int, int, int]] = []
    shuffled = random.sample(cards, len(cards))
    shuffled.sort(key=lambda card: card.facet.startswith("blank:"))
    for place, card in enumerate(shuffled):
        level = depth[card.entry.id] = depth.get(card.entry.id, -1) + 1
        turn = turns[level, card.entry.topic] = turns.get((level, card.entry.topic), -1) + 1
        order.append((level, turn, place))
    yield from (shuffled[place] for _, _, place in sorted(order))


def _questions(
    card: Card,
    state: CardState | None,
    choice: QuizChoice,
    material: Material,
    random: Random,
    last: str,
) -> Iterator[tuple[Asked, Question]]:
    """Yield a card's fair questions in the chosen forms, made one by one, the last form at the end."""
    forms = [form for form in QUIZ_FORMS if form in asked_in(card)]
    forms = [form for form in forms if not choice.forms or form in choice.forms]
    turn = random.randrange(100 * WORDINGS)
    shuffled = random.sample(forms, len(forms))
    for form in sorted(shuffled, key=lambda one: one == last):
        for step in range(_TRIES):
            seed = seed_for(turn + step, LEVELS[stage_of(state)])
            question = make(card, form, material, seed)
            if isinstance(question, Unfair):
                break
            yield Asked(card.key, form, seed), question
