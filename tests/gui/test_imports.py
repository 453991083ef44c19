"""Modules that know nothing of Qt are imported without being read; lessons open undisturbed."""

import builtins
import gc
import linecache
import sys

import pytest

from quizapp.gui.imports import plain_imports, undisturbed
from quizapp.gui.which_lesson import WhichLesson
from quizapp.paths import shipped_lesson
from quizapp.profiles import Profiles


def test_a_module_imported_so_is_not_kept_as_text(tmp_path, monkeypatch):
    for name in ("imported_plainly", "imported_through_qt"):
        (tmp_path / f"{name}.py").write_text("WORDS = 'some'\n", encoding="utf-8")
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    with plain_imports():
        import imported_plainly
    import imported_through_qt

    assert imported_through_qt.__file__ in linecache.cache, "PySide has read what it imported"
    assert imported_plainly.__file__ not in linecache.cache


def test_pysides_own_import_is_back_afterwards():
    before = builtins.__import__
    with plain_imports():
        pass
    assert builtins.__import__ is before


def test_what_is_imported_is_not_looked_through_for_rubbish():
    with plain_imports():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_rubbish_is_looked_for_again_where_an_import_fails():
    with pytest.raises(ModuleNotFoundError), undisturbed():
        import quizapp.no_such_module  # noqa: F401
    assert gc.isenabled()


def test_nothing_is_looked_through_for_rubbish_while_a_lesson_is_opened(tmp_path):
    looked = []

    def note(phase, info):
        looked.append((phase, info["generation"]))

    which = WhichLesson(tmp_path, Profiles(tmp_path), shipped_lesson())
    gc.callbacks.append(note)
    try:
        collection = which(None)
        assert [found for found in looked if found[1] > 0] == []
    finally:
        gc.callbacks.remove(note)
    collection.close()
