"""Everything of a student as JSON: whole, readable, the same each time."""

import json
import sqlite3
from contextlib import closing
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.errors import StoreError
from quizapp.memory.policy import Policy
from quizapp.store.exporting import export_profile
from quizapp.store.store import Store
from quizapp.store.tables import METADATA
from quizapp.study.changes import Known
from tests.store.conftest import DAY, START


@pytest.fixture
def file(tmp_path):
    return tmp_path / "Anna.json"


@pytest.fixture
def whole(store, answer, undo, save):
    """A store with something in each table."""
    store.rename("Anna „R&D“ 王")
    late, early = answer(store, at=START + 99_000_000), answer(store, at=START)
    save(store, late)
    save(store, early)
    save(store, undo(store, early))
    store.record([], {}, {("lesson", "growth/cause"): Known("n2abc", present=True)})
    store.remember_lesson("lesson", "A lesson", "/a/lesson.md", START)
    return store


def exported(folder, file):
    export_profile(folder, file, {})
    return json.loads(file.read_text(encoding="utf-8"))


def test_every_table_and_every_row_is_there(whole, folder, file):
    found = exported(folder, file)
    assert set(found) == {"quizapp", "settings", *METADATA.tables}
    assert found["quizapp"]["tables"]
    assert len(found["log"]) == 3
    assert all(found[name] for name in ("profile", "lesson", "log", "known", "state", "cache"))


def test_every_column_is_there_but_the_checksum(whole, folder, file):
    found = exported(folder, file)
    for name in ("profile", "lesson", "log", "known", "state", "cache"):
        columns = set(METADATA.tables[name].columns.keys()) - {"crc"}
        assert set(found[name][0]) == columns, name


def test_the_log_is_in_replay_order_and_can_be_read(whole, folder, file):
    found = exported(folder, file)["log"]
    assert [row["id"] for row in found] == [row.id for row in whole.rows()]
    row = found[0]
    assert row["options"] == ["machines", "„Löhne“; 50 %", "a \\ b", ""]
    assert row["payload"] == {"x": 1}
    assert row["day"] == date.fromordinal(DAY).isoformat()
    assert row["at"].endswith("-03:30")
    assert row["seed"] == 2**62


def test_the_name_and_signs_of_html_stand_as_they_are(whole, folder, file):
    assert exported(folder, file)["profile"][0]["name"] == "Anna „R&D“ 王"
    assert "Anna „R&D“ 王" in file.read_text(encoding="utf-8")


def test_the_same_database_gives_the_same_bytes_one_row_a_line(whole, folder, file):
    export_profile(folder, file, {})
    before = file.read_bytes()
    whole.close()
    export_profile(folder, file, {})
    assert file.read_bytes() == before
    lines = before.decode().splitlines()
    assert sum(line.startswith(' {"number": ') for line in lines) == 3


def test_a_table_that_a_newer_quizapp_added_is_exported_too(folder, database, file):
    Store.open(folder, Policy()).close()
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("CREATE TABLE wishes (id BLOB, wish TEXT, kept BOOLEAN)")
        connection.execute("INSERT INTO wishes VALUES (x'0aff', 'a \"star\"', 1)")
    found = exported(folder, file)
    assert found["wishes"] == [{"id": "0aff", "wish": 'a "star"', "kept": True}]
    assert found["quizapp"]["tables"] == "9999"


def test_a_value_out_of_all_reason_is_exported_as_it_is(store, folder, file, answer):
    store.record([answer(store, day=0, at=10**17, payload="no JSON")], {})
    (row,) = exported(folder, file)["log"]
    assert (row["day"], row["at"], row["payload"]) == (0, 10**17, "no JSON")


def test_a_file_that_cannot_be_written_stays_as_it_was(whole, folder, tmp_path):
    with pytest.raises(StoreError, match="could not be written"):
        export_profile(folder, tmp_path / "nowhere" / "x.json", {})
    (tmp_path / "taken").mkdir()
    with pytest.raises(StoreError, match="could not be written"):
        export_profile(folder, tmp_path / "taken", {})
    assert not list(tmp_path.glob(".quizapp-*"))


def test_a_damaged_database_leaves_the_file_as_it_was(folder, database, file):
    Store.open(folder, Policy()).close()
    file.write_text("before")
    database.write_bytes(database.read_bytes()[:5000])
    with pytest.raises(StoreError, match="damaged"):
        export_profile(folder, file, {})
    assert file.read_text() == "before"
    assert not list(file.parent.glob(".quizapp-*"))


def test_a_student_without_a_database_has_nothing_to_export(folder, file):
    folder.mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be opened"):
        export_profile(folder, file, {})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_whatever_a_student_wrote_comes_back(whole, folder, file, answer, text):
    whole.record([answer(whole, response=text, day=DAY + 1)], {})
    assert exported(folder, file)["log"][-1]["response"] == text
