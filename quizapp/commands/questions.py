"""`quizapp questions`: every question that a lesson gives, to read or as JSON."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from quizapp.errors import UsageError
from quizapp.lessons.reader import read_lesson
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import FORMS, make
from quizapp.questions.material import gather
from quizapp.questions.model import Question

HELP = "list the questions that a lesson gives"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; the shipped one without it"
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="other wordings and options"
    )
    parser.add_argument("--form", choices=tuple(FORMS), help="only this form")
    parser.add_argument("--entry", metavar="ID", help="only this entry")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(options: argparse.Namespace) -> int:
    """Print the questions; 0 even where a lesson has findings, since `check` reports those."""
    questions = list(all_questions(options))
    if options.json:
        print(json.dumps([as_json(one) for one in questions], ensure_ascii=False, indent=1))
    else:
        print("\n\n".join(_as_text(one) for one in questions))
    return 0


def all_questions(options: argparse.Namespace) -> Iterator[Question]:
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
                question = make(card, form, material, options.seed)
                if not isinstance(question, Unfair):
                    yield question


def as_json(question: Question) -> dict[str, object]:
    """Return a question as the command line and reports give it."""
    return {
        "id": question.id,
        "entry": question.entry,
        "card": question.card,
        "form": question.form,
        "kind": question.kind,
        "stem": question.stem,
        "options": list(question.options),
        "answer": question.answer,
        "accept": list(question.accept),
        "explanation": question.explanation
        + (f" Caution: {question.caution}" if question.caution else ""),
        "paragraph": question.paragraph,
    }


def _as_text(question: Question) -> str:
    options = [
        f"  {'*' if text == question.answer else ' '} {text}" for text in question.options
    ] or [f"  * {question.answer}"]
    return "\n".join([f"[{question.id}]", question.stem, *options])
