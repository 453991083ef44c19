"""Whose progress a database holds."""

import sqlite3
from dataclasses import dataclass

from quizapp.memory.log import LogRow
from quizapp.memory.payload import said_in

ASKED = ("answer", "practice")
"""The events that somebody answered in."""
_ANY_ANSWER = "SELECT 1 FROM log WHERE event IN (?, ?) LIMIT 1"


@dataclass(frozen=True, slots=True)
class Whose:
    """A profile: its UUID as 32 hex digits, its name, and whether anything was answered in it.

    `joined` are the profiles of the same student, as far as the log says.
    """

    profile: str
    name: str
    joined: frozenset[str]
    begun: bool


def whose(connection: sqlite3.Connection) -> Whose:
    """Return whose progress the database of a connection holds."""
    profile, name = connection.execute("SELECT id, name FROM profile").fetchone()
    payloads = connection.execute("SELECT payload FROM log WHERE event = 'joined'")
    joined = frozenset(str(said_in(payload).get("profile", "")) for (payload,) in payloads) - {""}
    begun = connection.execute(_ANY_ANSWER, ASKED).fetchone() is not None
    return Whose(profile.hex(), name, joined, begun)


def joined_by(row: LogRow) -> str:
    """Return the profile that a row “joined” says is the same student's."""
    return str(row.said.get("profile", ""))
