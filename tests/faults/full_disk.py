"""A disk that is full at some point: what is refused is said, what was saved stays, and one goes on."""

import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from quizapp.carrying import export_progress, import_progress
from quizapp.collection import Collection
from quizapp.errors import QuizError
from quizapp.memory.policy import Policy
from quizapp.store.store import Store
from tests.faults.disks import Disk, disk_in, in_a_namespace
from tests.faults.made import new_profile, progress_files, studied
from tests.faults.results import Line, Outcome, Part, added
from tests.faults.student import BEGIN, LESSONS, Clock, response_to
from tests.faults.truth import logged, out_of_step, unsound

PAGE = 4096
PAGES = (0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 17, 20, 24, 28, 36, 48, 64, 96, 160)
_ENOUGH = 200
"""So many answers fill any of these."""


def cases(size: str) -> list[tuple[int, ...]]:
    """Return the points of a run, in pages of room, all for one process."""
    return [(PAGES[3], PAGES[12])] if size == "short" else [PAGES]


def run(points: tuple[int, ...]) -> Outcome:
    """Fill disks in a process that may mount them, or else by a quota."""
    words, environment = in_a_namespace(), dict(os.environ)
    if words:
        environment["FAULTS_NAMESPACE"] = "1"
    command = [*words, sys.executable, "-m", "tests.faults.full_disk", *map(str, points)]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    if done.returncode:
        found = Outcome()
        found.fault("bugs", "full disk", done.stderr.decode())
        return found
    return pickle.loads(done.stdout)


class Point:
    """One point at which a disk is full: so many pages of room are left of it."""

    def __init__(self, disk: Disk, pages: int, file: Path) -> None:
        self.disk, self.room, self.file = disk, pages * PAGE, file
        self.name, self.found, self.draw = f"full disk, {pages} pages", Outcome(), Random(pages)
        self.data = disk.folder / "data"
        self.profile = new_profile(self.data, self.draw)
        self.clock = Clock(BEGIN)

    def all(self) -> Outcome:
        """Go through everything that writes."""
        self.found.counts["points"] += 1
        self.found.counts["on a small disk"] += self.disk.says_full
        self.a_new_profile()
        studied(self.data, self.profile, self.draw, 10)
        self.answers()
        self.closing_and_opening()
        self.taking_in()
        self.carrying_out()
        return self.found

    def tried(self, call: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Return what a call gives; None where it was refused in words."""
        with self.found.watched(self.name):
            try:
                return call(*args, **named)
            except QuizError as error:
                self.found.counts["refused"] += 1
                said = any(word in str(error) for word in ("full", "space", "room"))
                if self.disk.says_full and not said:
                    self.found.fault("unexplained", self.name, error)
        return None

    def opened(self) -> Collection:
        """Return the collection, which has nothing to say of damage."""
        words = {"profile": self.profile, "clock": self.clock}
        collection = Collection.open(LESSONS[0], self.data, **words)
        for notice in collection.notices:
            self.found.fault("notices", self.name, notice)
        return collection

    def a_new_profile(self) -> None:
        """Begin a profile where there is no room for it, then where there is."""
        self.disk.leave(self.room)
        if collection := self.tried(self.opened):
            self.tried(collection.close)
        self.disk.free()
        self.opened().close()

    def answers(self) -> None:
        """Answer until there is no room, then give the same answer again where there is."""
        collection = self.opened()
        collection.wishes.set_new_per_day(_ENOUGH)
        before, given = logged(self.profile), 0
        self.disk.leave(self.room)
        for _ in range(_ENOUGH):
            screen = collection.next_screen() or collection.next_screen(collection.practice())
            response = response_to(screen.question, self.draw)
            if not self.tried(collection.answer, screen, response, 1_000):
                self._same(before, "a refused answer")
                self.tried(collection.undo)
                before = logged(self.profile)
                self.disk.free()
                collection.answer(screen, response, 1_000)
                self.found.counts["given again"] += 1
                break
            rows = logged(self.profile)
            if not any(row[5].hex() == screen.id for row in rows.values()):
                self.found.fault("lost", self.name, f"screen {screen.id}")
            before, given = rows, given + 1
        else:
            self.found.fault("bugs", self.name, "the disk was never full")
        self.found.counts["acknowledged"] += given
        self._same(before, "an answer given again", more=True)
        self.collection = collection

    def closing_and_opening(self) -> None:
        """Close and open again without room, then with."""
        before = logged(self.profile)
        self.disk.leave(self.room)
        self.tried(self.collection.close)
        if collection := self.tried(self.opened):
            self.tried(collection.close)
        self.disk.free()
        self.opened().close()
        self._same(before, "closing and opening")

    def taking_in(self) -> None:
        """Take a progress file in without room, then with."""
        before = logged(self.profile)
        self.disk.leave(self.room)
        words = {"mine": True, "profile": self.profile, "clock": self.clock}
        if self.tried(import_progress, self.data, self.file, **words) is None:
            self._same(before, "a refused progress file")
        self.disk.free()
        import_progress(self.data, self.file, **words)
        self._same(before, "a progress file", more=True)
        with closing(Store.open(self.profile, Policy())) as store:
            for what in (*unsound(self.profile), *out_of_step(store)):
                self.found.fault("unsound", self.name, what)

    def carrying_out(self) -> None:
        """Write a progress file where there is no room: the one that was there stays, or is replaced."""
        out = self.disk.folder / "out.json"
        export_progress(self.data, out, profile=self.profile)
        before = out.read_bytes()
        self.disk.leave(self.room)
        self.tried(export_progress, self.data, out, profile=self.profile)
        self.disk.free()
        if out.read_bytes() != before or list(out.parent.glob(".quizapp*")):
            self.found.fault("lost", self.name, "the progress file that was there")

    def _same(self, before: dict, what: str, *, more: bool = False) -> None:
        """Count what is missing of the rows that were there, and what came that nobody wrote."""
        now = logged(self.profile)
        gone = [row[0] for key, row in before.items() if now.get(key) != row]
        if gone:
            self.found.fault("lost", self.name, f"{what}: rows {gone}")
        if more != (len(now) > len(before)):
            self.found.fault("wrong", self.name, f"{what}: {len(before)} rows, now {len(now)}")


def main(points: list[str]) -> None:
    """Go through some points and print the outcome for the process that began this one."""
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        (file,) = progress_files(Path(made), 1)
        outcomes = []
        for pages in points:
            place = Path(made) / pages
            place.mkdir()
            disk = disk_in(place)
            outcomes.append(Point(disk, int(pages), file).all())
            disk.remove()
    sys.stdout.buffer.write(pickle.dumps(added(outcomes)))


PART = Part(
    "full-disk",
    cases,
    run,
    (
        Line("points at which the disk is full", "points", least=1),
        Line("… on a small disk of its own, else by a quota", "on a small disk"),
        Line("answers saved before it was full", "acknowledged"),
        Line("calls refused in words", "refused", least=1),
        Line("refused answers given again and saved", "given again", least=1),
        Line("acknowledged rows lost", "lost", most=0),
        Line("rows that nobody wrote", "wrong", most=0),
        Line("databases not sound, or out of step with their log", "unsound", most=0),
        Line("refusals that do not say that the disk is full", "unexplained", most=0),
        Line("notices without a cause", "notices", most=0),
        Line("tracebacks", "bugs", most=0),
    ),
)

if __name__ == "__main__":
    main(sys.argv[1:])
