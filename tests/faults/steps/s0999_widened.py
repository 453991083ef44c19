"""A second step that no release has: the table has a column more, filled in every row."""

import sqlalchemy as sa
from alembic import op

revision = "0999"
down_revision = "0998"


def upgrade() -> None:
    op.add_column("log", sa.Column("length", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE log SET length = length(options) + length(response)")
