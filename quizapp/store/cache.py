"""What replay of the log gives, kept so that a start is quick: the states of cards, and counts."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any, Self

from quizapp.memory.answers import Given
from quizapp.memory.log import LogRow
from quizapp.memory.policy import POLICY_VERSION, Policy, policy_of
from quizapp.memory.replay import OF_CARDS, Replayed, fold, replayed, standing_rows
from quizapp.memory.tally import Tally, count_all
from quizapp.memory.undoing import REVISIONS, known_after_all, taken_back
from quizapp.store.newest import CHANGING, REVISING, insert
from quizapp.store.rows import ALL, GIVEN, pack_state, unpack, unpack_given

PUT_STATE = insert("state", "INSERT OR REPLACE")
_PUT_TALLY = insert("tally")
ADD_TALLY = (
    f"{_PUT_TALLY} ON CONFLICT (lesson, day, form, bucket) DO UPDATE SET"
    ' answers = answers + excluded.answers, "right" = "right" + excluded."right",'
    " predicted = predicted + excluded.predicted, took = took + excluded.took"
)
_PUT_STAMP = insert("cache", "INSERT OR REPLACE")
_GIVEN = "event IN ('answer', 'practice')"
_OF_CARD = f"SELECT {ALL} FROM log WHERE lesson = ? AND card = ? AND {_GIVEN}"
_ANSWERS = f"SELECT {GIVEN} FROM log WHERE {_GIVEN} ORDER BY lesson, card"
_CHANGES = (
    f"SELECT {ALL} FROM log WHERE {CHANGING} UNION ALL SELECT {ALL} FROM log WHERE {REVISING}"
)

_SCREEN, _LESSON, _CARD = (
    itemgetter(Given._fields.index(name)) for name in ("screen", "lesson", "card")
)


def last_number(connection: sqlite3.Connection) -> int:
    """Return how many rows the log holds: they are numbered without gaps."""
    return int(connection.execute("SELECT coalesce(max(number), 0) FROM log").fetchone()[0])


def is_stale(connection: sqlite3.Connection, policy: Policy) -> bool:
    """Return whether the states reflect another policy or other rows than the log holds."""
    found = connection.execute("SELECT policy, retention, rows FROM cache").fetchone()
    return found is None or found != _stamp(connection, policy)


def rebuild(connection: sqlite3.Connection, policy: Policy) -> None:
    """Replace all states by a replay of the log, card by card, and say what they reflect."""
    refill(connection, policy)
    connection.execute(_PUT_STAMP, (1, *_stamp(connection, policy)))


def shadow(connection: sqlite3.Connection, policy: Policy) -> None:
    """Put tables in memory before the stale ones, for a reader that must not write."""
    connection.execute("CREATE TEMP TABLE state AS SELECT * FROM main.state LIMIT 0")
    connection.execute("CREATE TEMP TABLE tally AS SELECT * FROM main.tally LIMIT 0")
    refill(connection, policy)


def refill(connection: sqlite3.Connection, policy: Policy) -> None:
    """Replace all states and counts by a replay of the log, card by card."""
    connection.execute("DELETE FROM state")
    connection.execute("DELETE FROM tally")
    found = replay_of(connection, policy)
    if found.states:
        states = [pack_state(key, found.states[key]) for key in sorted(found.states)]
        connection.executemany(PUT_STATE, states)
    if found.tally:
        connection.executemany(_PUT_TALLY, sorted(packed_tally(found.tally)))


def replay_of(connection: sqlite3.Connection, policy: Policy) -> Replayed:
    """Return what follows from a whole log, of which half of each row is read."""
    changes = sorted(map(unpack, connection.execute(_CHANGES)), key=attrgetter("order"))
    revised = _Revised.by(changes)
    found = Replayed()
    for lesson, answers in groupby(connection.execute(_ANSWERS), _LESSON):
        mine = [row for row in changes if row.lesson in (lesson, "") or row.event in REVISIONS]
        settled = policy_of(standing_rows(mine), lesson, policy)
        of_cards = [row for row in mine if row.event in OF_CARDS]
        changed = {key for row in of_cards for key in row.keys}
        for card, columns in groupby(answers, _CARD):
            if card in changed:
                of_cards += map(unpack, connection.execute(_OF_CARD, (lesson, card)))
            else:
                _replay_card(columns, revised, settled, found)
        if of_cards:
            replayed([*of_cards, *(row for row in mine if row.event in REVISIONS)], settled, found)
    return found


def _replay_card(
    rows: Iterable[tuple[Any, ...]], revised: "_Revised", policy: Policy, found: Replayed
) -> None:
    """Add what follows from a card's answers, by their columns: see `standing_rows`."""
    given = revised.standing(list(map(unpack_given, rows)))
    answers = [row for row in given if row.event == "answer"]
    if len(answers) < len(given):
        count_all(found.tally, (row for row in given if row.event != "answer"))
    if answers:
        answers.sort()
        fold(answers, policy, found)


@dataclass(frozen=True, slots=True)
class _Revised:
    """The screens of which anything was said later: those taken back, and what was known after all."""

    screens: frozenset[bytes]
    undone: frozenset[bytes]
    knew: frozenset[tuple[bytes, str]]

    @classmethod
    def by(cls, ordered: Sequence[LogRow]) -> Self:
        """Return what rows in replay order say."""
        undone = frozenset(bytes.fromhex(screen) for screen in taken_back(ordered) if screen)
        knew = frozenset((bytes.fromhex(screen), card) for screen, card in known_after_all(ordered))
        return cls(undone.union(screen for screen, _ in knew), undone, knew)

    def standing(self, given: list[Given]) -> list[Given]:
        """Return what of a card's answers was not taken back; what was known after all is right."""
        if self.screens.isdisjoint(map(_SCREEN, given)):
            return given
        return [
            row._replace(verdict="right", hints=0, rating=0)
            if row.event == "answer" and (row.screen, row.card) in self.knew
            else row
            for row in given
            if row.screen not in self.undone
        ]


def packed_tally(tally: Tally) -> list[tuple[object, ...]]:
    """Return counts as rows of the table `tally`."""
    return [(*key, *counts) for key, counts in tally.items()]


def _stamp(connection: sqlite3.Connection, policy: Policy) -> tuple[int, float, int]:
    return POLICY_VERSION, policy.retention, last_number(connection)
