"""A profile of the version before: `progress_0003.sql` is what a student had after six days with it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.collection import Collection
from quizapp.memory.policy import POLICY_VERSION, Policy
from quizapp.memory.replay import live, replayed
from quizapp.store import schema
from quizapp.store.database import APPLICATION_ID
from quizapp.store.store import Store
from tests.student import MORNING, terms

SAID = Path(__file__).with_name("progress_0003.sql").read_text(encoding="utf-8")


@pytest.fixture
def older(folder, database):
    """Put the older database in place, and return its states as they were kept then."""
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(SAID)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        found = connection.execute("SELECT card, stability FROM state").fetchall()
        logged = connection.execute("SELECT * FROM log ORDER BY number").fetchall()
    return dict(found), logged


def test_it_is_of_before(older, database):
    assert schema.version_of(database) == "0003"
    with closing(sqlite3.connect(database)) as connection:
        (policy,) = connection.execute("SELECT policy FROM cache").fetchone()
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert policy < POLICY_VERSION
    assert "tally" not in tables


def test_its_states_are_those_that_the_new_rules_give_and_its_log_is_as_it_was(older, folder):
    then, logged = older
    with closing(Store.open(folder, Policy())) as store:
        rows, states = store.rows(), store.states("own")
        found = replayed(rows, Policy())
        assert {card: state for (_, card), state in found.states.items()} == states
        assert store.tally() == found.tally
        with store._database.reading() as connection:
            kept = connection.execute("SELECT * FROM log ORDER BY number").fetchall()
    assert [tuple(row) for row in kept] == logged
    assert states.keys() == then.keys()
    assert len(live(rows)) == sum(state.reviews for state in states.values()) == 47
    less = [card for card in then if states[card].stability < then[card]]
    assert len(less) >= 7, "recognising counted for as much as recalling"


def test_it_is_read_again_at_once(older, folder):
    Store.open(folder, Policy()).close()
    with closing(Store.open(folder, Policy())) as store:
        assert not schema.unclean(folder / "progress.sqlite3")
        assert store.states("own") == {
            card: state for (_, card), state in replayed(store.rows(), Policy()).states.items()
        }


def test_its_student_goes_on_where_they_were(older, folder, tmp_path):
    path = tmp_path / "own.md"
    path.write_text(terms(5), encoding="utf-8")
    collection = Collection.open(
        path, folder.parents[1], clock=lambda: MORNING.replace(month=12, day=20)
    )
    plan = collection.plan()
    assert (plan.new, plan.due + plan.again) == (0, 10)
    before = dict(collection.states)
    screen = collection.next_screen()
    assert screen.state == "review"
    collection.marking.bury(screen.question.card)
    assert collection.plan().due == plan.due - 1
    assert collection.undo().question.card == screen.question.card
    assert dict(collection.states) == before
    collection.close()
