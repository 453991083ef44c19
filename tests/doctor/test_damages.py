"""Whatever happens to a file, the doctor says what it is or that all is well, and never fails itself."""

from random import Random

import pytest

from tests.store.damage import DAMAGES

ALWAYS = {"header", "cut", "zero length", "wrong file", "4 KiB noise"}
"""Damage that no file survives."""
CAUSES = {
    "zero-length", "cut", "header", "wrong-file", "not-ours", "row-crc", "row-missing", "page",
    "tables", "damaged", "newer-version", "newest-part",
}  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_file_is_named_by_its_cause(kind, seed, database, examined):
    raw = database.read_bytes()
    damaged = DAMAGES[kind](raw, Random(f"{kind} {seed}"))
    database.write_bytes(damaged)
    found = examined()
    answers = found["answers"]
    if answers.state == "bad":
        assert answers.cause in CAUSES
        assert answers.sentence
        assert answers.remedy
    else:
        assert kind not in ALWAYS or damaged == raw
    assert "unreadable" not in {one.cause for one in found.values()}


def test_a_message_of_sqlite_that_is_no_text_is_damage(database, examined):
    """What SQLite says of a damaged schema quotes it, byte by byte."""
    raw = database.read_bytes()
    at = raw.index(b"CREATE TABLE log")
    database.write_bytes(raw[:at] + b"\xb7" * 40 + raw[at + 40 :])
    assert examined()["answers"].state == "bad"
