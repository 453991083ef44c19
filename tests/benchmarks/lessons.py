"""Lessons of any size, and how long they take to read, check and change."""

import sys
import time
from collections.abc import Callable
from itertools import chain

from quizapp.lessons.reader import parse_lesson
from quizapp.lessons.writing.writer import begin, set_field

_KINDS = """\
### Figure: figure {n}
- Id: f-{n}
- Value: {n}.5 tonnes
- Measures: the weight of thing {n}
- Kind of number: weight
- When: {year}
- Says: In [{year}] the weight of thing {n} was [{n}.5 tonnes].

### Term: term {n}
- Id: t-{n}
- Means: what is meant by number {n} of the terms
- Says: The word for number {n} of the terms is [term {n}].

### Name: place {n}
- Id: n-{n}
- Type: place
- Is: the seat of council {n}
- Part of: region {ten}

### Link: product {n}
- Id: l-{n}
- Subject: place {before}
- Relation: makes
- Object: product {n}

### List: parts of {n}
- Id: i-{n}
- Are: parts of machine {n}
- Items: wheel {n}; lever {n}; screw {n}
"""


def lesson_of(count: int) -> str:
    """Return the text of a lesson with so many entries of five kinds, in topics of ten."""
    kinds = _KINDS.split("\n\n")
    entries = (
        (f"## Topic {n // 10}\n\n" if n % 10 == 0 else "")
        + kinds[n % 5].format(n=n, year=1900 + n % 100, ten=n // 10, before=n - 1)
        for n in range(count)
    )
    return "# T\n- Id: t\n- Attribute as: the book\n\n" + "\n\n".join(entries)


def forget() -> None:
    """Empty every memory of what was read before."""
    modules = [module for name, module in sys.modules.items() if name.startswith("quizapp.lessons")]
    for one in chain.from_iterable(vars(module).values() for module in modules):
        if hasattr(one, "cache_clear"):
            one.cache_clear()


def reading_times(count: int, runs: int) -> list[float]:
    """Return the seconds that reading and checking a lesson takes that was never seen before."""
    text = lesson_of(count)
    return [_timed(lambda: parse_lesson(text), first=forget) for _ in range(runs)]


def splicing_times(count: int, runs: int) -> list[float]:
    """Return the seconds that changing one field and checking the whole again takes."""
    edit = begin(lesson_of(count))
    return [
        _timed(lambda n=n: set_field(edit, "t-501", "Means", f"another meaning, number {n}"))
        for n in range(runs)
    ]


def _timed(act: Callable[[], object], first: Callable[[], object] = lambda: None) -> float:
    first()
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
