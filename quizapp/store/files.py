"""Writes a file whole or not at all."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from quizapp.durable import sync

_OURS = re.compile(r"\.quizapp-[0-9a-f]{16}\.tmp")


def write_whole(path: Path, texts: Iterable[str]) -> None:
    """Put a text, given in parts, into a file that only its owner may read; it is durable afterwards.

    Where that fails, by OSError or by what `texts` raises, the file is as it was.
    """
    _write(path, (text.encode() for text in texts), private=True)


def write_bytes(path: Path, raw: bytes, *, private: bool) -> None:
    """Put bytes into a file as `write_whole` does; one that is not private is as readable as any."""
    _write(path, (raw,), private=private)


def left_over(folder: Path, before: float) -> list[Path]:
    """Return our temporary files under a folder that were last written before a time, in seconds.

    They are left where the program is stopped while it writes.
    """
    found = (path for path in folder.rglob(".quizapp-*.tmp") if _OURS.fullmatch(path.name))
    return sorted(path for path in found if path.lstat().st_mtime < before)


def writable(folder: Path) -> str:
    """Return "" where files can be made in a folder, else what the system says against it."""
    tried = folder / _free_name()
    try:
        tried.touch(mode=0o600)
        tried.unlink()
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _free_name() -> str:
    from secrets import token_hex  # not before the first frame, for which students are only counted

    return f".quizapp-{token_hex(8)}.tmp"


def _write(path: Path, parts: Iterable[bytes], *, private: bool) -> None:
    made = path.with_name(_free_name())
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(made, flags, 0o600 if private else 0o666), "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        made.replace(path)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
    sync(path.parent)
