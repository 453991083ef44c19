"""One writer at a time, and readers beside it."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing

import pytest

from quizapp.errors import LockedError
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.store.lock import ProfileLock
from quizapp.store.store import Store

HOLD = """
import sys, time
from pathlib import Path
from quizapp.memory.policy import Policy
from quizapp.store.store import Store
store = Store.open(Path(sys.argv[1]), Policy())
print("open", flush=True)
time.sleep(60)
"""


@pytest.fixture
def other_window(folder):
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout.readline() == "open\n"
        yield window
        window.kill()


def test_a_profile_open_elsewhere_is_refused_at_once_and_says_where(folder, other_window):
    start = time.monotonic()
    with pytest.raises(LockedError) as refused:
        Store.open(folder, Policy())
    assert time.monotonic() - start < 2
    assert str(refused.value) == (
        f"This profile is open in another window (process {other_window.pid} on"
        f" {socket.gethostname()}). Close that window and try again."
    )


def test_a_lock_dies_with_its_process(folder, other_window):
    os.kill(other_window.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    other_window.wait()
    Store.open(folder, Policy()).close()


def test_a_lock_is_free_after_closing_and_after_a_failed_opening(folder, database):
    Store.open(folder, Policy()).close()
    whole = database.read_bytes()
    database.write_bytes(b"garbage")
    for _ in range(2):
        with pytest.raises(Exception, match="not a progress file"):
            Store.open(folder, Policy())
    database.write_bytes(whole)
    Store.open(folder, Policy()).close()


def test_a_holder_that_cannot_be_read_is_not_named(tmp_path):
    lock = ProfileLock(tmp_path)
    (tmp_path / "progress.holder").unlink()
    with pytest.raises(LockedError, match=r"open in another window\. Close"):
        ProfileLock(tmp_path)
    lock.release()


def test_a_reader_sees_what_is_written_beside_it(store, folder, answer, save):
    with closing(Store.read(folder)) as reader:
        save(store, answer(store))
        assert reader.rows() == store.rows()
        assert reader.states("lesson") == store.states("lesson")
        assert reader.device == store.device
        save(store, answer(store, verdict="wrong"))
        assert (reader.reviews(), len(reader.rows())) == (2, 2)


def test_a_reader_takes_no_lock_and_holds_nothing_up(folder, answer, save):
    Store.open(folder, Policy()).close()
    with closing(Store.read(folder)) as reader:
        with closing(Store.open(folder, Policy())) as store:
            save(store, answer(store))
        assert reader.reviews() == 1


def test_a_reader_alone_changes_nothing(folder, database, answer, save):
    with closing(Store.open(folder, Policy())) as store:
        save(store, answer(store))
        states = store.states("lesson")
    before = database.read_bytes(), database.stat().st_mtime_ns
    with closing(Store.read(folder)) as reader:
        assert reader.states("lesson") == states
        with pytest.raises(Exception, match="cannot be written"):
            reader.record([answer(reader)], {})
    assert (database.read_bytes(), database.stat().st_mtime_ns) == before
    Store.open(folder, Policy()).close()


def test_a_reader_with_another_policy_sees_its_states_and_leaves_the_cache(folder, answer, save):
    with closing(Store.open(folder, Policy())) as store:
        save(store, answer(store), answer(store, "other/year"))
        rows, states = store.rows(), store.states("lesson")
    strict = Policy(retention=0.97)
    with closing(Store.read(folder, strict)) as reader:
        seen = {("lesson", card): state for card, state in reader.states("lesson").items()}
        assert seen == replay(rows, strict)
        assert reader.reviews() == 2
    with closing(Store.read(folder)) as reader:
        assert reader.states("lesson") == states


def test_there_is_nothing_to_read_where_there_is_no_database(folder, database):
    assert Store.read(folder) is None
    folder.mkdir(parents=True)
    assert Store.read(folder) is None
    database.touch()
    assert Store.read(folder) is None
    assert [path.name for path in folder.iterdir()] == ["progress.sqlite3"]
