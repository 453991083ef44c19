"""A wheel of this checkout, and an empty environment where it and its libraries are installed."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OF_A_CHECKOUT = ("PYTHONPATH", "VIRTUAL_ENV", "QUIZAPP_DATA_DIR")

Program = Callable[..., subprocess.CompletedProcess[str]]


def run(*command: str | Path, cwd: Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command that knows nothing of the checkout; give what it wrote and its exit code."""
    env = {name: value for name, value in os.environ.items() if name not in OF_A_CHECKOUT}
    return subprocess.run(
        command, cwd=cwd, env=env, input=typed, capture_output=True, text=True, timeout=300
    )


@pytest.fixture(scope="session")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    assert built.returncode == 0, built.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def environment(wheel, need, tmp_path_factory) -> Path:
    """Give the commands' folder of an environment without checkout, filled from uv's cache."""
    folder = tmp_path_factory.mktemp("installed")
    locked, target = folder / "locked.txt", folder / "environment"

    def uv(*words: str | Path) -> subprocess.CompletedProcess[str]:
        return run(need("uv"), *words, cwd=folder)

    runtime = ("--frozen", "--no-dev", "--no-emit-project", "--no-hashes")
    install = ("pip", "install", "--python", target, "--requirement", locked, wheel)
    uv("export", "--project", ROOT, *runtime, "--output-file", locked).check_returncode()
    uv("venv", "--python", sys.executable, target).check_returncode()
    if uv(*install, "--offline").returncode:
        installed = uv(*install)
        assert installed.returncode == 0, installed.stderr
    return target / ("Scripts" if os.name == "nt" else "bin")


@pytest.fixture
def program(environment, tmp_path) -> Program:
    """Give a function that runs an installed command in an empty folder: program("quizapp", …)."""
    return lambda command, *flags, typed="": run(
        environment / command, *flags, cwd=tmp_path, typed=typed
    )
