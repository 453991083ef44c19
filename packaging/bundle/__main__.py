"""Makes build/bundle/quizapp."""

import subprocess
import sys
from pathlib import Path

from bundle.kept import search_paths
from common.product import BUILD, NAME, PACKAGING, environment, state
from common.tree import settle, size_of, write
from common.wheel import unpacked_wheel
from notices.text import FILE, notices

_MADE = BUILD / "bundle" / NAME
_STATE = BUILD / "bundle" / "made-of"


def make_bundle() -> Path:
    """Make the folder anew and return it."""
    unpacked = unpacked_wheel()
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--distpath", str(_MADE.parent), "--workpath", str(BUILD / "work")),
        *(str(PACKAGING / "bundle" / f"{NAME}.spec"), "--", str(unpacked)),
    ]
    found = {
        "PYTHONPATH": f"{unpacked}:{PACKAGING}",
        "PYINSTALLER_CONFIG_DIR": str(BUILD / "cache"),
    }
    subprocess.run(command, cwd=BUILD, env=environment() | found, check=True)
    _forget_search_paths(_MADE)
    write(_MADE / FILE, notices("_internal/PySide6/Qt/lib", bundled=True))
    settle(_MADE)
    _STATE.write_text(state(), "utf-8")
    return _MADE


def _forget_search_paths(folder: Path) -> None:
    """Take out of libraries where this machine has its Python: nobody else's folder is to be searched."""
    for path in sorted(folder.rglob("*.so*")):
        if not path.is_symlink() and any(one.startswith("/") for one in search_paths(path)):
            subprocess.run(
                ["chrpath", "--delete", str(path)], check=True, stdout=subprocess.DEVNULL
            )


def bundle() -> Path:
    """Return the folder, made anew where what it is made of has changed."""
    made = _STATE.read_text("utf-8") if _STATE.exists() else ""
    return _MADE if made == state() else make_bundle()


if __name__ == "__main__":
    made = make_bundle()
    print(f"{made}: {size_of(made) / 1e6:.1f} MB")
