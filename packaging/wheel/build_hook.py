"""Writes into a wheel of which commit it is, for `quizapp --version`; a checkout has no such note."""

import json
import os
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface):  # type: ignore[type-arg] # generic only for the checker
    """Adds `_resources/build.json` to what ships."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the note and name it; an editable installation is a checkout."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        note = Path(self._folder.name) / "build.json"
        note.write_text(json.dumps({"build": self._moment(), "commit": self._commit()}), "utf-8")
        build_data["force_include"][str(note)] = "quizapp/_resources/build.json"

    def _moment(self) -> str:
        seconds = os.environ.get("SOURCE_DATE_EPOCH") or self._git("log", "-1", "--format=%ct")
        return f"{datetime.fromtimestamp(int(seconds), UTC):%Y-%m-%d %H:%M}" if seconds else ""

    def _commit(self) -> str:
        commit = self._git("rev-parse", "--short=12", "HEAD")
        return f"{commit} with changes" if self._git("status", "--porcelain", "-uno") else commit

    def _git(self, *words: str) -> str:
        try:
            done = subprocess.run(
                ["git", *words],
                cwd=self.root,
                capture_output=True,
                text=True,
                check=True,
            )
        except (OSError, subprocess.CalledProcessError):
            return ""
        return done.stdout.strip()
