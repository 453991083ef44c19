"""What replay of the log gives, kept so that a start is quick: the states of cards, and counts."""

from collections.abc import Iterator
from itertools import groupby, starmap
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, insert, select, text
from sqlalchemy.dialects.sqlite import dialect

from quizapp.memory.log import LogRow
from quizapp.memory.policy import POLICY_VERSION, Policy, policy_of
from quizapp.memory.replay import OF_CARDS, Replayed, replayed, standing_rows
from quizapp.memory.tally import Tally
from quizapp.memory.undoing import REVISIONS
from quizapp.store.rows import pack_state, unpack
from quizapp.store.tables import CACHE, CHANGING, LOG, REVISING, STATE, TALLY

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
_ANSWERS = str(
    select(LOG)
    .where(text("event IN ('answer', 'practice')"))
    .order_by(LOG.c.lesson, LOG.c.card)
    .compile(dialect=dialect())
)
_CHANGES = str(select(LOG).where(text(f"{CHANGING} OR {REVISING}")).compile(dialect=dialect()))

_SCREEN, _LESSON, _CARD = (
    list(LOG.columns.keys()).index(name) for name in ("screen", "lesson", "card")
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
    changes = [unpack(row) for row in connection.exec_driver_sql(_CHANGES)]
    found = Replayed()
    answers = _answers(connection)
    for lesson, cards in groupby(answers, itemgetter(_LESSON)):
        mine = [row for row in changes if row.lesson in (lesson, "") or row.event in REVISIONS]
        _replay_lesson(cards, mine, policy_of(standing_rows(mine), lesson, policy), found)
    if found.states:
        connection.exec_driver_sql(PUT_STATE, list(starmap(pack_state, found.states.items())))
    if found.tally:
        connection.exec_driver_sql(_PUT_TALLY, packed_tally(found.tally))


def _replay_lesson(
    answers: Iterator[tuple[Any, ...]], changes: list[LogRow], policy: Policy, found: Replayed
) -> None:
    """Add what follows from a lesson's answers, as the driver gives them, card by card."""
    revisions: dict[bytes, list[LogRow]] = {}
    for row in changes:
        if row.event in REVISIONS:
            revisions.setdefault(bytes.fromhex(row.screen), []).append(row)
    changed = {key for row in changes if row.event in OF_CARDS for key in row.keys}
    together = [row for row in changes if row.event in OF_CARDS]
    for card, columns in groupby(answers, itemgetter(_CARD)):
        history: list[LogRow] = []
        for one in columns:
            history.append(unpack(one))
            history += revisions.get(one[_SCREEN], ())
        if card in changed:
            together += history
        else:
            replayed(history, policy, found)
    replayed(together, policy, found)


def _answers(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """Yield the columns of the answers in the order of their cards.

    They are the driver's own rows: at a million, SQLAlchemy's would double the time.
    """
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    yield from driver.execute(_ANSWERS)


def packed_tally(tally: Tally) -> list[tuple[object, ...]]:
    """Return counts as rows of the table `tally`."""
    return [(*key, *counts) for key, counts in tally.items()]


def _stamp(connection: Connection, policy: Policy) -> tuple[int, float, int]:
    return POLICY_VERSION, policy.retention, last_number(connection)
