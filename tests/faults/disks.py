"""Disks that run full: a small one of their own, or where that may not be had, a quota of this process."""

import os
import resource
import shutil
import subprocess
from pathlib import Path
from typing import Protocol

_SIZE = 16 << 20


class Disk(Protocol):
    """A disk whose room can be taken away and given back."""

    folder: Path
    says_full: bool

    def leave(self, room: int) -> None:
        """Leave so many bytes of room."""

    def free(self) -> None:
        """Give all room back."""

    def remove(self) -> None:
        """Take the disk away."""


class SmallDisk:
    """A small disk in memory, for which this process must be in a mount namespace of its own."""

    says_full = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"
        options = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(folder)]
        subprocess.run(options, check=True)

    def leave(self, room: int) -> None:
        """Leave so many bytes of room."""
        self.free()
        free = os.statvfs(self.folder)
        with self._filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, free.f_bavail * free.f_frsize - room)

    def free(self) -> None:
        """Give all room back."""
        self._filler.unlink(missing_ok=True)

    def remove(self) -> None:
        """Take the disk away."""
        subprocess.run(["umount", str(self.folder)], check=True)


class Quota:
    """A folder of the usual disk, where no file may grow further: the system says that it is too large."""

    says_full = False

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._usual = resource.getrlimit(resource.RLIMIT_FSIZE)

    def leave(self, room: int) -> None:
        """Let no file grow by more than so many bytes over the largest there is."""
        sizes = (path.stat().st_size for path in self.folder.rglob("*") if path.is_file())
        resource.setrlimit(resource.RLIMIT_FSIZE, (max(sizes, default=0) + room, self._usual[1]))

    def free(self) -> None:
        """Give all room back."""
        resource.setrlimit(resource.RLIMIT_FSIZE, self._usual)

    def remove(self) -> None:
        """Leave it to who made the folder."""


def disk_in(folder: Path) -> Disk:
    """Return a small disk in a folder if this process may mount one, else a quota."""
    if os.environ.get("FAULTS_NAMESPACE"):
        return SmallDisk(folder)
    return Quota(folder)


def in_a_namespace() -> list[str]:
    """Return the words before a command by which it may mount disks, none where that is not allowed."""
    words = ["unshare", "--map-root-user", "--mount", "--propagation", "private"]
    if shutil.which("unshare") is None:
        return []
    test = "mount -t tmpfs -o size=64k tmpfs /mnt"
    done = subprocess.run([*words, "sh", "-c", test], capture_output=True, check=False)
    return words if done.returncode == 0 else []
