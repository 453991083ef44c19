"""What of all that PyInstaller finds goes into the bundle, by patterns, and what that links to."""

import re
import subprocess
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from functools import cache
from pathlib import Path, PurePath

Found = tuple[str, str, str]
"""A file as PyInstaller lists it: where it goes, where it is, of which kind it is."""

_PLUGINS = "PySide6/Qt/plugins/"
_TRANSLATIONS = "PySide6/Qt/translations/"


def kept(
    found: Iterable[Found], plugins: Sequence[str], languages: Sequence[str], brought: Sequence[str]
) -> list[Found]:
    """Return the files that are wanted, and the libraries that these link to."""
    wanted = [
        one
        for one in found
        if not _of_the_system(one, brought)
        and _matches(one[0], _PLUGINS, plugins)
        and _matches(one[0], _TRANSLATIONS, [f"qtbase_{language}.qm" for language in languages])
    ]
    return linked(wanted)


def linked(found: Sequence[Found]) -> list[Found]:
    """Return the files without the libraries that none of the others links to."""
    libraries = {PurePath(target).name: one for one in found if _is_library(target := one[0])}
    waiting = [one for one in found if not _is_library(one[0]) or _is_python(one[0])]
    seen = {*waiting}
    while waiting:
        for name in needs(Path(waiting.pop()[1])):
            one = libraries.get(name)
            if one and one not in seen:
                seen.add(one)
                waiting.append(one)
    return [one for one in found if one in seen]


@cache
def needs(path: Path) -> tuple[str, ...]:
    """Return the names of the libraries that a file links to; none for what is no binary."""
    return tuple(re.findall(r"^\s+NEEDED\s+(\S+)", _headers(path), re.MULTILINE))


def search_paths(path: Path) -> tuple[str, ...]:
    """Return where a file says that its libraries may be."""
    return tuple(re.findall(r"^\s+R(?:UN)?PATH\s+(\S+)", _headers(path), re.MULTILINE))


def _headers(path: Path) -> str:
    with path.open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return ""
    done = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
    return done.stdout


def _is_library(target: str) -> bool:
    """Return whether a file is there only to be linked to: no plugin and no module of Python."""
    return fnmatch(PurePath(target).name, "lib*.so*") and _PLUGINS not in target


def _of_the_system(one: Found, brought: Sequence[str]) -> bool:
    """Return whether a file is a library of the building system that is not brought along."""
    target = PurePath(one[0])
    return len(target.parts) == 1 and ".so" in target.name and not _any(target.name, brought)


def _matches(target: str, folder: str, patterns: Sequence[str]) -> bool:
    """Return whether a file is outside of the folder, or one of those wanted in it."""
    return not target.startswith(folder) or _any(target.removeprefix(folder), patterns)


def _any(name: str, patterns: Sequence[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def _is_python(target: str) -> bool:
    """Return whether it is the library that the program itself opens."""
    return fnmatch(target, "libpython3*")
