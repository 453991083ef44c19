"""What brings progress back, as the window and the command line ask for it."""

import shutil
from contextlib import closing
from datetime import date
from uuid import uuid4

import pytest

from quizapp import recovering
from quizapp.carrying import export_progress
from quizapp.collection import Collection, go_on_with
from quizapp.errors import DamagedError
from quizapp.memory.policy import Policy
from quizapp.paths import shipped_lesson
from quizapp.profiles import Profiles
from quizapp.store.backups import backups_in
from quizapp.store.profiles import DATABASE, default_profile
from quizapp.store.store import Store
from tests.store.make_released import RELEASED, STUDENT, released_rows

MONDAY = date(2026, 11, 23)


@pytest.fixture
def data(tmp_path):
    """The data folder of a student with eleven answers."""
    place = tmp_path / "data"
    (place / "profiles" / STUDENT).mkdir(parents=True)
    shutil.copy(RELEASED / "0004.sqlite3", place / "profiles" / STUDENT / DATABASE)
    return place


@pytest.fixture
def folder(data):
    return default_profile(data)


def spoil(folder):
    (folder / DATABASE).write_bytes(b"noise" * 9_999)


def rows_and_notices(folder):
    with closing(recovering.mended(folder, Policy())) as store:
        return store.rows(), store.notices


@pytest.mark.parametrize("place", [lambda data, folder: data, lambda data, folder: folder])
def test_a_progress_file_that_lies_there_brings_back_what_it_holds(data, folder, place):
    export_progress(data, place(data, folder) / "to take home.progress")
    spoil(folder)
    rows, notices = rows_and_notices(folder)
    assert rows == released_rows()
    assert "11 answers were saved" in notices[0]
    with closing(Store.read(folder)) as store:
        assert store.whose().name == "Anna"


def test_another_students_progress_file_is_left_alone(data, folder, tmp_path):
    export_progress(data, data / "anna.progress")
    other = folder.with_name(str(uuid4()))
    folder.rename(other)
    spoil(other)
    rows, notices = rows_and_notices(other)
    assert rows == []
    assert "No answer could be saved" in notices[0]


def test_a_progress_file_that_is_damaged_itself_is_left_alone(data, folder):
    export_progress(data, data / "a.progress")
    export_progress(data, data / "b.progress")
    raw = (data / "a.progress").read_bytes()
    (data / "a.progress").write_bytes(raw[:-9])
    spoil(folder)
    assert rows_and_notices(folder)[0] == released_rows()


def test_a_progress_file_of_a_student_erased_here_brings_nobody_back(data, folder):
    export_progress(data, data / "anna.progress")
    shutil.copytree(folder, data / "copy")
    Profiles(data).erase(STUDENT)
    shutil.copytree(data / "copy", folder)
    spoil(folder)
    assert rows_and_notices(folder)[0] == []


def test_a_session_ends_with_a_backup_and_closing_makes_none_more(data, folder):
    collection = Collection.open(shipped_lesson(), data)
    collection.back_up()
    (backup,) = backups_in(folder)
    made = backup.path.read_bytes()
    collection.close()
    assert [one.path.read_bytes() for one in backups_in(folder)] == [made]
    collection.close()


def test_closing_makes_one_where_no_session_ended(data, folder):
    Collection.open(shipped_lesson(), data).close()
    assert [one.answers for one in recovering.backups(folder)] == [11]


def test_a_backup_that_could_not_be_made_is_a_notice(data, folder):
    (folder / "backups").write_bytes(b"no folder")
    collection = Collection.open(shipped_lesson(), data)
    collection.notices.clear()
    collection.back_up()
    assert "No backup was made" in collection.notices[0]
    collection.close()


def test_an_open_lesson_says_what_was_saved(data, folder):
    Collection.open(shipped_lesson(), data).close()
    spoil(folder)
    collection = Collection.open(shipped_lesson(), data)
    assert "Your progress file was damaged. 11 answers were saved" in collection.notices[0]
    collection.close()


def test_a_newer_version_of_a_lesson_says_it_too(data, folder):
    Collection.open(shipped_lesson(), data).close()
    spoil(folder)
    assert "11 answers were saved" in go_on_with(shipped_lesson(), data)[0]


def test_a_name_is_not_changed_in_a_damaged_file(data, folder):
    spoil(folder)
    with pytest.raises(DamagedError, match="Open quizapp again"):
        Profiles(data).rename(STUDENT, "Anne")
    assert (folder / DATABASE).read_bytes() == b"noise" * 9_999


def test_going_back_says_what_is_there_and_what_is_set_aside(data, folder):
    with closing(Store.open(folder, Policy())) as store:
        store.back_up(MONDAY)
        one = released_rows()[0]
        fresh = [
            one.__class__(
                **{**{name: getattr(one, name) for name in one.__slots__}, "id": f"{n:032x}"}
            )
            for n in range(3)
        ]
        store.record(fresh, {})
    (backup,) = recovering.backups(folder)
    assert (backup.day, backup.answers, backup.since) == (MONDAY, 11, 3)
    assert recovering.restore(folder, backup.path) == (
        "Your progress is as it was on 23 November 2026: 11 answers; 3 answers given since are set"
        " aside in progress.sqlite3.set-aside."
    )
    assert recovering.restore(folder, backup.path) == (
        "Your progress is as it was on 23 November 2026: 11 answers; what was there before is set"
        " aside in progress.sqlite3.set-aside-2."
    )
    assert rows_and_notices(folder) == (released_rows(), [])


def test_a_profile_without_backups_has_none(tmp_path):
    assert recovering.backups(tmp_path / "nobody") == []
