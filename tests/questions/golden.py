"""The list of the shipped lesson's questions, as it was read aloud: `make golden` writes it anew.

    python -m tests.questions.golden

Its changes are read like those of a text: each question is one that a teacher would say.
"""

from collections.abc import Iterator
from pathlib import Path

from quizapp.lessons.reader import read_lesson
from quizapp.paths import shipped_lesson
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.facets import asked_in
from quizapp.questions.forms import FORMS, make
from quizapp.questions.material import Material, gather
from quizapp.questions.model import Card, Question

PATH = Path(__file__).with_name("shipped_questions.txt")
WORDINGS = 12


def listing() -> str:
    """Return every card of the shipped lesson in every form, in all its wordings."""
    material = gather(read_lesson(shipped_lesson()))
    blocks = (
        _block(card, form, material)
        for card in cards_of(material)
        for form in FORMS
        if form in asked_in(card)
    )
    return "\n\n".join(filter(None, blocks)) + "\n"


def _block(card: Card, form: str, material: Material) -> str:
    """Return a card's question in a form: its first options, then what other wordings there are."""
    made = [make(card, form, material, seed) for seed in range(WORDINGS)]
    fair = [one for one in made if not isinstance(one, Unfair)]
    if not fair:
        return ""
    stems = {_told_apart(one): one.stem for one in reversed(fair)}
    others = [stem for stem in reversed(stems.values()) if stem != fair[0].stem]
    lines = [f"[{card.key}/{form}]", fair[0].stem, *_answers(fair[0])]
    return "\n".join([*lines, *(f"~ {stem.replace(chr(10), ' / ')}" for stem in others)])


def _told_apart(question: Question) -> str:
    """Return what tells a wording from the others: of a gap or a claim the sentence, not its frame."""
    framed = question.form in ("true-false", "cloze") or "/blank:" in question.card
    return question.stem.rpartition("\n")[2] if framed else question.stem


def _answers(question: Question) -> Iterator[str]:
    """Yield the options with a star at those that are right, or what is right where there are none."""
    right = {question.answer, *(part.answer for part in question.parts)}
    if question.answer_form == "pair":
        yield from (f"  {part.prompt} = {part.answer}" for part in question.parts)
    elif question.answer_form == "arrange":
        yield from (f"  {part.prompt}: {part.answer}" for part in question.parts)
    elif question.options:
        yield from (f"  {'*' if one in right else ' '} {one}" for one in question.options)
    else:
        beside = f" [{question.beside}]" if question.beside else ""
        yield f"  * {question.answer}{beside}".replace("\n", "\n    ")


if __name__ == "__main__":
    PATH.write_text(listing(), encoding="utf-8")
