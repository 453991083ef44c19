"""The quizzes of a lesson are found quickly."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_index(
        "log_quiz",
        "log",
        ["lesson", "number"],
        sqlite_where=sa.text("event IN ('quiz', 'quiz-end')"),
    )
