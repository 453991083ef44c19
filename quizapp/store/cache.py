"""The cached states of cards: what replay of the log gives, kept so that a start is quick."""

from itertools import groupby, starmap
from operator import itemgetter
from typing import TYPE_CHECKING, cast

from sqlalchemy import Connection, insert, select, text
from sqlalchemy.dialects.sqlite import dialect

from quizapp.memory.policy import POLICY_VERSION, Policy
from quizapp.memory.replay import replay
from quizapp.store.rows import pack_state, unpack
from quizapp.store.tables import CACHE, LOG, STATE

if TYPE_CHECKING:
    import sqlite3

PUT_STATE = str(insert(STATE).prefix_with("OR REPLACE").compile(dialect=dialect()))
_PUT_STAMP = str(insert(CACHE).prefix_with("OR REPLACE").compile(dialect=dialect()))
_UNDONE = select(LOG.c.screen).where(text("event = 'undo'"))
_ANSWERS = str(
    select(LOG)
    .where(text("event = 'answer'"), LOG.c.screen.not_in(_UNDONE))
    .order_by(LOG.c.lesson, LOG.c.card)
    .compile(dialect=dialect())
)
_CHANGES = str(select(LOG).where(text("event IN ('reset', 'rename')")).compile(dialect=dialect()))


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
    """Put a table in memory before the stale one, for a reader that must not write."""
    connection.exec_driver_sql("CREATE TEMP TABLE state AS SELECT * FROM main.state LIMIT 0")
    refill(connection, policy)


def refill(connection: Connection, policy: Policy) -> None:
    """Replace all states by a replay of the log, card by card."""
    connection.exec_driver_sql("DELETE FROM state")
    changes = [unpack(row) for row in connection.exec_driver_sql(_CHANGES)]
    changed = {(row.lesson, key) for row in changes for key in row.keys}
    # the driver's own rows: at a million, SQLAlchemy's would double the time
    answers = cast("sqlite3.Connection", connection.connection.driver_connection).execute(_ANSWERS)
    states: list[tuple[object, ...]] = []
    for card, rows in groupby(answers, itemgetter(6, 7)):
        if card in changed:
            changes += map(unpack, rows)
        else:
            states += starmap(pack_state, replay(map(unpack, rows), policy).items())
    states += starmap(pack_state, replay(changes, policy).items())
    if states:
        connection.exec_driver_sql(PUT_STATE, states)


def _stamp(connection: Connection, policy: Policy) -> tuple[int, float, int]:
    return POLICY_VERSION, policy.retention, last_number(connection)
