"""`quizapp doctor`: what it says, and its exit codes."""

import json

import pytest

from quizapp.__main__ import main
from quizapp.profiles import Profiles


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
