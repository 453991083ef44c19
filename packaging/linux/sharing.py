"""The files by which a desktop knows the program: entry, icons, metainfo, type of lessons, man page."""

import gzip
import re
from collections.abc import Callable
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

from common.product import NAME, ROOT, SPEC, VERSION, day
from common.tree import write
from quizapp.commands.table import COMMANDS

_HERE = Path(__file__).parent
_PRODUCT, _LESSONS = SPEC["product"], SPEC["lesson_files"]
_ICONS = ROOT / "assets" / "icons"


def _values() -> dict[str, str]:
    return {
        "name": NAME,
        "title": _PRODUCT["title"],
        "summary": _PRODUCT["summary"],
        "id": _PRODUCT["id"],
        "version": VERSION,
        "day": day(),
        **{f"lesson_{key}": value for key, value in _LESSONS.items()},
    }


def desktop_entry(command: str = NAME) -> str:
    """Return the entry of the menu; `command` is what starts the program."""
    return _filled(
        "desktop.txt",
        command=command,
        categories="".join(f"{one};" for one in _PRODUCT["categories"]),
        keywords="".join(f"{one};" for one in _PRODUCT["keywords"]),
    )


def metainfo() -> str:
    """Return what software centres show."""
    tags = [f"    <category>{one}</category>" for one in _PRODUCT["categories"]]
    return _filled(
        "metainfo.txt",
        paragraphs="\n".join(f"    <p>{escape(one)}</p>" for one in _PRODUCT["description"]),
        category_tags="\n".join(tags),
        authors=_PRODUCT["maintainer"].partition(" <")[0],
    )


def mime_type() -> str:
    """Return the type that lesson files are."""
    return _filled("mime.txt")


def man_page() -> str:
    """Return the manual page, with a line for each command."""
    summary = _PRODUCT["summary"]
    return _filled(
        "man.txt",
        upper=NAME.upper(),
        summary_lower=summary[:1].lower() + summary[1:],
        paragraphs="\n.PP\n".join(map(_roff, _PRODUCT["description"])),
        commands="\n".join(f".TP\n.B {one.name}\n{_roff(one.help)}." for one in COMMANDS),
    )


def _roff(text: str) -> str:
    return re.sub(r"(?m)^([.'])", r"\\&\1", text.replace("\\", r"\e").replace("-", r"\-"))


def _filled(name: str, /, **more: str) -> str:
    return Template((_HERE / name).read_text("utf-8")).substitute(_values() | more)


SHARED: dict[str, Callable[[], str]] = {
    f"applications/{NAME}.desktop": desktop_entry,
    f"metainfo/{_PRODUCT['id']}.metainfo.xml": metainfo,
    f"mime/packages/{NAME}.xml": mime_type,
}
"""What is made, by its place below …/share."""


def write_shared(share: Path) -> None:
    """Write all of it below a folder …/share, with the icons in every size that there is."""
    for place, text in SHARED.items():
        write(share / place, text())
    page = gzip.compress(man_page().encode(), mtime=0)
    write(share / "man" / "man1" / f"{NAME}.1.gz", page)
    for icon in sorted(_ICONS.iterdir()):
        write(share / "icons" / "hicolor" / _place(icon), icon.read_bytes())


def _place(icon: Path) -> str:
    """Return where an icon such as quizapp-48.png, or one of any size, belongs."""
    size = re.fullmatch(rf"{NAME}-(\d+)\.png", icon.name)
    folder = f"{size[1]}x{size[1]}" if size else "scalable"
    return f"{folder}/apps/{NAME}{icon.suffix}"
