"""None, True and False outlive what Qt's binding does to them."""

import sys

from PySide6.QtCore import QObject


def test_a_hundred_thousand_calls_do_not_use_none_up(qapp):
    thing = QObject()
    for _ in range(100_000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > 100_000
