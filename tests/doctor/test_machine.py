"""The doctor's checks of the program, its folders and the disk."""

import os
import shutil
from typing import NamedTuple

import pytest

from quizapp import paths
from quizapp.doctor import program
from quizapp.doctor.examination import MACHINE_CHECKS, examine_machine
from quizapp.doctor.model import Machine
from quizapp.paths import resource
from quizapp.store import network
from tests.doctor.conftest import NOW


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def moved(monkeypatch, tmp_path):
    """What ships, as a copy that can be damaged."""
    packed = tmp_path / "packed" / "_resources"
    for name in ("content", "assets/fonts"):
        shutil.copytree(resource(name), packed / name)
    monkeypatch.setattr(paths, "_HERE", packed.parent)
    return packed


def test_all_is_well_where_nothing_is_kept_yet(tmp_path):
    found = list(examine_machine(tmp_path / "data", NOW))
    assert [one.check for one in found] == [check.name for check in MACHINE_CHECKS]
    assert {one.state for one in found} == {"well"}
    assert not (tmp_path / "data").exists()


def test_a_file_in_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "data").touch()
    found = {one.check: one for one in examine_machine(tmp_path / "data", NOW)}
    assert (found["folder"].state, found["folder"].cause) == ("bad", "not-a-folder")


@pytest.mark.skipif(os.name == "nt", reason="file modes")
def test_a_folder_that_cannot_be_written_is_named(plain_user, data, machine):
    with plain_user(data):
        data.chmod(0o500)
        found = machine()["folder"]
        data.chmod(0o700)
    assert (found.state, found.cause) == ("bad", "read-only")


@pytest.mark.parametrize(
    ("free", "state"), [(10**12, "well"), (50_000_000, "look at it"), (1000, "bad")]
)
def test_the_room_on_the_disk_is_said(free, state, monkeypatch, machine):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**12, 10**12 - free, free))
    assert machine()["space"].state == state


def test_a_network_disk_is_named(monkeypatch, tmp_path, machine):
    mounts = tmp_path / "mounts"
    mounts.write_text("server:/home / nfs4 rw 0 0\n")
    monkeypatch.setattr(network, "_MOUNTS", mounts)
    found = machine()["disk"]
    assert (found.state, found.cause) == ("look at it", "network")
    assert "(nfs4)" in found.sentence


def test_a_shipped_lesson_that_is_missing_is_named(moved, machine):
    (moved / "content/new-productive-forces.md").unlink()
    found = machine()["lessons"]
    assert (found.state, found.cause) == ("bad", "shipped-lesson")
    assert "new-productive-forces.md" in found.sentence


def test_fonts_that_are_missing_or_damaged_are_named(moved, machine):
    (moved / "assets/fonts/Inter-Medium.otf").unlink()
    (moved / "assets/fonts/Inter-Regular.otf").write_bytes(b"<html>")
    found = machine()["fonts"]
    assert (found.state, found.cause) == ("look at it", "fonts")
    assert "Inter-Regular.otf, Inter-Medium.otf" in found.sentence


def test_a_students_own_lesson_with_an_error_is_named(data, machine):
    (data / "lessons").mkdir()
    (data / "lessons" / "bad.md").write_text("# Bad\n- Id: bad\n\n### Term: a\n- Is: b\n")
    found = machine()["own lessons"]
    assert (found.state, found.cause) == ("look at it", "lesson")
    assert found.sentence.startswith("bad.md: line 4:")


def test_an_erasing_that_was_cut_short_is_finished(profile, machine):
    half = profile.with_name(f"erasing-{profile.name}")
    profile.rename(half)
    found = machine()["erasing"]
    assert (found.state, found.cause) == ("mended", "half-erased")
    assert not half.exists()
    assert machine()["erasing"].state == "well"


def test_temporary_files_that_were_left_are_removed_and_those_of_just_now_stay(
    data, profile, machine
):
    old, new = (profile / f".quizapp-{sign * 16}.tmp" for sign in "ab")
    other = data / ".quizapp-notes.tmp"
    for path in (old, new, other):
        path.touch()
        os.utime(path, (NOW.timestamp() - 7200,) * 2)
    os.utime(new, (NOW.timestamp() + 3600,) * 2)
    assert machine()["left over"].state == "mended"
    assert (old.exists(), new.exists(), other.exists()) == (False, True, True)


def test_an_old_sqlite_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(program, "_OLDEST", (99, 0, 0))
    (found,) = program.sqlite(Machine(tmp_path, NOW))
    assert (found.state, found.cause) == ("bad", "old-sqlite")


def test_a_log_of_crashes_is_pointed_to(data, machine):
    (data / "quizapp.log").write_text("…")
    assert str(data / "quizapp.log") in machine()["log"].sentence
