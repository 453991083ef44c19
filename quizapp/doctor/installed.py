"""Checks of an installation: a window was opened and studied in, and what it left is read."""

import platform
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from quizapp.doctor import program
from quizapp.doctor.examination import examine_profile, named
from quizapp.doctor.model import Finding, InstallCheck, Installed, Machine, Seen
from quizapp.paths import resource
from quizapp.store import examining
from quizapp.store.profiles import DATABASE, default_profile
from quizapp.study.sentences import counted
from quizapp.version import edition

_MENDED_SQLITE = (3, 51, 3)
"""Without the WAL-reset bug: two programs that wrote at once could, rarely, damage a database."""
_AGAIN = "Install quizapp again."


def versions(_installed: Installed) -> Iterator[Finding]:
    """Yield which build this is, on what."""
    system = f"Python {platform.python_version()} on {platform.system()} {platform.release()}"
    yield Finding("well", f"quizapp {edition()}; {system}.")


def sqlite(installed: Installed) -> Iterator[Finding]:
    """Yield which SQLite keeps the progress, and why an older one will do."""
    for found in program.sqlite(_machine(installed)):
        if found.state == "well" and examining.sqlite_version() < _MENDED_SQLITE:
            mended = ".".join(map(str, _MENDED_SQLITE))
            sentence = (
                f"{found.sentence} It is this Python’s own and older than {mended}, before which two"
                " programs that write at once could, rarely, damage a database: here only one ever writes."
            )
            yield replace(found, sentence=sentence)
        else:
            yield found


def content(installed: Installed) -> Iterator[Finding]:
    """Yield whether the lessons that ship can be used."""
    yield from program.shipped(_machine(installed))


def window(installed: Installed) -> Iterator[Finding]:
    """Yield whether a window opened, with which Qt."""
    if installed.seen is None:
        remedy = "Run it where windows can be shown, or with: xvfb-run -a quizapp doctor --install."
        sentence = f"No window could be opened: {installed.trouble}"
        yield Finding("bad", sentence, remedy, "no-window")
        return
    seen = installed.seen
    shown = f"the window after {seen.painted:.2f} s and a question after {seen.answerable:.2f} s"
    yield Finding("well", f"Qt {seen.qt} ({seen.platform}) showed {shown}.")


def study(installed: Installed) -> Iterator[Finding]:
    """Yield whether as many questions as were wanted were answered in the window."""
    answers = _seen(installed).answers
    sentence = f"{counted(answers, 'question')} answered by keys, each with its feedback."
    if answers == installed.wanted:
        yield Finding("well", sentence)
    else:
        yield Finding("bad", f"{sentence} {installed.wanted} were wanted.", _AGAIN, "study")


def database(installed: Installed) -> Iterator[Finding]:
    """Yield whether what was answered is in the database, all of it sound."""
    folder = default_profile(installed.data)
    rows = examining.rows(folder / DATABASE)
    if rows < installed.wanted:
        sentence = f"{counted(rows, 'row')} in the log, where {installed.wanted} were to be."
        yield Finding("bad", sentence, _AGAIN, "study")
        return
    found = examine_profile(folder, datetime.now(UTC).astimezone())
    faults = [one for one in found if one.state in ("look at it", "bad")]
    yield from faults
    if not faults:
        yield Finding("well", f"{counted(rows, 'row')} written, read again and sound.")


def fonts(installed: Installed) -> Iterator[Finding]:
    """Yield which fonts are missing, and whether Qt can use those that ship."""
    yield from (one for one in program.fonts(_machine(installed)) if one.state != "well")
    yield from _files("font", "fonts", ("*.otf", "*.ttf"), _seen(installed).bad_fonts)


def translations(installed: Installed) -> Iterator[Finding]:
    """Yield whether Qt can use all translations that ship."""
    yield from _files("translation", "translations", ("*.qm",), _seen(installed).bad_tables)


INSTALL_CHECKS = (
    InstallCheck("versions", versions, window=False),
    InstallCheck("sqlite", sqlite, window=False),
    InstallCheck("lessons", content, window=False),
    InstallCheck("window", window, window=False),
    InstallCheck("study", study),
    InstallCheck("database", database),
    InstallCheck("fonts", fonts),
    InstallCheck("translations", translations),
)
"""The checks of an installation, in the order in which they are told."""


def examine_installed(installed: Installed) -> Iterator[Finding]:
    """Yield what all checks find; those that need a window only where there was one."""
    for check in INSTALL_CHECKS:
        if installed.seen is not None or not check.window:
            yield from named(check.name, "", partial(check.run, installed))


def _files(
    name: str, folder: str, patterns: Sequence[str], bad: Sequence[str]
) -> Iterable[Finding]:
    there = [path for one in patterns for path in resource(f"assets/{folder}").glob(one)]
    if bad:
        sentence = f"Of {counted(len(there), name)} Qt cannot use {', '.join(bad)}."
        return [Finding("bad", sentence, _AGAIN, folder)]
    if not there:
        return [Finding("bad", f"There is no {name} where some ship.", _AGAIN, folder)]
    return [Finding("well", f"Qt can use what ships: {counted(len(there), name)}.")]


def _machine(installed: Installed) -> Machine:
    return Machine(installed.data, datetime.now(UTC).astimezone())


def _seen(installed: Installed) -> Seen:
    assert installed.seen is not None  # noqa: S101 - for the type checker: the table says so
    return installed.seen
