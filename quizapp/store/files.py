"""Writes a file whole or not at all."""

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, texts: Iterable[str]) -> None:
    """Put a text, given in parts, into a file that only its owner may read; it is durable afterwards.

    Where that fails, by OSError or by what `texts` raises, the file is as it was.
    """
    handle, name = tempfile.mkstemp(prefix=".quizapp-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(texts)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync(path.parent)


def sync(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # the file is whole and in place either way
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
