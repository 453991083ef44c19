"""Makes dist/quizapp-VERSION-wheelhouse-linux-MACHINE.tar."""

import platform
import subprocess
import sys
from pathlib import Path

from common.product import BUILD, DIST, NAME, PACKAGING, ROOT, SPEC, VERSION, environment
from common.tree import archive, fresh, settle, write
from common.wheel import build_wheel
from notices.text import FILE, notices

_UV = ROOT / ".venv" / "bin" / "uv"


def make_wheelhouse() -> Path:
    """Make the archive and return it."""
    name = f"{NAME}-{VERSION}-wheelhouse-linux-{platform.machine()}"
    top = fresh(BUILD / "wheelhouse") / name
    wheels = fresh(top / "wheels")
    locked = _locked(BUILD / "wheelhouse" / "locked.txt")
    for python in SPEC["wheelhouse"]["pythons"]:
        _download(locked, python, wheels)
    own = build_wheel()
    write(wheels / own.name, own.read_bytes())
    write(top / FILE, notices("site-packages/PySide6/Qt/lib", bundled=False))
    for file in (PACKAGING / "README.md", ROOT / "LICENSE"):
        write(top / file.name, file.read_bytes())
    return archive(settle(top), DIST / f"{name}.tar")


def _locked(into: Path) -> Path:
    """Write what the lock names with its hashes, for pip, and return the file."""
    words = ("export", "--frozen", "--no-dev", "--no-emit-project", "--quiet")
    command = [str(_UV), *words, "--project", str(ROOT), "--output-file", str(into)]
    subprocess.run(command, env=environment(), check=True, stdout=subprocess.DEVNULL)
    return into


def _download(locked: Path, python: str, into: Path) -> None:
    """Bring the wheels for a version of Python; what pip brings must have the lock’s hash."""
    machine = platform.machine()
    platforms = (f"--platform={one}_{machine}" for one in SPEC["wheelhouse"]["platforms"])
    command = [
        *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"),
        *("--no-deps", "--require-hashes", "--only-binary=:all:", f"--python-version={python}"),
        *platforms,
        *(f"--requirement={locked}", f"--dest={into}"),
    ]
    subprocess.run(command, env=environment(), check=True)


if __name__ == "__main__":
    made = make_wheelhouse()
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
