"""Backups: when one is made, what is in it, which are kept, and what a failure does."""

import os
import sqlite3
import stat
from contextlib import closing
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory.policy import Policy
from quizapp.store import schema
from quizapp.store.backups import DAILY, MONTHLY, WEEKLY, backups_in, kept, rotate
from quizapp.store.store import Store

MONDAY = date(2026, 11, 23)
DAYS = st.lists(st.dates(date(2001, 1, 1), date(2040, 12, 31)), max_size=60)
HABITS = st.lists(st.integers(1, 40), min_size=1, max_size=80)


def ids(path):
    with closing(sqlite3.connect(path)) as found:
        return [row[0].hex() for row in found.execute("SELECT id FROM log ORDER BY number")]


def inside(folder):
    return [path.name for path in (folder / "backups").iterdir()]


def names(folder):
    return [one.path.name for one in backups_in(folder)]


@given(DAYS)
def test_what_is_kept_was_there_and_is_little(days):
    found = kept(days)
    assert found <= set(days)
    assert len(found) <= DAILY + WEEKLY + MONTHLY
    assert set(sorted(set(days))[-DAILY:]) <= found
    assert kept(found) == found


@given(HABITS)
def test_rotating_every_day_keeps_what_rotating_once_would(gaps):
    days, left = [MONDAY], {MONDAY}
    for gap in gaps:
        days.append(days[-1] + timedelta(gap))
        left = kept({*left, days[-1]})
    assert left == kept(days)


def test_a_year_of_every_day_leaves_a_week_a_month_and_half_a_year():
    days = [MONDAY - timedelta(back) for back in range(365)]
    assert [(MONDAY - day).days for day in sorted(kept(days), reverse=True)] == [
        0, 1, 2, 3, 4, 5, 6, 8, 15, 23, 54, 84, 115, 146,
    ]  # fmt: skip


def test_a_backup_is_whole_checked_and_its_owners_alone(store, folder, answer, save):
    row = answer(store)
    save(store, row)
    assert store.back_up(MONDAY) == ""
    (backup,) = backups_in(folder)
    assert (backup.path.name, backup.day, backup.set_aside) == ("2026-11-23.sqlite3", MONDAY, False)
    assert ids(backup.path) == [row.id]
    schema.check_soundness(backup.path)
    assert inside(folder) == ["2026-11-23.sqlite3"]
    if os.name != "nt":
        assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700


def test_one_is_made_a_day_and_only_where_something_is_new(store, folder, answer, save):
    store.back_up(MONDAY)
    assert names(folder) == []
    save(store, answer(store))
    store.back_up(MONDAY)
    save(store, answer(store))
    store.back_up(MONDAY)
    assert [len(ids(one.path)) for one in backups_in(folder)] == [1]
    store.back_up(MONDAY + timedelta(1))
    store.back_up(MONDAY + timedelta(2))
    assert names(folder) == ["2026-11-24.sqlite3", "2026-11-23.sqlite3"]


def test_where_the_clock_stands_still_a_hundred_answers_are_a_new_backup(store, folder, answer):
    store.record([answer(store)], {})
    store.back_up(MONDAY)
    store.record([answer(store) for _ in range(100)], {})
    store.back_up(MONDAY)
    assert [len(ids(one.path)) for one in backups_in(folder)] == [101]


def test_on_a_network_disk_backups_are_made_too(folder, answer, save):
    with closing(Store.open(folder, Policy(), network=True)) as store:
        save(store, answer(store))
        assert store.back_up(MONDAY) == ""
    assert names(folder) == ["2026-11-23.sqlite3"]


