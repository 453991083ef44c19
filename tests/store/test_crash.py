"""What a crash, a damaged file or a full disk does, and does not."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from quizapp.errors import DamagedError, NewerError, StoreError
from quizapp.memory.policy import Policy
from quizapp.store import schema
from quizapp.store.database import APPLICATION_ID
from quizapp.store.newest import HISTORY
from quizapp.store.store import Store
from quizapp.store.trouble import in_words

posix = pytest.mark.skipif(os.name == "nt", reason="kills by signal")

PROLOGUE = """
import os, signal, sys
from pathlib import Path
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.store import schema
from quizapp.store.queries import ADD_ROW
from quizapp.store.store import Store
from quizapp.store.rows import pack
folder = Path(sys.argv[1])
def row(store, n):
    return LogRow(f"{n:032x}", store.device, n, "answer", f"{n:032x}", "lesson", "a/year", n, 0, 740000,
                  verdict="right")
def die():
    os.kill(os.getpid(), signal.SIGKILL)
"""

RECORDED = """
store = Store.open(folder, Policy())
store.record([row(store, 1)], {})
"""


def killed(script, folder):
    """Run a script that kills itself."""
    run = subprocess.run(
        [sys.executable, "-c", PROLOGUE + script, str(folder)], timeout=60, check=False
    )
    assert run.returncode == -signal.SIGKILL


def contents(folder):
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if not path.name.endswith(("-shm", ".lock", ".holder", "-check")) and path.stat().st_size
    }


@posix
@pytest.mark.parametrize("network", [False, True])
def test_an_acknowledged_answer_outlives_a_kill_and_an_unfinished_one_leaves_nothing(
    folder, network
):
    killed(
        f"""
store = Store.open(folder, Policy(), network={network})
store.record([row(store, 1), row(store, 2)], {{}})
with store._database.writing() as connection:
    connection.executemany(ADD_ROW, [pack(n, row(store, n)) for n in range(3, 3000)])
    connection.execute("DELETE FROM log WHERE number = 1")
    die()
""",
        folder,
    )
    assert schema.unclean(folder / "progress.sqlite3")
    with closing(Store.open(folder, Policy(), network=network)) as store:
        assert [kept.sequence for kept in store.rows()] == [1, 2]
        assert store.next_sequence() == 3
    assert not schema.unclean(folder / "progress.sqlite3")


@posix
def test_a_profile_whose_making_was_cut_short_is_made_the_next_time(folder):
    killed(
        """
from quizapp.store import newest
tables = list(newest.TABLES)
while "CREATE TABLE lesson" not in tables[-1]:
    tables.pop()
def cut_short():
    yield from tables
    die()
newest.TABLES = cut_short()
Store.open(folder, Policy())
""",
        folder,
    )
    with closing(Store.open(folder, Policy())) as store:
        assert (store.rows(), store.notices) == ([], [])


@posix
def test_a_profile_whose_making_was_cut_short_at_once_leaves_no_empty_file(folder, database):
    killed(
        """
sys.addaudithook(lambda name, _: die() if name == "sqlite3.connect" else None)
Store.open(folder, Policy())
""",
        folder,
    )
    assert not database.exists()
    with closing(Store.open(folder, Policy(), at_hand=lambda *_: ())) as store:
        assert (store.rows(), store.notices) == ([], [])


@posix
def test_a_flipped_bit_is_found_after_an_unclean_stop(folder, database):
    """The row's length and the page stay sound, so that only the checksum shows it."""
    killed(
        "store = Store.open(folder, Policy())\nstore.record([row(store, 1)], {})\nstore.close()\ndie()",
        folder,
    )
    damaged = database.read_bytes().replace(b"a/year", b"a/yeas")
    database.write_bytes(damaged)
    Store.open(folder, Policy()).close()
    killed(RECORDED.replace("1", "2") + "die()", folder)
    before = contents(folder)
    with pytest.raises(StoreError, match=r"progress\.sqlite3 is damaged: row 1 of the log"):
        Store.open(folder, Policy())
    assert contents(folder) == before


@posix
def test_a_damaged_page_is_found_after_an_unclean_stop(folder, database):
    killed(
        "store = Store.open(folder, Policy())\nstore.record([row(store, 1)], {})\nstore.close()\ndie()",
        folder,
    )
    killed(
        "store = Store.open(folder, Policy())\nstore.remember_lesson('a', 'b', 'c', 1)\ndie()",
        folder,
    )
    broken = bytearray(database.read_bytes())
    broken[4096 * 3 : 4096 * 5] = bytes(range(256)) * 32
    database.write_bytes(broken)
    with pytest.raises(StoreError, match=r"progress\.sqlite3 is damaged"):
        Store.open(folder, Policy())
    assert database.read_bytes() == broken


def test_a_damaged_type_of_a_column_is_found_before_anything_is_written_by_it(
    folder, database, answer
):
    """One bit, and the year of an answer would be kept as a number, which its checksum is not of."""
    Store.open(folder, Policy()).close()
    raw = database.read_bytes()
    database.write_bytes(raw.replace(b"response VARCHAR", b"response VARCHQR"))
    with pytest.raises(DamagedError, match="its tables are not those of its version"):
        Store.open(folder, Policy())
    with closing(Store.open(folder, Policy(), at_hand=lambda *_: ())) as store:
        row = answer(store, response="1999")
        store.record([row], {})
        assert store.rows() == [row]


