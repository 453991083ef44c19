"""What reaches the terminal: text that steers nothing, and JSON that is exact all the same."""

import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import TextIO, cast

from quizapp.study.shown import harmless

_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


class Harmless:
    """A stream before another one, which passes on no control character but tab and line feed."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text without what would steer a terminal."""
        self._stream.write(harmless(text))
        return len(text)

    def __getattr__(self, name: str) -> object:
        """Return whatever else the stream can do."""
        return getattr(self._stream, name)


@contextmanager
def harmless_output() -> Iterator[None]:
    """Have all that is printed pass through `Harmless`; a stream that there is not stays away."""
    out, err = (cast("TextIO", stream and Harmless(stream)) for stream in (sys.stdout, sys.stderr))
    with redirect_stdout(out), redirect_stderr(err):
        yield


def json_text(value: object) -> str:
    """Return a value as JSON to print: each sign as it is, but those that steer a terminal escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return _ESCAPED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
