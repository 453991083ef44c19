"""Counts over the answers; what a student puts aside, sets and takes back is found quickly."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "tally",
        sa.Column("lesson", sa.String(), primary_key=True, nullable=False),
        sa.Column("day", sa.Integer(), primary_key=True, nullable=False),
        sa.Column("form", sa.String(), primary_key=True, nullable=False),
        sa.Column("bucket", sa.Integer(), primary_key=True, nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("right", sa.Integer(), nullable=False),
        sa.Column("predicted", sa.Integer(), nullable=False),
        sa.Column("took", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.drop_index("log_undo", "log")
    op.create_index(
        "log_undo", "log", ["screen"], sqlite_where=sa.text("event IN ('undo', 'redo', 'knew')")
    )
    op.drop_index("log_change", "log")
    op.create_index(
        "log_change",
        "log",
        ["lesson", "card"],
        sqlite_where=sa.text(
            "event IN ('reset', 'rename', 'suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'set',"
            " 'joined')"
        ),
    )
