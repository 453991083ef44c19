"""Makes dist/quizapp-VERSION-linux-MACHINE.tar.xz."""

import platform
import shutil
from pathlib import Path

from bundle.__main__ import bundle
from common.product import BUILD, DIST, NAME, PACKAGING, ROOT, VERSION
from common.tree import archive, fresh, settle, write
from linux.sharing import write_shared

_FOLDER = PACKAGING / "tarball"
_SCRIPTS = ("install.sh", "uninstall.sh")


def make_tarball() -> Path:
    """Make the archive and return it."""
    name = f"{NAME}-{VERSION}-linux-{platform.machine()}"
    top = fresh(BUILD / "tarball") / name
    shutil.copytree(bundle(), top / NAME, symlinks=True)
    write_shared(top / "share")
    for script in _SCRIPTS:
        write(top / script, (_FOLDER / script).read_bytes(), runs=True)
    write(top / "README.md", (PACKAGING / "README.md").read_bytes())
    write(top / "LICENSE", (ROOT / "LICENSE").read_bytes())
    return archive(settle(top), DIST / f"{name}.tar.xz")


if __name__ == "__main__":
    made = make_tarball()
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
