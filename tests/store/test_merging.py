"""Logs of several machines become one, in whatever order they come and however often."""

import json
import shutil
from contextlib import closing
from itertools import starmap

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.errors import ProgressFileError
from quizapp.lessons.model import Entry
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy, policy_of
from quizapp.memory.replay import replay, replayed, standing_rows
from quizapp.questions.model import Card
from quizapp.store import schema
from quizapp.store.correcting import take_up
from quizapp.store.merging import Merged, merge_into
from quizapp.store.rows import pack_state
from quizapp.store.store import OpenedLesson, Store
from quizapp.store.whose import ASKED
from quizapp.study.changes import Known

POLICY = Policy()
DAY = 740_000
THEIRS, OTHERS = "b" * 32, "c" * 32
CARDS = ("a/x", "b/x", "c/x")
BLANK = {
    "form": "",
    "options": (),
    "response": "",
    "verdict": "",
    "screen": "",
    "fact": "",
    "payload": "",
}


def made(count, device, mark, event, columns):
    """Make a row of a device's log; its screen is one of few, so that undos meet answers."""
    card, was, fact, screen, day, at, verdict = columns
    return LogRow(
        id=f"{mark}{count:031x}",
        device=device,
        sequence=count,
        event=event,
        screen=f"{mark}{screen:031x}" if event in SCREENED else "",
        lesson="lesson",
        card="" if event in OF_NO_CARD else card,
        at=at,
        offset=0,
        day=DAY + day,
        form="typed" if event in ASKED else "",
        verdict=verdict if event in ASKED else "",
        fact=fact if event in (*ASKED, "reset") else "",
        payload={"rename": json.dumps({"from": was}), "set": '{"retention": 0.8}'}.get(event, ""),
    )


COLUMNS = st.tuples(
    st.sampled_from(CARDS),
    st.sampled_from(CARDS),
    st.sampled_from(("n2a", "n2b", "w1c")),
    st.integers(0, 3),
    st.integers(0, 3),
    st.integers(0, 5),
    st.sampled_from(("right", "wrong")),
)
SCREENED = ("answer", "practice", "undo", "redo", "knew", "suspend")
OF_NO_CARD = ("undo", "redo", "set")
EVENTS = st.sampled_from(
    (
        "answer",
        "answer",
        "answer",
        "undo",
        "reset",
        "rename",
        "practice",
        "redo",
        "knew",
        "suspend",
        "set",
    )
)


def logs_of(device, mark):
    return st.lists(st.tuples(EVENTS, COLUMNS), max_size=7).map(
        lambda found: [
            made(count, device, mark, event, columns)
            for count, (event, columns) in enumerate(found, 1)
        ]
    )


@pytest.fixture
def merged(store):
    """Give a function that merges logs one after another, and returns what they led to; it leaves nothing."""

    def call(*logs):
        with store._database.writing() as connection:
            for log in logs:
                merge_into(connection, log, POLICY)
            found = [
                connection.execute(f"SELECT {what} ORDER BY {order}").fetchall()
                for what, order in (
                    ("id FROM log", "id"),
                    ("* FROM state", "1, 2"),
                    ("* FROM tally", "1, 2, 3, 4"),
                )
            ]
            connection.rollback()
        return found

    return call


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    logs_of(THEIRS, "1"),
    logs_of(OTHERS, "2"),
    logs_of(OTHERS, "3"),  # a copy of the folder: the same device and numbers, other rows
    st.randoms(use_true_random=False),
)
def test_logs_merge_to_the_same_in_any_order_and_however_often(merged, one, two, three, random):
    expected = merged([*one, *two, *three])
    mixed = random.sample(three, len(three))
    assert merged(one, two, three) == expected
    assert merged(mixed, one, two) == expected, "the order of logs and of their rows is nothing"
    assert merged(two, [*three, *one]) == expected, "nor is what was merged before"
    assert merged(one, two, one, three, [*one, *three], two) == expected
    rows = [*one, *two, *three]
    found = replayed(rows, policy_of(standing_rows(rows), "lesson", POLICY))
    assert [tuple(row) for row in expected[1]] == sorted(starmap(pack_state, found.states.items()))
    assert {row[:4]: row[4:] for row in map(tuple, expected[2])} == found.tally


def everything(store):
    with store._database.reading() as connection:
        return [
            connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
            for table in ("log", "state", "tally", "known", "lesson", "profile", "cache")
        ]


