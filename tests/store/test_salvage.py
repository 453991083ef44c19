"""What can be read of a damaged database: all that is surely what was written, and nothing else."""

import sqlite3
from contextlib import closing
from random import Random

import pytest

from quizapp.memory.policy import Policy
from quizapp.store.newest import COLUMNS
from quizapp.store.pages import records
from quizapp.store.salvage import BEGINS, salvaged
from quizapp.store.store import Store
from tests.store.damage import PAGE


@pytest.fixture
def rows(folder, answer):
    """A student's log of several pages, one row longer than any; its rows."""
    with closing(Store.open(folder, Policy())) as store:
        store.rename("Anna")
        store.remember_lesson("lesson", "A lesson", "/a/lesson.md", 1_790_000_000_123)
        found = [answer(store, card=f"a{one}/year") for one in range(60)]
        found.append(answer(store, response="长" * 9_000, rating=1, took=2**40))
        store.record(found, {})
    return found


def read(folder):
    return salvaged(folder / "progress.sqlite3", folder.name)


def pages_with(raw, word):
    return [at for at in range(0, len(raw), PAGE) if word in raw[at : at + PAGE]]


def test_of_a_sound_database_everything_is_read(folder, rows):
    found = read(folder)
    assert list(found.rows.values()) == rows
    assert (found.total, found.profile[1]) == (61, "Anna")
    assert found.lessons == {"lesson": ("lesson", "/a/lesson.md", "A lesson", 1_790_000_000_123)}


def test_the_pages_alone_give_every_row_also_one_that_needs_several(folder, database, rows):
    width = len(COLUMNS["log"])
    found = {values[0]: values for values in records(database, frozenset((width,)), BEGINS)}
    with closing(sqlite3.connect(database)) as reader:
        reader.text_factory = bytes
        assert found == {values[0]: values for values in reader.execute("SELECT * FROM log")}


def test_with_its_head_gone_nothing_is_lost(folder, database, rows):
    database.write_bytes(bytes(100) + database.read_bytes()[100:])
    found = read(folder)
    assert found.rows == {row.id: row for row in rows}
    assert (found.total, found.profile[1], list(found.lessons)) == (61, "Anna", ["lesson"])


def test_a_page_that_lost_its_own_head_still_gives_its_rows(folder, database, rows):
    raw = bytearray(database.read_bytes())
    (at, *_) = pages_with(raw, "„Löhne“".encode())
    lost = raw[at : at + PAGE].count("„Löhne“".encode())
    raw[at : at + 60] = bytes(60)
    database.write_bytes(raw)
    assert lost > 5
    assert read(folder).rows == {row.id: row for row in rows}


def test_rows_on_both_sides_of_a_lost_page_are_found_and_the_lost_are_counted(
    folder, database, rows
):
    raw = bytearray(database.read_bytes())
    at = pages_with(raw, "„Löhne“".encode())[2]
    raw[at : at + PAGE] = Random(1).randbytes(PAGE)
    database.write_bytes(raw)
    found = read(folder)
    assert 30 < len(found.rows) < 61
    assert {rows[0].id, rows[-1].id} <= found.rows.keys()
    assert all(row in rows for row in found.rows.values())
    assert found.total == 61


def test_a_row_of_which_a_bit_has_flipped_is_left_out(folder, database, rows):
    database.write_bytes(database.read_bytes().replace(b"a7/year", b"a7/yeas"))
    found = read(folder).rows
    assert [row.card for row in rows if row.id not in found] == ["a7/year"]


def test_what_is_only_in_the_log_beside_is_read_without_the_database(folder, database, answer):
    with closing(Store.open(folder, Policy())) as store:
        row = answer(store)
        store.record([row], {})
        database.rename(database.with_name("elsewhere"))
        assert list(read(folder).rows.values()) == [row]
        database.with_name("elsewhere").rename(database)


def test_another_students_name_is_not_taken(folder, database, rows):
    with closing(sqlite3.connect(database)) as other, other:
        other.execute("UPDATE profile SET id = x'00112233445566778899aabbccddeeff'")
    found = read(folder)
    assert (found.profile, len(found.rows)) == (None, 61)


@pytest.mark.parametrize("content", [b"", b"x", b"garbage" * 9_999, bytes(20_000)])
def test_of_what_is_no_database_nothing_is_read(folder, database, content):
    folder.mkdir(parents=True)
    database.write_bytes(content)
    found = read(folder)
    assert (found.rows, found.profile, found.total) == ({}, None, None)
