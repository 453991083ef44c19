"""One writer at a time: a lock file beside the database, which is freed when the process dies."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from quizapp.errors import LockedError
from quizapp.language import tr

_PATIENCE = 5.0
_HOLDER = "progress.holder"
_LONGEST = 200


class ProfileLock:
    """Holds a profile's folder until `release`; LockedError names the process that has it."""

    def __init__(self, folder: Path) -> None:
        self._holder = folder / _HOLDER
        self._lock = FileLock(folder / "progress.lock", timeout=0, mode=0o600, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise LockedError(self._taken()) from error
        try:
            self._holder.touch(mode=0o600)
            self._holder.write_text(f"process {os.getpid()} on {socket.gethostname()}", "utf-8")
        except BaseException:
            self._lock.release()
            raise

    def release(self) -> None:
        """Let others write."""
        self._holder.unlink(missing_ok=True)
        self._lock.release()

    def _taken(self) -> str:
        holder = left_by(self._holder.parent)
        if holder:
            return tr(
                "This profile is open in another window ({holder}). Close that window and try again.",
                holder=holder,
            )
        return tr("This profile is open in another window. Close that window and try again.")


def left_by(folder: Path) -> str:
    """Return which process has or had a profile's folder and did not let go of it, "" for none."""
    try:
        return " ".join((folder / _HOLDER).read_text("utf-8", "replace")[:_LONGEST].split())
    except OSError:
        return ""


@contextmanager
def changing_students(data: Path) -> Iterator[None]:
    """Let one process at a time make, rename or erase a profile of a data folder."""
    lock = FileLock(data / "profiles.lock", timeout=_PATIENCE, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise LockedError(
            tr(
                "Another window is just changing the students of this computer. Try again in a moment."
            )
        ) from error
    try:
        yield
    finally:
        lock.release()
