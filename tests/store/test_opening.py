"""How a database is opened: its settings, its version, its cache."""

import os
import re
import sqlite3
import stat
from contextlib import closing
from uuid import UUID

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.dialects.sqlite import dialect

from quizapp.errors import StoreError
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.store import cache
from quizapp.store.database import APPLICATION_ID
from quizapp.store.newest import CHANGING, COLUMNS, HISTORY, REVISING
from quizapp.store.profiles import default_profile, prepare
from quizapp.store.store import Store
from quizapp.store.tables import METADATA
from tests.store.make_released import RELEASED


def setting(store, name):
    with store._database.reading() as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("application_id", APPLICATION_ID),
    ],
)
def test_a_database_is_opened_safely(store, name, value):
    assert setting(store, name) == value


def test_on_a_network_disk_one_process_holds_a_plain_file(folder, answer, save):
    """Also one that was written on a local disk before."""
    with closing(Store.open(folder, Policy(), network=False)) as store:
        save(store, answer(store))
        assert store.notices == []
    with closing(Store.open(folder, Policy(), network=True)) as store:
        assert (setting(store, "journal_mode"), setting(store, "locking_mode")) == (
            "delete",
            "exclusive",
        )
        assert "network disk" in store.notices[0]
        assert store.reviews() == 1
        assert not list(folder.glob("*-wal"))
        with pytest.raises(StoreError, match="another program is using"):
            Store.read(folder)
    with closing(Store.open(folder, Policy(), network=False)) as store:
        assert setting(store, "journal_mode") == "wal"


def test_the_steps_lead_to_the_tables_that_a_new_database_begins_with(store, database):
    """Word for word, so that an old database and a new one are the same ever after."""
    assert _words(database) == _words(RELEASED / f"{HISTORY[-1]}.sqlite3")


def _words(path):
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: re.sub(r"\s+|(?<=\()\s+|\s+(?=\))", "", sql) for name, sql in found}


def test_the_models_are_of_the_tables_that_a_new_database_begins_with(database, store):
    with create_engine(f"sqlite:///{database}").connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_the_history_is_that_of_the_steps(store):
    config = Config()
    config.set_main_option("path_separator", "os")
    config.set_main_option("script_location", "quizapp.store:migrations")
    steps = ScriptDirectory.from_config(config).walk_revisions()
    assert [step.revision for step in steps] == list(reversed(HISTORY))


def test_every_index_is_there_and_serves(store):
    plans = {
        "log_change": f"SELECT * FROM log WHERE {CHANGING} AND lesson = 'a'",
        "log_card": "SELECT * FROM log WHERE lesson = 'a' AND card = 'b'",
        "log_day": "SELECT * FROM log WHERE day = 1",
        "log_device": "SELECT max(sequence) FROM log WHERE device = x'00'",
        "log_id": "SELECT * FROM log WHERE id = x'00'",
        "log_undo": f"SELECT * FROM log WHERE {REVISING} AND screen = x'00'",
    }
    with store._database.reading() as connection:
        for index, query in plans.items():
            plan = connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchone()
            assert f"INDEX {index} " in plan[3]


def test_columns_are_known_in_the_order_and_of_the_types_of_the_models():
    compiled = {
        table.name: {one.name: one.type.compile(dialect()) for one in table.columns}
        for table in METADATA.sorted_tables
    }
    assert {name: list(columns.items()) for name, columns in COLUMNS.items()} == {
        name: list(columns.items()) for name, columns in compiled.items()
    }


@pytest.mark.parametrize("network", [False, True])
@pytest.mark.parametrize("change", ["policy = 0", "rows = 1", "retention = 0.8"])
def test_a_stale_cache_is_replayed_at_opening(folder, answer, save, change, network):
    with closing(Store.open(folder, Policy(), network=network)) as store:
        save(store, answer(store), answer(store, "b/year"), answer(store, lesson="another"))
        states = store.states("lesson")
        with store._database.writing() as connection:
            connection.execute("UPDATE state SET due = 1")
            connection.execute("INSERT INTO state SELECT lesson, 'x', 1,1,1,1,1,1,1,'',1,'',1 "
                                       "FROM state LIMIT 1")  # fmt: skip
            connection.execute(f"UPDATE cache SET {change}")
    with closing(Store.open(folder, Policy(), network=network)) as store:
        assert store.states("lesson") == states
        assert store.reviews("another") == 1
        with store._database.reading() as connection:
            assert not cache.is_stale(connection, Policy())


