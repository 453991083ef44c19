"""Runs first in the bundle: `sqlite3` is the driver that brings an SQLite newer than the system's.

Until SQLite 3.51.3 two connections that wrote and checkpointed at once could, rarely, damage a database (the
WAL-reset bug). pysqlite3 is the driver of Python itself, built with its own SQLite.
"""

import sys

import pysqlite3
from pysqlite3 import dbapi2

sys.modules["sqlite3"] = pysqlite3
sys.modules["sqlite3.dbapi2"] = dbapi2
