"""What is written down of a bug says where in the code it is, and nothing of a student."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from quizapp.crashes import report, write_log


def raised(error, cause=None):
    try:
        raise error from cause
    except type(error) as caught:
        return caught


@pytest.mark.parametrize(
    "error",
    [
        ValueError("Anna said “Canberra”"),
        KeyError("capital/object"),
        OSError(13, "Permission denied", "/home/anna/Canberra.md"),
        UnicodeEncodeError("utf-8", "Anna", 0, 1, "Canberra"),
    ],
)
def test_no_word_of_a_lesson_or_a_student_is_written(error):
    told = report(raised(RuntimeError(str(error)), raised(error)))
    assert type(error).__name__ in told
    assert "test_crashes.py" in told
    for word in ("Anna", "anna", "Canberra", "capital"):
        assert word not in told


def test_what_an_error_says_of_the_code_is_written():
    told = report(raised(AttributeError("'NoneType' object has no attribute 'card'")))
    assert "AttributeError: 'NoneType' object has no attribute 'card'" in told


def test_where_the_program_is_installed_is_not_written():
    told = report(raised(ValueError("x")))
    assert str(Path(__file__).parent.parent) not in told


def test_the_log_stays_small_and_only_its_owner_reads_it(tmp_path):
    def deep(level):
        return deep(level - 1) if level else 1 / 0

    for _ in range(100):
        try:
            deep(200)
        except ZeroDivisionError as error:
            write_log(tmp_path / "data", error)
    files = sorted((tmp_path / "data").iterdir())
    names = ["quizapp.log", "quizapp.log.1", "quizapp.log.2", "quizapp.log.3"]
    assert [path.name for path in files] == names[: len(files)]
    assert len(files) > 1
    assert max(path.stat().st_size for path in files) <= 200_000
    if os.name != "nt":
        assert {path.stat().st_mode & 0o777 for path in files} == {0o600}


def test_a_bug_in_a_command_is_logged_and_told_in_a_sentence(tmp_path):
    script = textwrap.dedent(
        """
        import sys
        from quizapp import __main__
        from quizapp.commands import check

        def broken(path):
            raise ValueError(f"Canberra {path}")

        check.read_lesson = broken
        sys.exit(__main__.main(["check", "--data-dir", sys.argv[1]]))
        """
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 3
    assert ended.stderr == (
        "quizapp: Something went wrong inside quizapp."
        f" What happened is written to {tmp_path / 'quizapp.log'}.\n"
    )
    assert "Canberra" not in (tmp_path / "quizapp.log").read_text(encoding="utf-8")