def test_an_empty_file_is_no_database(folder, database):
    folder.mkdir(parents=True)
    database.touch()
    database.with_name("progress.sqlite3-wal").write_bytes(b"stale")
    with closing(Store.open(folder, Policy())) as store:
        assert store.rows() == []
        (notice,) = store.notices
        assert notice.endswith(
            "new one was begun. The empty one was kept as progress.sqlite3.empty."
        )
    assert database.with_name("progress.sqlite3.empty-wal").read_bytes() == b"stale"
    database.write_bytes(b"")
    Store.open(folder, Policy()).close()
    assert database.with_name("progress.sqlite3.empty-2").exists()


@posix
def test_what_a_log_holds_that_is_left_without_its_database_is_not_lost(folder, database):
    killed(RECORDED + "die()", folder)
    database.unlink()
    with pytest.raises(DamagedError, match=r"progress\.sqlite3 is damaged: it is missing"):
        Store.open(folder, Policy())
    with closing(Store.open(folder, Policy(), at_hand=lambda *_: ())) as store:
        assert [row.sequence for row in store.rows()] == [1]
        assert store.notices[0].startswith("Your progress file was missing. All is saved: 1 answer")
    assert database.with_name("progress.sqlite3.damaged-wal").stat().st_size


@pytest.mark.parametrize(
    "content", [b"not a database at all", b"SQLite format 3\0" + bytes(4080), bytes(9000)]
)
def test_a_file_that_is_not_ours_is_left_alone(folder, database, content):
    folder.mkdir(parents=True)
    database.write_bytes(content)
    for opening in (Store.open, Store.read):
        with pytest.raises(
            StoreError, match=r"progress\.sqlite3 is not a progress file of quizapp"
        ):
            opening(folder, Policy())
    assert contents(folder) == {"progress.sqlite3": content}


def test_another_programs_database_is_left_alone(folder, database):
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(database)) as other:
        other.execute("CREATE TABLE log (number)")
    with pytest.raises(StoreError, match="is not a progress file of quizapp"):
        Store.open(folder, Policy())
    with closing(sqlite3.connect(database)) as other:
        other.execute(f"PRAGMA application_id={APPLICATION_ID}")
    with pytest.raises(StoreError, match="does not say which version"):
        Store.open(folder, Policy())


@pytest.mark.parametrize("clean", [True, False])
def test_progress_of_a_newer_quizapp_is_left_alone(folder, database, clean):
    Store.open(folder, Policy()).close()
    newer = sqlite3.connect(database, isolation_level=None)
    newer.execute("UPDATE alembic_version SET version_num = '0999'")
    if clean:
        newer.close()
    before = contents(folder)
    for opening in (Store.open, Store.read):
        with pytest.raises(NewerError, match=rf"0999.*{HISTORY[-1]}.*update quizapp"):
            opening(folder, Policy())
    assert contents(folder) == before
    newer.close()


def test_a_full_disk_loses_nothing_and_the_store_goes_on(store, answer):
    kept = answer(store)
    store.record([kept], {})
    with store._database.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages}")
    long = answer(store, response="x" * 100_000)
    with pytest.raises(
        StoreError, match=r"not saved: the disk is full\. Free some space, then try"
    ):
        store.record([long], {("lesson", "growth/cause"): None})
    assert store.rows() == [kept]
    with store._database.reading() as connection:
        connection.execute("PRAGMA max_page_count=1000000")
    store.record([long], {})
    assert store.rows() == [kept, long]


@pytest.fixture
def quota():
    """A quota of this process, which stands for a full disk."""
    import resource

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, usual[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, usual)


@posix
def test_a_disk_that_is_full_at_the_opening_is_said_to_be_full(folder, store, request):
    """What SQLite shares between processes needs room, too."""
    store.close()
    request.getfixturevalue("quota")
    with pytest.raises(StoreError, match=r"the disk is full\. Free some space, then try"):
        Store.open(folder, Policy())


@posix
def test_a_quota_that_is_used_up_is_a_full_disk(folder, store, database, request):
    """SQLite tells it from a broken disk only where the system says that the whole disk is full."""
    failed = sqlite3.OperationalError("disk I/O error")
    failed.sqlite_errorcode = sqlite3.SQLITE_IOERR | (3 << 8)  # SQLITE_IOERR_WRITE
    with pytest.raises(StoreError, match="the disk failed on"), in_words(database, "Not saved"):
        raise failed
    request.getfixturevalue("quota")
    with pytest.raises(StoreError, match="the disk is full"), in_words(database, "Not saved"):
        raise failed
    assert not list(folder.glob("tmp*")), "nothing is left of the try"


def test_another_writer_delays_an_answer_but_does_not_lose_it(store, database, answer):
    row = answer(store)
    with store._database.reading() as connection:
        connection.execute("PRAGMA busy_timeout=100")
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(
            StoreError, match=r"not saved: another program is using .*progress\.sqlite3"
        ):
            store.record([row], {})
        other.execute("ROLLBACK")
    store.record([row], {})
    assert store.rows() == [row]


def test_a_read_only_database_says_so(store, answer):
    row = answer(store)
    with store._database.reading() as connection:
        connection.execute("PRAGMA query_only=ON")
    with pytest.raises(StoreError, match=r"not saved: .* cannot be written"):
        store.record([row], {})
    assert store.rows() == []
    with store._database.reading() as connection:
        connection.execute("PRAGMA query_only=OFF")
    store.record([row], {})


def test_a_row_twice_is_a_bug_and_not_the_users_trouble(store, answer):
    row = answer(store)
    store.record([row], {})
    with pytest.raises(Exception, match="UNIQUE"):
        store.record([row], {})
    assert store.rows() == [row]
