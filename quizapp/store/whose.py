"""Whose progress a database holds."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from quizapp.memory.log import LogRow
from quizapp.memory.payload import said_in
from quizapp.store.tables import LOG, PROFILE

ASKED = ("answer", "practice")
"""The events that somebody answered in."""


@dataclass(frozen=True, slots=True)
class Whose:
    """A profile: its UUID as 32 hex digits, its name, and whether anything was answered in it.

    `joined` are the profiles of the same student, as far as the log says.
    """

    profile: str
    name: str
    joined: frozenset[str]
    begun: bool


def whose(connection: Connection) -> Whose:
    """Return whose progress the database of a connection holds."""
    profile, name = connection.execute(select(PROFILE.c.id, PROFILE.c.name)).one()
    payloads = connection.execute(select(LOG.c.payload).where(LOG.c.event == "joined")).scalars()
    answer = select(LOG.c.number).where(LOG.c.event.in_(ASKED)).limit(1)
    begun = connection.execute(answer).first() is not None
    joined = frozenset(str(said_in(payload).get("profile", "")) for payload in payloads) - {""}
    return Whose(profile.hex(), name, joined, begun)


def joined_by(row: LogRow) -> str:
    """Return the profile that a row “joined” says is the same student's."""
    return str(row.said.get("profile", ""))