def test_a_cache_in_step_is_not_replayed(folder, answer, save):
    with closing(Store.open(folder, Policy())) as store:
        save(store, answer(store))
        with store._database.writing() as connection:
            connection.execute("UPDATE state SET due = 1")
    with closing(Store.open(folder, Policy())) as store:
        assert store.states("lesson")["growth/cause"].due == 1


def test_another_aim_is_a_replay(folder, answer, undo, save):
    with closing(Store.open(folder, Policy())) as store:
        slip = answer(store, verdict="wrong")
        save(store, slip, answer(store), undo(store, slip))
        rows = store.rows()
    aim = Policy(retention=0.8)
    with closing(Store.open(folder, aim)) as store:
        assert {
            ("lesson", card): state for card, state in store.states("lesson").items()
        } == replay(rows, aim)


def test_a_profile_is_its_owners_alone(store, folder, database):
    if os.name == "nt":
        pytest.skip("Windows keeps a user's folders private by itself")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for path in folder.glob("progress.sqlite3*"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows syncs no folders")
def test_the_names_of_new_folders_outlive_a_power_cut(tmp_path, monkeypatch):
    synced, fsync = set(), os.fsync
    monkeypatch.setattr(
        os, "fsync", lambda handle: (synced.add(os.fstat(handle).st_ino), fsync(handle))
    )
    data = tmp_path / "new" / "data"
    prepare(data / "profiles" / "0f8e3a52-53f7-4c3a-9d59-6a4d2b1f0c11")
    above = [tmp_path, tmp_path / "new", data, data / "profiles"]
    assert {folder.stat().st_ino for folder in above} <= synced


def test_a_folder_with_signs_that_mean_something_in_an_address_works(tmp_path):
    for name in ("50 % off", "a?mode=ro", "a#b", "é & ü", "con:tent"):
        if os.name == "nt" and set(name) & set("?:"):
            continue
        Store.open(tmp_path / name, Policy()).close()
        assert (tmp_path / name / "progress.sqlite3").exists()
        Store.read(tmp_path / name).close()


def test_a_profile_is_named_by_its_folder(store, folder):
    with store._database.reading() as connection:
        (profile,) = connection.execute("SELECT id FROM profile").fetchone()
    assert UUID(bytes=profile) == UUID(folder.name)


def test_the_first_profile_is_the_default_and_asking_makes_none(tmp_path):
    data = tmp_path / "data"
    new = default_profile(data)
    assert UUID(new.name).version == 4
    assert not data.exists()
    Store.open(new, Policy()).close()
    assert default_profile(data) == new
    (data / "profiles" / "0000-not-a-profile").mkdir()
    assert default_profile(data) == new


def test_a_data_folder_that_cannot_be_made_is_named_with_a_way_out(tmp_path):
    (tmp_path / "file").touch()
    folder = default_profile(tmp_path / "file" / "data")
    with pytest.raises(StoreError) as refused:
        Store.open(folder, Policy())
    assert f"Progress cannot be kept in {folder}" in str(refused.value)
    assert "choose another with --data-dir" in str(refused.value)


def test_profiles_that_are_no_folder_are_named(tmp_path):
    (tmp_path / "profiles").touch()
    with pytest.raises(StoreError, match="cannot be kept in"):
        default_profile(tmp_path)


def test_a_database_that_another_program_is_just_beginning_is_none_yet(store, folder):
    with store._database.writing() as connection:
        connection.execute("DELETE FROM profile")
    assert Store.read(folder) is None
