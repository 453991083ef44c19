"""A student at the keyboard, for tests that go through the Collection: a clock to turn, days to study."""

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

from quizapp.collection import Collection
from quizapp.memory.replay import replayed
from quizapp.study.model import EVERYTHING
from tests.machine.profiles import new_profile
from tests.machine.responses import response_to

MORNING = datetime(2026, 12, 1, 9, tzinfo=UTC)
WORDS = "means the one thing that nobody else here can be said to be, number"


def terms(count, topics=("Words",)):
    """Return a lesson of so many terms, by turns in some topics; a term makes two cards."""
    parts = ["# Own\n- Id: own\n"]
    for place, topic in enumerate(topics):
        parts.append(f"\n## {topic}\n")
        parts += [
            f"\n### Term: thing {chr(97 + number)}\n- Id: t{number}\n- Means: {WORDS} {number}\n"
            for number in range(place, count, len(topics))
        ]
    return "".join(parts)


class Student:
    """A Collection over a lesson of one's own, in a folder of one's own, by a clock of one's own."""

    def __init__(self, folder, text, policy=None):
        self.path, self.data, self.policy = folder / "own.md", folder / "data", policy
        self.now = MORNING
        new_profile(self.data)
        self.path.write_text(text, encoding="utf-8")
        self.open()

    def clock(self):
        self.now += timedelta(seconds=1)
        return self.now

    def open(self):
        self.collection = Collection.open(
            self.path, self.data, policy=self.policy, clock=self.clock
        )

    def reopen(self):
        self.collection.close()
        self.open()

    def turn(self, **by):
        self.now += timedelta(**by)

    @property
    def day(self):
        return self.collection.plan().day.toordinal()

    @property
    def keys(self):
        return [card.key for card in self.collection._cards]

    @property
    def written(self):
        """The states as bytes."""
        states = self.collection.states
        return json.dumps({key: asdict(states[key]) for key in sorted(states)}).encode()

    @property
    def rows(self):
        return self.collection._store.rows()

    def answer(self, manner="right", wanted=EVERYTHING):
        """Answer what is asked now and return its screen, None where nothing is."""
        screen = self.collection.next_screen(wanted)
        if screen:
            self.said = self.collection.answer(screen, response_to(screen.question, manner), 3_000)
        return screen

    def study(self, manner="right", wanted=EVERYTHING, limit=300):
        """Answer until nothing is asked any more and return the screens."""
        screens = []
        while len(screens) < limit and (screen := self.answer(manner, wanted)):
            screens.append(screen)
        return screens

    def agrees(self):
        """Hold states and counts on disk and in the window against a replay of the log."""
        found = replayed(self.rows, self.collection.wishes.policy)
        states = {card: state for (_, card), state in found.states.items()}
        assert states == dict(self.collection.states) == self.collection._store.states("own")
        kept = {key: one for key, one in self.collection._store.tally().items() if any(one)}
        assert kept == found.tally


def forget_everything_cached(student):
    """Let the next opening replay the whole log."""
    with student.collection._store._database.writing() as connection:
        connection.execute("UPDATE cache SET rows = -1")
