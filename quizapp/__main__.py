"""The program: from its arguments to a window or a command, and from what went wrong to an exit code."""

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from errno import EBADF, EIO, ENOSPC
from pathlib import Path

from quizapp.commands import NAMES
from quizapp.commands.display import display_trouble
from quizapp.commands.options import SELF_CHECK, WITH_VALUES, add_data_dir, add_profile, profile_of
from quizapp.crashes import watch_commands
from quizapp.errors import LessonError, QuizError, UsageError
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder
from quizapp.study.shown import harmless
from quizapp.version import edition

WELL, FINDINGS, USAGE, FAILED = range(4)
"""Exit codes: 0 well, 1 findings, 2 wrong use, 3 could not."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run quizapp and return its exit code."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
        if sys.stdout:
            sys.stdout.flush()
        return code
    except UsageError as error:
        return _say(error, USAGE)
    except QuizError as error:
        return _say(error, FAILED)
    except BrokenPipeError:  # whoever reads has seen enough
        return _silenced(WELL)
    except OSError as error:
        if error.errno not in (ENOSPC, EIO, EBADF):
            raise
        _say(QuizError(f"The output could not be written: {error.strerror}."), FAILED)
        return _silenced(FAILED)
    except KeyboardInterrupt:
        return WELL


def _silenced(code: int) -> int:
    """Return the code, with nothing left to be written when Python ends."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _say(error: QuizError, code: int) -> int:
    where = f"Line {error.line}: " if isinstance(error, LessonError) and error.line else ""
    print(harmless(f"quizapp: {where}{error}"), file=sys.stderr)
    return code


def _run(arguments: list[str]) -> int:
    first = next((word for word in _bare(arguments) if word), "")
    if first in NAMES or {"-h", "--help", "--version"} & set(arguments):
        return _command(arguments)
    return _open(_window_parser().parse_args(arguments))


def _command(arguments: list[str]) -> int:
    from quizapp.commands.printing import harmless_output

    with harmless_output():
        options = _parser().parse_args(arguments)
        if "run" in options:
            watch_commands(data_folder(options.data_dir), FAILED)
            return int(options.run(options))
    return _open(options)


def _bare(arguments: Sequence[str]) -> list[str]:
    """Return the words that are no flags and no flag's value."""
    return [
        word
        for before, word in zip(["", *arguments], arguments, strict=False)
        if not word.startswith("-") and before not in WITH_VALUES
    ]


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    add_data_dir(common)
    return common


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "quizapp", parents=[_common()], usage="quizapp [LESSON] [--profile NAME] [--data-dir DIR]"
    )
    add_profile(parser)
    parser.add_argument(SELF_CHECK, type=int, help=argparse.SUPPRESS)
    parser.add_argument("lesson", nargs="?", type=Path)
    parser.set_defaults(data_dir=None)
    return parser


def _parser() -> argparse.ArgumentParser:
    from quizapp.commands.table import COMMANDS

    parser = argparse.ArgumentParser(
        "quizapp",
        parents=[_common()],
        description="Learn what a text says. “quizapp [LESSON]” opens the shipped lesson or another.",
    )
    parser.add_argument("--version", action="version", version=f"quizapp {edition()}")
    add_profile(parser)
    commands = parser.add_subparsers(metavar="COMMAND")
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.help, parents=[_common()])
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    parser.set_defaults(data_dir=None)
    return parser


def _open(options: argparse.Namespace) -> int:
    """Open the window; with no display study on the terminal, with no terminal either print the plan."""
    data = data_folder(options.data_dir)
    named = getattr(options, "lesson", None)
    profile = profile_of(options, data)
    trouble = display_trouble()
    if not trouble and getattr(options, "self_check", None):
        from quizapp.gui.self_check import tell_what_is_seen

        return tell_what_is_seen(named, data, options.self_check)
    if not trouble:
        from quizapp.gui.app import run

        return run(named, data, profile=profile)
    path = chosen_lesson(named, data)
    from quizapp.commands.printing import harmless_output

    with harmless_output():
        return _without_window(path, data, profile, trouble)


def _without_window(path: Path, data: Path, profile: Path | None, trouble: str) -> int:
    """Study on the terminal; where nobody sits before one, print the plan."""
    print(f"No window: {trouble}", file=sys.stderr)
    if sys.stdin and sys.stdin.isatty():
        from quizapp.commands.study import study_text

        return study_text(path, data, profile)
    from quizapp.commands.screen_text import plan_text
    from quizapp.looking import plan_beside

    lesson, plan = plan_beside(path, data, profile=profile)
    print(plan_text(lesson, plan))
    return WELL


if __name__ == "__main__":
    sys.exit(main())
