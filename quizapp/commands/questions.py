"""`quizapp questions`: every question that a lesson gives, to read or as JSON."""

import argparse
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from quizapp.commands.printing import json_text
from quizapp.errors import UsageError
from quizapp.lessons.reader import read_lesson
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder
from quizapp.questions.build import LEVELS, Unfair, draw_of, seed_for
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import FORMS, make
from quizapp.questions.material import gather
from quizapp.questions.model import Part, Question

HELP = "list the questions that a lesson gives"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; the shipped one without it"
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="other wordings and options"
    )
    parser.add_argument(
        "--level",
        choices=LEVELS,
        help="how alike right and wrong answers are; without it, the level that the seed stands for",
    )
    parser.add_argument("--form", choices=tuple(FORMS), help="only this form")
    parser.add_argument("--entry", metavar="ID", help="only this entry")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(options: argparse.Namespace) -> int:
    """Print the questions; 0 even where a lesson has findings, since `check` reports those."""
    seed = seed_for(options.seed, options.level) if options.level else options.seed
    questions = list(all_questions(options, seed))
    if options.json:
        found = [as_json(one, seed) for one in questions]
        print(json_text(found))
    else:
        print("\n\n".join(_as_text(one) for one in questions))
    return 0


def all_questions(options: argparse.Namespace, seed: int) -> Iterator[Question]:
    """Yield every card in every form that is fair, in the order of the lesson."""
    path = chosen_lesson(options.lesson, data_folder(options.data_dir))
    material = gather(read_lesson(path))
    if options.entry and options.entry not in {entry.id for entry in material.lesson.entries}:
        raise UsageError(
            f"The lesson has no entry “{options.entry}”. `quizapp check --json` lists them."
        )
    for card in cards_of(material):
        if options.entry in (None, card.entry.id):
            for form in [options.form] if options.form else FORMS:
                question = make(card, form, material, seed)
                if not isinstance(question, Unfair):
                    yield question


def as_json(question: Question, seed: int) -> dict[str, object]:
    """Return a question as the command line and reports give it; `seed` is what makes it again."""
    return {
        "id": question.id,
        "entry": question.entry,
        "card": question.card,
        "form": question.form,
        "kind": question.kind,
        "topic": question.topic,
        "seed": seed,
        "level": draw_of(seed, question.card).level,
        "variant": question.variant,
        "difficulty": question.difficulty,
        "stem": question.stem,
        "options": list(question.options),
        "answer": question.answer,
        "accept": list(question.accept),
        "parts": [_part_as_json(part) for part in question.parts],
        "explanation": question.explanation
        + (f" Caution: {question.caution}" if question.caution else ""),
        "paragraph": question.paragraph,
    }


def _part_as_json(part: Part) -> dict[str, object]:
    return {
        "card": part.card,
        "prompt": part.prompt,
        "answer": part.answer,
        "accept": list(part.accept),
    }


def _as_text(question: Question) -> str:
    lines = _LISTED.get(question.answer_form, _one_answer)(question)
    return "\n".join([f"[{question.id}]", question.stem, *lines])


def _one_answer(question: Question) -> list[str]:
    return _starred(question.options, (question.answer,)) or [f"  * {question.answer}"]


def _several_options(question: Question) -> list[str]:
    return _starred(question.options, [part.answer for part in question.parts])


def _starred(options: Iterable[str], right: Collection[str]) -> list[str]:
    return [f"  {'*' if text in right else ' '} {text}" for text in options]


def _members(question: Question) -> list[str]:
    return [f"  * {part.answer}" for part in question.parts]


def _pairs(question: Question) -> list[str]:
    return [f"  * {part.prompt} – {part.answer}" for part in question.parts]


def _in_order(question: Question) -> list[str]:
    """In the right order, each with what puts it there."""
    return [
        f"  {place}. {part.prompt} – {part.answer}" for place, part in enumerate(question.parts, 1)
    ]


_LISTED: dict[str, Callable[[Question], list[str]]] = {
    "choose many": _several_options,
    "write many": _members,
    "pair": _pairs,
    "arrange": _in_order,
}
"""How the right answers are shown, by the way in which a question is answered."""
