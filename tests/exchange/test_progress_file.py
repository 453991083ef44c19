"""A progress file says what the log said, or nothing at all."""

import gzip
import hashlib
import json
import subprocess
import sys
import zlib
from dataclasses import asdict
from random import Random
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.errors import ProgressFileError
from quizapp.exchange.columns import COLUMNS
from quizapp.exchange.progress_file import Header, read_progress, write_progress
from quizapp.memory.log import Event, LogRow
from quizapp.memory.uuid7 import uuid7
from tests.exchange.conftest import LOGS, SAID, TEXTS, UUIDS

HEADER = Header("b" * 32, "Mia „M“", "0.1.0", (("rivers", "Rivers & lakes"),))
START = 48
"""Where what is packed begins."""


def answer(number, **columns):
    at = 1_790_000_000_000 + number
    row = {
        "id": uuid7(at, bytes(10)),
        "device": "a" * 32,
        "sequence": number,
        "event": "answer",
        "screen": uuid7(at, bytes(10)),
        "lesson": "rivers",
        "card": "nile/length",
        "at": at,
        "offset": 60,
        "day": 740_000,
        "form": "choice",
        "options": ("6,650 km", "长江"),
        "response": "6,650 km",
        "verdict": "right",
    }
    return LogRow(**{**row, **columns})


ROWS = [answer(number) for number in range(1, 4)]


def lines_of(raw):
    return gzip.decompress(raw).split(b"\n")[:-1]


def framed(packed):
    """Give what is packed the frame of a sound file, as a forger would."""
    made = write_progress(HEADER, [])
    return made[: START - 32] + hashlib.sha256(packed).digest() + packed


def packed(content):
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    trailer = zlib.crc32(content).to_bytes(4, "little") + len(content).to_bytes(4, "little")
    return deflater.compress(content) + deflater.flush() + trailer


def forged(*lines):
    """Make a file of some lines with a right checksum."""
    content = b"".join(line + b"\n" for line in lines)
    last = json.dumps({"sha256": hashlib.sha256(content).hexdigest()}).encode()
    return framed(packed(content + last + b"\n"))


def header(**names):
    found = json.loads(lines_of(write_progress(HEADER, ROWS[:1]))[0])
    return json.dumps({**found, **names}).encode()


def row(**columns):
    found = json.loads(lines_of(write_progress(HEADER, ROWS[:1]))[1])
    return json.dumps({**found, **columns}).encode()


@given(LOGS, st.builds(Header, UUIDS, TEXTS, st.just("0.1.0")))
@settings(max_examples=20)
def test_what_is_written_is_read(rows, head):
    found = read_progress(write_progress(head, rows))
    assert found.header == head
    assert set(found.rows) == set(rows)
    assert len(found.rows) == len(rows)


def test_every_event_is_carried():
    assert set(SAID) == set(get_args(Event))
    assert list(COLUMNS) == list(asdict(ROWS[0]))


@given(st.permutations(ROWS))
@settings(max_examples=6)
def test_the_same_log_gives_the_same_bytes(rows):
    assert write_progress(HEADER, rows) == write_progress(HEADER, ROWS)


def test_any_program_for_gzip_and_json_can_read_it():
    first, *rest, last = lines_of(write_progress(HEADER, ROWS))
    assert json.loads(first) == {
        "format": "quizapp-progress",
        "schema": 1,
        "program": "0.1.0",
        "profile": "b" * 32,
        "name": "Mia „M“",
        "rows": 3,
        "lessons": [{"id": "rivers", "title": "Rivers & lakes"}],
    }
    assert [json.loads(line)["sequence"] for line in rest] == [1, 2, 3]
    before = b"".join(line + b"\n" for line in (first, *rest))
    assert json.loads(last) == {"sha256": hashlib.sha256(before).hexdigest()}


def test_a_file_with_any_byte_altered_is_refused():
    raw, random = write_progress(HEADER, ROWS), Random(5)
    for place in range(len(raw)):
        altered = bytearray(raw)
        altered[place] ^= 1 << random.randrange(8)
        with pytest.raises(ProgressFileError, match="The progress file cannot be used"):
            read_progress(bytes(altered))


