"""`quizapp check --fix`: shows what would be mended in a lesson file, asks, and writes it."""

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path

from quizapp.lessons.reading.decode import codec_of
from quizapp.lessons.writing.fixes import fixed
from quizapp.lessons.writing.meaning import begin
from quizapp.lessons.writing.saving import save_bytes
from quizapp.lessons.writing.source import Source, read_source, readable
from quizapp.lessons.writing.splice import words_of, written_lines


def fix(path: Path, versions: Path, *, sure: bool) -> bool:
    """Mend a lesson file, after asking unless `sure`; return whether nothing is left to be mended."""
    source = read_source(path)
    text = fixed(begin(source.text)).text
    raw = source.in_utf8(text) if text != source.text or _is_old(source) else source.raw
    if raw == source.raw:
        print("Nothing to fix.", file=sys.stderr)
        return True
    for line in _difference(path, source, text):
        print(line)
    sys.stdout.flush()
    if not sure and not _asked():
        return False
    version = save_bytes(path, source.raw, raw, versions)
    print(f"Written. The version before is kept as {version}.", file=sys.stderr)
    return True


def _is_old(source: Source) -> bool:
    """Whether a file is in another encoding than UTF-8; bytes that are no text are not touched."""
    return codec_of(source.raw) != "utf-8"


def _difference(path: Path, source: Source, text: str) -> Iterator[str]:
    """Yield the changes as a unified diff, after a line on the encoding where that changes."""
    if _is_old(source):
        yield f"# {path}: from {codec_of(source.raw)} to UTF-8"
    old, new = (
        [words_of(line) for line in written_lines(readable(one))] for one in (source.text, text)
    )
    yield from difflib.unified_diff(
        old, new, str(path), str(path), "as it is", "mended", lineterm=""
    )


def _asked() -> bool:
    """Return whether the person at the terminal says yes; where there is none, say how to go on."""
    if not sys.stdin or not sys.stdin.isatty():
        print("Nothing was written. Add --yes to write these changes.", file=sys.stderr)
        return False
    print("Write these changes? [y/N] ", end="", file=sys.stderr, flush=True)
    yes = sys.stdin.readline().strip().casefold() in ("y", "yes")
    if not yes:
        print("Nothing was written.", file=sys.stderr)
    return yes
