"""What is installed: the program, what it runs on, and where it keeps what is learnt."""

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from quizapp.paths import resource
from quizapp.store.examining import sqlite_version
from quizapp.version import edition

SYSTEM, DATA, NOTICE = "System", "Data", "NOTICE"
"""What is called otherwise where it is shown."""
_UNKNOWN = "?"


def installed(data: Path, qt: str) -> list[tuple[str, str]]:
    """Return what someone who helps asks for, each with what it is called; `qt` is Qt's version.

    Nothing of it says who studies what, but for the name in the way to the data folder.
    """
    return [
        ("quizapp", edition()),
        ("Python", platform.python_version()),
        ("Qt", qt),
        ("PySide6", package_version("PySide6-Essentials")),
        ("SQLite", ".".join(map(str, sqlite_version()))),
        ("SQLModel", package_version("sqlmodel")),
        (SYSTEM, f"{platform.system()} {platform.release()}, {platform.machine()}"),
        (DATA, str(data)),
    ]


def package_version(name: str) -> str:
    """Return the version of an installed package, "?" where it does not say."""
    try:
        return version(name)
    except PackageNotFoundError:
        return _UNKNOWN


def licences() -> list[tuple[str, str]]:
    """Return what ships beside what we wrote, and our own licence: a name and the whole text of each."""
    fonts = sorted(resource("assets/fonts").glob("*LICENSE*"))
    files = [(NOTICE, resource("NOTICE")), ("quizapp", resource("LICENSE"))]
    files += [(file.name.partition("-")[0], file) for file in fonts]
    return [(name, file.read_text(encoding="utf-8")) for name, file in files]
