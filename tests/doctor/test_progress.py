"""The doctor names the cause of each damage to a student's progress, and mends what is safe."""

import json
import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta

import pytest

from quizapp.collection import Collection
from quizapp.doctor.examination import examine_profile
from quizapp.errors import StoreError
from quizapp.memory.policy import Policy
from quizapp.store import examining
from quizapp.store.store import Store
from tests.doctor.conftest import LESSON, NOW

posix = pytest.mark.skipif(os.name == "nt", reason="file modes")


def change(database, *statements):
    with closing(sqlite3.connect(database, isolation_level=None)) as writer:
        for statement in statements:
            writer.execute(statement)


def contents(folder):
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith(("-shm", "-wal", ".lock", ".holder"))
    }


def overwritten(raw, at, new):
    return raw[:at] + new + raw[at + len(new) :]


DAMAGES = {
    "zero-length": lambda raw: b"",
    "cut": lambda raw: raw[: len(raw) // 2],
    "header": lambda raw: overwritten(raw, 0, b"\xff" * 16),
    "wrong-file": lambda raw: b"PK\x03\x04" + bytes(2000),
    "not-ours": lambda raw: overwritten(raw, 68, bytes(4)),
    "tables": lambda raw: raw.replace(b"response VARCHAR", b"response VARCHQR"),
    "page": lambda raw: overwritten(raw, 4096 * 2, random.Random(1).randbytes(4096)),
}


def test_all_is_well_with_progress_that_is(examined):
    found = examined()
    assert {one.state for one in found.values()} == {"well"}
    assert found["answers"].sentence.startswith("8 rows in the log")


@pytest.mark.parametrize("cause", DAMAGES)
def test_each_damage_is_named_and_nothing_is_changed(cause, database, profile, examined):
    raw = database.read_bytes()
    damaged = DAMAGES[cause](raw)
    assert damaged != raw
    database.write_bytes(damaged)
    found = examined()
    assert (found["answers"].state, found["answers"].cause) == ("bad", cause)
    assert found["answers"].remedy
    assert "states" not in found
    assert database.read_bytes() == damaged


@pytest.mark.parametrize("offset", [20, 512, 1024])
def test_zeros_are_found_wherever_they_are_written(offset, database, examined):
    """The first page holds header and tables; 512 zeros in it leave nothing to read."""
    raw = database.read_bytes()
    database.write_bytes(overwritten(raw, offset, bytes(3000)))
    assert examined()["answers"].state == "bad"


@pytest.mark.parametrize("bit", range(8))
def test_a_bit_of_a_row_that_flips_is_named(bit, database, examined):
    """It leaves the page sound, so that only the row's checksum tells."""
    with closing(sqlite3.connect(database)) as reader:
        (screen,) = reader.execute("SELECT screen FROM log WHERE number = 3").fetchone()
    flipped = bytes([screen[0] ^ 1 << bit]) + screen[1:]
    database.write_bytes(database.read_bytes().replace(screen, flipped))
    found = examined()["answers"]
    assert (found.state, found.cause) == ("bad", "row-crc")
    assert found.sentence == "Since it was written, the log has changed in row 3."


def test_a_row_that_is_missing_is_counted(database, examined):
    change(database, "DELETE FROM log WHERE number IN (2, 5)")
    found = examined()["answers"]
    assert (found.cause, found.sentence) == ("row-missing", "Of the log’s rows 2 are missing.")


def test_a_table_that_is_not_ours_is_named(database, examined):
    change(database, "ALTER TABLE state ADD COLUMN more")
    assert examined()["answers"].cause == "tables"


def test_progress_of_a_newer_quizapp_is_named_and_left_alone(database, examined):
    change(database, "UPDATE alembic_version SET version_num = '0999'")
    before = database.read_bytes()
    found = examined()["answers"]
    assert (found.cause, found.remedy) == (
        "newer-version",
        "Update quizapp. Nothing was changed.",
    )
    assert database.read_bytes() == before


def test_states_follow_from_answers_that_were_taken_back(data, examined):
    """What is left of their counts is zeros."""
    with closing(Collection.open(LESSON, data, clock=lambda: NOW, twin="replace")) as collection:
        assert [bool(collection.take_back()) for _ in range(9)] == [True] * 8 + [False]
    assert examined()["states"].state == "well"


def test_states_that_do_not_follow_from_the_answers_are_made_anew(database, examined):
    with closing(sqlite3.connect(database)) as reader:
        before = reader.execute("SELECT * FROM state").fetchall()
    change(
        database,
        "UPDATE state SET stability = stability * 2 WHERE card = (SELECT min(card) FROM state)",
        "DELETE FROM tally",
    )
    found = examined()["states"]
    assert (found.state, found.cause) == ("mended", "cache")
    with closing(sqlite3.connect(database)) as reader:
        assert sorted(reader.execute("SELECT * FROM state")) == sorted(before)
    assert examined()["states"].state == "well"


@posix
def test_files_that_others_could_read_are_closed_to_them(profile, database, examined):
    profile.chmod(0o755)
    database.chmod(0o644)
    found = examined()["readers"]
    assert (found.state, found.cause) == ("mended", "permission")
    assert (profile.stat().st_mode & 0o777, database.stat().st_mode & 0o777) == (0o700, 0o600)


def test_the_note_of_a_window_that_was_killed_is_taken_away(profile, examined):
    (profile / "progress.holder").write_text("process 4711 on desk\x1b[31m", "utf-8")
    found = examined()["note"]
    assert (found.state, found.cause) == ("mended", "stale-lock")
    assert "process 4711" in found.sentence
    assert "note" not in examined()


@pytest.mark.parametrize("days", [-400, -1, 7300])
def test_a_clock_that_is_far_off_is_said(days, examined):
    found = examined(timedelta(days=days))["clock"]
    assert (found.state, found.cause) == ("look at it", "clock")


@pytest.mark.parametrize("days", [0, 200, 2000])
def test_a_clock_that_goes_on_is_well(days, examined):
    assert examined(timedelta(days=days))["clock"].state == "well"


def test_a_lesson_that_left_is_named(database, examined):
    change(database, "UPDATE lesson SET path = '/nowhere/lesson.md'")
    found = examined()["opened lessons"]
    assert (found.state, found.cause) == ("look at it", "lesson-gone")
    assert "/nowhere/lesson.md" in found.sentence


def test_a_profile_without_progress_is_well(database, profile, examined):
    database.unlink()
    assert examined()["answers"].cause == "no-progress"
    assert not database.exists()


@posix
def test_a_folder_that_cannot_be_written_is_named_and_read_all_the_same(plain_user, data, profile):
    with plain_user(data):
        profile.chmod(0o500)
        found = {one.check: one for one in examine_profile(profile, NOW)}
        profile.chmod(0o700)
    assert (found["place"].state, found["place"].cause) == ("bad", "read-only")
    assert "Nothing is mended now." in found["holder"].sentence


@posix
def test_a_file_that_cannot_be_read_is_named(plain_user, data, profile, database):
    with plain_user(data):
        database.chmod(0)
        found = {one.check: one for one in examine_profile(profile, NOW)}
    assert (found["answers"].state, found["answers"].cause) == ("bad", "permission")


def test_beside_an_open_window_all_is_read_and_nothing_mended(profile, database, data):
    change(database, "DELETE FROM tally")
    store = Store.open(profile, Policy())
    try:
        change(database, "DELETE FROM tally")
        before = contents(profile)
        ended = subprocess.run(
            [sys.executable, "-m", "quizapp", "doctor", "--json", "--data-dir", str(data)],
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )
        found = {one["check"]: one for one in json.loads(ended.stdout)["findings"]}
        assert contents(profile) == before
        store.rename("Anna")
    finally:
        store.close()
    assert ended.returncode == 1
    assert found["holder"]["cause"] == "in-use"
    assert (found["states"]["state"], found["states"]["cause"]) == ("look at it", "cache")
    assert found["answers"]["state"] == "well"


def test_a_file_that_another_program_holds_is_named(database, examined, monkeypatch):
    monkeypatch.setattr("quizapp.store.database._PATIENCE", 0.1)
    change(database, "PRAGMA journal_mode=DELETE")
    with closing(sqlite3.connect(database, isolation_level=None)) as scanner:
        scanner.execute("BEGIN EXCLUSIVE")
        found = examined()["answers"]
    assert (found.state, found.cause) == ("bad", "in-use")


def test_states_of_a_file_that_another_program_holds_are_not_made_anew(database, monkeypatch):
    monkeypatch.setattr("quizapp.store.database._PATIENCE", 0.1)
    change(database, "PRAGMA journal_mode=DELETE")
    with closing(sqlite3.connect(database, isolation_level=None)) as scanner:
        scanner.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="not made anew: another program is using"):
            examining.rebuild(database, Policy())