def test_a_file_cut_or_lengthened_anywhere_is_refused():
    raw = write_progress(HEADER, ROWS)
    for end in range(len(raw)):
        with pytest.raises(ProgressFileError):
            read_progress(raw[:end])
    for tail in (b"\0", b"\n", raw):
        with pytest.raises(ProgressFileError, match="cut or altered"):
            read_progress(raw + tail)


def test_a_newer_format_is_refused_with_both_versions():
    for names in ({}, {"rows": "many", "more": 1}):
        with pytest.raises(
            ProgressFileError, match=r"newer quizapp: its format is 2, .* up to 1\. Update"
        ):
            read_progress(forged(header(schema=2, **names)))


HUGE = b"9" * 5_000
DEEP = b"[" * 100_000
CHOICE = {"topics": [], "number": 1, "forms": [], "seconds": 0, "feedback": "each", "cards": []}
PAYLOADS = {
    "“payload” is not an object": {"payload": "[]"},
    "it is not JSON": {"payload": "{"},
    "NaN is no number": {"payload": '{"x": NaN}'},
    "a number is too large": {"payload": '{"x": 1e999}'},
    "a number has more than 63 bits": {"payload": '{"x": 9223372036854775808}'},
    "lists lie more than 8 deep": {"payload": '{"x": [[[[[[[[1]]]]]]]]}'},
    "“payload” has no “place”": {"payload": json.dumps({"quiz": ROWS[0].id})},
    "“place” in “payload” is not a whole number": {
        "payload": json.dumps({"quiz": ROWS[0].id, "place": -1})
    },
    "“choice” in “payload” is not an object with sound topics": {
        "event": "quiz",
        "payload": json.dumps({"choice": {**CHOICE, "number": "all"}, "asked": []}),
    },
    "“payload” is empty": {"event": "rename"},
    "“payload” has no “from”": {"event": "rename", "payload": '{"x": 1}'},
    "“profile” in “payload” is not a UUID": {"event": "joined", "payload": '{"profile": "me"}'},
    "“asked” in “payload” is not a list": {
        "event": "quiz",
        "payload": json.dumps({"choice": CHOICE, "asked": [["a", "choice"]]}),
    },
}
WRONG = {
    "“id” is not a UUID of version 7": {"id": "0" * 32},
    "“device” is not a UUID": {"device": "../../etc"},
    "“screen” is not a UUID": {"screen": 5},
    "“screen” is empty": {"screen": ""},
    "“sequence” is not a whole number": {"sequence": -1},
    "“seed” is not a whole number": {"seed": 1.0},
    "“hints” is not a whole number": {"hints": True},
    "“rating” is not a whole number from 0 to 4": {"rating": 5},
    "“day” is not a whole number": {"day": 3_652_059},
    "“offset” is not a whole number": {"offset": None},
    "“event” is not an event that quizapp": {"event": "cheat"},
    "“form” is not a form of question": {"form": "essay"},
    "“verdict” is not a verdict": {"verdict": "genius"},
    "“verdict” is empty, which it cannot be in “answer”": {"verdict": ""},
    "“options” is not a list": {"options": "abc"},
    "“response” is not a text": {"response": ["x"]},
    "“card” is not a text": {"card": "x" * 100_001},
    "it has half of a surrogate pair": {"response": "\ud800"},
    "it has not the 23 columns of a row": {"more": 1},
    **PAYLOADS,
}


@pytest.mark.parametrize(("why", "columns"), WRONG.items(), ids=list(WRONG))
def test_a_row_that_no_log_could_hold_is_refused_with_its_line(why, columns):
    with pytest.raises(ProgressFileError) as caught:
        read_progress(forged(header(), row(**columns)))
    assert f"line 2: {why}" in str(caught.value)
    assert str(caught.value).endswith(" Nothing was changed.")


LINES = {
    "line 1: it is not the header": [b"{}"],
    "line 1: it has not the names of a header": [b'{"format": "quizapp-progress", "schema": 1}'],
    "line 1: “rows” is not a whole number": [header(rows=-1)],
    "line 1: “profile” is not a UUID": [header(profile="B" * 32)],
    "line 1: “schema” is not 1": [header(schema=1.5)],
    "line 1: “lessons” is not a list": [header(lessons=[{"id": 1, "title": "x"}])],
    "line 2: it has not the 23 columns": [header()],
    "line 2: it is not JSON": [header(), b""],
    "line 2 is not UTF-8": [header(), b'{"id": "\xff"}'],
    "line 2: a name stands twice in one object": [header(), b'{"id": 1, "id": 2}'],
    "line 2: lists lie more than 8 deep": [header(), DEEP + b"]" * len(DEEP)],
    "line 2: a number has more than 63 bits": [header(), b'{"id": ' + HUGE + b"}"],
    "line 3: its id stands on an earlier line": [header(rows=2), row(), row()],
    "line 3: it is not the checksum": [header(), row(), row()],
}


