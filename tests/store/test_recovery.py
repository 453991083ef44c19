"""A damaged progress file is mended by itself when it is opened, whatever happened to it."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from random import Random

import pytest

from quizapp.errors import DamagedError, NewerError, StoreError
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.store.recovery import Carried
from quizapp.store.store import Store
from tests.store.conftest import DAY, answers
from tests.store.damage import DAMAGES

BACKED_UP, ALL = 50, 70
posix = pytest.mark.skipif(os.name == "nt", reason="kills by signal")


def nothing(*_):
    """No progress file is at hand."""
    return ()


def mend(folder, at_hand=nothing):
    return Store.open(folder, Policy(), at_hand=at_hand)


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    """A student's folder and log; its first rows are in a backup."""
    place = tmp_path_factory.mktemp("begun") / "0f8e3a52-53f7-4c3a-9d59-6a4d2b1f0c11"
    answer = answers()
    with closing(Store.open(place, Policy())) as store:
        store.rename("Anna")
        found = [answer(store, card=f"a{one % 9}/year", day=DAY + one) for one in range(ALL)]
        store.record(found[:BACKED_UP], {})
        assert store.back_up(date(2026, 11, 23)) == ""
        store.record(found[BACKED_UP:], {})
    return place, found


@pytest.fixture
def rows(folder, begun):
    """The student's log, in a folder of the test's own."""
    shutil.copytree(begun[0], folder)
    return begun[1]


def looked_through(folder):
    """Return the rows and what was said, as a window that is opened again when it meets damage."""
    for _ in range(2):
        with closing(mend(folder)) as store:
            try:
                found = store.rows()
                store.states("lesson")
                store.tally()
            except DamagedError:
                continue
            if not store.back_up(date(2027, 11, 30)):
                return found, store.notices
    raise AssertionError


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", DAMAGES)
def test_whatever_happens_no_row_is_wrong_and_none_of_a_backup_is_lost(
    folder, database, rows, kind, seed
):
    raw = database.read_bytes()
    database.write_bytes(DAMAGES[kind](raw, Random(f"{kind} {seed}")))
    spoilt = database.read_bytes()
    found, notices = looked_through(folder)
    assert all(row in rows for row in found)
    assert {row.id for row in rows[:BACKED_UP]} <= {row.id for row in found}
    if not notices:
        assert found == rows
        return
    assert database.with_name("progress.sqlite3.damaged").read_bytes() == spoilt
    if "All is saved" in notices[0]:
        assert found == rows


def test_an_empty_file_without_a_backup_is_mended_by_a_progress_file(folder, database, rows):
    shutil.rmtree(folder / "backups")
    database.write_bytes(b"")
    with closing(mend(folder, lambda *_: [Carried("Anna", rows)])) as store:
        assert store.rows() == rows
        assert store.notices[0].startswith(
            f"Your progress file was empty. {ALL} answers were saved"
        )


def test_it_is_said_what_was_saved_and_what_was_not(folder, database, rows):
    database.write_bytes(database.read_bytes().replace(b"a6/year", b"a6/yeas"))
    found, notices = looked_through(folder)
    after = [row for row in rows[BACKED_UP:] if row.card == "a6/year"]
    assert [row for row in rows if row not in found] == after
    assert notices[0] == (
        f"Your progress file was damaged. {ALL - len(after)} of at most {ALL} answers were saved, the"
        " last of 28 March 2027; the damaged file is kept as progress.sqlite3.damaged."
    )


def test_states_and_counts_are_those_of_what_was_saved(folder, database, rows, answer):
    database.write_bytes(b"")
    with closing(mend(folder)) as store:
        assert store.rows() == rows[:BACKED_UP]
        assert {("lesson", card): one for card, one in store.states("lesson").items()} == replay(
            store.rows(), Policy()
        )
        assert store.whose().name == "Anna"
        assert store.notices[0].startswith("Your progress file was empty. 50 answers were saved,")
        assert "whether there were more is not known" in store.notices[0]


