"""Makes dist/quizapp_VERSION_ARCHITECTURE.deb."""

import gzip
import shutil
import subprocess
import textwrap
from email.utils import formatdate
from pathlib import Path
from string import Template

from bundle.__main__ import bundle
from common.product import BUILD, DIST, NAME, PACKAGING, ROOT, SPEC, VERSION, environment, epoch
from common.tree import fresh, settle, size_of, write
from deb.depends import depends
from linux.sharing import write_shared
from notices.text import FILE

_PRODUCT = SPEC["product"]
_FOLDER = PACKAGING / "deb"


def make_deb() -> Path:
    """Make the package and return it."""
    root = fresh(BUILD / "deb" / "root")
    home = root / "usr" / "lib" / NAME
    shutil.copytree(bundle(), home, symlinks=True)
    program = root / "usr" / "bin" / NAME
    program.parent.mkdir()
    program.symlink_to(f"../lib/{NAME}/{NAME}")
    write_shared(root / "usr" / "share")
    _write_documents(home, root / "usr" / "share")
    write(root / "DEBIAN" / "control", _control(root))
    settle(root)
    architecture = _architecture()
    made = DIST / f"{NAME}_{VERSION}_{architecture}.deb"
    made.parent.mkdir(exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(made)]
    one = {"DPKG_DEB_THREADS_MAX": "1"}  # how many there are shows in the bytes
    subprocess.run(command, env=environment() | one, check=True, stdout=subprocess.DEVNULL)
    return made


def _write_documents(home: Path, share: Path) -> None:
    """Move the notices to where Debian has them, with copyright, changelog and lintian's exceptions."""
    documents = share / "doc" / NAME
    write(documents / f"{FILE}.gz", _zipped((home / FILE).read_bytes()))
    (home / FILE).unlink()
    write(documents / "copyright", _copyright())
    write(documents / "NEWS.md.gz", _zipped((ROOT / "CHANGELOG.md").read_bytes()))
    write(documents / "changelog.gz", _zipped(_changelog().encode()))
    write(share / "lintian" / "overrides" / NAME, _filled("lintian-overrides.txt", name=NAME))


def _changelog() -> str:
    moment = formatdate(epoch())
    names = {"name": NAME, "version": VERSION, "maintainer": _PRODUCT["maintainer"]}
    return _filled("changelog.txt", moment=moment, **names)


def _copyright() -> str:
    licence = (ROOT / "LICENSE").read_text("utf-8").strip().splitlines()
    return _filled(
        "copyright.txt",
        name=NAME,
        notices=FILE,
        authors=next(line for line in licence if line.startswith("Copyright")).partition(" ")[2],
        licence=_indented("\n".join(licence[licence.index("") + 1 :])),
    )


def _control(root: Path) -> str:
    summary = _PRODUCT["summary"]
    return _filled(
        "control.txt",
        name=NAME,
        version=VERSION,
        architecture=_architecture(),
        maintainer=_PRODUCT["maintainer"],
        kilobytes=str(size_of(root) // 1024),
        depends=depends(root, BUILD / "deb" / "work"),
        summary_lower=summary[:1].lower() + summary[1:],
        description=_indented("\n\n".join(_PRODUCT["description"])),
    )


def _architecture() -> str:
    said = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return said.stdout.strip()


def _indented(text: str) -> str:
    """Return text as a field of several lines holds it."""
    lines = [part for line in text.splitlines() for part in textwrap.wrap(line, 78) or [""]]
    return "\n".join(f" {line}" if line else " ." for line in lines)


def _zipped(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


def _filled(name: str, /, **values: str) -> str:
    return Template((_FOLDER / name).read_text("utf-8")).substitute(values)


if __name__ == "__main__":
    package = make_deb()
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB")
