"""`quizapp doctor`: what it says, and its exit codes."""

import json

import pytest

from quizapp.__main__ import main
from quizapp.collection import Collection
from quizapp.paths import shipped_lesson
from quizapp.profiles import Profiles
from quizapp.questions.model import Response


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


def test_all_is_well_ends_with_nought(data, capsys):
    Profiles(data).create("Anna")
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert "\nAnna  " in said
    assert said.endswith("\nAll is well.\n")


def test_a_finding_ends_with_one_and_its_remedy(data, capsys):
    profiles = Profiles(data)
    folder = profiles.folder(profiles.create("Anna").id)
    (folder / "progress.sqlite3").write_bytes(b"")
    assert main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert "✗ answers: The progress file is empty" in said
    assert "1 thing to look at." in said


def test_one_student_alone_can_be_examined_and_as_json(data, capsys):
    profiles = Profiles(data)
    anna, ben = (profiles.create(name).id for name in ("Anna", "Ben"))
    (profiles.folder(ben) / "progress.sqlite3").write_bytes(b"no database")
    assert main(["doctor", "--json", "--profile", "Anna"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["well"] is True
    assert {one["student"] for one in found["findings"]} == {"", anna}
    assert main(["doctor", "--json", "--profile", ben]) == 1
    found = json.loads(capsys.readouterr().out)
    (bad,) = [one for one in found["findings"] if one["state"] == "bad"]
    assert (bad["cause"], bad["student"]) == ("wrong-file", ben)


def test_a_student_that_there_is_not_ends_with_two(data, capsys):
    assert main(["doctor", "--profile", "Nobody"]) == 2
    assert "There is no student “Nobody”" in capsys.readouterr().err


def answered(data, times):
    collection = Collection.open(shipped_lesson(), data)
    for _ in range(times):
        screen = collection.next_screen()
        collection.answer(screen, Response(screen.question.answer), 1000)
    collection.close()


def test_the_newest_backup_comes_back_and_what_was_there_is_kept(data, capsys):
    answered(data, 3)
    answered(data, 2)
    assert main(["doctor", "--restore"]) == 0
    said = capsys.readouterr().out
    assert "3 answers; 2 answers given since are set aside in progress.sqlite3.set-aside." in said
    assert main(["progress"]) == 0
    assert "Answers: 3" in capsys.readouterr().out
    assert main(["doctor"]) == 0
    assert "✓ backups: 1 backup, the newest of " in capsys.readouterr().out


def test_a_backup_that_is_no_longer_sound_is_named(data, capsys):
    answered(data, 3)
    (backup,) = data.glob("profiles/*/backups/*.sqlite3")
    backup.write_bytes(backup.read_bytes()[:5000])
    assert main(["doctor"]) == 1
    assert "! backups: The backup of 20" in capsys.readouterr().out
    assert main(["doctor", "--restore"]) == 3
    assert "There is no sound backup" in capsys.readouterr().err


def test_whose_backup_is_meant_has_to_be_said(data, capsys):
    assert main(["doctor", "--restore"]) == 2
    assert "There is no student yet." in capsys.readouterr().err
    for name in ("Anna", "Ben"):
        Profiles(data).create(name)
    assert main(["doctor", "--restore"]) == 2
    assert "Say with --profile whose: “Anna” and “Ben”." in capsys.readouterr().err
    assert main(["doctor", "--restore", "--profile", "Anna"]) == 3
    assert "There is no sound backup" in capsys.readouterr().err


def test_the_installed_program_tries_itself_in_a_window(capsys, data):
    assert main(["doctor", "--install"]) == 0
    said = capsys.readouterr().out
    assert "✓ study: 3 questions answered by keys, each with its feedback." in said
    assert "✓ database: 3 rows written, read again and sound." in said
    assert said.endswith("\nAll is well.\n")
    assert not data.exists()


def test_the_installed_program_says_when_qt_shows_no_window(capsys, data, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    assert main(["doctor", "--install", "--json"]) == 1
    found = {one["check"]: one for one in json.loads(capsys.readouterr().out)["findings"]}
    assert found["window"]["cause"] == "no-window"
    assert "no-such-platform" in found["window"]["sentence"]
