"""A test that lacks its tool is skipped at a desk and fails in CI."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
TEST = """
import os
import pytest

def test_tool(need):
    need("no-such-tool")

@pytest.mark.xvfb
def test_window():
    pass

@pytest.mark.skip(reason="not for this system")
def test_elsewhere():
    pass

def test_data():
    assert "base" in os.environ["QUIZAPP_DATA_DIR"]
"""


OPTIONS = ["-ra", "-p", "no:cacheprovider", "--basetemp", "base"]


@pytest.fixture
def run(tmp_path):
    """Give a function that runs those tests without any tool on PATH, and returns the output."""
    (tmp_path / "conftest.py").write_text(CONFTEST.read_text("utf-8"), "utf-8")
    (tmp_path / "test_it.py").write_text(TEST, "utf-8")
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\nmarkers = xvfb: needs a real X server\n", "utf-8"
    )
    command = [sys.executable, "-m", "pytest", *OPTIONS]

    def start(ci: str) -> str:
        env = {**os.environ, "PATH": "", "CI": ci}
        done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True)
        return done.stdout

    return start


def test_a_test_without_its_tool_is_skipped_with_the_remedy(run):
    output = run(ci="")
    assert "1 passed, 3 skipped" in output
    assert "Xvfb is not here; this brings it: make setup" in output


def test_in_ci_a_test_without_its_tool_fails(run):
    output = run(ci="true")
    assert "no-such-tool is not here" in output
    assert "1 failed, 1 passed, 1 skipped, 1 error" in output
