"""A student's computer: the program on a data folder, and beside it the plain list of what happened."""

import shutil
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime

from quizapp.carrying import export_progress, import_progress
from quizapp.collection import Collection
from quizapp.looking import plan_beside
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replayed
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from tests.machine import plain
from tests.machine.lesson import START, YEARS, edited, text_of
from tests.machine.profiles import new_profile

LESSON = "t"
BEGIN = datetime(2026, 12, 1, 9, tzinfo=UTC)


class Clock:
    """A clock in some time zone that stands still until it is turned."""

    def __init__(self):
        self.at, self.zone = int(BEGIN.timestamp() * 1000), UTC

    def __call__(self):
        return datetime.fromtimestamp(self.at / 1000, self.zone)


class Device:
    """The open Collection, its clock and lesson file, and all that it has acknowledged."""

    def __init__(self, folder, number):
        self.folder, self.copies, self.clock = folder, 0, Clock()
        self.data, self.path = folder / "data-0", folder / "lesson.md"
        new_profile(self.data, number)
        self.figures, self.year = START, YEARS[0]
        self.rows, self.held, self.shown = {}, [], []
        self.done, self.undone, self.quizzes = {}, {}, {}
        self.write()
        self.open()

    def write(self):
        self.path.write_text(text_of(self.figures, self.year), encoding="utf-8")

    def edit(self, place, field, choice):
        if field == "year":
            self.year = YEARS[choice % len(YEARS)]
        else:
            self.figures = edited(self.figures, place, field, choice)
        self.write()

    def open(self):
        self.collection = Collection.open(self.path, self.data, clock=self.clock)
        self.device = self.collection._store.device
        self.held.clear()

    def reopen(self):
        self.collection.close()
        self.open()

    def kill(self):
        """Go on with the files as they lie on the disk, while the program still has them open."""
        self.copies += 1
        copy = self.folder / f"data-{self.copies}"
        shutil.copytree(self.data, copy)
        self.collection.close()
        shutil.rmtree(self.data)
        self.data = copy
        self.open()

    def take_in(self, other, *, by_file):
        """Merge the log of another device into this one's, as a file that is carried or row by row."""
        self.collection.close()
        if by_file:
            file = self.folder / "carried.quizapp"
            export_progress(other.data, file)
            import_progress(self.data, file, mine=True, clock=self.clock)
            file.unlink()
        else:
            with closing(Store.open(default_profile(self.data), Policy())) as store:
                store.merge(other.rows.values(), Policy())
        self.rows |= other.rows
        self.open()

    @property
    def policy(self):
        return plain.policy(self.rows.values(), LESSON)

    @property
    def day(self):
        """The study day that it must be."""
        start = self.policy["day-start"]
        return plain.today(self.rows.values(), self.device, self.clock(), start)[0]

    @property
    def keys(self):
        return [card.key for card in self.collection._cards]

    def news(self):
        """Return the rows added since the last look, in the order written; none may have changed."""
        found = {row.id: row for row in self.collection._store.rows()}
        assert all(found.get(one) == row for one, row in self.rows.items()), "the log only grows"
        new = [row for one, row in found.items() if one not in self.rows]
        self.rows = found
        return sorted(new, key=lambda row: row.sequence)

    def did(self, screen, day):
        self.done.setdefault(day, []).append(screen)
        self.undone[day] = []

    def check(self):
        """Hold all that the program says against the plain model."""
        self.news()
        rows, collection = list(self.rows.values()), self.collection
        policy, day = self.policy, self.day
        states = plain.states(rows, LESSON, policy)
        assert _plain(collection.states) == states
        assert _plain(collection._store.states(LESSON)) == states
        held = collection.wishes.policy
        assert asdict(held) == {name.replace("-", "_"): one for name, one in policy.items()}
        again = replayed(rows, held)
        assert _plain({card: state for (_, card), state in again.states.items()}) == states
        tally = plain.tally(rows, LESSON)
        kept = collection._store.tally()
        assert {key: one for key, one in kept.items() if any(one)} == tally == again.tally
        self.check_today(rows, states, policy, day)

    def check_today(self, rows, states, policy, day):
        collection = self.collection
        suspended, buried, flags = plain.marks(rows, LESSON, day)
        marks = collection.marking.marks
        assert (set(marks.suspended), set(marks.buried)) == (suspended, buried)
        assert {card: flag.note for card, flag in marks.flags.items()} == flags
        plan = collection.plan()
        assert plan.day.toordinal() == day
        due = plain.plan(collection._cards, states, suspended | buried, day, policy)
        assert (plan.due, plan.again, plan.new, plan.done) == due
        of_lesson = [row for row in plain.standing(rows) if row.lesson == LESSON]
        name = plain.names(of_lesson)
        answers = [row for row in of_lesson if row.event == "answer" and row.day == day]
        live = {(row.id, row.verdict, name(row)) for row in answers}
        assert {(row.id, row.verdict, row.card) for row in collection._ledger.today} == live
        assert (collection.next_screen() is None) == (plan.left == 0)

    def check_beside(self):
        """Hold what another program sees of the day against what this one says, where clocks are believed."""
        start = self.policy["day-start"]
        if not plain.today(self.rows.values(), self.device, self.clock(), start)[1]:
            _, plan = plan_beside(self.path, self.data, clock=self.clock)
            assert plan == self.collection.plan()


def _plain(states):
    return {card: asdict(state) for card, state in states.items()}
