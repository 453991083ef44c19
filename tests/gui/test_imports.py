"""Modules that know nothing of Qt are imported without being read."""

import builtins
import linecache

from quizapp.gui.imports import plain_imports


def test_a_module_imported_so_is_not_kept_as_text():
    linecache.clearcache()
    with plain_imports():
        import xmlrpc.client

    assert xmlrpc.client.__file__ not in linecache.cache


def test_pysides_own_import_is_back_afterwards():
    before = builtins.__import__
    with plain_imports():
        pass
    assert builtins.__import__ is before
