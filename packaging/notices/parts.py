"""What a package holds besides quizapp: of the wheels their own word, of all else a table."""

import importlib.metadata
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pysqlite3

from common.product import ROOT

_HERE = Path(__file__).parent
_LOCK = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
_LOCKED = {package["name"]: package for package in _LOCK}
_LICENCE_FILES = ("LICENSE", "LICENCE", "COPYING", "NOTICE")
_UNSAID = {"pysqlite3": "Zlib"}
"""The licences that a wheel holds as a text but does not name."""
IN_BUNDLE = ("pysqlite3", "pyinstaller")
"""The packages that only a bundle holds; of PyInstaller that is what starts the program."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that others made: its name, version, licence, home and the licence’s text."""

    name: str
    version: str
    licence: str
    home: str
    text: str


def needed(name: str = "quizapp") -> set[str]:
    """Return the names of all packages that one needs at run time, as locked."""
    direct = {need["name"] for need in _LOCKED[name].get("dependencies", [])}
    return direct.union(*map(needed, direct))


def python_parts(*, bundled: bool) -> Iterator[Part]:
    """Yield the Python packages, as their wheels describe themselves."""
    for name in sorted(needed() | set(IN_BUNDLE if bundled else ())):
        found = importlib.metadata.distribution(name)
        texts = [
            file.read_text("utf-8").strip()
            for file in found.files or ()
            if ".dist-info" in str(file) and file.name.upper().startswith(_LICENCE_FILES)
        ]
        yield Part(name, found.version, _licence(found), _home(found), "\n\n".join(texts))


def _said(found: importlib.metadata.Distribution, field: str) -> str:
    return str(next(iter(found.metadata.get_all(field) or []), ""))


def _licence(found: importlib.metadata.Distribution) -> str:
    said = _said(found, "License-Expression") or _said(found, "License")
    return said or _UNSAID[found.name]


def _home(found: importlib.metadata.Distribution) -> str:
    urls = dict(line.split(", ", 1) for line in found.metadata.get_all("Project-URL", []))
    known = [
        urls[name] for name in ("Homepage", "homepage", "Repository", "Source") if name in urls
    ]
    return str((known or [_said(found, "Home-page")])[0])


def other_parts(*, bundled: bool) -> Iterator[Part]:
    """Yield what is no Python package: Qt with what is in it; with a bundle Python and what it links to."""
    versions = _versions()
    for row in tomllib.loads((_HERE / "others.toml").read_text("utf-8"))["part"]:
        if row["where"] == "qt" or bundled:
            version = versions[row["version"]] if "version" in row else ""
            yield Part(
                row["name"], version, row["licence"], row["home"], _text(row.get("text", ""))
            )


def fonts() -> Iterator[Part]:
    """Yield the fonts, each by the licence that lies beside it."""
    for file in sorted((ROOT / "assets" / "fonts").glob("*LICENSE*")):
        name = file.name.partition("LICENSE")[0].strip("-_.")
        yield Part(f"{name}, typeface", "", "OFL-1.1", "", file.read_text("utf-8").strip())


def qt_version() -> str:
    """Return which Qt the wheels hold."""
    return importlib.metadata.version("PySide6-Essentials")


def _text(name: str) -> str:
    if name == "python":
        return (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt").read_text("utf-8").strip()
    return (_HERE / "licences" / name).read_text("utf-8").strip() if name else ""


def _versions() -> dict[str, str]:
    """Return the versions of what is in no package’s description, by the word that the table uses."""
    libraries = Path(sysconfig.get_path("purelib")) / "PySide6" / "Qt" / "lib"
    icu = next(libraries.glob("libicuuc.so.*")).name.rpartition(".")[2]
    return {
        "qt": qt_version(),
        "icu": icu,
        "python": ".".join(map(str, sys.version_info[:3])),
        "sqlite": pysqlite3.sqlite_version,
    }
