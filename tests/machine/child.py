"""A student who answers and takes back without end, telling each time what is safe: to be killed.

Usage: python -m tests.machine.child LESSON DATA SEED
"""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from quizapp.collection import Collection
from quizapp.study.model import SessionChoice
from quizapp.study.quiz import QuizChoice
from tests.machine.responses import MANNERS, response_to

ACTS = ("answer",) * 6 + ("undo", "undo", "redo", "suspend", "forget", "quiz", "exam")


def main(lesson: Path, data: Path, seed: int) -> None:
    """Do one thing after another and say the id of each row that is on disk by now."""
    draw, now = Random(seed), datetime(2026, 12, 1, 9, tzinfo=UTC) + timedelta(days=3 * seed)
    collection = Collection.open(lesson, data, clock=lambda: now)
    told = {row.id for row in collection._store.rows()}
    while True:
        now += timedelta(minutes=draw.choice((1, 1, 1, 400)))
        act(collection, draw.choice(ACTS), draw)
        ids = {row.id for row in collection._store.rows()}
        print(*sorted(ids - told), flush=True)
        told = ids


def act(collection: Collection, what: str, draw: Random) -> None:
    """Do one thing, as it is drawn."""
    key = draw.choice([card.key for card in collection._cards])
    if what == "undo":
        collection.undo()
    elif what == "redo":
        collection.redo()
    elif what == "suspend":
        (collection.marking.unsuspend if draw.random() < 0.6 else collection.marking.suspend)(key)
    elif what == "forget":
        collection.marking.forget(key)
    elif what == "exam":
        collection.wishes.set_retention(draw.choice((0.8, 0.9)))
    else:
        screen = collection.next_screen(SessionChoice(ahead=True))
        if what == "quiz":
            quiz = collection.quizzes.begin(QuizChoice(number=3))
            screen = collection.quizzes.screen(quiz)
        if screen:
            response = response_to(screen.question, draw.choice(MANNERS))
            collection.answer(screen, response, 2_000)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
