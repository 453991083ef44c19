"""Make the icons of all sizes from assets/icons/quizapp.svg: python packaging/icons.py

Its edges stand on a grid of 32 of 256, so that they are sharp at 16, 24, 32 and 48 without any hint.
The same drawing gives the same bytes: PNG for Linux, an .ico for Windows, an .icns for macOS.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "assets" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
IN_ICO = (16, 24, 32, 48, 64, 128, 256)
IN_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def drawn(size: int) -> QImage:
    """Return the icon in a size."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    image.setDotsPerMeterX(2835)  # else those of the screen that it is made at
    image.setDotsPerMeterY(2835)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / "quizapp.svg")).render(painter)
    painter.end()
    return image


def png(size: int) -> bytes:
    """Return the icon in a size as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn(size).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def ico() -> bytes:
    """Return the icon file of Windows, which holds PNGs."""
    files = {size: png(size) for size in IN_ICO}
    at = 6 + 16 * len(files)
    head, body = struct.pack("<HHH", 0, 1, len(files)), b""
    for size, file in files.items():
        side = size % 256  # 0 is 256 there
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(file), at + len(body))
        body += file
    return head + body


def icns() -> bytes:
    """Return the icon file of macOS, which holds PNGs."""
    parts = {kind: png(size) for size, kind in IN_ICNS.items()}
    body = b"".join(kind + struct.pack(">I", 8 + len(file)) + file for kind, file in parts.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def files() -> dict[str, bytes]:
    """Return what the folder of icons holds beside the drawing, by name."""
    made = {f"quizapp-{size}.png": png(size) for size in SIZES}
    return {**made, "quizapp.ico": ico(), "quizapp.icns": icns()}


if __name__ == "__main__":
    app = QGuiApplication(sys.argv[:1])
    for name, content in files().items():
        (ICONS / name).write_bytes(content)
