"""What is to be packaged: its names, version and commit, and where things are built."""

import hashlib
import os
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from quizapp.version import __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
SPEC: dict[str, Any] = tomllib.loads((PACKAGING / "spec.toml").read_text("utf-8"))
NAME: str = SPEC["product"]["name"]
_SOURCES = (
    *(
        "quizapp",
        "content",
        "assets",
        "docs",
        "pyproject.toml",
        "uv.lock",
        "LICENSE",
        "packaging/spec.toml",
    ),
    *(f"packaging/{folder}" for folder in ("bundle", "common", "notices", "wheel")),
)
VERSION: str = __version__


def git(*words: str) -> str:
    """Return what git says of the checkout, "" where there is no git or no checkout."""
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()


def state() -> str:
    """Return a hash of all that packages are made of: while it stays, there is nothing to make anew."""
    found = hashlib.sha256(f"{epoch()} {git('rev-parse', 'HEAD')} {sys.version}".encode())
    for top in _SOURCES:
        for path in sorted([ROOT / top, *(ROOT / top).rglob("*")]):
            if path.is_file() and "__pycache__" not in path.parts:
                found.update(f"{path.relative_to(ROOT)}\n".encode() + path.read_bytes())
    return found.hexdigest()


def epoch() -> int:
    """Return the moment that everything is dated to, in seconds: SOURCE_DATE_EPOCH, else the commit’s."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or git("log", "-1", "--format=%ct") or 0)


def day() -> str:
    """Return the day of that moment, e.g. "2026-11-26"."""
    return f"{datetime.fromtimestamp(epoch(), UTC):%Y-%m-%d}"


def environment() -> dict[str, str]:
    """Return an environment in which a build gives the same bytes each time."""
    unwanted = ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    fixed = {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
    return kept | fixed | {"TZ": "UTC"}
