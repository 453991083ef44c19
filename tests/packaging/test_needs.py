"""The list of what Qt needs of a Linux system is whole."""

import re
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

NEEDS = Path(__file__).parents[2] / "packaging" / "linux" / "needs.txt"
QT = Path(PySide6.__file__).parent
START = ["QtWidgets.abi3.so", "Qt/lib/libQt6XcbQpa.so.6", "Qt/plugins/platforms/libqoffscreen.so"]
ON_EVERY_LINUX = re.compile(r"lib(c|m|dl|pthread|rt|gcc_s|stdc\+\+|z|zstd|resolv)\.so")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings what it needs")


def asked_for(library: Path) -> set[str]:
    """Return the names of the libraries that a library's file mentions."""
    return {
        name.decode()
        for name in re.findall(rb"(?<=\0)lib[\w.+-]+\.so\.\d+(?=\0)", library.read_bytes())
    }


def of_the_system(start: list[str]) -> set[str]:
    """Return what these Qt libraries, and the Qt libraries behind them, ask of the system."""
    waiting, seen = [QT / name for name in start], set()
    while waiting:
        names = asked_for(waiting.pop()) - seen
        seen |= names
        waiting += [path for name in names if (path := QT / "Qt" / "lib" / name).exists()]
    return {
        name
        for name in seen
        if not (QT / "Qt" / "lib" / name).exists() and not (QT / name).exists()
    }


def test_the_list_names_all_that_qt_asks_of_the_system():
    listed = {
        line.split()[1] for line in NEEDS.read_text("utf-8").splitlines() if line.startswith("app")
    }
    asked = {name for name in of_the_system(START) if not ON_EVERY_LINUX.match(name)}
    assert sorted(asked - listed) == []


@pytest.mark.parametrize("library", [*START, "Qt/plugins/platforms/libqxcb.so"])
def test_this_machine_has_all_that_qt_asks_for(library, need):
    report = subprocess.run(
        [need("ldd"), QT / library], capture_output=True, text=True, check=True
    ).stdout
    assert "not found" not in report
