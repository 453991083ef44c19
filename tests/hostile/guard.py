"""Notes all that a program opens or starts which it has no business with, while it runs."""

import os
import re
import sys
import sysconfig
from contextlib import suppress
from pathlib import Path

_STARTS = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.startfile"}
_ROOT = Path(__file__).resolve().parent.parent.parent


class Guard:
    """From its making on notes sockets, programs started and files opened outside some folders."""

    def __init__(self, *allowed: Path) -> None:
        own = (_ROOT, sys.prefix, sys.base_prefix, *sysconfig.get_paths().values())
        system = ("/proc", "/dev", "/etc/localtime", "/usr/share/zoneinfo", "/usr/lib", "/lib")
        self._allowed = {os.path.realpath(one) for one in (*own, *system, *allowed)}
        self.noted: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple) -> None:
        if event == "open" and not self._may_open(arguments[0]):
            self.noted.append(f"open {arguments[0]}")
        elif event == "socket.__new__" and int(arguments[1]) in (2, 10, 23, 30):
            self.noted.append(f"socket of family {arguments[1]}")
        elif event in _STARTS or event.startswith(("urllib.", "http.", "ftplib.", "smtplib.")):
            self.noted.append(f"{event} {arguments!r}")

    def _may_open(self, path: object) -> bool:
        if not isinstance(path, str | bytes):
            return True
        real = os.path.realpath(os.fsdecode(path))
        return any(real == one or real.startswith(f"{one}{os.sep}") for one in self._allowed)


def internet_sockets() -> list[str]:
    """Return the internet sockets that this process has open now, whoever opened them; Linux alone."""
    if not Path("/proc/self/net/tcp").exists():
        return []
    inodes, found = set(), None
    for link in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found = re.fullmatch(r"socket:\[(\d+)\]", str(link.readlink()))
        if found:
            inodes.add(found[1])
    return [
        line.strip()
        for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
        if Path(f"/proc/self/net/{table}").exists()
        for line in Path(f"/proc/self/net/{table}").read_text().splitlines()[1:]
        if line.split()[9] in inodes
    ]
