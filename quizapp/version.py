"""The version, and the day it was made: a clock far from it is doubted."""

import json
from datetime import date
from pathlib import Path

__version__ = "0.1.0"
BUILT = date(2026, 11, 23)

_NOTE = Path(__file__).parent / "_resources" / "build.json"
"""Is written into every wheel, see packaging/wheel; a checkout has none."""


def edition(note: Path = _NOTE) -> str:
    """Return version, build and commit, such as "0.1.0, build 2026-11-23 09:30 UTC, commit 98641c2d1f0a"."""
    try:
        made = json.loads(note.read_text("utf-8"))
    except OSError:
        return f"{__version__}, from a checkout"
    build = f", build {made['build']} UTC" if made["build"] else ""
    commit = f", commit {made['commit']}" if made["commit"] else ""
    return f"{__version__}{build}{commit}"
