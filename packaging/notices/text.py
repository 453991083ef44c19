"""The notices as one text."""

from collections.abc import Iterator
from pathlib import Path
from string import Template

from common.product import SPEC, VERSION
from notices.parts import Part, fonts, other_parts, python_parts, qt_version

FILE = "THIRD-PARTY.txt"
_RULE = "=" * 100


def notices(qt_folder: str, *, bundled: bool) -> str:
    """Return the notices of a package; `bundled` are Python and what it links to besides."""
    parts = [*other_parts(bundled=bundled), *python_parts(bundled=bundled), *fonts()]
    head = Template(Path(__file__).with_name("head.txt").read_text("utf-8")).substitute(
        title=SPEC["product"]["title"],
        version=VERSION,
        qt=qt_version(),
        qt_minor=qt_version().rpartition(".")[0],
        qt_folder=qt_folder,
    )
    listed = "\n".join(f"  {_named(part)}: {part.licence}" for part in parts)
    return "\n".join([head, "In short", listed, "", *_long(parts)])


def _named(part: Part) -> str:
    return f"{part.name} {part.version}".strip()


def _long(parts: list[Part]) -> Iterator[str]:
    for part in parts:
        home = f"\n{part.home}" if part.home else ""
        text = f"\n\n{part.text}" if part.text else ""
        yield f"{_RULE}\n{_named(part)}\n{part.licence}{home}{text}\n"
