"""`quizapp progress`: what a student knows, beside an open window too."""

import argparse
import json
from pathlib import Path

from quizapp.commands.options import add_profile, profile_of
from quizapp.paths import data_folder
from quizapp.study.model import Progress

HELP = "say how many cards are known and when they are due"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; all opened before without it"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_profile(parser)


def run(options: argparse.Namespace) -> int:
    """Print the progress; it only looks."""
    from quizapp.looking import progress

    data = data_folder(options.data_dir)
    found = progress(options.lesson, data, profile=profile_of(options, data))
    print(json.dumps(_as_json(found), indent=1) if options.json else _as_text(found))
    return 0


def _as_json(found: Progress) -> dict[str, object]:
    return {
        "reviews": found.reviews,
        "cards": {
            "new": found.new,
            "learning": found.learning,
            "review": found.review,
            "retired": found.retired,
        },
        "due": {day.isoformat(): count for day, count in found.due.items()},
    }


def _as_text(found: Progress) -> str:
    cards = (("new", found.new), ("learning", found.learning), ("review", found.review))
    lines = [f"Answers: {found.reviews}"]
    lines += [f"Cards {name}: {count}" for name, count in (*cards, ("retired", found.retired))]
    lines += [f"Due {day.isoformat()}: {count}" for day, count in list(found.due.items())[:14]]
    return "\n".join(lines)
