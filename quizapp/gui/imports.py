"""Imports that PySide does not read along with, and that nothing looks through for rubbish."""

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Do without looking for rubbish: what is imported or opened stays, and to look costs a frame."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


@contextmanager
def plain_imports() -> Iterator[None]:
    """Import as Python does by itself, for modules that know nothing of Qt.

    PySide replaces `import` by one that reads the source of every module after it, in search of its
    optional syntax, and keeps the text: at the 200 modules under the Collection that is 3 MB and a
    sixth of the time. Where PySide keeps no way back, nothing changes.
    """
    wrapped = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", wrapped)
    try:
        with undisturbed():
            yield
    finally:
        builtins.__import__ = wrapped
