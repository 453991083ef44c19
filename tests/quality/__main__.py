"""The whole quality report: the lessons that ship, and small ones that Hypothesis makes: `make quality`.

Usage: python -m tests.quality [--seeds N] [--made N]
"""

import argparse
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from quizapp.lessons.reader import read_lesson
from quizapp.paths import resource, shipped_lesson
from quizapp.quality.asking import sample_of
from quizapp.quality.report import report_on, unfair
from quizapp.quality.text import as_text
from tests.quality.made import lessons

SEEDS_OF_A_MADE_LESSON = (0, 13, 27)
"""One of each level."""


def main() -> int:
    """Print the reports and what is unfair in the lessons made; 1 on a miss."""
    parser = argparse.ArgumentParser(prog="make quality")
    parser.add_argument("--seeds", type=int, default=200, metavar="N")
    parser.add_argument("--made", type=int, default=300, metavar="N")
    options = parser.parse_args()
    started = time.monotonic()
    with ProcessPoolExecutor() as pool:
        reports = [pool.submit(_report, path, options.seeds) for path in _paths()]
        made = pool.submit(_of_made_lessons, options.made)
        missed = False
        for report in reports:
            text, met = report.result()
            print(text, end="\n\n")
            missed |= not met
        faults = made.result()
    print(f"{options.made} lessons that were made: {len(faults)} unfair checks")
    print("\n".join(faults))
    print(f"{time.monotonic() - started:.0f} seconds", file=sys.stderr)
    return int(missed or bool(faults))


def _paths() -> list[Path]:
    shipped = Path(str(shipped_lesson()))
    others = sorted(Path(str(resource("content"))).rglob("*.md"))
    return [shipped, *(path for path in others if path != shipped)]


def _report(path: Path, seeds: int) -> tuple[str, bool]:
    report = report_on(read_lesson(path), seeds, shipped=path == _paths()[0])
    return as_text(report), report.met


def _of_made_lessons(count: int) -> list[str]:
    """Return what is unfair in so many lessons, always the same ones, each with an example."""
    found: dict[tuple[str, str], str] = {}

    @seed(0)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(lessons())
    def look(lesson) -> None:
        for key, fault in faults_of(lesson):
            found.setdefault(key, fault)

    look()
    return list(found.values())


def faults_of(lesson, seeds=SEEDS_OF_A_MADE_LESSON) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield what is unfair in a lesson, under the check and the form, with the entry as it stands."""
    sample = sample_of(lesson, seeds)
    for result in unfair(sample):
        for one in result.shortfalls:
            form = one.question.rsplit("/", 2)[-2]
            entry = "; ".join(f"{field.label}: {field.raw}" for field in one.entry.fields.values())
            shown = f"{result.id} {one.question} seed {one.seed}: {one.what}\n    {one.entry.title}; {entry}"
            yield (
                (
                    result.id,
                    f"{one.entry.kind}/{one.question.split('/', 1)[1].split('/')[0]}/{form}",
                ),
                shown,
            )


if __name__ == "__main__":
    sys.exit(main())
