"""Erasing takes away all of one student, and nothing of another."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.errors import LockedError, StoreError
from quizapp.memory.policy import Policy
from quizapp.profiles import Profiles
from quizapp.store.erased import RECORD, is_erased
from quizapp.store.erasing import erase, finish, folder_to_open
from quizapp.store.profiles import profile_folders
from quizapp.store.store import Store

ONE = "0f8e3a52-53f7-4c3a-9d59-6a4d2b1f0c11"
OTHER = "1f8e3a52-53f7-4c3a-9d59-6a4d2b1f0c11"
CUT_SHORT = """
import os, shutil, sys
from pathlib import Path
from quizapp.store.erasing import erase

shutil.rmtree = lambda *_: os._exit(9)
erase(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    """The data folder of two students; one has a backup and a file that was moved aside."""
    data = tmp_path_factory.mktemp("two")
    for name, called in ((ONE, "Anna"), (OTHER, "Ben")):
        store = Store.open(data / "profiles" / name, Policy())
        store.rename(called)
        store.close()
    (data / "profiles" / ONE / "backups").mkdir()
    (data / "profiles" / ONE / "backups" / "2026-11-01.sqlite3").write_bytes(b"x")
    (data / "profiles" / ONE / "progress.sqlite3.damaged").write_bytes(b"x")
    return data


@pytest.fixture
def data(two, tmp_path):
    return Path(shutil.copytree(two, tmp_path / "data"))


@pytest.fixture
def folder(data):
    return data / "profiles" / ONE


def test_all_of_the_student_goes_and_the_other_stays(data, folder):
    erase(folder, data)
    assert [one.name for one in (data / "profiles").iterdir()] == [OTHER]
    assert Store.read(data / "profiles" / OTHER) is not None


def test_it_is_noted_by_id_and_day_without_a_name(data, folder):
    assert not is_erased(data, folder.name)
    erase(folder, data)
    assert is_erased(data, folder.name)
    assert is_erased(data, folder.name.replace("-", ""))
    assert not is_erased(data, OTHER)
    text = (data / RECORD).read_text(encoding="utf-8")
    assert list(json.loads(text)["erased"]) == [folder.name.replace("-", "")]
    assert "Anna" not in text


def test_a_second_erasing_keeps_what_was_noted(data, folder):
    (data / RECORD).write_text('{"erased": {"00000000000000000000000000000abc": "2020-01-01"}}')
    erase(folder, data)
    noted = json.loads((data / RECORD).read_text(encoding="utf-8"))["erased"]
    assert noted["00000000000000000000000000000abc"] == "2020-01-01"
    assert len(noted) == 2


def test_profiles_that_were_joined_are_noted_but_no_living_students(data, folder, answer):
    store = Store.open(folder, Policy())
    gone, living = "00000000000000000000000000000abc", OTHER.replace("-", "")
    for other in (gone, living):
        store.record([answer(store, event="joined", payload=f'{{"profile": "{other}"}}')], {})
    store.close()
    erase(folder, data)
    assert is_erased(data, gone)
    assert not is_erased(data, living)


def test_a_student_who_is_studying_is_not_erased(data, folder):
    store = Store.open(folder, Policy())
    with pytest.raises(LockedError, match="open in another window"):
        erase(folder, data)
    store.close()
    assert Store.read(folder) is not None
    assert not is_erased(data, folder.name)


def cut_before_it_is_noted(folder, data):
    folder.rename(folder.with_name(f"erasing-{folder.name}"))


def cut_before_it_is_deleted(folder, data):
    command = [sys.executable, "-c", CUT_SHORT, str(folder), str(data)]
    assert subprocess.run(command).returncode == 9


@pytest.mark.parametrize("cut", [cut_before_it_is_noted, cut_before_it_is_deleted])
def test_what_was_cut_short_is_finished_when_students_are_next_listed(data, folder, cut):
    cut(folder, data)
    assert any((data / "profiles").glob("erasing-*"))
    assert [one.name for one in profile_folders(data)] == [OTHER]
    assert [one.id for one in Profiles(data).students()] == [OTHER]
    assert not any((data / "profiles").glob("erasing-*"))
    assert is_erased(data, folder.name)


def test_a_folder_that_only_looks_like_it_is_left_alone(data):
    (data / "profiles" / "erasing-holiday-photos").mkdir()
    finish(data)
    assert (data / "profiles" / "erasing-holiday-photos").is_dir()


def test_a_folder_that_cannot_be_renamed_stays_whole(data, folder):
    (folder.parent / f"erasing-{folder.name}").symlink_to(folder.parent / "gone")
    before = sorted(folder.rglob("*"))
    with pytest.raises(StoreError, match="Nothing was erased"):
        erase(folder, data)
    assert sorted(folder.rglob("*")) == before
    assert not is_erased(data, folder.name)


@pytest.mark.parametrize("text", ["{", "[]", '{"erased": []}', '{"erased": {"x": "y"}}', "\udcff"])
def test_a_record_that_says_nothing_is_not_taken_for_an_empty_one(tmp_path, text):
    (tmp_path / RECORD).write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(StoreError, match="Move the file elsewhere"):
        is_erased(tmp_path, OTHER)


def test_a_student_erased_meanwhile_is_not_begun_anew(data, folder):
    assert folder_to_open(data, folder) == folder
    erase(folder, data)
    with pytest.raises(StoreError, match="was erased on this computer meanwhile"):
        folder_to_open(data, folder)
    assert folder_to_open(data, None).name == OTHER
