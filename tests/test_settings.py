"""What a student likes of the look: kept in a file that anything may have happened to."""

import json
import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.errors import StoreError
from quizapp.profiles import Profiles
from quizapp.settings import CHOICES, FILE, USUAL, Settings, keep_settings, read_settings

ANOTHER = Settings(
    text_size=175,
    theme="contrast",
    font="dyslexic",
    motion="less",
    answer_buttons=4,
    language="zh",
)


def written(folder):
    return json.loads((folder / FILE).read_text(encoding="utf-8"))


def test_a_student_who_has_said_nothing_has_the_usual(tmp_path):
    assert read_settings(tmp_path) == read_settings(tmp_path / "none") == USUAL
    assert read_settings(None) == USUAL


def test_what_is_kept_is_read_again(tmp_path):
    keep_settings(tmp_path, ANOTHER)
    assert read_settings(tmp_path) == ANOTHER
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("name", CHOICES)
def test_every_value_that_may_be_chosen_is_kept(tmp_path, name):
    for value in CHOICES[name]:
        wanted = replace(USUAL, **{name: value})
        keep_settings(tmp_path, wanted)
        assert read_settings(tmp_path) == wanted


def test_back_to_the_usual_leaves_the_usual_of_a_later_version_free(tmp_path):
    keep_settings(tmp_path, ANOTHER)
    keep_settings(tmp_path, replace(ANOTHER, theme=USUAL.theme))
    assert "theme" not in written(tmp_path)
    assert written(tmp_path)["font"] == "dyslexic"


def test_what_a_later_version_wrote_stays(tmp_path):
    later = {"colour-of-the-sky": ["blue"], "theme": "sepia", "text-size": 120}
    (tmp_path / FILE).write_text(json.dumps(later))
    assert read_settings(tmp_path) == Settings(text_size=120)
    keep_settings(tmp_path, Settings(text_size=130))
    assert written(tmp_path) == later | {"text-size": 130}
    keep_settings(tmp_path, Settings(text_size=130, theme="dark"))
    assert written(tmp_path)["theme"] == "dark"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text-size", 79),
        ("text-size", 251),
        ("text-size", 100.0),
        ("text-size", "120"),
        ("text-size", True),
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("theme", None),
        ("answer-buttons", 3),
        ("language", "tlh"),
    ],
)
def test_a_value_that_cannot_be_is_passed_over(tmp_path, name, value):
    (tmp_path / FILE).write_text(json.dumps({name: value, "font": "dyslexic"}))
    assert read_settings(tmp_path) == Settings(font="dyslexic")


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[1]", b"\xff\xfe\0", b'{"text-size": 1' + b"0" * 5000 + b"}", b"[" * 100_000],
    ids=["empty", "cut", "a list", "no text", "a huge number", "deep"],
)
def test_a_file_that_is_none_gives_the_usual_and_stays_beside_the_new_one(tmp_path, raw):
    (tmp_path / FILE).write_bytes(raw)
    assert read_settings(tmp_path) == USUAL
    keep_settings(tmp_path, ANOTHER)
    assert read_settings(tmp_path) == ANOTHER
    assert (tmp_path / f"{FILE}.unreadable").read_bytes() == raw
    (tmp_path / FILE).write_bytes(b"again")
    keep_settings(tmp_path, ANOTHER)
    assert (tmp_path / f"{FILE}.unreadable").read_bytes() == raw
    assert (tmp_path / f"{FILE}.unreadable-2").read_bytes() == b"again"


@given(st.binary(max_size=40) | st.dictionaries(st.sampled_from([*CHOICES, "x"]), st.none()))
def test_no_file_whatever_stops_the_window(tmp_path_factory, raw):
    folder = tmp_path_factory.mktemp("any")
    (folder / FILE).write_bytes(raw if isinstance(raw, bytes) else json.dumps(raw).encode())
    assert isinstance(read_settings(folder), Settings)


def test_a_folder_in_place_of_the_file_is_said_and_left(tmp_path):
    (tmp_path / FILE).mkdir()
    assert read_settings(tmp_path) == USUAL
    with pytest.raises(StoreError, match=FILE):
        keep_settings(tmp_path, ANOTHER)
    assert (tmp_path / FILE).is_dir()


@pytest.mark.skipif(os.name == "nt", reason="file modes")
def test_where_nothing_can_be_written_it_is_said_and_the_file_is_as_it_was(plain_user, tmp_path):
    keep_settings(tmp_path, ANOTHER)
    with plain_user(tmp_path):
        tmp_path.chmod(0o500)
        with pytest.raises(StoreError, match="until you close quizapp"):
            keep_settings(tmp_path, USUAL)
        tmp_path.chmod(0o700)
    assert read_settings(tmp_path) == ANOTHER


def test_settings_go_along_when_a_student_is_exported_and_erased(tmp_path):
    profiles = Profiles(tmp_path / "data")
    student = profiles.create("Mei").id
    keep_settings(profiles.folder(student), ANOTHER)
    profiles.export(student, tmp_path / "mei.json")
    exported = json.loads((tmp_path / "mei.json").read_text(encoding="utf-8"))
    assert exported["settings"] == written(profiles.folder(student))
    profiles.erase(student)
    assert not list((tmp_path / "data").rglob(FILE))
