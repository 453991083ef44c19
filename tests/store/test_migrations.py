"""A database of any released version is brought up to date, wherever that is cut short."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.errors import DamagedError, StoreError
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.store.backups import backups_in
from quizapp.store.database import Database
from quizapp.store.newest import HISTORY
from quizapp.store.store import Store
from quizapp.store.upgrading import upgrade
from tests.store.make_released import RELEASED, make, released_rows

AHEAD = Path(__file__).with_name("ahead")
OLD, NEW = "0001", "0999"


@pytest.fixture
def released(folder, database):
    """Put the database of a released version in a student's folder."""

    def put(version):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(RELEASED / f"{version}.sqlite3", database)

    return put


def tables(path):
    with closing(sqlite3.connect(path)) as found:
        return found.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2"
        ).fetchall()


def state(path):
    """Return a database's version, and the ids and checksums of its log."""
    with closing(sqlite3.connect(path)) as found:
        (version,) = found.execute("SELECT version_num FROM alembic_version").fetchone()
        rows = found.execute("SELECT hex(id), crc FROM log ORDER BY id").fetchall()
        (sound,) = found.execute("PRAGMA integrity_check").fetchone()
    return version, rows, sound


def test_every_version_is_kept_as_a_small_database():
    assert sorted(path.stem for path in RELEASED.iterdir()) == list(HISTORY)
    assert all(path.stat().st_size < 30_000 for path in RELEASED.iterdir())


@pytest.mark.parametrize("version", HISTORY)
def test_the_steps_still_lead_to_what_was_released(tmp_path, version):
    make(version, tmp_path / "made.sqlite3")
    assert tables(tmp_path / "made.sqlite3") == tables(RELEASED / f"{version}.sqlite3")


@pytest.mark.parametrize("network", [False, True])
@pytest.mark.parametrize("version", HISTORY)
def test_todays_code_opens_every_released_version_and_loses_nothing(
    folder, released, version, network
):
    released(version)
    with closing(Store.open(folder, Policy(), network=network)) as store:
        rows = store.rows()
        assert rows == released_rows()
        states = {("lesson", card): one for card, one in store.states("lesson").items()}
        assert states == replay(rows, Policy())
        assert (store.whose().name, len(store.notices)) == ("Anna", network)
        assert [one.id for one in store.lessons()] == ["lesson"]


@pytest.mark.parametrize("version", HISTORY[:-1])
def test_a_copy_is_kept_from_before(folder, released, version):
    released(version)
    Store.open(folder, Policy()).close()
    (backup,) = backups_in(folder)
    assert backup.path.name == f"{backup.day}-before-{HISTORY[-1]}.sqlite3"
    assert tables(backup.path) == tables(RELEASED / f"{version}.sqlite3")
    assert state(backup.path) == state(RELEASED / f"{version}.sqlite3")


@pytest.mark.parametrize("version", HISTORY[:-1])
def test_a_database_that_lacks_a_table_is_not_brought_up_to_date(
    folder, database, released, version
):
    released(version)
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("DROP TABLE lesson")
    before = state(database)
    with pytest.raises(DamagedError, match="tables are not those of its version"):
        Store.open(folder, Policy())
    assert state(database) == before


def test_without_room_for_a_copy_nothing_is_changed(folder, database, released):
    released(OLD)
    (folder / "backups").write_bytes(b"no folder")
    before = state(database)
    with pytest.raises(StoreError, match=r"no copy of it could be kept in .*backups"):
        Store.open(folder, Policy())
    assert state(database) == before


@pytest.mark.parametrize("network", [False, True])
def test_killed_at_any_step_it_is_the_old_or_the_new(folder, database, released, tmp_path, network):
    """What is on the disk before each statement is what a kill there would leave."""
    released(OLD)
    opened = Database(database, "rw", network=network)
    snapshots = []

    def snap(statement):
        place = tmp_path / f"step-{len(snapshots)}"
        place.mkdir()
        for part in folder.glob("progress.sqlite3*"):
            if not part.name.endswith("-shm"):
                shutil.copy(part, place / part.name)
        snapshots.append(place / database.name)

    opened.connection.execute("PRAGMA cache_size=1")  # so that unfinished pages reach the disk
    rows = state(RELEASED / f"{OLD}.sqlite3")[1]
    opened.connection.set_trace_callback(snap)
    upgrade(opened, database, AHEAD)
    opened.close()
    assert state(database) == (NEW, rows, "ok")
    assert len(snapshots) > 20
    assert {state(one)[0] for one in snapshots} == {OLD}
    assert all(state(one)[1:] == (rows, "ok") for one in snapshots)


def test_a_step_that_fails_leaves_the_old(folder, database, released):
    released(OLD)
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("CREATE TABLE wider (x)")
    before = state(database)
    with (
        closing(Database(database, "rw")) as opened,
        pytest.raises(DamagedError, match="its tables are not those of its version"),
    ):
        upgrade(opened, database, AHEAD)
    assert state(database) == before
