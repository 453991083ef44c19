"""What brings progress back: progress files at hand when its file is damaged, and backups to go back to."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.errors import ProgressFileError, StoreError
from quizapp.language import phrase, tr
from quizapp.memory.policy import Policy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizapp.store.recovery import Carried
    from quizapp.store.restoring import Copy
    from quizapp.store.store import Store

_SINCE = phrase(
    "{what}; {n} {n:answer given since is|answers given since are} set aside in {file}."
)


def mended(folder: Path, policy: Policy) -> "Store":
    """Return the store in a profile's folder, as `Store.open`; a damaged file is mended, not refused.

    The store's notices say what was saved and what was not.
    """
    from quizapp.store.store import Store

    return Store.open(folder, policy, at_hand=progress_files)


def progress_files(folder: Path, ids: frozenset[str]) -> "Iterator[Carried]":
    """Yield what the sound progress files say that lie in a profile's folder or in the data folder.

    Only those of the student with one of these UUIDs, as 32 hex digits.
    """
    from quizapp.exchange.progress_file import LARGEST, is_progress_file, read_progress
    from quizapp.store.erased import erased_on
    from quizapp.store.recovery import Carried
    from quizapp.store.whose import joined_by

    data = folder.parent.parent
    with suppress(StoreError):
        erased = erased_on(data).keys()
        for file in (*_files(folder), *_files(data)):
            with suppress(OSError, ProgressFileError):
                with file.open("rb") as opened:
                    raw = opened.read(16)
                    raw += opened.read(LARGEST + 1) if is_progress_file(raw) else b""
                found = read_progress(raw)
                joined = (joined_by(row) for row in found.rows if row.event == "joined")
                theirs = {found.header.profile, *joined}
                if theirs & ids and not theirs & erased:
                    yield Carried(found.header.name, found.rows)


def backups(folder: Path) -> "list[Copy]":
    """Return what a profile can go back to, the newest first: its path, day, answers, and answers since."""
    from quizapp.store.restoring import copies

    return copies(folder)


def restore(folder: Path, backup: Path) -> str:
    """Put a backup in place of a profile's progress, which is set aside; return a sentence on both.

    LockedError where a window has it open, StoreError where the backup cannot be used: then nothing
    was changed.
    """
    from quizapp.store.recovery import day_said
    from quizapp.store.restoring import restore as restored
    from quizapp.study.sentences import joined

    found = restored(folder, backup, Policy())
    what = tr(
        "Your progress is as it was on {day}: {n} {n:answer|answers}",
        "",
        found.answers,
        day=day_said(found.day),
    )
    if not found.aside:
        return joined(what)
    if found.since:
        return tr(_SINCE, "", found.since, what=what, file=found.aside)
    return tr("{what}; what was there before is set aside in {file}.", what=what, file=found.aside)


def _files(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(one for one in folder.iterdir() if one.is_file())
    return []