def test_who_goes_on_is_another_device_as_lost_rows_may_be_known_elsewhere(folder, database, rows):
    device = rows[0].device
    database.write_bytes(b"noise" * 9_999)
    with closing(mend(folder)) as store:
        assert store.device != device
        assert store.next_sequence() == 1


def test_progress_files_at_hand_are_taken_in_too(folder, database, rows):
    database.write_bytes(b"noise" * 9_999)
    asked = []

    def at_hand(place, ids):
        asked.append((place, ids))
        return [Carried("Anna", rows[BACKED_UP - 5 :])]

    with closing(mend(folder, at_hand)) as store:
        assert store.rows() == rows
    assert asked == [(folder, {folder.name.replace("-", "")})]


def test_a_file_that_is_gone_is_made_anew_from_its_backup(folder, database, rows):
    database.unlink()
    with closing(mend(folder)) as store:
        assert store.rows() == rows[:BACKED_UP]
        assert store.notices[0].startswith("Your progress file was missing. 50 answers were saved")
        assert store.notices[0].endswith("whether there were more is not known.")


def test_of_a_damaged_backup_what_can_be_read_is_taken_and_the_one_before(folder, database, rows):
    backup = folder / "backups" / "2026-11-23.sqlite3"
    shutil.copy(backup, folder / "backups" / "2026-11-22.sqlite3")
    backup.write_bytes(backup.read_bytes().replace(b"a6/year", b"a6/yeas"))
    database.write_bytes(b"noise" * 9_999)
    with closing(mend(folder)) as store:
        assert store.rows() == rows[:BACKED_UP]


def test_without_anything_left_a_new_one_is_begun_and_that_is_said(folder, database):
    folder.mkdir(parents=True)
    database.write_bytes(b"noise" * 9_999)
    with closing(mend(folder)) as store:
        assert store.rows() == []
        assert store.notices[0] == (
            "Your progress file was damaged. No answer could be saved, so a new one was begun; the"
            " damaged file is kept as progress.sqlite3.damaged."
        )
    assert database.with_name("progress.sqlite3.damaged").read_bytes() == b"noise" * 9_999


def test_each_damaged_file_is_kept_under_a_name_of_its_own(folder, database, rows):
    for number in (1, 2, 3):
        database.write_bytes(b"%d" % number * 9_999)
        mend(folder).close()
    kept = [database.with_name(f"progress.sqlite3.damaged{one}") for one in ("", "-2", "-3")]
    assert [one.read_bytes()[:1] for one in kept] == [b"1", b"2", b"3"]


def test_who_is_not_to_mend_is_told_how_and_changes_nothing(folder, database, rows):
    database.write_bytes(b"noise" * 9_999)
    with pytest.raises(DamagedError, match="what can be read is saved then"):
        Store.open(folder, Policy())
    assert database.read_bytes() == b"noise" * 9_999
    database.write_bytes(b"")
    with pytest.raises(DamagedError, match="it is empty"):
        Store.open(folder, Policy())


def test_a_newer_quizapps_file_is_not_mended_however_damaged(folder, database, rows):
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("UPDATE alembic_version SET version_num = '0999'")
    (folder / "progress.sqlite3-check").write_bytes(b"!")
    raw = database.read_bytes().replace(b"a6/year", b"a6/yeas")
    database.write_bytes(raw)
    with pytest.raises(NewerError):
        mend(folder)
    assert database.read_bytes() == raw


def test_a_damaged_log_beside_hides_nothing(folder, database, answer):
    """SQLite stops at the first frame that is not sound, and says nothing."""
    with closing(Store.open(folder, Policy())) as store:
        found = [answer(store) for _ in range(5)]
        for row in found:
            store.record([row], {})
        log = database.with_name("progress.sqlite3-wal").read_bytes()
        raw = database.read_bytes()
    at = len(log) // 2
    database.write_bytes(raw)
    spoilt = log[:at] + bytes([log[at] ^ 1]) + log[at + 1 :]
    database.with_name("progress.sqlite3-wal").write_bytes(spoilt)
    with closing(mend(folder)) as store:
        assert store.rows() == found
        assert "whether there were more is not known" in store.notices[0]
    assert database.with_name("progress.sqlite3.damaged-wal").read_bytes() == spoilt