@pytest.mark.parametrize("wrong", [date(2001, 1, 1), date(2041, 1, 1)])
def test_a_clock_set_wrong_takes_no_good_backup_away(store, folder, answer, wrong):
    good = [MONDAY - timedelta(7 * back) for back in range(4)]
    for day in reversed(good):
        store.record([answer(store)], {})
        store.back_up(day)
    store.record([answer(store)], {})
    store.back_up(wrong)
    assert len(ids(folder / "backups" / f"{wrong}.sqlite3")) == 5
    store.record([answer(store)], {})
    store.back_up(MONDAY + timedelta(1))
    assert {one.day for one in backups_in(folder)} == {*good, wrong, MONDAY + timedelta(1)}


def test_those_that_are_not_kept_are_taken_away_and_nothing_else(store, folder, answer):
    store.record([answer(store)], {})
    store.back_up(MONDAY)
    place = folder / "backups"
    days = [MONDAY - timedelta(back) for back in range(1, 60)]
    for day in days:
        (place / f"{day}.sqlite3").write_bytes(b"x")
    others = (
        "notes.txt",
        "2020-01-01.sqlite3.txt",
        "2026-99-99.sqlite3",
        "2020-01-01-set-aside.sqlite3",
    )
    for name in others:
        (place / name).write_bytes(b"x")
    rotate(folder, MONDAY)
    assert {*inside(folder)} == {*others, *(f"{day}.sqlite3" for day in kept([MONDAY, *days]))}


def test_a_folder_that_cannot_be_used_leaves_the_backup_before_and_is_said(store, folder, answer):
    store.record([answer(store)], {})
    store.back_up(MONDAY)
    store.record([answer(store)], {})
    (folder / "backups").rename(folder / "elsewhere")
    (folder / "backups").write_bytes(b"no folder")
    said = store.back_up(MONDAY + timedelta(1))
    assert said.startswith("No backup was made: ")
    assert said.endswith("Your answers are saved all the same.")
    assert len(ids(folder / "elsewhere" / "2026-11-23.sqlite3")) == 1
    assert len(store.rows()) == 2


def test_a_file_that_is_damaged_takes_no_backups_place_and_is_mended_next(folder, database, answer):
    with closing(Store.open(folder, Policy())) as store:
        first, second = answer(store, card="a/year"), answer(store, card="b/year")
        store.record([first], {})
        store.back_up(MONDAY)
        store.record([second], {})
    database.write_bytes(database.read_bytes().replace(b"a/year", b"a/yeas"))
    with closing(Store.open(folder, Policy())) as store:
        said = store.back_up(MONDAY + timedelta(1))
        assert "progress.sqlite3 is damaged" in said
    assert inside(folder) == ["2026-11-23.sqlite3"]
    with closing(Store.open(folder, Policy(), at_hand=lambda *_: ())) as store:
        assert store.rows() == [first, second]
        assert "All is saved: 2 answers" in store.notices[0]
        assert store.back_up(MONDAY + timedelta(2)) == ""


def test_a_damaged_index_is_found_at_the_next_backup(folder, database, answer):
    """A copy has indexes of its own, so that it would be sound."""
    with closing(Store.open(folder, Policy())) as store:
        rows = [answer(store, card="a/year"), answer(store, card="b/year")]
        store.record(rows, {})
    raw = database.read_bytes()
    pages = [raw[at : at + 4096] for at in range(0, len(raw), 4096)]
    index = next(at for at, page in enumerate(pages) if page[0] == 10 and b"lessona/year" in page)
    pages[index] = pages[index].replace(b"lessona/year", b"lessonz/year")
    database.write_bytes(b"".join(pages))
    with closing(Store.open(folder, Policy())) as store:
        assert store.rows() == rows
        assert "progress.sqlite3 is damaged" in store.back_up(MONDAY)
    with closing(Store.open(folder, Policy(), at_hand=lambda *_: ())) as store:
        assert store.rows(lesson="lesson", card="a/year") == rows[:1]
        assert "All is saved: 2 answers" in store.notices[0]


def test_a_profile_that_is_only_read_is_not_backed_up(store, folder, answer, save):
    save(store, answer(store))
    with closing(Store.read(folder)) as reader:
        assert reader.back_up(MONDAY) == ""
    assert names(folder) == []
