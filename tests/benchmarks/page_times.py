"""What the part "pages" prints: every page in the real window, over the shipped lesson and a large one."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from tests.benchmarks.child import child
from tests.benchmarks.school import ANSWERS, LESSONS, made_school
from tests.benchmarks.xserver import x_server

PAGE, PROGRESS, KEY, FRAME, MEMORY = 100, 200, 16, 16.7, 170
LOOK = 100
"""Milliseconds of work in which another size or theme should be on all pages."""
OVER = {
    "shipped": f"the shipped lesson, {ANSWERS['shipped']:,} answers, {LESSONS} lessons beside",
    "large": f"5,000 entries, 11,000 cards, {ANSWERS['large']:,} answers",
}


def pages() -> None:
    """Every page by its key until it is painted, search, another look, memory after all pages."""
    for kind, over in OVER.items():
        with x_server() as display, tempfile.TemporaryDirectory(dir=Path.cwd()) as data:
            found = child("pages", display, data, *made_school(Path(data), kind))
        print(f"pages over {over}:")
        for line in lines(found, large=kind == "large"):
            print(f"  {line}")


def lines(found: dict[str, Any], *, large: bool) -> list[str]:
    """Return what was measured over one lesson, each with its aim; the work is the processor's time."""
    aims = {"Progress": PROGRESS}
    said = [_page(name, took, aims.get(name, PAGE)) for name, took in found["pages"].items()]
    said.append(f"frames while a page comes in: {_spread(found['frames'])} (aim p99 {FRAME})")
    typed = found["search"]
    first = f"first {typed['clock'][0]:.1f} ms, {_worked(typed)}"
    said.append(f"a key in the search of Cards → painted: {first} (aim {KEY})")
    for what, took in found["styles"].items():
        said.append(f"another {what} on every page: {_worked(took)} (aim {LOOK})")
    now, most = found["memory"]["now"], found["memory"]["most"]
    aim = "" if large else f" (aim {MEMORY})"
    return [*said, f"memory after every page: {now:.0f} MB, at most {most:.0f} MB{aim}"]


def _page(name: str, took: dict[str, list[float]], aim: float) -> str:
    first, later = took["clock"][0], took["clock"][1:]
    worked = took["work"][0], median(took["work"][1:])
    return (
        f"{name}: first {first:.0f} ms, later median {median(later):.0f} ms of {len(later)};"
        f" work {worked[0]:.0f} and {worked[1]:.0f} ms (aim {aim})"
    )


def _worked(took: dict[str, list[float]]) -> str:
    return f"{_spread(took['clock'])}; work {_spread(took['work'])}"


def _spread(times: Sequence[float]) -> str:
    p99 = quantiles(times, n=100)[98] if len(times) > 1 else times[0]
    return f"median {median(times):.1f} ms, p99 {p99:.1f} ms of {len(times)}"
