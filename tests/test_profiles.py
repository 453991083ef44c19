"""The students of one machine, and whose progress is opened."""

import shutil
import threading
import time
from pathlib import Path

import pytest

from quizapp.collection import Collection, go_on_with
from quizapp.errors import LockedError, StoreError, UsageError
from quizapp.looking import plan_beside, progress
from quizapp.memory.policy import Policy
from quizapp.profiles import Profiles
from quizapp.questions.model import Response
from quizapp.store.lock import changing_students
from quizapp.store.store import Store

LESSON = (
    "# Rivers\n- Id: rivers\n\n### Term: delta\n- Id: delta\n- Means: land at a river’s mouth\n"
)


@pytest.fixture
def lesson(tmp_path):
    path = tmp_path / "rivers.md"
    path.write_text(LESSON, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    data = tmp_path_factory.mktemp("two")
    for name in ("Anna", "Ben"):
        Profiles(data).create(name)
    return data


@pytest.fixture
def data(two, tmp_path):
    """The data folder of Anna and Ben."""
    return Path(shutil.copytree(two, tmp_path / "data"))


@pytest.fixture
def profiles(data):
    return Profiles(data)


def answer(lesson, data, student):
    folder = Profiles(data).folder(Profiles(data).student(student).id)
    collection = Collection.open(lesson, data, profile=folder)
    collection.answer(collection.next_screen(), Response("x"), 1000)
    collection.close()
    return folder


def test_a_machine_begins_without_students(tmp_path):
    assert Profiles(tmp_path / "data").students() == []
    assert not (tmp_path / "data").exists()


def test_a_student_has_a_name_and_an_id(profiles):
    anna, ben = profiles.students()
    assert (anna.name, anna.shown, ben.shown) == ("Anna", "Anna", "Ben")
    assert (anna.answers, anna.last_used, anna.trouble) == (0, 0, "")
    assert set(profiles.ids) == {anna.id, ben.id}
    assert profiles.student("ANNA") == profiles.student(anna.id) == anna


def test_a_student_who_began_without_a_name_is_numbered_until_renamed(lesson, tmp_path):
    Collection.open(lesson, tmp_path / "data").close()
    profiles = Profiles(tmp_path / "data")
    first = profiles.student("Student 1")
    assert first.name == ""
    assert profiles.rename(first.id, " Cleo ").shown == "Cleo"
    assert profiles.students()[0].id == first.id


def test_two_students_never_have_the_same_name(profiles):
    with pytest.raises(UsageError, match="“Anna” on this computer already"):
        profiles.create("aNNA")
    with pytest.raises(UsageError, match="“Ben” on this computer already"):
        profiles.rename(profiles.student("Anna").id, "ben")
    assert [one.name for one in profiles.students()] == ["Anna", "Ben"]


def test_a_name_may_change_its_capitals(profiles):
    assert profiles.rename(profiles.student("Anna").id, "ANNA").shown == "ANNA"


def test_a_student_is_not_renamed_while_studying(lesson, data, profiles):
    anna = profiles.student("Anna")
    collection = Collection.open(lesson, data, profile=profiles.folder(anna.id))
    with pytest.raises(LockedError):
        profiles.rename(anna.id, "Anne")
    collection.close()
    assert profiles.student(anna.id).name == "Anna"


def test_each_has_progress_of_their_own(lesson, data):
    anna, ben = (Profiles(data).folder(one.id) for one in Profiles(data).students())
    answer(lesson, data, "Anna")
    assert [one.answers for one in Profiles(data).students()] == [1, 0]
    assert progress(lesson, data, profile=anna).reviews == 1
    assert progress(lesson, data, profile=ben).reviews == 0
    assert plan_beside(lesson, data, profile=anna)[1].new == 1
    assert plan_beside(lesson, data, profile=ben)[1].new == 2


def test_of_several_the_last_used_is_meant_where_nobody_is_named(lesson, data):
    answer(lesson, data, "Ben")
    assert progress(None, data).reviews == 1
    answer(lesson, data, "Anna")
    collection = Collection.open(lesson, data)
    assert len(collection.states) == 1
    collection.close()


def test_a_newer_version_is_noted_for_the_student_named(lesson, data, profiles):
    folder = profiles.folder(profiles.student("Ben").id)
    go_on_with(lesson, data, profile=folder)
    used = {one.name: bool(one.last_used) for one in profiles.students()}
    assert used == {"Anna": False, "Ben": True}


def test_an_erased_student_is_gone_and_known_as_erased(lesson, data, profiles):
    folder = answer(lesson, data, "Anna")
    profiles.erase(folder.name)
    assert [one.name for one in profiles.students()] == ["Ben"]
    assert profiles.is_erased(folder.name)
    assert not profiles.is_erased(profiles.student("Ben").id)
    with pytest.raises(StoreError, match="erased on this computer meanwhile"):
        Collection.open(lesson, data, profile=folder)
    with pytest.raises(UsageError, match="There is no student “Anna”"):
        profiles.student("Anna")


def test_a_damaged_student_is_listed_beside_the_others_and_can_be_erased(data, profiles):
    anna = profiles.student("Anna")
    (profiles.folder(anna.id) / "progress.sqlite3").write_bytes(b"garbage" * 999)
    ben, damaged = profiles.students()
    assert (ben.name, ben.trouble) == ("Ben", "")
    assert (damaged.shown, "not a progress file" in damaged.trouble) == ("Student 1", True)
    profiles.erase(damaged.id)
    assert [one.name for one in profiles.students()] == ["Ben"]


def test_two_windows_do_not_change_the_students_at_once(data, profiles):
    held, made = threading.Event(), []

    def other_window():
        with changing_students(data):
            held.set()
            time.sleep(0.2)
            made.append(profiles.ids)

    window = threading.Thread(target=other_window)
    window.start()
    held.wait()
    profiles.create("Cleo")
    window.join()
    assert len(made[0]) == 2
    assert len(profiles.ids) == 3


def test_a_data_folder_that_cannot_be_used_is_named(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be kept in"):
        Profiles(tmp_path / "file").students()
    with pytest.raises(StoreError, match="cannot be kept in"):
        Profiles(tmp_path / "file").create("Anna")


def test_an_export_of_one_says_nothing_of_the_other(lesson, data, profiles, tmp_path):
    folder = answer(lesson, data, "Anna")
    store = Store.open(folder, Policy())  # also while the student is studying
    profiles.export(folder.name, tmp_path / "anna.json")
    store.close()
    text = (tmp_path / "anna.json").read_text(encoding="utf-8")
    assert '"name": "Anna"' in text
    assert "Ben" not in text
