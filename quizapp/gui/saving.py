"""Where a file goes, and that it is whole or not there at all."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.errors import QuizError
from quizapp.language import tr

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST = 80


def file_name(words: str, kind: str) -> str:
    """Return what a file may be called on any system; `kind` is its ending: png, csv or pdf."""
    name = _NOT_IN_NAMES.sub("-", words)[:_LONGEST].strip(" .")
    return f"{name}.{kind}"


def ask_file(over: QWidget, title: str, name: str) -> Path | None:
    """Ask where a file of this name is to go, the documents first; None where it is not to be."""
    places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    ending = Path(name).suffix
    wanted, kinds = str(Path(places) / name), f"{ending[1:].upper()} (*{ending})"
    chosen, _ = QFileDialog.getSaveFileName(over, title, wanted, kinds)
    if not chosen:
        return None
    return Path(chosen if Path(chosen).suffix else f"{chosen}{ending}")


def write_file(path: Path, content: bytes) -> None:
    """Write a file at once; QuizError says why it could not be, and what was there is left."""
    file = QSaveFile(str(path))
    file.setDirectWriteFallback(True)
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not opened or file.write(content) != len(content) or not file.commit():
        raise QuizError(
            tr("{file} could not be written: {reason}.", file=path, reason=file.errorString())
        )
