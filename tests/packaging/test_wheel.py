"""The wheel holds all of the program and nothing else, and works where there is no checkout."""

import json
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHIPPED = {
    "quizapp": "quizapp",
    "content": "quizapp/_resources/content",
    "assets": "quizapp/_resources/assets",
}


def files_of(folder: str) -> list[Path]:
    """Return the files of a folder of the checkout that git would take."""
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return [
        path for path in found if not {"__pycache__", ".keep", ".gitkeep"}.intersection(path.parts)
    ]


@pytest.fixture(scope="module")
def names(wheel) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.fixture
def lesson(program) -> str:
    where = program(
        "python", "-c", "from quizapp.paths import shipped_lesson; print(shipped_lesson())"
    )
    return where.stdout.strip()


@pytest.mark.parametrize("folder", SHIPPED)
def test_the_wheel_holds_every_file_that_ships(names, folder):
    wanted = {
        f"{SHIPPED[folder]}/{path.relative_to(ROOT / folder).as_posix()}"
        for path in files_of(folder)
    }
    assert sorted(wanted - names) == []


def test_the_wheel_holds_the_guide_for_teachers(names):
    assert "quizapp/_resources/docs/teachers.md" in names


def test_the_wheel_holds_no_tests_and_no_caches(names):
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"quizapp"}
    assert [name for name in names if "__pycache__" in name or name.endswith(".pyc")] == []


def test_the_licence_and_the_notice_are_in_the_wheel(names):
    kept = {name.partition(".dist-info/licenses/")[2] for name in names}
    assert {"LICENSE", "NOTICE"} <= kept
    assert {"quizapp/_resources/LICENSE", "quizapp/_resources/NOTICE"} <= names, "About shows them"


def test_the_installed_program_is_not_the_checkout(program):
    where = program("python", "-c", "import quizapp; print(quizapp.__file__)").stdout
    assert "site-packages" in where
    assert str(ROOT) not in where


def test_the_shipped_lesson_is_installed(lesson):
    assert "site-packages" in lesson
    assert Path(lesson).is_file()


def test_the_shipped_lesson_has_no_mistakes(program, lesson):
    checked = program("quizapp", "check", lesson)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_shipped_lesson_gives_questions(program, lesson):
    asked = program("quizapp", "questions", lesson, "--json")
    assert asked.returncode == 0, asked.stderr
    assert json.loads(asked.stdout)


def test_one_question_is_answered_by_pipe_and_remembered(program, tmp_path):
    data = ["--data-dir", str(tmp_path / "data")]
    studied = program("quizapp", "study", "--text", *data, typed="1\n")
    assert studied.returncode == 0, studied.stderr
    progress = program("quizapp", "progress", "--json", *data)
    assert progress.returncode == 0, progress.stderr
    assert json.loads(progress.stdout)["reviews"] >= 1


def test_the_installed_program_says_of_which_build_it_is(program):
    said = program("quizapp", "--version").stdout
    assert said.startswith("quizapp ")
    assert ", build 2" in said
