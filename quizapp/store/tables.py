"""The tables of a profile as models: the log, and what is derived from it or stands beside it.

Alembic compares with them and leads to them; a session asks by the columns in `newest`.
"""

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from quizapp.store.newest import CHANGING, QUIZZING, REVISING


class Log(SQLModel, table=True):
    """One row of the log; `number` counts without gaps, `crc` covers all other columns."""

    __tablename__ = "log"
    __table_args__ = (
        Index("log_id", "id", unique=True),
        Index("log_card", "lesson", "card"),
        Index("log_day", "day"),
        Index("log_device", "device", "sequence"),
        Index("log_undo", "screen", sqlite_where=text(REVISING)),
        Index("log_quiz", "lesson", "number", sqlite_where=text(QUIZZING)),
        Index("log_change", "lesson", "card", sqlite_where=text(CHANGING)),
    )
    number: int = Field(primary_key=True)
    id: bytes
    device: bytes
    sequence: int
    event: str
    screen: bytes
    lesson: str
    card: str
    at: int
    offset: int
    day: int
    clock: str
    form: str
    variant: int
    seed: int
    generator: int
    options: str
    response: str
    verdict: str
    hints: int
    rating: int
    took: int
    fact: str
    payload: str
    crc: int


class State(SQLModel, table=True):
    """The cached state of a card."""

    __tablename__ = "state"
    __table_args__ = {"sqlite_with_rowid": False}
    lesson: str = Field(primary_key=True)
    card: str = Field(primary_key=True)
    stability: float
    difficulty: float
    first_day: int
    last_day: int
    due: int
    reviews: int
    lapses: int
    last_form: str
    last_variant: int
    last_verdict: str
    right_today: bool


class Tally(SQLModel, table=True):
    """Counts over the answers of a lesson, study day and form, by what was predicted of them."""

    __tablename__ = "tally"
    __table_args__ = {"sqlite_with_rowid": False}
    lesson: str = Field(primary_key=True)
    day: int = Field(primary_key=True)
    form: str = Field(primary_key=True)
    bucket: int = Field(primary_key=True)
    answers: int
    right: int
    predicted: int
    took: int


class Known(SQLModel, table=True):
    """A card as it was when its lesson was last opened: its fact, and whether the lesson had it."""

    __tablename__ = "known"
    __table_args__ = {"sqlite_with_rowid": False}
    lesson: str = Field(primary_key=True)
    card: str = Field(primary_key=True)
    fact: str
    present: bool


class Cache(SQLModel, table=True):
    """The one row that says what the states reflect: the rules, the aim, the rows of the log."""

    __tablename__ = "cache"
    id: int = Field(primary_key=True)
    policy: int
    retention: float
    rows: int


class Lesson(SQLModel, table=True):
    """A lesson opened on this profile; `opened_at` is UTC in ms since 1970."""

    __tablename__ = "lesson"
    id: str = Field(primary_key=True)
    path: str
    title: str
    opened_at: int


class Profile(SQLModel, table=True):
    """The one row that says whose progress this is, on which device; `created` is UTC in ms."""

    __tablename__ = "profile"
    id: bytes = Field(primary_key=True)
    name: str
    created: int
    device: bytes


METADATA = SQLModel.metadata