def test_what_came_in_is_counted(store, answer, undo):
    rows = [answer(THEIRS), answer(THEIRS, lesson="other"), answer(THEIRS)]
    back = undo(THEIRS, rows[2])
    assert store.merge(rows[:2], POLICY) == Merged(2, 2, 0, 0)
    found = store.merge([*rows, back], POLICY)
    assert found == Merged(1, 1, 2, 1)
    before = everything(store)
    assert store.merge([*rows, back], POLICY) == Merged(0, 0, 3, 0)
    assert everything(store) == before


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Merged(120, 3, 40, 7), "120 answers of 3 lessons taken in; 40 were here already."),
        (Merged(1, 1, 1, 0), "1 answer of 1 lesson taken in; 1 was here already."),
        (Merged(2, 1, 0, 0), "2 answers of 1 lesson taken in."),
        (Merged(0, 0, 160, 0), "All 160 answers were here already."),
        (Merged(0, 0, 1, 0), "The one answer was here already."),
        (Merged(0, 0, 0, 0), "The file holds no answers."),
        (
            Merged(0, 0, 9, 1),
            "All 9 answers were here already; 1 change such as an answer taken back came in.",
        ),
    ],
)
def test_what_came_in_is_said_in_a_sentence(found, said):
    assert found.said == said


def test_rows_are_numbered_without_gaps_and_carry_their_checksum(folder, store, answer):
    store.record([answer(store)], {})
    store.merge([answer(THEIRS), answer(THEIRS)], POLICY)
    store.record([answer(store)], {})
    with store._database.reading() as connection:
        numbers = connection.execute("SELECT number FROM log ORDER BY number")
        assert [number for (number,) in numbers] == [1, 2, 3, 4]
    store.close()
    schema.check_soundness(folder / "progress.sqlite3")


def test_a_row_that_says_something_else_under_one_id_is_refused_with_all_others(store, answer):
    row, fresh = answer(THEIRS), answer(THEIRS)
    altered = answer(THEIRS, id=row.id, verdict="wrong")
    store.merge([row], POLICY)
    before = everything(store)
    for rows in ([fresh, altered], [fresh, answer(THEIRS, id=fresh.id)]):
        with pytest.raises(ProgressFileError, match="say different things of one row"):
            store.merge(rows, POLICY, lessons=[("l", "L")])
        assert everything(store) == before


def test_rows_of_this_device_that_come_back_are_counted_on_from(store, answer):
    """As after a database was lost, and begun anew from a backup."""
    device = store.device
    store.record([answer(store)], {})
    store.merge([answer(device, sequence=7, at=5), answer(device, sequence=3)], POLICY)
    assert (store.device, store.next_sequence()) == (device, 8)
    assert store.latest(DAY) == max(row.at for row in store.rows())


def test_two_machines_with_a_copied_folder_become_two_devices(tmp_path, answer):
    lab, home = tmp_path / "lab", tmp_path / "home"
    Store.open(lab, POLICY).close()
    shutil.copytree(lab, home)
    with closing(Store.open(lab, POLICY)) as one, closing(Store.open(home, POLICY)) as two:
        device = one.device
        assert two.device == device
        ours = [answer(one), answer(one)]
        one.record(ours, {})
        two.record([answer(two)], {})
        own = answer(two, event="joined", card="", payload='{"profile": "x"}')
        assert two.merge(one.rows(), POLICY, own).answers == 2
        assert two.device != device
        assert two.rows()[-1].device == two.device
        assert two.next_sequence() == 2, "after the row of its own"
        apart = two.device
        assert two.merge(ours, POLICY).answers == 0
        assert two.device == apart
        one.merge(two.rows(), POLICY)
        assert one.rows() == two.rows()
        assert one.states("lesson") == two.states("lesson")
        assert one.device not in (device, apart)
        assert one.next_sequence() == 1


def test_lessons_opened_elsewhere_are_remembered_behind_those_opened_here(store):
    store.remember_lesson("a", "Mine", "/a.md", 5)
    store.merge([], POLICY, lessons=[("a", "Theirs"), ("b", "B")])
    assert store.lessons() == [OpenedLesson("a", "Mine", "/a.md", 5), OpenedLesson("b", "B", "", 0)]


def test_a_quiz_left_here_is_offered_whatever_was_ended_elsewhere(store, answer):
    def quiz(on, event, screen, **columns):
        return answer(on, "", event=event, **{**BLANK, "screen": screen * 32, **columns})

    store.record([quiz(store, "quiz", "1")], {})
    store.merge([quiz(THEIRS, "quiz", "2"), quiz(THEIRS, "quiz-end", "2")], POLICY)
    assert store.open_quiz("lesson").screen == "1" * 32
    left = quiz(THEIRS, "quiz", "3")
    asked = answer(THEIRS, at=left.at - 99, payload=json.dumps({"quiz": "3" * 32, "place": 0}))
    store.merge([asked, left], POLICY)
    assert store.open_quiz("lesson").screen == "3" * 32
    number = store.quiz_number("lesson", "3" * 32)
    assert asked in store.rows("lesson", after=number), "also where its clock went backwards"
    store.merge([quiz(THEIRS, "quiz-end", "3"), quiz(THEIRS, "quiz-end", "1")], POLICY)
    assert store.open_quiz("lesson") is None


