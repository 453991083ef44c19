"""Folders and archives that have the same bytes whenever they are made of the same things."""

import os
import shutil
import tarfile
from pathlib import Path

from common.product import epoch

_PRESET = 6
"""How hard xz tries: 9 saves one per cent more and takes 670 MB of memory."""


def fresh(folder: Path) -> Path:
    """Return the folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def write(path: Path, text: str | bytes, *, runs: bool = False) -> Path:
    """Write a file with the folders above it; one that `runs` is executable."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    path.chmod(0o755 if runs else 0o644)
    return path


def settle(folder: Path) -> Path:
    """Give all below the folder plain modes and the moment of the build; return the folder."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _runs(path) else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
    return folder


def _runs(path: Path) -> bool:
    """Return whether a file is a program; a library is only loaded, whatever its mode says."""
    return bool(path.stat().st_mode & 0o111) and ".so" not in path.name


def archive(folder: Path, into: Path) -> Path:
    """Write a .tar.xz, or a .tar, of a settled folder, sorted and owned by root; return it."""
    into.parent.mkdir(parents=True, exist_ok=True)
    into.unlink(missing_ok=True)
    mode, options = ("w:xz", {"preset": _PRESET}) if into.suffix == ".xz" else ("w", {})
    with tarfile.open(into, mode, format=tarfile.GNU_FORMAT, **options) as tar:  # type: ignore[call-overload]
        for path in (folder, *sorted(folder.rglob("*"))):
            tar.add(path, path.relative_to(folder.parent), recursive=False, filter=_plain)
    return into


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = epoch()
    return member


def size_of(folder: Path) -> int:
    """Return how many bytes the files below a folder have."""
    return sum(
        path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file()
    )
