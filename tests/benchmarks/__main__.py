"""`make bench`: start, session, memory, durable answers, lessons and questions, measured on this machine.

    python -m tests.benchmarks [start] [session] [answers] [lessons] [questions]

Every figure is a median, a session's also the 99th percentile. Nothing fails on a time.
"""

import json
import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median

from tests.benchmarks.answers import durable_answers
from tests.benchmarks.lessons import reading_times, splicing_times
from tests.benchmarks.quizzes import asking_times, composing_times_afresh, making_times
from tests.benchmarks.xserver import x_environment, x_server

RUNS = 10


def main(wanted: list[str]) -> None:
    """Print the figures asked for, or all."""
    print(machine())
    parts = {
        "start": start,
        "session": session,
        "answers": answers,
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


def child(module: str, display: str, data: str) -> dict[str, float]:
    """Return what a bench process prints; it is told when it was started."""
    environment = x_environment(
        display, QUIZAPP_DATA_DIR=data, BENCH_STARTED=str(time.monotonic_ns())
    )
    command = [sys.executable, "-m", f"tests.benchmarks.{module}"]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


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
    with x_server() as display, tempfile.TemporaryDirectory() as data:
        found = child("session", display, data)
    for name in ("key → feedback painted", "Enter → next painted"):
        print(
            f"{name}: median {found[name + ' median']:.1f} ms, p99 {found[name + ' p99']:.1f} ms"
            f" of {found[name + ' count']:.0f} (aim p99 16.7)"
        )
    print(f"peak memory: {found['memory']:.0f} MB (aim 150)")


def answers() -> None:
    """One durable answer at growing logs, on the disk of the temporary folder's parent."""
    for rows in (10_000, 1_000_000):
        with tempfile.TemporaryDirectory(dir=Path.cwd()) as data:
            store, whole = durable_answers(Path(data), rows)
        print(
            f"one durable answer at {rows:,} rows: median {median(store):.2f} ms in the store,"
            f" {median(whole):.2f} ms with grading and state (of {len(store)}; aim 1)"
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
