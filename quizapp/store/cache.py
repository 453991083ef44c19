"""What replay of the log gives, kept so that a start is quick: the states of cards, and counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, Self, cast

from sqlalchemy import Connection, insert
from sqlalchemy.dialects.sqlite import dialect

from quizapp.memory.answers import Given
from quizapp.memory.log import LogRow
from quizapp.memory.policy import POLICY_VERSION, Policy, policy_of
from quizapp.memory.replay import OF_CARDS, Replayed, fold, replayed, standing_rows
from quizapp.memory.tally import Tally, count_all
from quizapp.memory.undoing import REVISIONS, known_after_all, taken_back
from quizapp.store.rows import ALL, GIVEN, pack_state, unpack, unpack_given
from quizapp.store.tables import CACHE, CHANGING, REVISING, STATE, TALLY

if TYPE_CHECKING:
    import sqlite3

PUT_STATE = str(insert(STATE).prefix_with("OR REPLACE").compile(dialect=dialect()))
ADD_TALLY = (
    f"{insert(TALLY).compile(dialect=dialect())} ON CONFLICT (lesson, day, form, bucket) DO UPDATE SET"
    ' answers = answers + excluded.answers, "right" = "right" + excluded."right",'
    " predicted = predicted + excluded.predicted, took = took + excluded.took"
)
_PUT_TALLY = str(insert(TALLY).compile(dialect=dialect()))
_PUT_STAMP = str(insert(CACHE).prefix_with("OR REPLACE").compile(dialect=dialect()))
_GIVEN = "event IN ('answer', 'practice')"
_OF_CARD = f"SELECT {ALL} FROM log WHERE lesson = ? AND card = ? AND {_GIVEN}"  # noqa: S608
_ANSWERS = f"SELECT {GIVEN} FROM log WHERE {_GIVEN} ORDER BY lesson, card"  # noqa: S608
_CHANGES = (
    f"SELECT {ALL} FROM log WHERE {CHANGING} UNION ALL SELECT {ALL} FROM log WHERE {REVISING}"  # noqa: S608
)

_SCREEN, _LESSON, _CARD = (
    itemgetter(Given._fields.index(name)) for name in ("screen", "lesson", "card")
)


def last_number(connection: Connection) -> int:
    """Return how many rows the log holds: they are numbered without gaps."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(number), 0) FROM log").scalar_one())


def is_stale(connection: Connection, policy: Policy) -> bool:
    """Return whether the states reflect another policy or other rows than the log holds."""
    found = connection.exec_driver_sql("SELECT policy, retention, rows FROM cache").first()
    return found is None or tuple(found) != _stamp(connection, policy)


def rebuild(connection: Connection, policy: Policy) -> None:
    """Replace all states by a replay of the log, card by card, and say what they reflect."""
    refill(connection, policy)
    connection.exec_driver_sql(_PUT_STAMP, (1, *_stamp(connection, policy)))


def shadow(connection: Connection, policy: Policy) -> None:
    """Put tables in memory before the stale ones, for a reader that must not write."""
    connection.exec_driver_sql("CREATE TEMP TABLE state AS SELECT * FROM main.state LIMIT 0")
    connection.exec_driver_sql("CREATE TEMP TABLE tally AS SELECT * FROM main.tally LIMIT 0")
    refill(connection, policy)


def refill(connection: Connection, policy: Policy) -> None:
    """Replace all states and counts by a replay of the log, card by card."""
    connection.exec_driver_sql("DELETE FROM state")
    connection.exec_driver_sql("DELETE FROM tally")
    found = replay_of(cast("sqlite3.Connection", connection.connection.driver_connection), policy)
    if found.states:
        states = [pack_state(key, found.states[key]) for key in sorted(found.states)]
        connection.exec_driver_sql(PUT_STATE, states)
    if found.tally:
        connection.exec_driver_sql(_PUT_TALLY, sorted(packed_tally(found.tally)))


def replay_of(driver: "sqlite3.Connection", policy: Policy) -> Replayed:
    """Return what follows from a whole log.

    The driver's own rows serve, half of each: SQLAlchemy's would double the time of a million.
    """
    changes = sorted(map(unpack, driver.execute(_CHANGES)), key=attrgetter("order"))
    revised = _Revised.by(changes)
    found = Replayed()
    for lesson, answers in groupby(driver.execute(_ANSWERS), _LESSON):
        mine = [row for row in changes if row.lesson in (lesson, "") or row.event in REVISIONS]
        settled = policy_of(standing_rows(mine), lesson, policy)
        of_cards = [row for row in mine if row.event in OF_CARDS]
        changed = {key for row in of_cards for key in row.keys}
        for card, columns in groupby(answers, _CARD):
            if card in changed:
                of_cards += map(unpack, driver.execute(_OF_CARD, (lesson, card)))
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


def _stamp(connection: Connection, policy: Policy) -> tuple[int, float, int]:
    return POLICY_VERSION, policy.retention, last_number(connection)
