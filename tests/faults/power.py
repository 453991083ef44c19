"""A proxy for power loss: whether strace sees each answer flushed to the disk before it is acknowledged."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.faults.made import new_profile
from tests.faults.results import Line, Outcome, Part
from tests.faults.student import BEGIN, Clock, Student

_CALLS = "write,pwrite64,pwritev,ftruncate,fsync,fdatasync,mkdir,mkdirat,openat,rename,renameat2,link,unlink"
_DONE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_FILE = re.compile(r"^\d+<(.*?)>(?:, |$)")
_NAMED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ACK = "acknowledged"


def cases(size: str) -> list[int]:
    """Return the seeds of the students that are watched."""
    return list(range(1 if size == "short" else 6))


def lacks() -> str:
    """Return why nobody can be watched here, "" where one can."""
    if shutil.which("strace") is None:
        return "strace is not here"
    done = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return "strace may not watch programs here" if done.returncode else ""


def run(seed: int) -> Outcome:
    """Watch a student's system calls from a new profile on."""
    found = Outcome()
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        data, trace = Path(made).resolve() / "data", Path(made) / "trace"
        strace = ["strace", "-f", "-y", "-s", "40", "-o", str(trace), "-e", f"trace={_CALLS}"]
        command = [*strace, sys.executable, "-m", "tests.faults.power", str(data), str(seed)]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode:
            found.fault("bugs", f"power, seed {seed}", done.stderr.decode())
        watched = Watched(str(data))
        for line in trace.read_text("utf-8", "replace").splitlines():
            for fault in watched.takes(line):
                found.fault("exposed", f"power, seed {seed}, answer {watched.acknowledged}", fault)
        found.counts["acknowledged"] += watched.acknowledged
        found.counts["writes"] += watched.writes
        found.counts["flushes"] += watched.flushes
    return found


@dataclass(slots=True)
class Watched:
    """What system calls have left in memory: bytes of files, and names in folders."""

    data: str
    unflushed: set[str] = field(default_factory=set)
    unnamed: dict[str, set[str]] = field(default_factory=dict)
    there: set[str] = field(default_factory=set)
    written: bool = False
    acknowledged: int = 0
    writes: int = 0
    flushes: int = 0

    def takes(self, line: str) -> Iterator[str]:
        """Take in a call; yield what would not outlive a power cut where it acknowledges an answer."""
        match = _DONE.match(line)
        if match is None or int(match[3]) < 0:
            return
        call, words = match[1], match[2]
        on = _FILE.match(words)
        if call == "write" and _ACK in words:
            yield from self._acknowledges()
        elif call in ("write", "pwrite64", "pwritev", "ftruncate") and on and self._is_ours(on[1]):
            self.unflushed.add(on[1])
            self.written |= on[1].endswith(("-wal", "progress.sqlite3"))
            self.writes += 1
        elif call in ("fsync", "fdatasync") and on:
            self.unflushed.discard(on[1])
            self.unnamed.pop(on[1], None)
            self.flushes += 1
        elif call in ("mkdir", "mkdirat", "openat", "rename", "renameat2", "link"):
            self._names(call, words)
        elif call == "unlink":
            self.there.discard(_NAMED.findall(words)[-1])

    def _names(self, call: str, words: str) -> None:
        """Note a name that was made in a folder."""
        *old, path = _NAMED.findall(words)
        self.there -= set(old)
        opened = call == "openat" and ("O_CREAT" not in words or path in self.there)
        if self._is_ours(path) and not opened:
            self.there.add(path)
            self.unnamed.setdefault(str(Path(path).parent), set()).add(path)

    def _acknowledges(self) -> Iterator[str]:
        self.acknowledged += 1
        if not self.written:
            yield "nothing was written to the database"
        self.written = False
        for path in self._matter(self.unflushed):
            yield f"{path} was written and not flushed"
        for folder, names in self.unnamed.items():
            for path in self._matter(names):
                yield f"{path} was made, and {folder} not flushed"

    def _matter(self, paths: set[str]) -> list[str]:
        """Return those that progress is in; locks, notes of who holds them and -shm may vanish."""
        idle = ("-shm", ".lock", ".holder", ".tmp")
        return sorted(path for path in paths if not path.endswith(idle))

    def _is_ours(self, path: str) -> bool:
        return path == self.data or path.startswith(f"{self.data}/")


def main(folder: str, seed: str) -> None:
    """Study in a data folder; print a word for each thing that is saved."""

    def tell(kind: str, *what: object) -> None:
        if kind == "saved" and what[0]:
            os.write(1, f"{_ACK}\n".encode())

    data, draw = Path(folder), Random(f"power {seed}")
    Student(data, new_profile(data, draw), draw, Clock(BEGIN), tell).does(40)


PART = Part(
    "power",
    cases,
    run,
    (
        Line("acknowledged by a student watched by strace", "acknowledged", least=1),
        Line("writes to the data folder", "writes"),
        Line("flushes", "flushes"),
        Line("bytes or names not flushed when they were acknowledged", "exposed", most=0),
        Line("tracebacks", "bugs", most=0),
    ),
    lacks,
)

if __name__ == "__main__":
    main(*sys.argv[1:])
