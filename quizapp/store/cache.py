"""What replay of the log gives, kept so that a start is quick: the states of cards, and counts."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from operator import attrgetter, itemgetter

from quizapp.memory import folding
from quizapp.memory.folding import CARD, DAY, EVENT, KEY, SCREEN, Answer, Trace
from quizapp.memory.log import LogRow
from quizapp.memory.policy import POLICY_VERSION, Policy, policy_of
from quizapp.memory.replay import OF_CARDS, Key, Replayed, replayed, state_of
from quizapp.memory.tally import Tally
from quizapp.memory.undoing import REVISIONS, known_after_all, taken_back
from quizapp.store.newest import CHANGING, REVISING, insert
from quizapp.store.queries import LAST_NUMBER
from quizapp.store.rows import ALL, pack_state, unpack

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
_ANSWERS = (
    f"SELECT {', '.join(folding.COLUMNS)} FROM log WHERE {_GIVEN}"
    " ORDER BY day, at, device, sequence, id"
)
_CHANGES = (
    f"SELECT {ALL} FROM log WHERE {CHANGING} UNION ALL SELECT {ALL} FROM log WHERE {REVISING}"
)


def last_number(connection: sqlite3.Connection) -> int:
    """Return how many rows the log holds: they are numbered without gaps."""
    return int(connection.execute(LAST_NUMBER).fetchone()[0])


def is_stale(connection: sqlite3.Connection, policy: Policy) -> bool:
    """Return whether the states reflect another policy or other rows than the log holds."""
    found = connection.execute("SELECT policy, retention, rows FROM cache").fetchone()
    return found is None or found != _stamp(connection, policy)


def rebuild(connection: sqlite3.Connection, policy: Policy) -> None:
    """Replace all states by a replay of the log, and say what they reflect."""
    refill(connection, policy)
    connection.execute(_PUT_STAMP, (1, *_stamp(connection, policy)))


def shadow(connection: sqlite3.Connection, policy: Policy) -> None:
    """Put tables in memory before the stale ones, for a reader that must not write."""
    connection.execute("CREATE TEMP TABLE state AS SELECT * FROM main.state LIMIT 0")
    connection.execute("CREATE TEMP TABLE tally AS SELECT * FROM main.tally LIMIT 0")
    refill(connection, policy)


def refill(connection: sqlite3.Connection, policy: Policy) -> None:
    """Replace all states and counts by a replay of the log."""
    connection.execute("DELETE FROM state")
    connection.execute("DELETE FROM tally")
    found = replay_of(connection, policy)
    if found.states:
        states = [pack_state(key, found.states[key]) for key in sorted(found.states)]
        connection.executemany(PUT_STATE, states)
    if found.tally:
        connection.executemany(_PUT_TALLY, sorted(packed_tally(found.tally)))


def replay_of(connection: sqlite3.Connection, policy: Policy) -> Replayed:
    """Return what follows from a whole log.

    It is read day by day, much as it lies on the disk, and half of each row: card by card, every row
    would be on another page.
    """
    changes = sorted(map(unpack, connection.execute(_CHANGES)), key=attrgetter("order"))
    changed = {(row.lesson, key) for row in changes if row.event in OF_CARDS for key in row.keys}
    settings = [row for row in changes if row.event == "set"]
    settled = cache(lambda lesson: policy_of(settings, lesson, policy))
    traces: dict[Key, Trace] = {}
    found = Replayed()
    standing = _standing(connection.execute(_ANSWERS), changes, changed)
    for _, answers in groupby(standing, itemgetter(DAY)):
        tally: Tally = {}  # of a day, as a small one is found in sooner
        folding.fold(answers, traces, tally)
        found.tally.update(tally)
    for key, trace in traces.items():
        found.states[key] = state_of(trace, key, settled(key[0]))
    for lesson, keys in groupby(sorted(changed), itemgetter(0)):
        rows = [row for row in changes if row.event in REVISIONS]
        rows += (row for row in changes if row.event in OF_CARDS and row.lesson == lesson)
        for key in keys:
            rows += map(unpack, connection.execute(_OF_CARD, key))
        replayed(rows, settled(lesson), found)
    return found


def _standing(
    answers: Iterable[Answer], ordered: Sequence[LogRow], changed: set[Key]
) -> Iterator[Answer]:
    """Yield the answers that stand by what rows in replay order say of them later.

    As in `standing_rows`, but by columns, and without those of the cards that are `changed`.
    """
    undone = {bytes.fromhex(screen) for screen in taken_back(ordered) if screen}
    knew = {(bytes.fromhex(screen), card) for screen, card in known_after_all(ordered)}
    revised = undone.union(screen for screen, _ in knew)
    for answer in answers:
        if answer[SCREEN] in revised:
            if answer[SCREEN] in undone:
                continue
            if answer[EVENT] == "answer" and (answer[SCREEN], answer[CARD]) in knew:
                answer = folding.as_known(answer)
        if not changed or answer[KEY] not in changed:
            yield answer


def packed_tally(tally: Tally) -> list[tuple[object, ...]]:
    """Return counts as rows of the table `tally`."""
    return [(*key, *counts) for key, counts in tally.items()]


def _stamp(connection: sqlite3.Connection, policy: Policy) -> tuple[int, float, int]:
    return POLICY_VERSION, policy.retention, last_number(connection)
