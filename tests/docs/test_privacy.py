"""docs/privacy.md explains every column of every table, and every file that a student leaves."""

import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import appdirs
import pytest

from quizapp.collection import Collection
from quizapp.commands import NAMES
from quizapp.paths import data_folder, shipped_lesson
from quizapp.profiles import Profiles
from quizapp.questions.model import Response
from quizapp.remembered import Remembered, remember
from quizapp.settings import Settings, keep_settings
from quizapp.store.profiles import DATABASE, default_profile

TEXT = (Path(__file__).parent.parent.parent / "docs" / "privacy.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (`.+?) \| (.+) \|$", TEXT, re.MULTILINE)
EXPLAINED = {name for names, _ in ROWS for name in re.findall(r"`([^`]+)`", names)}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """What a student leaves who has studied on this machine, another having been erased."""
    data = tmp_path_factory.mktemp("left") / "data"
    gone = Profiles(data).create("Gone")
    Profiles(data).create("Anna")
    Profiles(data).erase(gone.id)
    collection = Collection.open(shipped_lesson(), data)
    screen = collection.next_screen()
    collection.answer(screen, Response(screen.question.answer), 1000)
    profile = default_profile(data)
    keep_settings(profile, Settings(theme="dark"))
    remember(profile, Remembered(welcomed=True))
    open_now = {path.relative_to(data).as_posix() for path in data.rglob("*")}
    collection.close()
    return data, open_now


def test_every_column_of_every_table_is_explained_and_none_that_is_not_there(data):
    with closing(sqlite3.connect(default_profile(data[0]) / DATABASE)) as reader:
        tables = [
            row[0] for row in reader.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        columns = {
            f"{table}.{row[1]}"
            for table in tables
            for row in reader.execute(f'PRAGMA table_info("{table}")')
        }
    named = {name for name in EXPLAINED if re.fullmatch(r"[a-z_]+\.[a-z_]+", name)}
    assert named - {"profiles.lock", "erased.json", "quizapp.log"} == columns


def test_every_file_that_a_student_leaves_is_named(data):
    profile = default_profile(data[0]).name
    for path in data[1]:
        name = path.replace(profile, "UUID")
        parts = ("-wal", "-shm", "-journal")
        known = {*EXPLAINED, *(f"profiles/UUID/{DATABASE}{part}" for part in parts)}
        assert name in known or any(one.startswith(f"{name}/") for one in known), path


@pytest.mark.parametrize(
    ("system", "folder"),
    [
        ("linux2", "~/.local/share/quizapp"),
        ("darwin", "~/Library/Application Support/quizapp"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="asks Windows itself")
def test_the_folder_is_where_it_says(system, folder, monkeypatch):
    assert f"`{folder}`" in TEXT
    monkeypatch.delenv("QUIZAPP_DATA_DIR")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(appdirs, "system", system)
    assert data_folder() == Path(folder).expanduser()


def test_each_command_it_names_is_there():
    for name in re.findall(r"quizapp ([a-z]+)", TEXT):
        assert name in {*NAMES, "stores", "is"}, name
