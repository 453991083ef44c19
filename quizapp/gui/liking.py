"""What who studies likes of the look: put on at once, and kept in the folder of their profile."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from quizapp.errors import StoreError
from quizapp.gui import style
from quizapp.settings import USUAL, Settings, keep_settings, read_settings

if TYPE_CHECKING:
    from pathlib import Path

SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
"""The sizes of the text that one step leads to, in per cent."""


class _Current:
    """What is liked by the one student, as there is one theme."""

    settings: Settings = USUAL
    folder: Path | None = None


def liked() -> Settings:
    """Return what who studies likes."""
    return _Current.settings


def whose() -> Path | None:
    """Return the folder that what is liked is kept in, None where nobody studies yet."""
    return _Current.folder


def put_on(settings: Settings, folder: Path | None = None) -> None:
    """Have everything look as is liked; changes are kept in the profile's folder, if one is given."""
    _Current.settings, _Current.folder = settings, folder
    app = QApplication.instance()
    if isinstance(app, QApplication):
        style.dress(app, settings)


def put_on_of(folder: Path | None) -> None:
    """Have everything look as the student likes it whose folder it is; without one, as is usual.

    What a new student changed before there was a folder is kept in it.
    """
    if folder == _Current.folder:
        return
    settings = read_settings(folder)
    if folder and not _Current.folder and settings == USUAL != _Current.settings:
        put_on(_Current.settings, folder)
        with suppress(StoreError):  # it holds, and the next change says why it is not kept
            keep_settings(folder, _Current.settings)
    else:
        put_on(settings, folder)


def like(settings: Settings) -> None:
    """Put on other settings and keep them; StoreError: they hold, but are not kept."""
    put_on(settings, _Current.folder)
    if _Current.folder:
        keep_settings(_Current.folder, settings)


def resize(steps: int) -> None:
    """Make the text larger by steps of `SIZES`, smaller by negative ones; 0 is its usual size."""
    size = stepped(liked().text_size, steps) if steps else USUAL.text_size
    with suppress(StoreError):  # the size is what was asked for; that it lasts was not
        like(replace(liked(), text_size=size))


def stepped(size: int, steps: int) -> int:
    """Return the size so many steps away from one."""
    further = [one for one in SIZES if (one > size if steps > 0 else one < size)]
    if not further:
        return size
    ordered = further if steps > 0 else further[::-1]
    return ordered[min(abs(steps), len(ordered)) - 1]
