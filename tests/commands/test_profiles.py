"""`quizapp profiles`, and `--profile`."""

import json
import os
import sys

import pytest

from quizapp.__main__ import main
from quizapp.profiles import Profiles

LESSON = (
    "# Rivers\n- Id: rivers\n\n### Term: delta\n- Id: delta\n- Means: land at a river’s mouth\n"
)


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def quizapp(data, capsys, monkeypatch):
    """Run a command in the data folder, with no input; return exit code, output and errors."""
    monkeypatch.setattr("sys.stdin", None)

    def call(*words):
        code = main([*words, "--data-dir", str(data)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def lesson(tmp_path):
    path = tmp_path / "rivers.md"
    path.write_text(LESSON, encoding="utf-8")
    return str(path)


@pytest.fixture
def anna(data):
    return Profiles(data).create("Anna Lee")


def test_without_students_it_says_how_one_begins(quizapp):
    assert quizapp("profiles") == (
        0,
        "There is no student yet. The first one begins by opening a lesson.\n",
        "",
    )


def test_students_are_made_listed_and_renamed(quizapp):
    assert quizapp("profiles", "create", " Anna Lee ")[1] == (
        '“Anna Lee” can begin: quizapp --profile "Anna Lee"\n'
    )
    assert "0 answers, not used yet" in quizapp("profiles", "list")[1]
    assert quizapp("profiles", "rename", "anna lee", "王$(x)")[1] == (
        "“Anna Lee” is now “王$(x)”.\n"
    )
    (student,) = json.loads(quizapp("profiles", "--json")[1])["students"]
    assert (student["name"], student["answers"], student["last_used"]) == ("王$(x)", 0, None)
    assert json.loads(quizapp("profiles", "list", "--json")[1])["students"] == [student]


def test_a_name_that_a_shell_would_misread_is_typed_as_an_id(quizapp, data):
    said = quizapp("profiles", "create", "$(x)")[1]
    assert said.endswith(f"quizapp --profile {Profiles(data).ids[0]}\n")


def test_a_name_that_is_taken_ends_with_two(quizapp, anna):
    code, _, error = quizapp("profiles", "create", "ANNA LEE")
    assert code == 2
    assert "already" in error


def test_all_of_a_student_is_exported_but_not_over_a_file_unasked(quizapp, anna, tmp_path):
    file = tmp_path / "anna.json"
    assert quizapp("profiles", "export", "Anna Lee", str(file))[0] == 0
    before = file.read_bytes()
    assert json.loads(before)["profile"][0]["name"] == "Anna Lee"
    code, _, error = quizapp("profiles", "export", "Anna Lee", str(file))
    assert (code, "is there already" in error) == (2, True)
    assert quizapp("profiles", "export", "Anna Lee", str(file), "--replace")[0] == 0
    assert file.read_bytes() == before


def test_erasing_through_a_pipe_needs_a_yes(quizapp, anna, data):
    code, _, error = quizapp("profiles", "erase", "Anna Lee")
    assert (code, "Add --yes" in error) == (2, True)
    assert Profiles(data).ids == (anna.id,)
    assert quizapp("profiles", "erase", "Anna Lee", "--yes") == (
        0,
        "“Anna Lee” was erased from this computer.\n",
        "",
    )
    assert Profiles(data).ids == ()
    assert Profiles(data).is_erased(anna.id)


@pytest.mark.skipif(os.name == "nt", reason="a terminal is made otherwise there")
@pytest.mark.parametrize(("typed", "left"), [("anna lee\n", 0), ("Anna\n", 1), ("\n", 1)])
def test_at_a_terminal_the_name_is_typed_before_anything_is_erased(
    quizapp, anna, data, monkeypatch, typed, left
):
    ours, theirs = os.openpty()
    with os.fdopen(theirs) as terminal:
        monkeypatch.setattr(sys, "stdin", terminal)
        os.write(ours, typed.encode())
        code, _, error = quizapp("profiles", "erase", "Anna Lee")
    os.close(ours)
    assert "Erases 0 answers of “Anna Lee” on this computer." in error
    assert (code, len(Profiles(data).ids)) == (left, left)


def test_progress_is_of_the_student_named_before_or_after_the_command(quizapp, anna, data, lesson):
    Profiles(data).create("Ben")
    before = {one.name: one.last_used for one in Profiles(data).students()}
    assert quizapp("study", lesson, "--text", "--profile", "Ben", "--newer-version")[0] == 0
    after = {one.name: one.last_used for one in Profiles(data).students()}
    assert after["Anna Lee"] == before["Anna Lee"]
    assert after["Ben"] > 0
    for words in (["--profile", "ben", "progress"], ["progress", "--profile", "Ben"]):
        assert quizapp(*words)[1].startswith("Answers: 0\nCards new: 2")
    assert quizapp("progress", "--profile", anna.id)[1].startswith("Answers: 0\nCards new: 0")


@pytest.mark.parametrize(
    "words", [["study", "--text"], ["quiz"], ["progress"], [], ["x.md"]], ids=str
)
def test_an_unknown_student_is_answered_with_those_there_are(quizapp, anna, data, words):
    code, _, error = quizapp(*words, "--profile", "Zoe")
    assert code == 2
    assert error == (
        "quizapp: There is no student “Zoe” on this computer. There are: “Anna Lee”.\n"
    )
    assert Profiles(data).ids == (anna.id,)


def test_a_name_that_is_a_command_is_still_a_name(quizapp, data, lesson, monkeypatch):
    monkeypatch.setattr("quizapp.__main__.display_trouble", lambda: "there is no display here.")
    Profiles(data).create("study")
    assert quizapp("--profile", "study", lesson)[1].startswith("Rivers\n")


def test_a_day_is_said_for_a_student_who_was_here(quizapp, anna, lesson):
    quizapp("study", lesson, "--text", "--profile", "Anna Lee")
    assert ", last used on 20" in quizapp("profiles")[1]
