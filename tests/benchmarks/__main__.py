"""`make bench`: start, session, pages, memory, durable answers, lessons and questions, measured here.

    python -m tests.benchmarks [start] [session] [pages] [answers] [memory] [lessons] [questions]

Every figure is a median, a session's also the 99th percentile. Nothing fails on a time.
"""

import os
import platform
import sqlite3
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from statistics import median

from tests.benchmarks.answers import durable_answers
from tests.benchmarks.child import child
from tests.benchmarks.lessons import reading_times, splicing_times
from tests.benchmarks.memory import LONG, queue_times, replay_times, study_times
from tests.benchmarks.page_times import pages
from tests.benchmarks.quizzes import asking_times, composing_times_afresh, making_times
from tests.benchmarks.school import made_school
from tests.benchmarks.xserver import x_server
from tests.benchmarks.years import fill

RUNS = 10


def main(wanted: list[str]) -> None:
    """Print the figures asked for, or all."""
    print(machine())
    parts = {
        "start": start,
        "session": session,
        "pages": pages,
        "answers": answers,
        "memory": memory,
        "lessons": lessons,
        "questions": questions,
    }
    for name, part in parts.items():
        if not wanted or name in wanted:
            part()


def machine() -> str:
    """Return on what the figures were taken."""
    import PySide6

    packages = ", ".join(f"{name} {version(name)}" for name in ("SQLModel", "SQLAlchemy"))
    return (
        f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {packages}, SQLite {sqlite3.sqlite_version}"
    )


def start() -> None:
    """Process start to first paint, and to the first question answerable, Start pressed at once."""
    with x_server() as display, tempfile.TemporaryDirectory() as data:
        child("start", display, data)  # warms the caches and makes the database
        runs = [child("start", display, data) for _ in range(RUNS)]
    for name, aim in (("first paint", 0.25), ("answerable", 0.6)):
        found = [run[name] for run in runs]
        print(
            f"start → {name}: median {median(found):.3f} s of {RUNS}"
            f" (min {min(found):.3f}, max {max(found):.3f}; aim {aim})"
        )


def session() -> None:
    """A long session in the real window: key to feedback, Enter to the next question, peak memory."""
    with x_server() as display:
        with tempfile.TemporaryDirectory() as data:
            shipped = child("session", display, data)
        with tempfile.TemporaryDirectory(dir=Path.cwd()) as data:
            large = child("session", display, data, *made_school(Path(data), "large"))
    for which, found in (("", shipped), (" in a lesson of 11,000 cards", large)):
        for name in ("key → feedback painted", "Enter → next painted"):
            print(
                f"{name}{which}: median {found[name + ' median']:.1f} ms, p99 {found[name + ' p99']:.1f} ms"
                f" of {found[name + ' count']:.0f} (aim p99 16.7)"
            )
    print(f"peak memory: {shipped['memory']:.0f} MB (aim 150)")


def answers() -> None:
    """One durable answer at growing logs, on the disk of the temporary folder's parent."""
    for rows in (10_000, 1_000_000):
        with tempfile.TemporaryDirectory(dir=Path.cwd()) as data:
            store, whole = durable_answers(Path(data), rows)
        print(
            f"one durable answer at {rows:,} rows: median {median(store):.2f} ms in the store,"
            f" {median(whole):.2f} ms with grading and state (of {len(store)}; aim 1)"
        )


def memory() -> None:
    """A log of years: replayed, started with, studied, counted; and a long sitting's memory."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as data:
        _replay(fill(Path(data), 100_000), 100_000, 3, 1)
    found, due = queue_times(100_000, 0.01, 20)
    print(
        f"queue over 100,000 cards, {due:,} due: median {1000 * median(found):.1f} ms of 20 (aim 20)"
    )
    with x_server() as display:
        with tempfile.TemporaryDirectory() as data:
            _start_with(display, Path(data), "no answers", 1)
            flat = child("memory", display, data)
        with tempfile.TemporaryDirectory(dir=Path.cwd()) as data:
            _replay(fill(Path(data), 1_000_000), 1_000_000, 1, 10)
            _start_with(display, Path(data), "1,000,000 rows", 1.3)
            _study(Path(data))
    print(
        f"memory over {LONG:,} answers: {flat['before']:.0f} MB after the first thousand,"
        f" {flat['after']:.0f} MB at the end (aim 20 MB more)"
    )


def _replay(folder: Path, rows: int, runs: int, aim: float) -> None:
    found = replay_times(folder, runs)
    print(f"replay of {rows:,} rows: median {median(found):.2f} s of {runs} (aim {aim})")


def _start_with(display: str, data: Path, what: str, aim: float) -> None:
    child("start", display, str(data))
    found = [child("start", display, str(data))["answerable"] for _ in range(RUNS)]
    print(
        f"start → answerable with {what}: median {median(found):.3f} s of {RUNS}"
        f" (min {min(found):.3f}, max {max(found):.3f}; aim {aim} of that with none)"
    )


def _study(data: Path) -> None:
    aims = {"answer": 1, "statistics": 1_000}
    for what, found in study_times(data, 200).items():
        aim = f"; aim {aims[what]:,}" if what in aims else ""
        print(
            f"{what} in a lesson of 5,500 cards with 1,000,000 rows:"
            f" median {1000 * median(found):.2f} ms of {len(found)}"
            f" (max {1000 * max(found):.1f}{aim})"
        )


def lessons() -> None:
    """Lessons of many entries, read and checked with nothing remembered, and changed in one field."""
    for count, aim in ((1_000, 0.3), (5_000, 1.5)):
        found = reading_times(count, RUNS)
        print(
            f"{count:,} entries read and checked: median {median(found):.3f} s of {RUNS}"
            f" (min {min(found):.3f}, max {max(found):.3f}; aim {aim})"
        )
    found = [1_000 * one for one in splicing_times(1_000, 50)]
    print(
        f"one field of 1,000 entries changed and all checked: median {median(found):.1f} ms of 50"
        f" (min {min(found):.1f}, max {max(found):.1f}; aim 30)"
    )


def questions() -> None:
    """All questions of large lessons, and a quiz of twenty; a first one arranges the lesson."""
    for count, aim in ((1_000, 1), (5_000, 5)):
        for measure, what in (
            (asking_times, "questions, one a card"),
            (making_times, "questions, every card in every form"),
        ):
            found, made = measure(count, 3)
            print(
                f"{count:,} entries read, checked and asked in all {made:,} {what}:"
                f" median {median(found):.2f} s of {len(found)}"
                f" (min {min(found):.2f}, max {max(found):.2f}; aim {aim})"
            )
    first: list[float] = []
    later: list[float] = []
    for _ in range(5):
        times = [1_000 * one for one in composing_times_afresh(5_000, 20, 7)]
        first += times[:1]
        later += times[1:]
    for which, found in (("first quiz of 20 of a process", first), ("later one", later)):
        print(
            f"5,000 entries, a {which}: median {median(found):.1f} ms of {len(found)}"
            f" (min {min(found):.1f}, max {max(found):.1f}; aim 100)"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
