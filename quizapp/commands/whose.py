"""`--profile`: whose progress a window or a command is about."""

import argparse
from pathlib import Path

OPTION = "--profile"


def add_profile(parser: argparse.ArgumentParser) -> None:
    """Declare the option; without it the only student is meant, of several the one who studied last."""
    parser.add_argument(
        OPTION,
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
