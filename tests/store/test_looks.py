"""Whose profile a database is, whatever state it is in."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from uuid import UUID

import pytest

from quizapp.memory.policy import Policy
from quizapp.store.looks import ids_of, look
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store


def sql(database, *statements):
    with closing(sqlite3.connect(database)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_a_profile_is_seen_beside_its_writer(store, folder, answer, undo, save):
    store.rename("Anna")
    store.remember_lesson("lesson", "A lesson", "/a/lesson.md", 1_790_000_000_123)
    first, second = answer(store), answer(store)
    save(store, first, second)
    save(store, undo(store, second))
    seen = look(folder)
    assert (seen.id, seen.name, seen.trouble) == (folder.name, "Anna", "")
    assert (seen.answers, seen.last_used) == (1, 1_790_000_000_123)
    assert seen.created > 1_700_000_000_000


def test_an_answer_given_again_counts(store, folder, answer, undo):
    row = answer(store)
    back = undo(store, row)
    store.record([row, back, replace(undo(store, row), event="redo")], {})
    assert look(folder).answers == 1


def test_a_profile_never_opened_was_never_used(store, folder):
    assert look(folder).last_used == 0


def test_a_folder_without_a_database_is_a_student_without_anything(folder):
    folder.mkdir(parents=True)
    assert look(folder) == replace(look(folder), name="", answers=0, trouble="")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_bytes(b"garbage" * 999), "not a progress file of quizapp"),
        (lambda path: path.write_bytes(path.read_bytes()[:5000]), "damaged"),
        (lambda path: (path.unlink(), path.mkdir()), "cannot be"),
        (lambda path: sql(path, "DROP TABLE log"), "cannot be read"),
    ],
)
def test_a_damaged_database_is_listed_with_what_is_wrong(folder, database, spoil, said):
    Store.open(folder, Policy()).close()
    spoil(database)
    seen = look(folder)
    assert seen.id == folder.name
    assert said in seen.trouble


def test_a_newer_quizapps_database_is_listed_with_its_name(folder, database):
    store = Store.open(folder, Policy())
    store.rename("Anna")
    store.close()
    sql(database, "UPDATE alembic_version SET version_num = '9999'")
    seen = look(folder)
    assert seen.name == "Anna"
    assert "written by a newer quizapp" in seen.trouble


def test_an_older_quizapps_database_is_seen_without_being_changed(folder, database):
    Store.open(folder, Policy()).close()
    sql(database, "UPDATE alembic_version SET version_num = '0001'", "DROP TABLE known")
    before = database.read_bytes()
    assert look(folder).trouble == ""
    assert database.read_bytes() == before


def test_of_several_profiles_the_last_used_is_the_default(tmp_path):
    ids = [f"{first}f8e3a52-53f7-4c3a-9d59-6a4d2b1f0c11" for first in "012"]
    for place, at in zip(ids, (5, 9, 0), strict=True):
        store = Store.open(tmp_path / "profiles" / place, Policy())
        if at:
            store.remember_lesson("lesson", "A lesson", "/a/lesson.md", at)
        store.close()
    assert default_profile(tmp_path).name == ids[1]


def test_ids_are_those_of_the_profile_and_of_all_that_were_joined_to_it(store, folder, answer):
    other = "00000000000000000000000000000abc"
    store.record([answer(store, event="joined", payload=f'{{"profile": "{other}"}}')], {})
    assert ids_of(folder) == sorted({UUID(folder.name).hex, other})
