"""What a window remembers of a student: the lessons opened last, and whether the welcome was closed."""

import json
from pathlib import Path

import pytest

from quizapp.profiles import Profiles
from quizapp.remembered import FILE, KEPT, Recent, Remembered, is_new, remember, remembered
from quizapp.store.profiles import DATABASE


def test_nothing_is_remembered_of_who_was_never_here(tmp_path):
    assert remembered(tmp_path / "nobody") == Remembered()


def test_what_is_remembered_is_there_at_the_next_start(tmp_path):
    what = Remembered(welcomed=True).with_opened(Path("/a/河.md"), "Rivers 河", "rivers")
    remember(tmp_path, what)
    assert remembered(tmp_path) == what
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_what_is_remembered_is_exported_with_all_else(tmp_path):
    student = Profiles(tmp_path).create("Anna")
    folder = Profiles(tmp_path).folder(student.id)
    remember(folder, Remembered().with_opened(Path("/a/b\udcff.md"), "Rivers", "rivers"))
    Profiles(tmp_path).export(student.id, tmp_path / "anna.json")
    exported = json.loads((tmp_path / "anna.json").read_bytes())["settings"]["window"]["recent"]
    assert [one["title"] for one in exported] == ["Rivers"]


def test_the_lesson_opened_last_comes_first_and_once(tmp_path):
    what = Remembered()
    for name in ("a", "b", "a"):
        what = what.with_opened(Path(name), name.upper())
    assert [one.title for one in what.recent] == ["A", "B"]
    assert what.without(Path("a")).recent == (Recent(Path("b"), "B"),)


def test_no_more_than_ten_lessons_are_kept():
    what = Remembered()
    for number in range(2 * KEPT):
        what = what.with_opened(Path(str(number)), "")
    assert [one.path.name for one in what.recent] == [str(number) for number in range(19, 9, -1)]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff{",
        b"[1]",
        b'{"recent": 3, "welcomed": "yes"}',
        b'{"recent": [null, 7, {}, {"path": 1, "title": ""}, {"path": "", "title": ""}]}',
        b'{"recent": [{"path": "a\\u0000b", "title": ""}]}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_says_nothing(tmp_path, raw):
    (tmp_path / FILE).write_bytes(raw)
    assert remembered(tmp_path) == Remembered()


def test_a_name_that_is_no_text_is_remembered_as_it_is(tmp_path):
    what = Remembered().with_opened(Path("a\udcff.md"), "A")
    remember(tmp_path, what)
    assert remembered(tmp_path) == what


def test_where_nothing_can_be_written_all_goes_on(tmp_path):
    remember(tmp_path / "gone", Remembered(welcomed=True))
    (tmp_path / FILE).mkdir()
    remember(tmp_path, Remembered(welcomed=True))
    assert remembered(tmp_path) == Remembered()


def test_who_has_no_database_yet_is_new(tmp_path):
    assert is_new(tmp_path)
    (tmp_path / DATABASE).touch()
    assert not is_new(tmp_path)
