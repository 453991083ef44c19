"""The version, and the day it was made: a clock far from it is doubted."""

from datetime import date

__version__ = "0.1.0"
BUILT = date(2026, 11, 23)
