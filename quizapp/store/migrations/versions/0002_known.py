"""What was known of a lesson's cards when it was last opened; corrections are found quickly."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "known",
        sa.Column("lesson", sa.String(), primary_key=True, nullable=False),
        sa.Column("card", sa.String(), primary_key=True, nullable=False),
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "log_change",
        "log",
        ["lesson", "card"],
        sqlite_where=sa.text("event IN ('reset', 'rename')"),
    )
