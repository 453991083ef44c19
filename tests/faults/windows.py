"""Second windows: each is refused at once, names the first, and changes nothing."""

import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from random import Random

from quizapp.collection import Collection
from quizapp.errors import LockedError
from quizapp.looking import progress
from tests.faults.children import Child, Tell
from tests.faults.made import new_profile, studied
from tests.faults.results import Line, Outcome, Part
from tests.faults.student import BEGIN, LESSONS, Clock, Student
from tests.faults.truth import logged

_PATIENCE = 2.0
_AT_ONCE = 8


def cases(size: str) -> list[int]:
    """Return the first windows of a run."""
    return list(range(1 if size == "short" else 20))


def run(number: int) -> Outcome:
    """Open a window and then others on the same profile, in turn and at once."""
    found, draw = Outcome(), Random(f"windows {number}")
    found.counts["windows"] += 1
    name = f"window {number}"
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        data = Path(made)
        profile = new_profile(data, draw)
        studied(data, profile, draw, 5)

        def hold(tell: Tell) -> None:
            holder = Student(data, profile, draw, Clock(BEGIN), tell)
            signal.pause()
            holder.collection.close()

        first = Child(hold)
        for message in first.messages():
            if message[0] == "bug":
                found.fault("bugs", name, message[1])
                continue
            before = logged(profile)
            _refused(found, name, data, profile, first.pid)
            _command_refused(found, name, data)
            if logged(profile) != before:
                found.fault("wrong", name, "a second window changed the log")
            first.kill()
        _race(found, name, data, profile)
    return found


def _refused(found: Outcome, name: str, data: Path, profile: Path, holder: int) -> None:
    """Open a second window in this process, and look at the progress beside the first."""
    start = time.perf_counter()
    try:
        Collection.open(LESSONS[1], data, profile=profile).close()
        found.fault("let in", name, "beside an open window")
    except LockedError as error:
        found.counts["refused"] += 1
        if f"process {holder}" not in str(error):
            found.fault("unexplained", name, error)
    found.measure("seconds", time.perf_counter() - start)
    if not progress(None, data, profile=profile):
        found.fault("wrong", name, "the progress cannot be read beside a window")


def _command_refused(found: Outcome, name: str, data: Path) -> None:
    """Begin a second window as its user does, by the command."""
    command = [sys.executable, "-m", "quizapp", "--data-dir", str(data), "study", "--text"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found.measure("whole", spent)
    said = (done.stdout + done.stderr).decode("utf-8", "replace")
    if "Traceback" in said:
        found.fault("bugs", name, said)
    elif done.returncode == 0 or "open in another window" not in said:
        found.fault("unexplained", name, said)
    else:
        found.counts["refused"] += 1


def _race(found: Outcome, name: str, data: Path, profile: Path) -> None:
    """Open many windows at the same moment: one gets in, the others are refused."""
    ready, go = os.pipe()

    def open_at_once(tell: Tell) -> None:
        os.close(go)
        os.read(ready, 1)
        try:
            with closing(Collection.open(LESSONS[2], data, profile=profile)):
                tell("in")
                signal.pause()
        except LockedError:
            tell("refused")

    windows = [Child(open_at_once) for _ in range(_AT_ONCE)]
    os.close(go)
    os.close(ready)
    got: list[str] = []
    streams = [window.messages() for window in windows]
    for stream in streams:
        message = next(stream)
        got.append(message[0])
        if message[0] == "bug":
            found.fault("bugs", name, message[1])
    for window, word in zip(windows, got, strict=True):
        if word == "in":
            window.kill()
    for stream in streams:
        list(stream)
    found.counts["refused"] += got.count("refused")
    if got.count("in") != 1:
        found.fault("let in", name, f"{got} of windows opened at once")


PART = Part(
    "windows",
    cases,
    run,
    (
        Line("first windows", "windows"),
        Line("second windows refused", "refused", least=1),
        Line("seconds until one is refused, at most", "seconds", most=_PATIENCE),
        Line("… of a processor, with the start of a program", "whole", most=_PATIENCE),
        Line("second windows let in", "let in", most=0),
        Line("refusals that do not name the first", "unexplained", most=0),
        Line("logs changed by a second window, or not read beside one", "wrong", most=0),
        Line("tracebacks", "bugs", most=0),
    ),
)
