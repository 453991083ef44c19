"""Whether a window can be shown: Qt ends the process where it finds no display, so it is asked first."""

import os
import re
import socket
import sys
from pathlib import Path


def display_trouble() -> str:
    """Return why no window can be shown, or "" where one can."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY", "")
    if not display:
        return "there is no display here."
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local and not _answers(local[1]):
        return f"the display {display} does not answer."
    return ""


def _answers(number: str) -> bool:
    """Whether an X server listens on its local socket, the abstract one or the file; no network is used."""
    path = Path("/tmp/.X11-unix") / f"X{number}"  # noqa: S108 - the place that X fixes
    for address in (f"\0{path}", str(path)):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            try:
                probe.connect(address)
            except OSError:
                continue
            return True
    return False
