"""Brings the tables of an older database up to the newest version, step by step, by Alembic."""

import os
import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from quizapp.language import tr
from quizapp.store.database import Database
from quizapp.store.schema import check_tables
from quizapp.store.trouble import damaged

_STEPS = Path(__file__).parent / "migrations"


def upgrade(database: Database, path: Path, *besides: Path) -> None:
    """Bring the tables up to the newest version, in one transaction.

    `besides` are folders with steps that follow ours. DamagedError where the tables are not those
    that the version says; nothing is changed then.
    """
    config = Config()
    folders = [_STEPS / "versions", *besides]
    config.set_main_option("script_location", _escaped(_STEPS))
    config.set_main_option("version_locations", os.pathsep.join(map(_escaped, folders)))
    config.set_main_option("path_separator", "os")
    try:
        with _engine_of(database).begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if not besides:  # which lead to tables that are not today's
                check_tables(database.connection, path)
    except DBAPIError as error:
        origin = error.orig
        if not isinstance(origin, sqlite3.Error):
            raise
        if getattr(origin, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR:
            raise damaged(path, tr("its tables are not those of its version")) from error
        raise origin from error


def _engine_of(database: Database) -> Engine:
    """Return an engine over the one connection, whose transactions have the write lock from their start."""
    engine = create_engine("sqlite://", creator=lambda: database.connection, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")
