"""Runs the steps in the transaction of the connection it is given."""

from alembic import context

from quizapp.store.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
context.run_migrations()
