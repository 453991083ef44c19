"""The wheel of this checkout: every package of quizapp is made from it, so what ships is listed once."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from common.product import BUILD, ROOT, environment


def build_wheel(into: Path = BUILD / "wheel") -> Path:
    """Build the wheel anew and return it."""
    shutil.rmtree(into, ignore_errors=True)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(into)]
    subprocess.run(command, cwd=ROOT, env=environment(), check=True, stdout=subprocess.DEVNULL)
    return next(into.glob("*.whl"))


def unpacked_wheel() -> Path:
    """Return a folder that holds what a fresh wheel of this checkout installs."""
    folder = BUILD / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(build_wheel()) as wheel:
        wheel.extractall(folder)
    return folder
