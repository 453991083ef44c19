"""The first tables."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _columns(kind: type[sa.types.TypeEngine[Any]], *names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind(), nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "log",
        sa.Column("number", sa.Integer(), primary_key=True, nullable=False),
        *_columns(sa.LargeBinary, "id", "device"),
        *_columns(sa.Integer, "sequence"),
        *_columns(sa.String, "event"),
        *_columns(sa.LargeBinary, "screen"),
        *_columns(sa.String, "lesson", "card"),
        *_columns(sa.Integer, "at", "offset", "day"),
        *_columns(sa.String, "clock", "form"),
        *_columns(sa.Integer, "variant", "seed", "generator"),
        *_columns(sa.String, "options", "response", "verdict"),
        *_columns(sa.Integer, "hints", "rating", "took"),
        *_columns(sa.String, "fact", "payload"),
        *_columns(sa.Integer, "crc"),
    )
    op.create_index("log_id", "log", ["id"], unique=True)
    op.create_index("log_card", "log", ["lesson", "card"])
    op.create_index("log_day", "log", ["day"])
    op.create_index("log_device", "log", ["device", "sequence"])
    op.create_index("log_undo", "log", ["screen"], sqlite_where=sa.text("event = 'undo'"))
    op.create_table(
        "state",
        sa.Column("lesson", sa.String(), primary_key=True, nullable=False),
        sa.Column("card", sa.String(), primary_key=True, nullable=False),
        *_columns(sa.Float, "stability", "difficulty"),
        *_columns(sa.Integer, "first_day", "last_day", "due", "reviews", "lapses"),
        *_columns(sa.String, "last_form"),
        *_columns(sa.Integer, "last_variant"),
        *_columns(sa.String, "last_verdict"),
        *_columns(sa.Boolean, "right_today"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "cache",
        sa.Column("id", sa.Integer(), primary_key=True, nullable=False),
        *_columns(sa.Integer, "policy"),
        *_columns(sa.Float, "retention"),
        *_columns(sa.Integer, "rows"),
    )
    op.create_table(
        "lesson",
        sa.Column("id", sa.String(), primary_key=True, nullable=False),
        *_columns(sa.String, "path", "title"),
        *_columns(sa.Integer, "opened_at"),
    )
    op.create_table(
        "profile",
        sa.Column("id", sa.LargeBinary(), primary_key=True, nullable=False),
        *_columns(sa.String, "name"),
        *_columns(sa.Integer, "created"),
        *_columns(sa.LargeBinary, "device"),
    )
