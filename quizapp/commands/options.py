"""Options that several commands share: where progress is kept, and whose it is."""

import argparse
from pathlib import Path

SELF_CHECK = "--self-check"
"""The option by which the doctor starts the window: it answers so many questions and tells what it saw."""
WITH_VALUES = ("--data-dir", "--profile", SELF_CHECK)
"""The options whose next word is their value."""


def add_data_dir(parser: argparse.ArgumentParser) -> None:
    """Declare the folder of all state."""
    parser.add_argument(
        "--data-dir",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep all progress in DIR (also QUIZAPP_DATA_DIR)",
    )


def add_profile(parser: argparse.ArgumentParser) -> None:
    """Declare the option; without it the only student is meant, of several the one who studied last."""
    parser.add_argument(
        "--profile",
        metavar="NAME",
        default=argparse.SUPPRESS,
        help="whose progress, by name or id, where there are several students",
    )


def profile_of(options: argparse.Namespace, data: Path) -> Path | None:
    """Return the folder of the student that was named, None for none; UsageError says who there is."""
    named = getattr(options, "profile", None)
    if named is None:
        return None
    from quizapp.profiles import Profiles

    profiles = Profiles(data)
    return profiles.folder(profiles.student(named).id)
