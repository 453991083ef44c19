"""What the database ran into is said in words that tell what to do."""

import sqlite3
import sys
from pathlib import Path

import pytest

from quizapp.errors import StoreError
from quizapp.store.trouble import in_words


def failing(code):
    """Return what a driver raises that tells only the primary code."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    return error


def said(file):
    with pytest.raises(StoreError) as told, in_words(file, "Not saved"):
        raise failing(sqlite3.SQLITE_IOERR)
    return str(told.value)


def test_a_failure_of_a_disk_with_room_is_the_disks(tmp_path):
    assert "the disk failed" in said(tmp_path / "progress.sqlite3")


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a disk without any room")
def test_a_failure_of_a_disk_without_room_is_that_it_is_full():
    assert "the disk is full. Free some space" in said(Path("/proc/progress.sqlite3"))
