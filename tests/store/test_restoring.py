"""Going back to a backup: what was there is set aside, and one can go back to that too."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta

import pytest

from quizapp.errors import LockedError, NewerError, StoreError
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.store.backups import backups_in
from quizapp.store.restoring import copies, restore
from quizapp.store.store import Store
from tests.store.make_released import RELEASED, released_rows

MONDAY = date(2026, 11, 23)
posix = pytest.mark.skipif(os.name == "nt", reason="kills by signal")


@pytest.fixture
def rows(folder, answer):
    """Answers of three days, the first two of which are in backups."""
    with closing(Store.open(folder, Policy())) as store:
        found = []
        for day in range(3):
            found += [answer(store, card=f"a{day}/year") for _ in range(2)]
            store.record(found[-2:], {})
            if day < 2:
                store.back_up(MONDAY + timedelta(day))
    return found


@pytest.fixture
def first(folder, rows):
    return folder / "backups" / "2026-11-23.sqlite3"


def read(folder):
    with closing(Store.open(folder, Policy())) as store:
        assert store.notices == []
        states = {("lesson", card): one for card, one in store.states("lesson").items()}
        assert states == replay(store.rows(), Policy())
        return store.rows()


def test_the_backups_are_listed_with_what_going_back_sets_aside(folder, rows):
    assert [(one.day, one.answers, one.since, one.why) for one in copies(folder)] == [
        (MONDAY + timedelta(1), 4, 2, ""),
        (MONDAY, 2, 4, ""),
    ]


def test_one_that_cannot_be_read_is_not_offered(folder, first):
    first.write_bytes(b"noise" * 999)
    assert [one.day for one in copies(folder)] == [MONDAY + timedelta(1)]


def test_progress_is_as_it_was_and_what_came_since_is_set_aside(folder, database, first, rows):
    before = database.read_bytes()
    found = restore(folder, first, Policy())
    assert (found.day, found.answers, found.since) == (MONDAY, 2, 4)
    assert read(folder) == rows[:2]
    assert database.with_name(found.aside).read_bytes() == before


def test_one_can_go_back_to_what_was_set_aside(folder, first, rows):
    restore(folder, first, Policy())
    aside = next(one for one in copies(folder) if one.path.name.endswith("sqlite3.set-aside"))
    assert (aside.answers, aside.since, aside.why) == (6, 0, "set-aside")
    restore(folder, aside.path, Policy())
    assert read(folder) == rows


def test_rows_from_now_on_are_another_devices(folder, first, rows, answer):
    """Those set aside may have been carried away under this device's numbers."""
    restore(folder, first, Policy())
    with closing(Store.open(folder, Policy())) as store:
        assert store.device != rows[0].device
        fresh = answer(store, card="b/year")
        store.record([fresh], {})
        merged = store.merge(rows, Policy())
        assert (merged.answers, merged.present) == (4, 2)
        assert {row.id for row in store.rows()} == {row.id for row in (*rows, fresh)}


def test_what_was_set_aside_does_not_come_back_by_mending(folder, database, first, rows):
    restore(folder, first, Policy())
    assert [one.path.name for one in backups_in(folder)] == [
        "2026-11-24-set-aside.sqlite3",
        "2026-11-23.sqlite3",
    ]
    database.write_bytes(b"noise" * 9_999)
    with closing(Store.open(folder, Policy(), at_hand=lambda *_: ())) as store:
        assert store.rows() == rows[:2]


def test_a_log_beside_the_old_one_never_lies_beside_the_new_one(folder, database, first, rows):
    for number in range(3):
        for beside in ("-wal", "-shm", "-journal"):
            database.with_name(database.name + beside).write_bytes(b"stale" * 2_000)
        restore(folder, first, Policy())
        assert read(folder) == rows[:2]
        aside = "progress.sqlite3.set-aside" + (f"-{number + 1}" if number else "")
        assert database.with_name(f"{aside}-wal").read_bytes() == b"stale" * 2_000


def test_a_damaged_file_is_replaced_too_and_its_answers_are_counted(folder, database, first, rows):
    database.write_bytes(bytes(100) + database.read_bytes()[100:])
    assert restore(folder, first, Policy()).since == 4
    assert read(folder) == rows[:2]


def test_a_backup_of_an_older_version_is_brought_up_to_date(folder, rows):
    old = folder / "backups" / "2026-01-01-before-0004.sqlite3"
    shutil.copy(RELEASED / "0001.sqlite3", old)
    assert restore(folder, old, Policy()).answers == 11
    assert read(folder) == released_rows()


def spoil(text):
    def change(path):
        with closing(sqlite3.connect(path)) as other, other:
            other.execute(text)

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda path: path.write_bytes(path.read_bytes().replace(b"a0/y", b"a0/x")), "damaged too"),
        (lambda path: path.write_bytes(b"noise" * 9_999), "damaged too"),
        (lambda path: path.write_bytes(b""), "There is no backup"),
        (lambda path: path.unlink(), "There is no backup"),
        (spoil("UPDATE profile SET id = x'00112233445566778899aabbccddeeff'"), "another student"),
        (spoil("UPDATE alembic_version SET version_num = '0999'"), "newer quizapp"),
    ],
)
def test_what_cannot_be_used_changes_nothing(folder, database, first, rows, change, said):
    change(first)
    before = database.read_bytes()
    with pytest.raises(StoreError, match=said) as refused:
        restore(folder, first, Policy())
    assert (said == "newer quizapp") == isinstance(refused.value, NewerError)
    assert database.read_bytes() == before
    assert [one.name for one in folder.glob("progress.sqlite3.*")] == []


def test_what_is_there_is_no_backup_of_itself(folder, database, rows):
    with pytest.raises(StoreError, match="Choose a backup"):
        restore(folder, database, Policy())


def test_while_a_window_is_open_nothing_is_restored(folder, first, rows):
    with closing(Store.open(folder, Policy())), pytest.raises(LockedError):
        restore(folder, first, Policy())


KILLED = """
import os, signal, sys
from pathlib import Path
from quizapp.memory.policy import Policy
from quizapp.store.restoring import restore
left = int(sys.argv[3])
def watch(event, arguments):
    global left
    if event == "os.rename":
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
restore(Path(sys.argv[1]), Path(sys.argv[2]), Policy())
"""


@posix
@pytest.mark.parametrize("steps", range(5))
def test_killed_half_way_it_is_the_old_or_the_new(folder, database, first, rows, steps):
    """Before the new one is ready, the backups after it and the old one moved, the new one in place."""
    database.with_name("progress.sqlite3-wal").touch()
    command = [sys.executable, "-c", KILLED, str(folder), str(first), str(steps)]
    assert subprocess.run(command, timeout=60, check=False).returncode == -signal.SIGKILL
    with closing(Store.open(folder, Policy())) as store:
        assert store.rows() == (rows[:2] if steps else rows)
        assert len(store.notices) == (1 if steps else 0)
    assert not database.with_name("progress.sqlite3-wal").exists()
    assert len([one for one in copies(folder) if one.path.parent == folder]) == (1 if steps else 0)
