"""What every form's question has in common, and why there may be none."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random

from quizapp.questions.material import Material
from quizapp.questions.model import AnswerForm, Card, Lack, Level, Part, Question
from quizapp.questions.wording import explanation

GENERATOR = 2
"""The version of what makes questions; with seed and lesson it gives a logged question again."""


WORDINGS = 12
"""How many wordings a seed chooses among; a form that has fewer takes turns."""
LEVELS: tuple[Level, ...] = ("easy", "middle", "hard")


@dataclass(frozen=True)
class Draw:
    """What a seed stands for: the wording, how alike the wrong answers are, and all else by chance.

    `name` is what is drawn for; `random` begins with it when it is first asked for, since many
    questions need none.
    """

    name: str
    variant: int = 0
    level: Level = "easy"

    @cached_property
    def random(self) -> Random:
        """The generator for all that is drawn."""
        return Random(self.name)  # noqa: S311 - no secret


def seed_for(turn: int, level: Level) -> int:
    """Return the seed of a card's turn at a level: twelve wordings at one, then at the next."""
    rounds, variant = divmod(turn, WORDINGS)
    return (rounds * len(LEVELS) + LEVELS.index(level)) * WORDINGS + variant


def draw_of(seed: int, name: str) -> Draw:
    """Return what a seed stands for; `name` is what is drawn for, so that two draw differently."""
    rounds, variant = divmod(seed, WORDINGS)
    return Draw(f"{GENERATOR}/{seed}/{name}", variant, LEVELS[rounds % len(LEVELS)])


@dataclass(frozen=True, slots=True)
class Unfair:
    """Why a card cannot be asked in a form: in words, and what it lacks.

    `lacking` is how many more are needed where they are counted, `type` the Type, Kind of number or side
    that they must be of, where that can be said.
    """

    reason: str
    kind: Lack
    lacking: int = 0
    type: str = ""


def question(
    card: Card,
    material: Material,
    *,
    form: str,
    variant: int,
    answer_form: AnswerForm,
    stem: str,
    answer: str = "",
    options: tuple[str, ...] = (),
    accept: tuple[str, ...] | None = None,
    beside: str = "",
    parts: tuple[Part, ...] = (),
    difficulty: float | None = None,
) -> Question:
    """Return a question about a card with all that its screen and feedback need."""
    entry = card.entry
    return Question(
        card=card.key,
        entry=entry.id,
        kind=entry.kind,
        topic=entry.topic,
        form=form,
        variant=variant,
        answer_form=answer_form,
        stem=stem,
        options=options,
        answer=answer or card.answer,
        accept=card.accept if accept is None else accept,
        refused=lookalikes(card, material) if answer_form == "write" else (),
        beside=beside,
        explanation=explanation(entry, material),
        attribution=material.lesson.attribution,
        paragraph=entry.text("Paragraph"),
        caution=entry.text("Caution"),
        language=material.language,
        fact=card.fact,
        parts=parts,
        difficulty=difficulty,
        image=entry.text("Image"),
        alt=entry.text("Alt text"),
    )


def lookalikes(card: Card, material: Material) -> tuple[str, ...]:
    """Return other names, which a slip of the keyboard may not turn an answer into, in folded spelling."""
    right = {name for text in (card.answer, *card.accept) for name in material.all_spellings(text)}
    near = {one for name in right for one in _near(name, material)} - right
    namesakes = material.never_mix.get(material.title(card.answer), frozenset())
    return tuple(sorted(near.union(*map(material.all_spellings, namesakes))))


_SLIPS = 1
"""How far a name may be from a right one to be refused: a slip that is forgiven leads no further."""


def _near(name: str, material: Material) -> tuple[str, ...]:
    """Return the lesson's names that are one slip away from one."""
    return material.once(("near", name), lambda: tuple(_found_near(name, material)))


def _found_near(name: str, material: Material) -> Iterator[str]:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    lengths = material.once("names by length", lambda: _by_length(material.names))
    for length in range(len(name) - _SLIPS, len(name) + _SLIPS + 1):
        names = lengths.get(length, ())
        found = extract(name, names, scorer=OSA.distance, score_cutoff=_SLIPS, limit=None)
        yield from (one for one, _, _ in found)


def _by_length(names: Iterable[str]) -> Mapping[int, Sequence[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for name in sorted(names):
        found[len(name)].append(name)
    return found
