"""A step that no release has: the largest table is written anew."""

import sqlalchemy as sa
from alembic import op

from tests.faults.migrations import REAL

revision = "0998"
down_revision = REAL[-1]


def upgrade() -> None:
    indexes = [
        sql
        for (sql,) in op.get_bind().execute(
            sa.text("SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'log'")
        )
    ]
    (table,) = op.get_bind().execute(
        sa.text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'log'")
    )
    op.execute(table[0].replace("CREATE TABLE log", "CREATE TABLE log_anew"))
    op.execute("INSERT INTO log_anew SELECT * FROM log ORDER BY number")
    op.drop_table("log")
    op.rename_table("log_anew", "log")
    for sql in indexes:
        op.execute(sql)
