"""The icons that ship are those that the drawing gives, in every size and for every system."""

import importlib.util
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).parents[2]
SPEC = importlib.util.spec_from_file_location("icons", ROOT / "packaging" / "icons.py")
assert SPEC
assert SPEC.loader
icons = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(icons)
ALIKE = 2
"""How far a point may be off, of 255: another processor rounds otherwise."""


def shipped(name):
    return (icons.ICONS / name).read_bytes()


def points(image):
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)  # kept while its points are read
    return bytes(plain.constBits())


@pytest.mark.parametrize("size", icons.SIZES)
def test_an_icon_that_ships_is_the_one_that_is_drawn(size):
    there, drawn = QImage.fromData(shipped(f"quizapp-{size}.png")), icons.drawn(size)
    assert there.size() == drawn.size()
    one, other = points(there), points(drawn)
    assert one == other or max(map(abs, map(int.__sub__, one, other))) <= ALIKE


@pytest.mark.parametrize("size", [16, 24, 32, 48])
def test_the_card_has_sharp_edges_in_small_sizes(size):
    """Half way down, the left edge of the card goes from colour to white in one step."""
    image = QImage.fromData(shipped(f"quizapp-{size}.png"))
    edge = size * 32 // 256
    assert image.pixelColor(edge - 1, size * 5 // 8) == QColor("#4046c4")
    assert image.pixelColor(edge, size * 5 // 8) == QColor("#ffffff")


def test_the_icon_of_windows_holds_the_same_pictures():
    file = shipped("quizapp.ico")
    assert struct.unpack_from("<HHH", file) == (0, 1, len(icons.IN_ICO))
    for number, size in enumerate(icons.IN_ICO):
        length, at = struct.unpack_from("<II", file, 6 + 16 * number + 8)
        assert file[at : at + length] == shipped(f"quizapp-{size}.png")


def test_the_icon_of_macos_holds_the_same_pictures():
    file, at, found = shipped("quizapp.icns"), 8, []
    assert struct.unpack_from(">I", file, 4) == (len(file),)
    while at < len(file):
        (length,) = struct.unpack_from(">I", file, at + 4)
        found.append(file[at + 8 : at + length])
        at += length
    assert found == [shipped(f"quizapp-{size}.png") for size in icons.IN_ICNS]
