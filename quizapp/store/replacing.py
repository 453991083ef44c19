"""Puts a new database in place of one, which is kept: a kill at any moment leaves the one or the other.

The new one is ready under a name that says so; from then on the old one is moved away with all that
lies beside it, and whoever opens next finishes what was cut short.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quizapp.durable import sync, sync_file
from quizapp.store.profiles import SIDECARS
from quizapp.store.trouble import DOUBTED

DAMAGED, SET_ASIDE = "damaged", "set-aside"
"""Why a database is moved away, which is how its name ends then."""


@contextmanager
def making(path: Path) -> Iterator[Path]:
    """Give a new file in which a database is made, for its owner alone; it is gone if that fails."""
    made = path.with_name(f"{path.name}.making")
    _remove(made)
    made.touch(mode=0o600)
    try:
        yield made
    except BaseException:
        _remove(made)
        raise


def put_in_place(made: Path, path: Path, why: str) -> str:
    """Put a database that was made in place of one; return what that one is called now, "" for none."""
    sync_file(made)
    made.replace(_ready(path, why))
    sync(path.parent)
    return finish(path)


def finish(path: Path) -> str:
    """Do what is left of putting a new database in place; return what the old one is called now."""
    for why in (DAMAGED, SET_ASIDE):
        if _ready(path, why).exists():
            if why == SET_ASIDE:
                from quizapp.store.backups import set_aside  # it makes its copies by this module

                set_aside(path.parent, _ready(path, why))
            aside = _moved(path, why)
            _ready(path, why).replace(path)
            path.with_name(path.name + DOUBTED).unlink(missing_ok=True)
            sync(path.parent)
            return aside
    return ""


def _remove(made: Path) -> None:
    for suffix in SIDECARS:
        made.with_name(made.name + suffix).unlink(missing_ok=True)


def _ready(path: Path, why: str) -> Path:
    return path.with_name(f"{path.name}.new-{why}")


def _moved(path: Path, why: str) -> str:
    """Move a database away, itself at last, so that whoever goes on finds the same name free."""
    parts = [path.with_name(path.name + suffix) for suffix in reversed(SIDECARS)]
    if not path.exists() and any(part.exists() for part in parts):
        path.touch(mode=0o600)
    number, aside = 1, path.with_name(f"{path.name}.{why}")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.{why}-{number}")
    if not path.exists():  # it was moved by whom goes on here, or there was none
        return {1: "", 2: f"{path.name}.{why}"}.get(number, f"{path.name}.{why}-{number - 1}")
    for part in parts:
        if part.exists():
            part.replace(aside.with_name(aside.name + part.name[len(path.name) :]))
    sync(path.parent)
    return aside.name
