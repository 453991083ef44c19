"""The second step: what the first left empty is filled, and a table goes."""

from alembic import op

revision = "0999"
down_revision = "0998"


def upgrade() -> None:
    op.execute("UPDATE log SET mood = 'good' WHERE verdict = 'right'")
    op.execute("DROP TABLE tally")
