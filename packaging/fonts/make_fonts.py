# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0", "brotli==1.2.1"]
# ///
"""Makes the fonts in assets/fonts that do not ship as their makers publish them.

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3 @fontsource/opendyslexic@5.3.0 --pack-destination FOLDER
    uv run packaging/fonts/make_fonts.py FOLDER

Noto Sans SC: the characters of GB 2312, and those of the lessons and translations here that Inter lacks,
without hinting. OpenDyslexic: unpacked from WOFF2, otherwise unchanged. The same bytes every time.
"""

import io
import sys
import tarfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "assets/fonts"
NOTO = "expo-google-fonts-noto-sans-sc-0.4.3.tgz"
DYSLEXIC = "fontsource-opendyslexic-5.3.0.tgz"
WANTED = {
    "NotoSansSC-Regular.ttf": (NOTO, "400Regular/NotoSansSC_400Regular.ttf"),
    "NotoSansSC-SemiBold.ttf": (NOTO, "600SemiBold/NotoSansSC_600SemiBold.ttf"),
    "NotoSansSC-LICENSE.txt": (NOTO, "LICENSE_FONT"),
    "OpenDyslexic-Regular.otf": (DYSLEXIC, "files/opendyslexic-latin-400-normal.woff2"),
    "OpenDyslexic-Bold.otf": (DYSLEXIC, "files/opendyslexic-latin-700-normal.woff2"),
    "OpenDyslexic-LICENSE.txt": (DYSLEXIC, "LICENSE"),
}


def main(downloads: Path) -> None:
    """Write every wanted file, and print its size and hash."""
    characters = wanted_characters()
    for name, (archive, member) in WANTED.items():
        with tarfile.open(downloads / archive) as packed:
            file = packed.extractfile(f"package/{member}")
            made = file.read()
        if name.endswith(".ttf"):
            made = subset(made, characters, Path(name).stem.partition("-")[2])
        elif name.endswith(".otf"):
            made = unpacked(made)
        (FONTS / name).write_bytes(made)
        print(f"{name}\t{len(made):,}\t{sha256(made).hexdigest()[:16]}")


def wanted_characters() -> set[int]:
    """Return the characters of GB 2312, of what is written in full width, and of our texts."""
    inter = TTFont(FONTS / "Inter-Regular.otf").getBestCmap()
    texts = [*(ROOT / "content").rglob("*.md"), *(ROOT / "assets/translations").glob("*.ts")]
    ours = {ord(sign) for path in texts for sign in path.read_text(encoding="utf-8")}
    return {*gb2312(), *range(0x3000, 0x3040), *range(0xFF00, 0xFFF0), *(ours - set(inter))}


def gb2312() -> Iterator[int]:
    """Yield the characters of GB 2312."""
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            sign = bytes((row, cell)).decode("gb2312", "ignore")
            yield from map(ord, sign)


def subset(font: bytes, characters: set[int], style: str) -> bytes:
    """Return the font with these characters alone, every weight under the one family's name."""
    options = Options(
        hinting=False, layout_features=["ccmp", "locl"], name_IDs=[*range(7), 13, 14, 16, 17]
    )
    options.drop_tables += ["vhea", "vmtx", "VORG"]
    made = TTFont(io.BytesIO(font), recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(made)
    for number, words in ((16, "Noto Sans SC"), (17, style)):
        made["name"].setName(words, number, 3, 1, 0x409)
    return written(made)


def unpacked(font: bytes) -> bytes:
    """Return the font out of its web archive."""
    made = TTFont(io.BytesIO(font), recalcTimestamp=False)
    made.flavor = None
    return written(made)


def written(font: TTFont) -> bytes:
    """Return the font's file."""
    file = io.BytesIO()
    font.save(file, reorderTables=True)
    return file.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
