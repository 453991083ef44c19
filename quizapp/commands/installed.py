"""`quizapp doctor --install`: the program tries itself, in a window and a data folder of its own."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from quizapp.commands.display import display_trouble
from quizapp.commands.options import SELF_CHECK
from quizapp.doctor.installed import examine_installed
from quizapp.doctor.model import Finding, Installed, Seen

_QUESTIONS = 3
_PATIENCE = 120


def examine() -> list[Finding]:
    """Return what the checks of the installation find."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        data = Path(folder) / "data"
        seen, trouble = (None, found) if (found := display_trouble()) else _window(data)
        return list(examine_installed(Installed(data, _QUESTIONS, seen, trouble)))


def _window(data: Path) -> tuple[Seen | None, str]:
    """Return what a window saw, or None and why: should Qt end that process, this one still tells."""
    try:
        done = subprocess.run(  # noqa: S603 - our own
            [*_ourselves(), "--data-dir", str(data), SELF_CHECK, str(_QUESTIONS)],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None, f"it did not close within {_PATIENCE} seconds."
    if done.returncode:
        return None, _reason(done.stderr) or f"it ended with {done.returncode}."
    return Seen(**json.loads(done.stdout.splitlines()[-1])), ""


def _reason(said: str) -> str:
    """Return what Qt said first, or what a bug said last."""
    lines = said.strip().splitlines()
    return lines[-1 if "Traceback" in said else 0] if lines else ""


def _ourselves() -> list[str]:
    """Return the command that starts this program again, in a bundle and out of one."""
    bundled = getattr(sys, "frozen", False)
    return [sys.executable] if bundled else [sys.executable, "-m", "quizapp"]
