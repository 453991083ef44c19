"""`quizapp progress`: what a student knows, beside an open window too; to another computer and back."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from quizapp.commands.options import add_data_dir, add_profile, profile_of
from quizapp.commands.printing import json_text
from quizapp.errors import UsageError
from quizapp.paths import data_folder
from quizapp.study.model import Progress
from quizapp.study.sentences import counted

HELP = "say how many cards are known and when they are due; carry progress to another computer"
_USAGE = """quizapp progress [LESSON] [--json]
       quizapp progress export FILE
       quizapp progress import FILE [--mine]"""


class _LessonOrWord(argparse.Action):
    """Takes a lesson file, or a word with arguments of its own; `./export` is a file all the same."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002 - as argparse calls it
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        """Read what follows the lesson or the word."""
        first, *rest = list(values or ())
        if first in _WORDS:
            namespace.act = _WORDS[first]
        else:
            namespace.lesson = Path(first)
        _parser_of(namespace.act).parse_args(rest, namespace)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.usage = _USAGE
    what = parser.add_argument(
        "lesson",
        nargs=argparse.PARSER,
        action=_LessonOrWord,
        metavar="LESSON",
        help="lesson file; all opened before without it",
    )
    what.required = False
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_profile(parser)
    parser.epilog = (
        "“export” writes your progress to a file, “import” takes it in on another computer, and back,"
        " as often as you like. --mine says that it is your own, where quizapp cannot know."
    )
    parser.set_defaults(act=_show)


def run(options: argparse.Namespace) -> int:
    """Print the progress, or carry it to another computer."""
    if options.json and options.act is not _show:
        raise UsageError("--json goes with the progress itself: quizapp progress --json.")
    return int(options.act(options))


def _parser_of(act: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
    """Return what reads the rest of the line, after the lesson or the word."""
    parser = argparse.ArgumentParser("quizapp progress", usage=_USAGE)
    add_data_dir(parser)
    add_profile(parser)
    if act is _show:
        parser.add_argument("--json", action="store_true", help="as JSON")
    else:
        parser.add_argument("file", type=Path, metavar="FILE", help="the progress file")
    if act is _import:
        parser.add_argument("--mine", action="store_true", help="it is your own progress")
    return parser


def _show(options: argparse.Namespace) -> int:
    """Print the progress; it only looks."""
    from quizapp.looking import progress

    data = data_folder(options.data_dir)
    found = progress(options.lesson, data, profile=profile_of(options, data))
    print(json_text(_as_json(found)) if options.json else _as_text(found))
    return 0


def _export(options: argparse.Namespace) -> int:
    """Write the progress to a file and say how much it is."""
    from quizapp.carrying import export_progress

    data = data_folder(options.data_dir)
    found = export_progress(data, options.file, profile=profile_of(options, data))
    of_lessons = f" of {counted(found.lessons, 'lesson')}" if found.answers else ""
    print(f"{counted(found.answers, 'answer')}{of_lessons} written to {options.file}.")
    return 0


def _import(options: argparse.Namespace) -> int:
    """Take in the progress of a file and say how much was new."""
    from quizapp.carrying import import_progress

    data = data_folder(options.data_dir)
    profile = profile_of(options, data)
    print(import_progress(data, options.file, mine=options.mine, profile=profile).said)
    return 0


_WORDS = {"export": _export, "import": _import}


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
