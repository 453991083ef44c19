"""One writer at a time: a lock file beside the database, which is freed when the process dies."""

import os
import socket
from pathlib import Path

from filelock import FileLock, Timeout

from quizapp.errors import LockedError


class ProfileLock:
    """Holds a profile's folder until `release`; LockedError names the process that has it."""

    def __init__(self, folder: Path) -> None:
        self._holder = folder / "progress.holder"
        self._lock = FileLock(folder / "progress.lock", timeout=0, mode=0o600, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise LockedError(
                f"This profile is open in another window{self._named()}."
                " Close that window and try again."
            ) from error
        try:
            self._holder.write_text(f"process {os.getpid()} on {socket.gethostname()}", "utf-8")
        except BaseException:
            self._lock.release()
            raise

    def release(self) -> None:
        """Let others write."""
        self._holder.unlink(missing_ok=True)
        self._lock.release()

    def _named(self) -> str:
        try:
            holder = self._holder.read_text("utf-8", "replace")
        except OSError:
            return ""
        return f" ({holder})" if holder else ""
