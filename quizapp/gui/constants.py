"""A shield for None, True and False on Pythons older than 3.12."""

import ctypes
import sys


def keep() -> None:
    """Keep the constants alive whatever Qt's binding does to them.

    PySide6 6.12 counts on constants that are immortal, as they are from Python 3.12 on: before, each
    call of a method without a result takes a reference from None, and after some thousand calls
    Python ends with "deallocating None". Far more references than a session can take are added.
    """
    if sys.version_info < (3, 12):
        for constant in (None, True, False):
            ctypes.c_ssize_t.from_address(id(constant)).value += sys.maxsize >> 8
