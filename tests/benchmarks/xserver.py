"""An X server of our own, so that a real window can be shown and timed anywhere."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def x_server(size: str = "1280x900x24") -> Iterator[str]:
    """Give the display of a running Xvfb, e.g. ":3"; it ends with the block."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as lines:
            display = f":{lines.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()


def x_environment(display: str, **more: str) -> dict[str, str]:
    """Return the environment of a program that shows a real window there."""
    unwanted = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    return kept | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} | more
