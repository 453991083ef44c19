"""A step that only the tests know: it rewrites the log, with a column more."""

from alembic import op

revision = "0998"
down_revision = "0004"


def upgrade() -> None:
    op.execute("CREATE TABLE wider AS SELECT *, 'none' AS mood FROM log")
    op.execute("DROP TABLE log")
    op.execute("ALTER TABLE wider RENAME TO log")
    op.execute("CREATE UNIQUE INDEX log_id ON log (id)")
