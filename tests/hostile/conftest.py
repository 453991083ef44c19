"""Hostile files in a folder, and a process that meets them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.profiles import Profiles
from tests.hostile import corpus

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """A folder with a canary that nothing may read, a lesson below it, and students of hostile names."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "canary.png").write_bytes(b"a picture")
    (folder / "lessons").mkdir()
    text = corpus.lesson(folder / "canary.png")
    (folder / "lessons" / "lesson.md").write_text(text, encoding="utf-8")
    (folder / "files").mkdir()
    (folder / "files" / "newer.md").write_text(text.replace("19", "18"), encoding="utf-8")
    for name, content in corpus.LARGE.items():
        with (folder / "files" / f"large-{name}.md").open("wb") as file:
            content(file)
    for name in corpus.NAMES:
        Profiles(folder / "data").create(name)
    return folder


@pytest.fixture(scope="session")
def process():
    """Give a function from a module's name and its arguments to what it printed, as JSON."""

    def running(module, *arguments):
        ended = subprocess.run(
            [sys.executable, "-m", f"tests.hostile.{module}", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            timeout=120,
        )
        assert ended.stdout, ended.stderr
        return json.loads(ended.stdout)

    return running
