"""From a file's bytes to its text, or a sentence on why there is none."""

import re
from collections.abc import Iterator

from quizapp.errors import LessonError
from quizapp.language import number, phrase, tr
from quizapp.lessons.model import Problem
from quizapp.lessons.reading.blocks import split_lines

LARGEST = 2_000_000
MOST_LINES = 100_000
"""Lines that a lesson may have: five thousand entries with every field need fewer."""

_BOMS = (("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"))
_WESTERN, _CHINESE = "cp1252", "gb18030"
_HIGH = re.compile(rb"[\x80-\xff]+")
_LANGUAGE = re.compile(rb"Language\W{1,6}([a-z]+)", re.IGNORECASE)
_TWICE = re.compile(
    r"â€[\x80-\xbf™œš˜“”•–—¦]?|Ã[\x80-\x9f\xa1-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[£°«»©®±²³½¼¾·¿§]"
)
_NO_TEXT = phrase(
    "The file is not plain text. Save the lesson as plain text (UTF-8) and open it again."
)
_LOST = "�"


def decode(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Return the text of a lesson file and what there is to say about its encoding.

    Raises LessonError where the file is empty, over 2 MB or 100,000 lines, or no text.
    """
    if len(raw) > LARGEST:
        raise LessonError(
            tr(
                "The file has more than 2 MB, the most for a lesson. Divide it into several lessons."
            )
        )
    if not raw.strip():
        raise LessonError(
            tr("The file is empty. A lesson begins with a line such as “# Title of the lesson”.")
        )
    codec = codec_of(raw)
    bom = next((mark for name, mark in _BOMS if name == codec and raw.startswith(mark)), b"")
    body = raw[len(bom) :]
    text = body.decode(codec, "replace")
    if "\0" in text:
        raise LessonError(tr(_NO_TEXT))
    if text.count("\n") + text.count("\r") > 2 * MOST_LINES or len(split_lines(text)) > MOST_LINES:
        raise LessonError(
            tr(
                "The file has more than {most} lines, the most for a lesson. Divide it into several"
                " lessons.",
                most=number(MOST_LINES),
            )
        )
    return text, tuple(_findings(text, codec, damaged=not _is(body, codec)))


def codec_of(raw: bytes) -> str:
    """Return the name of the encoding that a file is read in: by its BOM, or else by what fits."""
    for codec, bom in _BOMS:
        if raw.startswith(bom):
            return codec
    if b"\0" in raw:
        return _without_bom(raw)
    if _is(raw, "utf-8"):
        return "utf-8"
    if _is_chinese(raw):
        return _CHINESE
    if _is_damaged(raw):
        return "utf-8"
    if _is(raw, _WESTERN):
        return _WESTERN
    raise LessonError(tr(_NO_TEXT))


def _is_chinese(raw: bytes) -> bool:
    """Whether a file is surely GBK: its signs go in pairs, and words of four signs are among them.

    Two accents side by side, as in créée, may be a pair too, but no Western word has eight.
    """
    runs = _HIGH.findall(raw)
    language = _LANGUAGE.search(raw)
    said = not language or language[1].lower() in (b"zh", b"chinese")
    longest = max(map(len, runs), default=0)
    return said and longest >= 8 and all(len(run) % 2 == 0 for run in runs) and _is(raw, "gb2312")


def _is_damaged(raw: bytes) -> bool:
    """Whether a file is UTF-8 but for a few bytes.

    It has signs that Windows-1252 would hardly spell by chance (accents, quotation marks, Chinese),
    or more signs that can be read than bytes that cannot.
    """
    read = [sign for sign in raw.decode("utf-8", "ignore") if not sign.isascii()]
    surely = any(sign < "\u0100" or sign > "\u07ff" for sign in read)
    return surely or len(read) > raw.decode("utf-8", "replace").count(_LOST)


def _is(raw: bytes, codec: str) -> bool:
    """Whether every byte can be read in an encoding."""
    try:
        raw.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _without_bom(raw: bytes) -> str:
    """Return which UTF-16 it is: that in which the line ends and number signs are of two bytes."""
    for codec in ("utf-16-le", "utf-16-be"):
        if (
            _is(raw, codec)
            and "\0" not in (text := raw.decode(codec))
            and "\n" in text
            and "#" in text
        ):
            return codec
    raise LessonError(tr(_NO_TEXT))


def _findings(text: str, codec: str, *, damaged: bool) -> Iterator[Problem]:
    if text.isascii():
        return
    lines = list(enumerate(split_lines(text), 1))
    if codec in _OLD:
        number, line = next((number, line) for number, line in lines if not line.isascii())
        message = f"The file is saved in an old encoding, {_OLD[codec]}"
        remedy = "Save it as UTF-8, so that every sign is kept."
        yield Problem(number, "advice", line.strip()[:120], message, remedy)
    for number, line in lines:
        if _LOST in line:
            yield _lost(number, line, damaged=damaged)
        elif match := _TWICE.search(line):
            message = f"“{match[0]}” looks like a sign that another program has garbled"
            yield Problem(number, "advice", line.strip()[:120], message, "Type the sign again.")


_OLD = {_WESTERN: "Windows-1252", _CHINESE: "GBK"}


def _lost(number: int, line: str, *, damaged: bool) -> Problem:
    """Return the finding on a line with a sign that is none, as a paste from elsewhere leaves it."""
    quote, remedy = line.strip()[:120], f"Type it again where “{_LOST}” stands."
    if damaged:
        message = "A sign on this line is not in the encoding of the file and cannot be read"
        return Problem(number, "error", quote, message, remedy)
    message = "A sign on this line was lost when another program saved it"
    return Problem(number, "advice", quote, message, remedy)
