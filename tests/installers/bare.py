"""A bare Debian in a folder, where packages are installed and tried as by ordinary users."""

import os
import shlex
import shutil
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

from common.product import BUILD

RELEASE = "bookworm"
"""The oldest release that the packages are for."""
_MOUNTS = """
set -e
mount --make-rprivate /
mount --bind "$R" "$R"
mount --bind /dev "$R/dev"
mount -t proc proc "$R/proc"
mount -t tmpfs tmpfs "$R/tmp"
chmod 1777 "$R/tmp"
mkdir -p "$R/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$R/tmp/.X11-unix"
"""
_READ_ONLY = """
mount --bind "$R/home" "$R/home"
mount -o remount,bind,ro "$R"
"""


@dataclass(frozen=True, slots=True)
class Bare:
    """The system in a folder."""

    root: Path

    def command(
        self, words: tuple[str, ...], *, user: str, display: str, network: bool, read_only: bool
    ) -> list[str]:
        """Return the command that runs words in the system."""
        home = "/root" if user == "root" else f"/home/{user}"
        known = ["LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", f"HOME={home}"]
        known += ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
        known += [f"DISPLAY={display}"] if display else []
        inside = ["chroot", f"--userspec={user}:{user}", str(self.root), "env", "-i", *known]
        inside += ["sh", "-c", 'cd "$HOME" && exec "$@"', "sh", *words]
        script = f"R={shlex.quote(str(self.root))}{_MOUNTS}{_READ_ONLY if read_only else ''}"
        script += f"exec {shlex.join(inside)}"
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        return [*apart, *([] if network else ["--net"]), "sh", "-c", script]

    def run(
        self,
        *words: str,
        user: str = "student",
        display: str = "",
        network: bool = False,
        read_only: bool = False,
        typed: str = "",
    ) -> subprocess.CompletedProcess[str]:
        """Run words in the system and return what came of it; without a network unless it is asked for."""
        command = self.command(
            words, user=user, display=display, network=network, read_only=read_only
        )
        return subprocess.run(
            command, input=typed, capture_output=True, text=True, timeout=600, check=False
        )

    def start(self, *words: str, user: str = "student", display: str) -> subprocess.Popen[bytes]:
        """Start a program in the system and return its process."""
        command = self.command(words, user=user, display=display, network=False, read_only=False)
        return subprocess.Popen(command, stderr=subprocess.DEVNULL)

    def kill(self, started: subprocess.Popen[bytes]) -> None:
        """Kill a program that was started, as a power cut would."""
        (inner,) = Path(f"/proc/{started.pid}/task/{started.pid}/children").read_text().split()
        os.kill(int(inner), signal.SIGKILL)
        started.wait(timeout=30)

    def put(self, file: Path, user: str = "student") -> str:
        """Lay a file into a user's home, and return where it is in the system."""
        target = self.root / "home" / user / file.name
        shutil.copy(file, target)
        target.chmod(0o644)
        return f"/home/{user}/{file.name}"


def bare_debian(release: str) -> Bare:
    """Return a fresh bare system with two ordinary users; what it is made of is kept for the next time."""
    kept, root = BUILD / release, BUILD / "installers" / "bare"
    if not (kept / "etc" / "debian_version").exists() or (kept / "debootstrap").exists():
        shutil.rmtree(kept, ignore_errors=True)
        command = ["debootstrap", "--variant=minbase", release, str(kept)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "-a", "--reflink=auto", str(kept), str(root)], check=True)
    for name in ("resolv.conf", "hosts"):
        shutil.copy(f"/etc/{name}", root / "etc" / name)
    bare = Bare(root)
    for user in ("student", "another"):
        bare.run("useradd", "--create-home", user, user="root").check_returncode()
    return bare
