"""What a bare system lacks for the bundle: asked of dpkg-shlibdeps, which reads every file in it."""

import os
import re
import subprocess
from pathlib import Path

from common.tree import fresh, write


def depends(root: Path, work: Path) -> str:
    """Return the value of Depends for all programs and libraries below a folder."""
    (root / "DEBIAN").mkdir(exist_ok=True)  # by this it knows where $ORIGIN is
    binaries = [path for path in sorted(root.rglob("*")) if _is_binary(path)]
    brought = [path.name for path in binaries if path.parent.name == "_internal"]
    private = sorted({path.parent for path in binaries if path.name.startswith("lib")})
    write(fresh(work) / "debian" / "control", "Source: x\n\nPackage: x\nArchitecture: any\n")
    command = [
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
        *(f"-l{folder.resolve()}" for folder in private),
        *(f"-x{package}" for package in sorted(set(map(_owner, brought)))),
        *(f"-e{path.resolve()}" for path in binaries),
    ]
    done = subprocess.run(
        command, cwd=work, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"}
    )
    if done.returncode:
        raise SystemExit(
            f"A library that the bundle needs is not on this system:\n{_errors(done.stderr)}"
        )
    return re.sub(r"^shlibs:Depends=", "", done.stdout.strip())


def _owner(library: str) -> str:
    """Return the package whose library is brought along, "-" for none."""
    said = subprocess.run(
        ["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False
    )
    return said.stdout.partition(":")[0] or "-"


def _is_binary(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _errors(said: str) -> str:
    return "\n".join(line for line in said.splitlines() if "error:" in line)
