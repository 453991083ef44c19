"""Runs quizapp as a student's machine would: a process of its own, by pipe."""

import os
import subprocess
import sys

import pytest


@pytest.fixture
def run(tmp_path):
    """Give a function from arguments and input to the finished process, in a data folder of its own."""

    def call(*arguments, given="", data=None, env=None):
        environment = (
            os.environ | {"QUIZAPP_DATA_DIR": str(data or tmp_path / "data")} | (env or {})
        )
        return subprocess.run(
            [sys.executable, "-m", "quizapp", *map(str, arguments)],
            input=given,
            capture_output=True,
            encoding="utf-8",
            env=environment,
            cwd=tmp_path,
            timeout=60,
        )

    return call
