"""What a long log costs: replay, the queue, statistics, a screen, an answer, and a place in memory."""

import json
import resource
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

from quizapp.collection import Collection
from quizapp.lessons.model import Entry
from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.paths import data_folder, shipped_lesson
from quizapp.questions.model import Card, Response
from quizapp.store import cache
from quizapp.store.database import Database
from quizapp.store.profiles import DATABASE
from quizapp.study.model import SessionChoice
from quizapp.study.queue import queue_of
from tests.benchmarks.years import END, studied_text

LONG = 20_000
"""Answers in one sitting, to see whether memory stays flat."""
SITTING = 200


def replay_times(folder: Path, runs: int) -> list[float]:
    """Return the seconds that replaying a profile's whole log takes, with writing down what follows."""
    database = Database(folder / DATABASE, "rw")
    times = []
    for _ in range(runs):
        with database.writing() as connection:
            times.append(_timed(lambda: cache.rebuild(connection, Policy())))
    database.close()
    return times


def cards_and_states(count: int, share: float) -> tuple[list[Card], dict[str, CardState]]:
    """Return so many cards, all but a twentieth answered before, and about a share of those due."""
    random, day = Random(1), END.toordinal()
    cards = [
        Card(
            Entry(f"e-{n}", "Term", f"term {n}", f"topic {n // 20}", 1, 1, {}), "term", "x", (), ""
        )
        for n in range(count)
    ]
    states = {
        card.key: CardState(
            30, 5, day - 50, day - 20, day + (0 if random.random() < share else random.randint(1, 60)),
            5, 0, "typed", 0, "right", True,
        )
        for card in cards[: count * 19 // 20]
    }  # fmt: skip
    return cards, states


def queue_times(count: int, share: float, runs: int) -> tuple[list[float], int]:
    """Return the seconds that the queue over so many cards takes, and how many of them are due."""
    cards, states = cards_and_states(count, share)
    due = len(queue_of(cards, states, END.toordinal(), Policy()).due)
    times = [
        _timed(lambda: queue_of(cards, states, END.toordinal(), Policy())) for _ in range(runs)
    ]
    return times, due


def study_times(data: Path, runs: int) -> dict[str, list[float]]:
    """Return the seconds of what a student does in the lesson that is studied, with the log of years."""
    lesson = data / "lesson.md"
    lesson.write_text(studied_text(), encoding="utf-8")
    now = [END]

    def clock():
        now[0] += timedelta(seconds=5)
        return now[0]

    found: dict[str, list[float]] = {}

    def timed(what: str, act: Callable[[], object]) -> object:
        began = time.perf_counter()
        outcome = act()
        found.setdefault(what, []).append(time.perf_counter() - began)
        return outcome

    collection = timed("open", lambda: Collection.open(lesson, data, clock=clock))
    timed("next screen", collection.next_screen)  # the first arranges the lesson
    found.clear()
    for number in range(runs):
        screen = timed("next screen", collection.next_screen)
        text = "wrong" if number % 8 == 0 else screen.question.answer
        timed("answer", lambda: collection.answer(screen, Response(text, 3), 3_000))  # noqa: B023
        if number % 10 == 0:
            timed("undo", collection.undo)
    for _ in range(5):
        timed("statistics", collection.views.statistics)
    collection.close()
    return found


def main() -> None:
    """Print the most megabytes used so far after some sittings and after many, each on a day of its own."""
    now = [END]

    def clock():
        now[0] += timedelta(seconds=5)
        return now[0]

    policy = Policy(new_per_day=1_000)
    collection = Collection.open(shipped_lesson(), data_folder(), policy=policy, clock=clock)
    answered, found = 0, {}
    while answered < LONG:
        screen = collection.next_screen(SessionChoice(ahead=True)) if answered % SITTING else None
        if screen is None:
            now[0] += timedelta(days=1)
            screen = collection.next_screen(SessionChoice(ahead=True))
        collection.answer(screen, Response(screen.question.answer, 3), 3_000)
        answered += 1
        if answered == 5 * SITTING:
            found["before"] = _megabytes()
    found["after"] = _megabytes()
    collection.close()
    print(json.dumps(found))


def _megabytes() -> float:
    """Return the most memory that the process had so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
