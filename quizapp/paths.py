"""Where everything is: what ships with the program, and where a student's data goes."""

import os
from pathlib import Path

import appdirs

from quizapp.errors import UsageError

_HERE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return a file or folder that ships: "content/…", "assets/…", "docs/…", in a checkout and in a wheel."""
    packed = _HERE / "_resources"
    return (packed if packed.is_dir() else _HERE.parent) / name


def shipped_lesson() -> Path:
    """Return the lesson that opens when none is named."""
    return resource("content/new-productive-forces.md")


def teachers_guide() -> Path:
    """Return the guide for teachers, in Markdown."""
    return resource("docs/teachers.md")


def shelves(data: Path) -> tuple[Path, Path, Path]:
    """Return the folders that lessons may lie in: a student's own, the school's, those that ship.

    Where two hold one lesson, the first wins. They may not exist.
    """
    school = Path(appdirs.site_data_dir("quizapp", appauthor=False)) / "lessons"
    return data / "lessons", school, resource("content")


def versions_folder(data: Path) -> Path:
    """Return the folder of what lesson files said before they were last saved. It may not exist."""
    return data / "versions"


def log_file(data: Path) -> Path:
    """Return the file in which it is written what went wrong inside the program. It may not exist."""
    return data / "quizapp.log"


def data_folder(chosen: str | None = None) -> Path:
    """Return the folder of all state: the one chosen, else QUIZAPP_DATA_DIR, else the user's local one.

    The folder may not exist yet. UsageError for a `~name` that nobody has.
    """
    named = chosen or os.environ.get("QUIZAPP_DATA_DIR")
    if not named:
        return Path(appdirs.user_data_dir("quizapp", appauthor=False))
    try:
        return Path(named).expanduser()
    except RuntimeError:
        raise UsageError(f"There is no home folder for {named}. Name the folder in full.") from None
