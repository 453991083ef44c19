"""What a part of the run found: counts, the greatest of what is measured, and what went wrong."""

import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Outcome:
    """Counts that add up, measures of which the greatest tells, and faults in words, each with its case."""

    counts: Counter[str] = field(default_factory=Counter)
    most: dict[str, float] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, other: "Outcome") -> None:
        """Take in what another case found."""
        self.counts += other.counts
        self.faults += other.faults
        for name, measure in other.most.items():
            self.measure(name, measure)

    def measure(self, name: str, measure: float) -> None:
        """Keep the greatest of a measure."""
        self.most[name] = max(measure, self.most.get(name, measure))

    def fault(self, kind: str, case: str, what: object) -> None:
        """Count a fault of a kind and say in which case it was."""
        self.counts[kind] += 1
        self.faults.append(f"{case}: {kind}: {what}")

    @contextmanager
    def watched(self, case: str) -> Iterator[None]:
        """Count whatever is raised as a bug, and go on after it."""
        try:
            yield
        except Exception:  # noqa: BLE001 - any traceback is what is looked for
            self.fault("bugs", case, traceback.format_exc())


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: a count or a measure in words, with the least and the most that it may be."""

    words: str
    name: str
    least: float = 0
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of fault: the cases of a long or a short run, what runs one, the lines it prints.

    `lacks` says what a machine lacks for it, "" for nothing; without that there are no cases.
    """

    name: str
    cases: Callable[[str], list[Any]]
    run: Callable[[Any], Outcome]
    lines: tuple[Line, ...]
    lacks: Callable[[], str] = str


def table(part: Part, found: Outcome) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a part, and whether each aim is met."""
    for line in part.lines:
        value = found.most.get(line.name, found.counts[line.name])
        met = value >= line.least and (line.most is None or value <= line.most)
        shown = f"{value:,}" if isinstance(value, int) else f"{value:.2f}"
        yield f"  {line.words:<66}{shown:>10}   {_aim(line)}{'' if met else '  MISSED'}", met


def _aim(line: Line) -> str:
    if line.most is not None:
        return f"aim: at most {line.most:g}" if line.most else "aim: 0"
    return f"aim: at least {line.least:g}" if line.least else ""


def added(outcomes: Iterable[Outcome]) -> Outcome:
    """Return what several cases found together."""
    found = Outcome()
    for one in outcomes:
        found.add(one)
    return found
