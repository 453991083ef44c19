"""What the log says of one lesson, kept in step with every row that is added to it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from quizapp.memory.log import Event, LogRow
from quizapp.memory.marks import Marks, marks_of
from quizapp.memory.policy import Policy, policy_of
from quizapp.memory.replay import (
    live,
    replay,
    replayed,
    rescheduled,
    resets,
    standing_rows,
    stepped,
)
from quizapp.memory.state import CardState
from quizapp.memory.tally import Tally, count, difference, total
from quizapp.memory.undoing import by_screen, done_and_undone, of_screen
from quizapp.store.correcting import after_all, reset_to
from quizapp.store.journal import Journal, Moment, noted
from quizapp.store.store import Store


@dataclass(slots=True)
class _After:
    """What some rows lead to: the cards' states, None for one as if never asked, and counts to add."""

    states: dict[str, CardState | None] = field(default_factory=dict)
    tally: Tally = field(default_factory=dict)

    def add(self, other: "_After") -> None:
        """Add what rows of other cards lead to."""
        self.states |= other.states
        self.tally = total((self.tally, other.tally))


class Ledger:
    """One lesson's log, by a store and a clock: the states of its cards, today's answers, marks, policy.

    `today` are the live answers of the study day `day`, `practised` those that nothing follows from,
    each of its card as it is called now. What cannot be saved raises StoreError, and nothing has happened.
    """

    def __init__(self, store: Store, journal: Journal, usual: Policy) -> None:
        self.store, self.journal, self._usual = store, journal, usual
        self.lesson = ""
        self.states: dict[str, CardState] = {}
        self.marks = Marks()
        self.policy = usual
        self.today: list[LogRow] = []
        self.practised: list[LogRow] = []
        self.day = 0
        self._reset: set[str] = set()
        self._left: dict[str, LogRow] = {}
        self._changes: Sequence[LogRow] = ()

    def take_up(self, lesson: str) -> None:
        """Read what the log says of a lesson from now on."""
        self.lesson = lesson
        self._read_changes()
        self.states = self.store.states(lesson)
        self._turn(self.journal.now().day)

    def settings(self, lesson: str) -> Policy:
        """Return what the student's settings say for a lesson."""
        return policy_of(standing_rows(self.store.changes(lesson)), lesson, self._usual)

    def turn_to_today(self) -> int:
        """Return the study day that it is, with what was answered on it read from the log."""
        day = self.journal.now().day
        if day != self.day:
            self._turn(day)
        return day

    def row(self, event: Event, now: Moment | None = None) -> LogRow:
        """Return a row of the lesson to be filled in, of now."""
        return self.journal.row(now or self.journal.now(), event, self.lesson)

    def act(self, event: Event, card: str, payload: Mapping[str, object] | None = None) -> None:
        """Log what a student does to a card, on a screen of its own so that it can be taken back.

        It comes after all that was done before, whatever clock or time zone said then, so that it
        stands; but what is buried is so on this study day.
        """
        self.act_on(event, [card], payload)

    def act_on(
        self, event: Event, cards: Sequence[str], payload: Mapping[str, object] | None = None
    ) -> None:
        """Log what a student does to several cards at once, all of it taken back at once."""
        self.turn_to_today()
        screen, now = self.journal.uuid(), self.journal.now()
        rows = [
            replace(noted(self.row(event, now), payload or {}), screen=screen, card=card)
            for card in cards
        ]
        if event != "bury":
            rows = after_all(rows, self.store.last_moment(self.lesson))
        self._write(rows, cards if event == "reset" else [])

    def answered(self, rows: Sequence[LogRow], facts: Mapping[str, str]) -> bool:
        """Log a screen's answers and return whether the first of them counts.

        `facts` are those that the cards rest on by the lesson of today: an answer on one always
        counts, whatever other devices wrote, by a reset where only that lets it.
        """
        after = _After()
        written: list[LogRow] = []
        for row in rows:
            more, one = self._counted(row, facts.get(row.card))
            written += more
            after.add(one)
        first = rows[0].card
        counts = after.states[first] != self.states.get(first)
        self._record(written, after)
        answers = [row for row in written if row.event == "answer" and row.day == self.day]
        later = not self.today or self.today[-1].order < min(row.order for row in rows)
        self.today = [*self.today, *answers] if later else live([*self.today, *answers])
        return counts

    def practise(self, rows: Sequence[LogRow]) -> None:
        """Log a screen's answers as practice: nothing follows from them but the time they took."""
        after = _After()
        for row in rows:
            count(after.tally, row, None)
        self._record(rows, after)
        self.practised += rows

    def undoable(self, quiz: str = "") -> Sequence[LogRow]:
        """Return the rows of the screen that this device can take back, none where there is nothing.

        It is what was done last on this study day; with the id of a quiz the last screen in that.
        """
        done, _ = self._done_and_undone()
        return next((one for one in reversed(done) if _is_of(one, quiz)), ())

    def redoable(self, quiz: str = "") -> Sequence[LogRow]:
        """Return the rows of the screen that was taken back last, if nothing was done since.

        With the id of a quiz only where it is a screen of that.
        """
        _, undone = self._done_and_undone()
        return undone[-1] if undone and _is_of(undone[-1], quiz) else ()

    def undo(self, quiz: str = "") -> str:
        """Take back what is `undoable`; return the key of the first card, "" where there is nothing."""
        screen = self.undoable(quiz)
        return self._revise("undo", screen) if screen else ""

    def redo(self, quiz: str = "") -> str:
        """Give again what is `redoable`; return the key of the first card, "" where there is nothing."""
        screen = self.redoable(quiz)
        return self._revise("redo", screen) if screen else ""

    def knew(self, screen: str) -> bool:
        """Log that the wrong answer on a screen was right; return whether it counts as that now."""
        rows = self.store.rows(lesson=self.lesson, day=self.day)
        given = [
            row for row in standing_rows(rows) if (row.event, row.screen) == ("answer", screen)
        ]
        wrong = [row for row in of_screen(given, screen) if row.verdict == "wrong"]
        if wrong:
            now = self.journal.now()
            knew = [replace(self.row("knew", now), screen=screen, card=row.card) for row in wrong]
            self._write(knew, [row.card for row in wrong])
        said = any((row.event, row.screen) == ("knew", screen) for row in rows)
        return bool(wrong) or (said and bool(given))

    def set(self, settings: Mapping[str, object], *, everywhere: bool = False) -> None:
        """Log settings, of this lesson or of all, and put every due day where they want it."""
        lesson = "" if everywhere else self.lesson
        row = replace(noted(self.row("set"), settings), lesson=lesson)
        (row,) = after_all([row], self.store.last_moment(lesson))
        changes = [*self.store.changes(self.lesson), row]
        policy = policy_of(standing_rows(changes), self.lesson, self._usual)
        states = {
            key: rescheduled(state, (self.lesson, key), policy)
            for key, state in self.states.items()
        }
        states |= self._renamed(changes, policy)
        moved = {key: one for key, one in states.items() if one != self.states[key]}
        self._record([row], _After(dict(moved)))
        self._read_changes()

    def _renamed(self, changes: Iterable[LogRow], policy: Policy) -> dict[str, CardState]:
        """Return the states of cards that had another key: due days are spread by that of the answer."""
        keys = {key for row in changes if row.event == "rename" for key in row.keys}
        keys &= self.states.keys()
        found = replay(self.store.histories(self.lesson, keys), policy) if keys else {}
        return {key: found[self.lesson, key] for key in keys}

    def _counted(self, row: LogRow, fact: str | None) -> tuple[list[LogRow], _After]:
        """Return an answer, with a reset where only one lets it count, and what it leads to.

        Where its card was forgotten or renamed on a later study day, by another clock, it comes after
        that, too.
        """
        before = self.states.get(row.card)
        after = self._step(row)
        if after.states[row.card] != before or fact != row.fact:
            return [row], after
        moment = Moment(row.at, row.offset, row.day, row.clock)
        reset = reset_to(self.row("reset", moment), row.card, row.fact)
        last = max(self.store.last_moment(row.lesson), (row.day, row.at))
        rows = [row, *after_all([reset], last)]
        after = self._replay(rows, [row.card])
        if after.states[row.card] == before:
            (later,) = after_all([row], last)
            rows = [later, *after_all([reset], (later.day, later.at))]
            after = self._replay(rows, [row.card])
        return rows, after

    def _step(self, row: LogRow) -> _After:
        """A row that another device's come after, a later day's, a reset or a rename needs a replay."""
        state = self.states.get(row.card)
        earlier = [one for one in self.today if one.card == row.card]
        left = self._left.get(row.card)
        if (
            row.card not in self._reset
            and not (left and left.order > row.order)
            and (
                state is None
                or (state.last_day <= row.day and all(one.order < row.order for one in earlier))
            )
        ):
            state, tally = stepped(state, row, self.policy)
            return _After({row.card: state}, tally)
        return self._replay([row], [row.card])

    def _replay(self, rows: Sequence[LogRow], cards: Collection[str]) -> _After:
        """Return what rows lead to for some cards, by all that is known of them.

        And for all that these are or were called, as the rows may be of before.
        """
        cards = self.store.kin(self.lesson, cards)
        histories = self.store.histories(self.lesson, cards)
        then = replayed(histories, self.policy)
        now = replayed([*histories, *rows], self.policy)
        return _After(
            {card: now.states.get((self.lesson, card)) for card in cards},
            difference(now.tally, then.tally),
        )

    def _write(self, rows: Sequence[LogRow], cards: Collection[str]) -> None:
        """Log rows that revise or change some cards."""
        self._record(rows, self._replay(rows, cards) if cards else _After())
        self._read_changes()
        self._turn(self.day)

    def _record(self, rows: Sequence[LogRow], after: _After) -> None:
        states = {(self.lesson, card): state for card, state in after.states.items()}
        self.store.record(rows, states, tally=after.tally)
        for card, one in after.states.items():
            self.states.pop(card, None)
            if one:
                self.states[card] = one

    def _done_and_undone(self) -> tuple[list[Sequence[LogRow]], list[Sequence[LogRow]]]:
        self.turn_to_today()
        rows = self._done_today()
        done, undone = done_and_undone(rows, self.store.device)
        on = by_screen(rows)
        return [on[screen] for screen in done], [on[screen] for screen in undone]

    def _done_today(self) -> list[LogRow]:
        """Return what was done on this study day, also what had to come after rows of a later one."""
        found = self.store.rows(lesson=self.lesson, day=self.day)
        changes = self.store.changes(self.lesson)
        later = {
            row.card for row in changes if row.day != row.done_on == self.day and not row.screen
        }
        found += changes
        found += self.store.histories(self.lesson, later) if later else []
        return [row for row in {row.id: row for row in found}.values() if row.done_on == self.day]

    def _revise(self, event: Event, screen: Sequence[LogRow]) -> str:
        row = replace(self.row(event), screen=screen[0].screen)
        self._write([row], [one.card for one in screen])
        return self._called(screen[0])

    def _called(self, row: LogRow) -> str:
        """Return what the card of a row is called by now."""
        card = row.card
        for change in self._changes:
            if change.event == "rename" and change.renamed == card and change.order > row.order:
                card = change.card
        return card

    def _read_changes(self) -> None:
        self._changes = standing_rows(self.store.changes(self.lesson))
        self.policy = policy_of(self._changes, self.lesson, self._usual)
        self.journal.day_start = self.policy.day_start
        self._reset = {card for _, card in resets(self._changes)}
        self._left = {row.renamed: row for row in self._changes if row.event == "rename"}
        self.marks = marks_of(self._changes, self.journal.now().day)

    def _turn(self, day: int) -> None:
        rows = self.store.rows(lesson=self.lesson, day=day)
        self.today = live(rows)
        self.practised = [row for row in standing_rows(rows) if row.event == "practice"]
        if day != self.day:
            self.marks = marks_of(self._changes, day)
        self.day = day


def _is_of(screen: Sequence[LogRow], quiz: str) -> bool:
    return not quiz or any(row.quiz == quiz for row in screen)