def test_a_text_that_is_none_is_damage_and_no_bug(folder, database, rows):
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("UPDATE profile SET name = CAST(x'ff41' AS TEXT)")
    with closing(mend(folder)) as store, pytest.raises(DamagedError):
        store.whose()
    found, notices = looked_through(folder)
    assert found == rows
    assert "All is saved" in notices[0]


def test_a_row_that_was_altered_is_not_read(folder, database, rows):
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("UPDATE log SET verdict = 'wrong' WHERE number = 60")
    with closing(mend(folder)) as store, pytest.raises(StoreError, match="row 60 of the log"):
        store.rows()
    assert len(looked_through(folder)[0]) == ALL - 1


@pytest.mark.parametrize("change", ["response = CAST(response AS BLOB)", "id = CAST(id AS TEXT)"])
def test_a_row_of_which_a_column_is_of_another_type_is_not_read_but_mended(
    folder, database, rows, change
):
    """One bit makes a text of bytes, and the checksum is the same."""
    with closing(sqlite3.connect(database)) as other, other:
        other.execute(f"UPDATE log SET {change} WHERE number = 60")
    with closing(mend(folder)) as store, pytest.raises(DamagedError):
        store.rows()
    found, notices = looked_through(folder)
    assert found == rows
    assert "All is saved" in notices[0]


def test_a_schema_that_is_garbled_is_damage_and_no_bug(folder, database, rows):
    """SQLite repeats the garbage in its words, which are then no text."""
    raw = database.read_bytes()
    at = raw.index(b"CREATE TABLE log")
    spoilt = raw[: at - 12] + bytes(range(0xBE, 0xC6)) * 2 + raw[at + 4 :]
    database.write_bytes(spoilt)
    assert looked_through(folder)[0] == rows


KILLED = """
import os, signal, sys
from pathlib import Path
from quizapp.memory.policy import Policy
from quizapp.store.store import Store
left = int(sys.argv[2])
def watch(event, arguments):
    global left
    if event in ("os.rename", "os.remove") and "progress.sqlite3" in str(arguments[0]):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
Store.open(Path(sys.argv[1]), Policy(), at_hand=lambda *_: ()).close()
"""


@posix
@pytest.mark.parametrize("steps", range(5))
def test_killed_while_it_is_mended_nothing_is_lost(folder, database, rows, steps):
    """Before the new one waits, while the old one is moved, and before the new one is in place."""
    database.write_bytes(database.read_bytes().replace(b"a6/year", b"a6/yeas"))
    for beside in ("-wal", "-shm", "-check"):
        (folder / f"progress.sqlite3{beside}").write_bytes(b"stale" * 99)
    command = [sys.executable, "-c", KILLED, str(folder), str(steps)]
    assert subprocess.run(command, timeout=60, check=False).returncode == -signal.SIGKILL
    found, _ = looked_through(folder)
    assert [row for row in rows if row not in found] == [
        row for row in rows[BACKED_UP:] if row.card == "a6/year"
    ]
    assert not (folder / "progress.sqlite3-wal").exists()
    assert len(list(folder.glob("progress.sqlite3.damaged*"))) == 3


def test_where_no_new_file_can_be_made_that_is_said_and_the_old_one_stays(folder, database, rows):
    database.write_bytes(b"noise" * 9_999)
    (folder / "progress.sqlite3.making").mkdir()
    with pytest.raises(StoreError, match="Make that folder writable"):
        mend(folder)
    assert database.read_bytes() == b"noise" * 9_999
    (folder / "progress.sqlite3.making").rmdir()
    with closing(mend(folder)) as store:
        assert store.rows() == rows[:BACKED_UP]
