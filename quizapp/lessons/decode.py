"""From a file's bytes to its text, or a sentence on why there is none."""

from quizapp.errors import LessonError
from quizapp.lessons.model import Problem

LARGEST = 2_000_000
_BOMS = (("utf-8-sig", b"\xef\xbb\xbf"), ("utf-16", b"\xff\xfe"), ("utf-16", b"\xfe\xff"))


def decode(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Return the text of a lesson file and what there is to say about its encoding.

    Raises LessonError where the file is empty, over 2 MB, or no text.
    """
    if len(raw) > LARGEST:
        raise LessonError(
            "The file has more than 2 MB, the most for a lesson. Divide it into several lessons."
        )
    if not raw.strip():
        raise LessonError(
            "The file is empty. A lesson begins with a line such as “# Title of the lesson”."
        )
    for codec, bom in _BOMS:
        if raw.startswith(bom):
            return _strict(raw, codec), ()
    if b"\0" in raw:
        raise LessonError(_NO_TEXT)
    try:
        return raw.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        whole = raw.decode("utf-8", "ignore")
        return _stray(raw, error.start) if not whole.isascii() else _windows(raw)


def _stray(raw: bytes, place: int) -> tuple[str, tuple[Problem, ...]]:
    """Read UTF-8 with a sign that is none, as a paste from elsewhere leaves it, and name its line."""
    line = raw[:place].count(b"\n") + 1
    quote = raw.splitlines()[line - 1].decode("utf-8", "replace").strip()[:120]
    message = "A sign on this line is not UTF-8 and cannot be read"
    problem = Problem(line, "error", quote, message, "Type it again where “�” stands.")
    return raw.decode("utf-8", "replace"), (problem,)


_NO_TEXT = "The file is not plain text. Save the lesson as plain text (UTF-8) and open it again."


def _strict(raw: bytes, codec: str) -> str:
    try:
        return raw.decode(codec)
    except UnicodeDecodeError:
        raise LessonError(_NO_TEXT) from None


def _windows(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Read as Windows-1252, as old editors write it, and say so."""
    text = _strict(raw, "cp1252")
    number, line = next(
        (number, line)
        for number, line in enumerate(raw.splitlines(), 1)
        if any(byte > 127 for byte in line)
    )
    return text, (
        Problem(
            number,
            "advice",
            line.decode("cp1252").strip(),
            "The file is saved in an old encoding, Windows-1252",
            "Save it as UTF-8, so that every sign is kept.",
        ),
    )
