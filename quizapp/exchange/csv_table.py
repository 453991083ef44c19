"""A table as CSV that spreadsheets open as it is meant: UTF-8 with its mark, and no cell a formula."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

_MARK = "\ufeff"
"""By it Excel knows that the file is UTF-8."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
_QUOTED = re.compile(r'[",\r\n]')


def csv_of(header: Sequence[str], rows: Iterable[Sequence[str | int | date]]) -> bytes:
    """Return the table as a CSV file (RFC 4180); days as in ISO 8601."""
    lines = (",".join(_cell(str(cell)) for cell in row) for row in (header, *rows))
    return (_MARK + "".join(f"{line}\r\n" for line in lines)).encode()


def _cell(words: str) -> str:
    """Return a cell that is read as text: what would be a formula is given a sign that it is not."""
    if words.startswith(_FORMULA) and not _NUMBER.fullmatch(words):
        words = f"'{words}"
    return '"' + words.replace('"', '""') + '"' if _QUOTED.search(words) else words