@pytest.mark.parametrize(("why", "lines"), list(LINES.items()), ids=list(LINES))
def test_lines_that_no_program_of_ours_wrote_are_refused(why, lines):
    with pytest.raises(ProgressFileError, match=why):
        read_progress(forged(*lines))


def test_lines_that_are_missing_or_too_many_are_refused():
    lines = lines_of(write_progress(HEADER, ROWS))
    content = b"".join(line + b"\n" for line in lines)
    assert len(read_progress(framed(packed(content))).rows) == 3
    for wrong, why in {
        content[:-1]: "line 5: it does not end",
        content[: -len(lines[-1]) - 1]: "line 5: it is missing",
        content + b"{}\n": "line 5: more lines follow",
        b"": "line 1: it is missing",
        content.replace(b'"sequence":2', b'"sequence":5'): "line 5: it is not the checksum",
    }.items():
        with pytest.raises(ProgressFileError, match=why):
            read_progress(framed(packed(wrong)))


def test_what_is_packed_wrongly_is_refused():
    sound = write_progress(HEADER, ROWS)[START:]
    for wrong, why in {
        sound + b"x": "more bytes follow the end",
        sound + gzip.compress(b"more"): "more bytes follow the end",
        sound + bytes(200_000): "more bytes follow the end",
        sound[:-1]: "what is packed is cut off",
        sound[: len(sound) // 2]: "what is packed is cut off",
        sound[:-8] + bytes(8): "what is packed is damaged",
        b"\xff" * 99: "what is packed is damaged",
    }.items():
        with pytest.raises(ProgressFileError, match=why):
            read_progress(framed(wrong))
    for other in (b"", b"PK", b"{}", gzip.compress(sound), b"\0" * 99):
        with pytest.raises(ProgressFileError, match="does not begin as one"):
            read_progress(other)


BOMBS = r"""
import resource, sys, time, zlib
from hashlib import sha256
from quizapp.errors import ProgressFileError
from quizapp.exchange.progress_file import Header, read_progress, write_progress

def bomb(first, piece, times):
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    begin = deflater.compress(first) + deflater.flush(zlib.Z_FULL_FLUSH)
    again = deflater.compress(piece) + deflater.flush(zlib.Z_FULL_FLUSH)
    body = begin + again * times + deflater.flush() + bytes(8)
    return write_progress(Header("b" * 32, "", "x"), [])[:16] + sha256(body).digest() + body

head = b'{"format":"quizapp-progress","schema":1,"program":"x","profile":"%s","name":"","rows":400000,'
head = head % (b"b" * 32) + b'"lessons":[]}\n'
million = 1_000_000
for raw in (bomb(b"", bytes(million), 1000), bomb(b"", b"\n" * million, 100), bomb(head, b"[" * million, 20)):
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    try:
        read_progress(raw)
    except ProgressFileError as error:
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(time.monotonic() - began < 1 and after - before < 100_000, str(error)[:80])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="measures as Unix does")
def test_a_file_that_unpacks_to_a_gigabyte_is_refused_at_once_and_in_little_memory():
    done = subprocess.run([sys.executable, "-c", BOMBS], capture_output=True, text=True, check=True)
    found = done.stdout.splitlines()
    assert [line[:5] for line in found] == ["True "] * 3, found
    assert "line 1: it has more than 16 MB" in found[0]
    assert "line 2: it has more than 16 MB" in found[2]


@settings(max_examples=40)
@given(st.binary(max_size=200) | st.text(max_size=60).map(str.encode), st.booleans())
def test_no_bytes_bring_anything_but_a_refusal(found, in_a_row):
    lines = [header(), found] if in_a_row else [found]
    with pytest.raises(ProgressFileError):
        read_progress(forged(*lines))
