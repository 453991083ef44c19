"""Where a lesson's pictures are: in its folder and nowhere else."""

import re
from pathlib import Path
from typing import Final

_ELSEWHERE = re.compile(r"[\\/]|[a-z][\w+.-]*:", re.IGNORECASE)
_LARGEST = 20_000_000
"""Bytes of a picture file."""
FORMATS: Final = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".webp": "webp",
    ".gif": "gif",
    ".bmp": "bmp",
}
"""The endings of pictures that are shown, with what is then in them; drawings may hold programs."""


def leads_elsewhere(name: str) -> bool:
    """Whether what names a picture leads out of the lesson's folder, as far as the words tell."""
    return bool(_ELSEWHERE.match(name)) or ".." in re.split(r"[\\/]", name)


def picture_file(folder: Path, name: str) -> Path | None:
    """Return the file of a picture that a lesson in this folder names, None where it may not be shown.

    That is where it is not there, leads elsewhere, also by a link, is too large, or is no picture.
    """
    if not name or "\0" in name or leads_elsewhere(name):
        return None
    parts = [part for part in re.split(r"[\\/]", name) if part not in ("", ".")]
    file = folder
    try:
        for part in parts:
            file = file / part
            if file.is_symlink():
                return None
        shown = file.suffix.lower() in FORMATS and file.is_file()
        return file if shown and file.stat().st_size <= _LARGEST else None
    except OSError:  # a name that no file can have, or a folder that may not be read
        return None
