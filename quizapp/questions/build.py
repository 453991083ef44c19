"""What every form's question has in common, and why there may be none."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizapp.questions.material import Material
from quizapp.questions.model import AnswerForm, Card, Question
from quizapp.questions.wording import explanation

GENERATOR = 1
"""The version of what makes questions; with seed and lesson it gives a logged question again."""


@dataclass(frozen=True, slots=True)
class Unfair:
    """Why a card cannot be asked in a form."""

    reason: str


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
        refused=_lookalikes(card, material) if answer_form == "write" else (),
        beside=beside,
        explanation=explanation(entry, material),
        attribution=material.lesson.attribution,
        paragraph=entry.text("Paragraph"),
        caution=entry.text("Caution"),
        language=material.language,
        fact=card.fact,
    )


def _lookalikes(card: Card, material: Material) -> tuple[str, ...]:
    """Return other names, which a slip of the keyboard may not turn an answer into, in folded spelling."""
    right = {name for text in (card.answer, *card.accept) for name in material.all_spellings(text)}
    near = {one for name in right for one in _near(name, material)} - right
    namesakes = material.never_mix.get(material.title(card.answer), frozenset())
    return tuple(sorted(near.union(*map(material.all_spellings, namesakes))))


_SLIPS = 2


def _near(name: str, material: Material) -> tuple[str, ...]:
    """Return the lesson's names that are at most two slips away from one."""
    return material.once(("near", name), lambda: tuple(_found_near(name, material)))


def _found_near(name: str, material: Material) -> Iterator[str]:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract_iter

    lengths = material.once("names by length", lambda: _by_length(material.names))
    for length in range(len(name) - _SLIPS, len(name) + _SLIPS + 1):
        names = lengths.get(length, ())
        found = extract_iter(name, names, scorer=OSA.distance, score_cutoff=_SLIPS)
        yield from (one for one, _, _ in found)


def _by_length(names: Iterable[str]) -> Mapping[int, Sequence[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for name in sorted(names):
        found[len(name)].append(name)
    return found
