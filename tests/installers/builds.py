"""All packages, made twice; and one of the build before."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from common.product import BUILD, DIST, PACKAGING, ROOT, SPEC, epoch
from common.tree import size_of
from tests.installers.telling import Telling

_TARGETS = ("bundle", "deb", "tarball", "wheelhouse")
_MIGRATIONS = "quizapp/store/migrations/versions"
_OF_THE_TIME = (
    "quizapp",
    "content",
    "assets",
    "docs",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "NOTICE",
)
_LIMITS = {".deb": 55e6}


def make_all(telling: Telling, *, twice: bool) -> None:
    """Make all packages, and once more in other circumstances: the bytes must be the same."""
    first = _made(umask=0o022, zone="UTC")
    unpacked = size_of(BUILD / "bundle" / "quizapp")
    telling.tell(unpacked <= 160e6, f"the bundle has {unpacked / 1e6:.1f} MB, at most 160")
    for name in first:
        size = (DIST / name).stat().st_size
        most = _LIMITS.get(Path(name).suffix, size)
        telling.tell(size <= most, f"{name} has {size / 1e6:.1f} MB")
    if not twice:
        return
    second = _made(umask=0o077, zone="Asia/Shanghai")
    for name, digest in first.items():
        telling.tell(second[name] == digest, f"{name}, made twice, has the same bytes")


def _made(umask: int, zone: str) -> dict[str, str]:
    """Make all anew, and return the hashes by name."""
    for folder in (BUILD / "bundle", BUILD / "work", BUILD / "cache", DIST):
        shutil.rmtree(folder, ignore_errors=True)
    before = os.umask(umask)
    try:
        for target in _TARGETS:
            _make(target, ROOT, {"TZ": zone})
    finally:
        os.umask(before)
    return {
        one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in sorted(DIST.iterdir())
    }


def _make(target: str, root: Path, more: dict[str, str]) -> None:
    environment = os.environ | {"PYTHONPATH": str(root / "packaging")} | more
    command = [sys.executable, "-m", target]
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ValueError(f"{target} was not made: {done.stdout[-2000:]}{done.stderr[-2000:]}")


def deb_before(telling: Telling) -> Path:
    """Make the package of the program as it was before its tables changed last, and return it."""
    commit = _git("log", "--diff-filter=A", "-1", "--format=%H", "--", _MIGRATIONS) + "^"
    root = Path(tempfile.mkdtemp(prefix="quizapp-before-"))
    files = subprocess.run(
        ["git", "archive", commit, *_OF_THE_TIME], cwd=ROOT, capture_output=True, check=True
    ).stdout
    subprocess.run(["tar", "-x", "-C", root], input=files, check=True)
    shutil.copytree(PACKAGING, root / "packaging")
    for name in ("pyproject.toml", "uv.lock"):
        shutil.copy(ROOT / name, root)
    version = root / "quizapp" / "version.py"
    lines = version.read_text("utf-8").splitlines()
    older = ['__version__ = "0.0.9"' if line.startswith("__version__") else line for line in lines]
    version.write_text("\n".join(older) + "\n", "utf-8")
    _make("deb", root, {"SOURCE_DATE_EPOCH": str(epoch())})
    made = next((root / "dist").glob("*.deb"))
    kept = BUILD / "installers" / made.name
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(made, kept)
    shutil.rmtree(root)
    telling.tell(
        True, f"the build before is that of {_git('rev-parse', '--short', commit)}, as 0.0.9"
    )
    return kept


def _git(*words: str) -> str:
    return subprocess.run(
        ["git", *words], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()


def made(pattern: str) -> Path:
    """Return a package that was made."""
    return next(DIST.glob(f"{SPEC['product']['name']}{pattern}"))
