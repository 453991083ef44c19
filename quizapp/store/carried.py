"""A progress file on a disk or a stick: read no further than one can be long, written whole or not at all."""

import contextlib
import os
from collections.abc import Iterator
from errno import EACCES, EDQUOT, EISDIR, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS
from pathlib import Path

from quizapp.errors import ProgressFileError
from quizapp.language import phrase, tr
from quizapp.store.files import write_bytes
from quizapp.store.trouble import try_again

_DISK = phrase("Check that the disk is connected and sound")
_REMEDIES = {
    ENOENT: phrase("Check its name and folder"),
    EISDIR: phrase("That is a folder: name a file in it"),
    ENOTDIR: phrase("Check its name and folder"),
    ENOSPC: phrase("Free some space"),
    EDQUOT: phrase("Free some space"),
    EACCES: phrase("Make the file and its folder accessible"),
    EPERM: phrase("Make the file and its folder accessible"),
    EROFS: phrase("Name a place that can be written"),
}


def taken_from(file: Path, most: int) -> bytes:
    """Return a file's bytes, no more of them than one over `most`; ProgressFileError where it has none."""
    with _in_words(tr("{file} cannot be read", file=file)):
        if file.exists() and not file.is_file() and not file.is_dir():
            raise ProgressFileError(
                tr("{file} is no file that progress could be in. Name another.", file=file)
            )
        with file.open("rb") as opened:
            return opened.read(most + 1)


def put_whole(file: Path, raw: bytes) -> None:
    """Put bytes in place of what a file holds, durably, or leave it as it is."""
    with _in_words(tr("{file} could not be written", file=file)):
        file = file.resolve()
        if file.is_dir():
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
        # not for its owner alone, as progress is otherwise: at home the student has another number
        write_bytes(file, raw, private=False)


@contextlib.contextmanager
def _in_words(what: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        remedy = tr(_REMEDIES.get(error.errno or 0, _DISK))
        reason = error.strerror or str(error)
        raise ProgressFileError(try_again(what, reason, remedy)) from error
