"""A lesson is copied to be edited: whole or not at all, and in place of nothing."""

import os

import pytest

from quizapp.errors import LessonError
from quizapp.lessons.shelves import chosen_lesson
from quizapp.lessons.writing.copying import copy_lesson
from quizapp.paths import shelves, shipped_lesson


def test_a_copy_of_the_shipped_lesson_is_the_one_that_opens(tmp_path):
    own, *_ = shelves(tmp_path)
    copy = copy_lesson(shipped_lesson(), own)
    assert copy == own / shipped_lesson().name
    assert copy.read_bytes() == shipped_lesson().read_bytes()
    assert os.access(copy, os.W_OK)
    assert chosen_lesson(None, tmp_path) == copy


def test_what_has_the_name_already_is_left(tmp_path):
    (tmp_path / "a.md").write_text("mine")
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.md").write_text("theirs")
    assert copy_lesson(other / "a.md", tmp_path).name == "a-2.md"
    assert copy_lesson(other / "a.md", tmp_path).name == "a-3.md"
    assert (tmp_path / "a.md").read_text() == "mine"


def test_where_there_is_no_folder_to_be_had_it_says_so(tmp_path):
    (tmp_path / "lessons").write_text("a file")
    with pytest.raises(LessonError, match="cannot hold a copy"):
        copy_lesson(shipped_lesson(), tmp_path / "lessons")


def test_a_copy_that_does_not_fit_leaves_nothing(tmp_path, plain_user):
    full = tmp_path / "full"
    full.mkdir(mode=0o500)
    with plain_user(tmp_path):
        full.chmod(0o500)
        with pytest.raises(LessonError, match="Make it writable"):
            copy_lesson(shipped_lesson(), full)
        assert list(full.iterdir()) == []
        full.chmod(0o700)
