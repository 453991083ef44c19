"""The program's arguments and exit codes."""

import subprocess
import sys

import pytest

from quizapp.__main__ import main
from quizapp.version import __version__, edition


@pytest.fixture(autouse=True)
def _no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_the_version_is_printed(capsys):
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"quizapp {__version__}, from a checkout\n"


def test_a_package_says_of_which_build_and_commit_it_is(tmp_path):
    note = tmp_path / "build.json"
    note.write_text('{"build": "2026-11-23 09:30", "commit": "98641c2d1f0a"}', "utf-8")
    assert edition(note) == f"{__version__}, build 2026-11-23 09:30 UTC, commit 98641c2d1f0a"


def test_a_package_made_without_a_repository_says_no_commit(tmp_path):
    note = tmp_path / "build.json"
    note.write_text('{"build": "2026-11-23 09:30", "commit": ""}', "utf-8")
    assert edition(note) == f"{__version__}, build 2026-11-23 09:30 UTC"


def test_without_a_display_or_terminal_todays_plan_is_printed(capsys, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert main([]) == 0
    said = capsys.readouterr()
    assert "No window: there is no display here." in said.err
    assert "Today: 15 new; about" in said.out


def test_the_plan_says_what_was_left_out(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr("sys.platform", "linux")
    lesson = tmp_path / "rivers.md"
    lesson.write_text(
        "# Rivers\n- Id: rivers\n\n### Term: delta\n- Means: land\n\n### Term: bank\n- Is: land\n"
    )
    assert main([str(lesson)]) == 0
    assert "Rivers\nParts of the lesson were left out because of" in capsys.readouterr().out


def test_a_display_that_does_not_answer_is_none(capsys, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DISPLAY", ":4711")
    assert main([]) == 0
    assert "the display :4711 does not answer" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["check", "--nonsense"], ["--nonsense"], ["a.md", "b.md"]])
def test_wrong_use_ends_with_two(arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_a_lesson_that_is_not_there_ends_with_three(capsys, tmp_path):
    assert main([str(tmp_path / "gone.md")]) == 3
    assert "There is no lesson file" in capsys.readouterr().err


def test_help_names_every_command(capsys):
    from quizapp.commands.table import COMMANDS

    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert all(command.name in said for command in COMMANDS)


def test_the_names_of_commands_are_those_of_the_table():
    from quizapp.commands import NAMES
    from quizapp.commands.table import COMMANDS

    assert [command.name for command in COMMANDS] == list(NAMES)


def test_the_window_waits_for_no_command_no_check_and_no_database():
    code = "import sys, quizapp.__main__, quizapp.gui.app; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    modules = set(loaded.stdout.split())
    assert "quizapp.gui.main_window" in modules
    assert not modules & {"quizapp.commands.table", "quizapp.lessons.checks", "sqlalchemy"}


_A_SITTING = """
import sys
from contextlib import closing
from pathlib import Path
from quizapp.collection import Collection
from quizapp.paths import shipped_lesson
from quizapp.questions.model import Response
for _ in range(2):  # in a database just begun, and in one that is there
    with closing(Collection.open(shipped_lesson(), Path(sys.argv[1]))) as collection:
        screen = collection.next_screen()
        collection.answer(screen, Response("0"), 1000)
        collection.undo()
print(*sys.modules)
"""


def test_a_sitting_does_not_wait_for_the_libraries_that_older_databases_need(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", _A_SITTING, str(tmp_path)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    modules = set(done.stdout.split())
    assert "quizapp.store.store" in modules
    assert not modules & {"sqlalchemy", "sqlmodel", "pydantic", "alembic"}
