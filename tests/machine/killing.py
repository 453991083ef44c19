"""Kills a program at work, and looks at what it left."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from random import Random

from quizapp.memory.policy import Policy
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from tests.machine import plain
from tests.machine.device import LESSON
from tests.machine.lesson import START, YEARS, text_of
from tests.machine.profiles import new_profile

ROOT = Path(__file__).parents[2]


def faults(folder: Path, kills: int, seed: int = 1) -> Iterator[str]:
    """Yield what is wrong after each of some kills of a program on one profile."""
    lesson, data = folder / "lesson.md", folder / "data"
    lesson.write_text(text_of(START, YEARS[0]), encoding="utf-8")
    new_profile(data)
    safe: set[str] = set()
    for number in range(seed, seed + kills):
        safe |= acknowledged(lesson, data, number)
        yield from _wrong(data, safe)


def acknowledged(lesson: Path, data: Path, seed: int) -> set[str]:
    """Kill the program after some acts, at any moment of the next, and return the rows it said were safe."""
    script = [sys.executable, "-m", "tests.machine.child", str(lesson), str(data), str(seed)]
    draw = Random(seed)
    with subprocess.Popen(script, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        said = [child.stdout.readline() for _ in range(draw.randrange(8, 30))]
        try:
            child.wait(draw.random() / 50)
        except subprocess.TimeoutExpired:
            child.kill()
        said += child.stdout.read().splitlines()
    return {one for line in said for one in line.split()}


def _wrong(data: Path, safe: set[str]) -> Iterator[str]:
    with closing(Store.open(default_profile(data), Policy())) as store:
        rows, states, tally = store.rows(), store.states(LESSON), store.tally()
    lost = safe - {row.id for row in rows}
    if lost or not safe:
        yield f"{len(lost)} of {len(safe)} acknowledged rows are lost"
    wanted = plain.states(rows, LESSON, plain.policy(rows, LESSON))
    if {card: asdict(state) for card, state in states.items()} != wanted:
        yield "the states are not those of the log"
    if tally != plain.tally(rows, LESSON):
        yield "the counts are not those of the log"