@pytest.fixture
def opened(store, answer):
    """Give a function that opens the lesson with some cards, key and fact, and returns the changes."""

    def call(**facts):
        cards = [
            Card(Entry(key[0], "Term", key[0], "", 1, 1, {}), key[2:], "x", (), fact)
            for key, fact in facts.items()
        ]

        def row(event):
            return answer(store, "", event=event, **BLANK)

        return take_up(store, "lesson", cards, POLICY, row)[0]

    return call


def following(store):
    return {card: state for (_, card), state in replay(store.rows("lesson"), POLICY).items()}


def renamed(answer, on, old, new, **columns):
    said = json.dumps({"from": old})
    return answer(on, new, event="rename", **{**BLANK, "payload": said, **columns})


def test_answers_to_what_the_lesson_said_before_do_not_count_here(store, answer, opened):
    """Here it was corrected before anybody answered, there it was not."""
    opened(a_x="n2new")
    store.merge([answer(THEIRS, "a/x", fact="n2old", verdict="wrong")], POLICY)
    assert store.states("lesson")["a/x"].reviews == 1
    assert opened(a_x="n2new").afresh == ("a/x",)
    assert store.states("lesson") == following(store) == {}


def test_of_answers_to_two_facts_those_to_the_one_that_the_lesson_says_count(store, answer, opened):
    rows = [answer(THEIRS, "a/x", fact="n2old"), answer(OTHERS, "a/x", fact="n2new")]
    store.merge([*rows, answer(OTHERS, "b/x", fact="n2b")], POLICY)
    assert opened(a_x="n2new", b_x="n2b").afresh == ("a/x",)
    assert store.states("lesson") == following(store)
    assert {key: state.reviews for key, state in following(store).items()} == {"a/x": 1, "b/x": 1}
    assert opened(a_x="n2new", b_x="n2b").afresh == ()


def test_a_correction_taken_up_elsewhere_is_known_here(store, answer, opened):
    opened(a_x="n2old", b_x="n2b")
    reset = answer(THEIRS, "a/x", event="reset", **{**BLANK, "fact": "n2new"})
    store.merge([reset, answer(THEIRS, "a/x", fact="n2new")], POLICY)
    assert store.known("lesson") == {"a/x": Known("n2new"), "b/x": Known("n2b")}
    assert opened(a_x="n2new", b_x="n2b").afresh == ()
    assert store.states("lesson")["a/x"].reviews == 1


def test_a_rename_elsewhere_takes_what_is_known_along(store, answer, opened, save):
    opened(a_x="n2a")
    save(store, answer(store, "a/x", fact="n2a"))
    store.merge([renamed(answer, THEIRS, "a/x", "b/x")], POLICY)
    assert store.known("lesson") == {"b/x": Known("n2a")}
    assert opened(b_x="n2a").kept == ("b/x",)
    assert store.states("lesson") == following(store)
    assert set(store.states("lesson")) == {"b/x"}


def test_the_lesson_of_before_has_its_card_back_after_a_rename_elsewhere(
    store, answer, opened, save
):
    opened(a_x="n2a")
    save(store, answer(store, "a/x", fact="n2a"))
    store.merge([renamed(answer, THEIRS, "a/x", "b/x")], POLICY)
    assert opened(a_x="n2a").renamed == (("b/x", "a/x"),)
    assert set(store.states("lesson")) == {"a/x"}


@pytest.mark.parametrize(("today", "other"), [("b/x", "a/x"), ("a/x", "b/x")])
def test_answers_here_after_a_rename_elsewhere_go_with_those_before(
    store, answer, opened, save, today, other
):
    opened(a_x="n2a")
    save(store, answer(store, "a/x", fact="n2a", day=DAY))
    late = answer(store, "a/x", fact="n2a", day=DAY + 2)
    save(store, late)
    store.merge([renamed(answer, THEIRS, "a/x", "b/x", day=DAY + 1)], POLICY)
    assert {key: one.reviews for key, one in store.states("lesson").items()} == {"a/x": 1, "b/x": 1}
    assert opened(**{today.replace("/", "_"): "n2a"}).renamed == ((other, today),)
    assert store.states("lesson") == following(store)
    assert {key: one.reviews for key, one in store.states("lesson").items()} == {today: 2}


def test_a_card_that_had_a_former_key_for_another_fact_keeps_to_itself(store, answer, opened, save):
    opened(a_x="n2a")
    save(store, answer(store, "a/x", fact="n2a", day=DAY))
    save(store, answer(store, "a/x", fact="n2other", day=DAY + 2))
    store.merge([renamed(answer, THEIRS, "a/x", "b/x", day=DAY + 1)], POLICY)
    assert opened(b_x="n2a").renamed == ()
    assert set(store.states("lesson")) == {"a/x", "b/x"}
