"""A changed lesson is taken up in one transaction, and only where something changed."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from alembic import command
from alembic.config import Config
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from quizapp.errors import StoreError
from quizapp.lessons.model import Entry
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.questions.model import Card
from quizapp.store import schema
from quizapp.store.correcting import take_up
from quizapp.store.newest import HISTORY
from quizapp.store.queries import ADD_ROW
from quizapp.store.rows import pack
from quizapp.store.store import Store
from quizapp.study.changes import Known

posix = pytest.mark.skipif(os.name == "nt", reason="kills by signal")
DAY = 740_000


def card(key, fact, answer="x"):
    entry, facet = key.split("/")
    return Card(Entry(entry, "Term", entry, "", 1, 1, {}), facet, answer, (), fact)


@pytest.fixture
def taken(store, answer):
    """Give a function that takes up cards of today, key and fact, and returns changes and sentence."""

    def call(**facts):
        blank = {
            "form": "",
            "options": (),
            "response": "",
            "verdict": "",
            "payload": "",
            "screen": "",
        }
        cards = [card(key.replace("_", "/"), fact) for key, fact in facts.items()]
        return take_up(
            store,
            "lesson",
            cards,
            Policy(),
            lambda event: answer(store, "", event=event, fact="", **blank),
        )

    return call


@pytest.fixture
def corrected(answer):
    """Make a reset or a rename."""
    blank = {"form": "", "options": (), "response": "", "verdict": "", "screen": "", "fact": ""}

    def make(on, event, card, was="", **columns):
        payload = json.dumps({"from": was} if event == "rename" else {"why": "fact"})
        return answer(on, card, event=event, **{**blank, "payload": payload, **columns})

    return make


def replayed(store):
    return {card: state for (_, card), state in replay(store.rows("lesson"), Policy()).items()}


def test_what_is_known_of_a_lesson_comes_back(store):
    known = {("lesson", "a/x"): Known("n1a"), ("lesson", "b/x"): Known("w1", present=False)}
    store.record([], {}, known)
    assert store.known("lesson") == {"a/x": Known("n1a"), "b/x": Known("w1", present=False)}
    store.record([], {}, {("lesson", "a/x"): None})
    assert set(store.known("lesson")) == {"b/x"}
    assert store.known("another") == {}


def test_a_first_opening_notes_the_cards_and_says_nothing(store, taken):
    changes, said = taken(a_x="n1a", b_x="w1b")
    assert (changes.new, said) == (("a/x", "b/x"), "")
    assert store.known("lesson") == {"a/x": Known("n1a"), "b/x": Known("w1b")}
    assert store.rows() == []


def test_an_unchanged_lesson_writes_nothing(store, taken):
    taken(a_x="n1a")
    with store._database.reading() as connection:
        before = connection.execute("PRAGMA data_version").fetchone()[0]
        changed = connection.execute("SELECT total_changes()").fetchone()[0]
    assert taken(a_x="n1a")[1] == ""
    with store._database.reading() as connection:
        assert connection.execute("PRAGMA data_version").fetchone()[0] == before
        assert connection.execute("SELECT total_changes()").fetchone()[0] == changed


def test_a_moved_fact_is_a_reset_in_the_log_and_the_state_is_gone(store, taken, answer, save):
    taken(a_x="n1a", b_x="n1b")
    save(store, answer(store, "a/x", fact="n1a"), answer(store, "b/x", fact="n1b"))
    changes, said = taken(a_x="n1c", b_x="n1b")
    assert changes.afresh == ("a/x",)
    assert said.startswith("The lesson was corrected: 1 card starts afresh")
    row = store.rows()[-1]
    assert (row.event, row.card, row.fact) == ("reset", "a/x", "n1c")
    assert json.loads(row.payload) == {"why": "fact"}
    assert set(store.states("lesson")) == {"b/x"}
    assert store.states("lesson") == replayed(store)
    taken(a_x="n1a", b_x="n1b")
    assert store.states("lesson") == replayed(store)
    assert store.states("lesson")["a/x"].reviews == 1, "corrected back, the progress is back"


def test_a_rename_moves_the_state(store, taken, answer, save):
    taken(a_meaning="w1a", b_x="n1b")
    save(store, answer(store, "a/meaning", fact="w1a"))
    changes, said = taken(c_meaning="w1a", b_x="n1b")
    assert (changes.renamed, said) == ((("a/meaning", "c/meaning"),), "")
    row = store.rows()[-1]
    assert (row.event, row.card, row.renamed) == ("rename", "c/meaning", "a/meaning")
    assert set(store.states("lesson")) == {"c/meaning"}
    assert set(store.known("lesson")) == {"b/x", "c/meaning"}


def test_a_rename_comes_after_all_it_moves_whatever_the_clock_says(store, taken, answer, save):
    taken(a_meaning="w1a")
    save(store, answer(store, "a/meaning", day=DAY + 9, at=2**45, fact="w1a"))
    taken(c_meaning="w1a")
    row = store.rows()[-1]
    assert (row.event, row.day, row.at) == ("rename", DAY + 9, 2**45 + 1)
    assert json.loads(row.payload)["clock"] < 2**45
    assert set(store.states("lesson")) == {"c/meaning"}
    assert store.states("lesson") == replayed(store)


def test_answers_from_before_anything_was_known_are_the_baseline(store, taken, answer, save):
    """As in a database of version 1: the fact of the last answer that counts."""
    save(store, answer(store, "a/x", fact="n1a"), answer(store, "a/x", fact="n1b"))
    save(store, answer(store, "b/x", fact="n1b"))
    changes, said = taken(a_x="n1b", b_x="n1c", c_x="n1c")
    assert (changes.kept, changes.afresh, changes.new) == (("a/x",), ("b/x",), ("c/x",))
    assert said == (
        "The lesson was corrected: 1 card starts afresh, because its fact changed."
        " All other progress is kept."
    )


def test_a_change_that_cannot_be_saved_changes_nothing(store, taken, database, answer, save):
    taken(a_x="n1a")
    save(store, answer(store, "a/x", fact="n1a"))
    before = store.states("lesson"), store.known("lesson"), store.rows()
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="The lesson was not taken up: another program"):
            taken(a_x="n1b")
    assert (store.states("lesson"), store.known("lesson"), store.rows()) == before
    assert taken(a_x="n1b")[0].afresh == ("a/x",)


def test_a_cards_rows_are_those_of_all_its_keys(store, answer, undo, corrected):
    first = answer(store, "a/x")
    rows = [
        first,
        corrected(store, "rename", "b/x", was="a/x"),
        answer(store, "b/x"),
        corrected(store, "rename", "c/x", was="b/x"),
        corrected(store, "reset", "c/x", fact="n1"),
        undo(store, first),
    ]
    others = [
        answer(store, "d/x"),
        corrected(store, "reset", "d/x"),
        answer(store, "a/x", lesson="o"),
    ]
    store.record([*rows, *others], {})
    for key in ("a/x", "b/x", "c/x"):
        assert store.rows("lesson", key) == store.histories("lesson", {key}) == rows
    assert store.changes("lesson") == [rows[1], rows[3], rows[4], others[1]]
    assert store.rows("lesson", "d/x") == others[:2]


def test_a_days_rows_come_with_the_lessons_renames(store, answer, corrected):
    row, moved = answer(store, "a/x"), corrected(store, "rename", "b/x", was="a/x", day=DAY + 1)
    store.record([row, moved, corrected(store, "reset", "b/x", day=DAY + 1)], {})
    assert store.rows("lesson", day=DAY) == [row, moved]


KEYS = ("a/x", "a/y", "b/x", "c/x")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("answer",) * 5 + ("reset", "rename", "rename")),
        st.sampled_from(KEYS),
        st.sampled_from(KEYS),
        st.sampled_from(("n1a", "n1b", "w1c")),
        st.integers(DAY, DAY + 3),
        st.booleans(),
    ),
    max_size=25,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(STEPS)
def test_a_rebuilt_cache_equals_a_replay(tmp_path_factory, answer, corrected, undo, steps):
    folder = tmp_path_factory.mktemp("cache")
    with closing(Store.open(folder, Policy())) as store:
        rows = []
        for event, key, other, fact, day, again in steps:
            on = store if again else "b" * 32
            if event == "answer":
                rows.append(answer(on, key, fact=fact, day=day, payload=""))
                rows += [undo(on, rows[-1])] if again and fact == "w1c" else []
            else:
                rows.append(corrected(on, event, key, was=other, fact=fact, day=day))
        store.record(rows, {})
        with store._database.writing() as connection:
            connection.execute("UPDATE cache SET policy = 0")
    with closing(Store.open(folder, Policy())) as store:
        assert store.states("lesson") == replayed(store)
        for key in KEYS:
            alone = replay(store.rows("lesson", key), Policy())
            assert alone.get(("lesson", key)) == store.states("lesson").get(key)


@pytest.fixture
def version_1(folder, answer):
    """A database as the first version left it, with two answers."""
    folder.mkdir(parents=True)
    database = folder / "progress.sqlite3"
    schema.begin(database)
    config = Config()
    config.set_main_option("script_location", "quizapp.store:migrations")
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{database}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql(
            "INSERT INTO profile VALUES (x'00', '', 1, ?)", (bytes.fromhex("a" * 32),)
        )
    engine.dispose()
    return database


def tables(database):
    with closing(sqlite3.connect(database)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def test_a_database_of_version_1_is_brought_up_to_date_with_its_progress(version_1, folder, answer):
    assert "known" not in tables(version_1)
    with closing(sqlite3.connect(version_1)) as connection, connection:
        rows = [answer("a" * 32, "a/x", fact="n1a"), answer("a" * 32, "b/x", fact="n1b")]
        connection.executemany(ADD_ROW, [pack(number, row) for number, row in enumerate(rows, 1)])
    with closing(Store.open(folder, Policy())) as store:
        assert store.known("lesson") == {}
        assert store.rows() == rows
        today = [card("a/x", "n1a"), card("b/x", "n1c"), card("c/x", "n1d")]
        blank = {"form": "", "options": (), "response": "", "verdict": "", "screen": ""}

        def make(event):
            return answer(store, "", event=event, payload="", **blank)

        assert take_up(store, "lesson", today, Policy(), make)[0].afresh == ("b/x",)
        assert set(store.states("lesson")) == {"a/x"}
    assert {"known", "log_change"} <= tables(version_1)


def test_very_many_cards_are_found_with_all_of_their_lesson(store, answer):
    rows = [answer(store, "a/x"), answer(store, "z/x")]
    store.record([*rows, answer(store, lesson="another")], {})
    assert store.histories("lesson", {f"{number}/x" for number in range(40_000)}) == rows


@posix
def test_a_step_killed_half_way_leaves_the_old_version(version_1, folder):
    script = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from quizapp.memory.policy import Policy
from quizapp.store.store import Store
@event.listens_for(Engine, "before_cursor_execute")
def stop(connection, cursor, statement, *_):
    if "CREATE INDEX log_change" in statement:
        os.kill(os.getpid(), signal.SIGKILL)
Store.open(Path(sys.argv[1]), Policy())
"""
    run = subprocess.run([sys.executable, "-c", script, str(folder)], timeout=60, check=False)
    assert run.returncode == -signal.SIGKILL
    assert schema.version_of(version_1) == "0001"
    with closing(Store.open(folder, Policy())) as store:
        assert store.known("lesson") == {}
    assert schema.version_of(version_1) == HISTORY[-1]


def test_a_row_of_each_event_comes_back_as_it_was(store, answer, corrected):
    rows = [
        corrected(store, "reset", "a/x", fact="n1"),
        corrected(store, "rename", "b/x", was="a/x"),
    ]
    store.record(rows, {})
    assert store.rows() == rows
