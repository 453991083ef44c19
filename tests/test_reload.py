"""A teacher corrects a lesson while students are at it: nobody's progress depends on the teacher's care."""

import os
import sqlite3
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from quizapp.collection import Collection, go_on_with
from quizapp.errors import LessonError, StoreError, TwinError, UnreadableError
from quizapp.looking import plan_beside, progress
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.paths import shelves, shipped_lesson
from quizapp.questions.model import Response
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store

LESSON = """# Rivers
- Id: rivers

### Figure: length
- Id: f
- Value: 6,650 km
- Measures: the length of the Nile from its springs
- Says: The Nile is [6,650 km] long, the [longest river].

### Term: delta
- Id: t
- Means: land that a river builds at its mouth
"""


class Clock:
    """A clock that the test turns."""

    def __init__(self):
        self.now = datetime(2026, 12, 1, 9, tzinfo=timezone(timedelta(hours=1)))

    def __call__(self):
        self.now += timedelta(seconds=5)
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "rivers.md"
    file.write_text(LESSON, encoding="utf-8")
    return file


@pytest.fixture
def opened(data, path, clock):
    """Give a function that opens a lesson; all are closed at the end."""
    collections = []

    def open_collection(file=path, **options):
        collection = Collection.open(file, data, clock=clock, **options)
        collections.append(collection)
        return collection

    yield open_collection
    for collection in collections:
        collection.close()


@pytest.fixture
def correct(path):
    """Give a function that rewrites the lesson's file as an editor does, by another in its place."""
    count = 0

    def edit(*edits, text=None):
        nonlocal count
        count += 1
        text = path.read_text(encoding="utf-8") if text is None else text
        for old, new in edits:
            assert old in text
            text = text.replace(old, new)
        fresh = path.with_name(f"{count}.tmp")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)

    return edit


def answer(collection, screen=None, *, right=True):
    screen = screen or collection.next_screen()
    question = screen.question
    wrong = next((text for text in question.options if text != question.answer), "no idea")
    if question.answer_form == "true or false":
        wrong = "false" if question.answer == "true" else "true"
    response = Response(question.answer if right else wrong, rating=3 if right else 1)
    if question.answer_form != "reveal":
        response = Response(response.text)
    return collection.answer(screen, response, 1_000)


def study(collection):
    while screen := collection.next_screen():
        answer(collection, screen)


def agree(collection, data):
    """Whether the window, the disk and a replay of the log say the same."""
    states = dict(collection.states)
    collection.close()
    store = Store.open(default_profile(data), Policy())
    kept, rows = store.states("rivers"), store.rows()
    store.close()
    found = {card: state for (_, card), state in replay(rows, Policy()).items()}
    assert states == kept == found
    return rows


def test_an_unchanged_file_is_no_change_and_says_nothing(opened, path):
    collection = opened()
    assert not collection.lesson_changed()
    study(collection)
    os.utime(path, (1, 1))
    assert collection.lesson_changed()
    changes = collection.reload()
    assert not collection.lesson_changed()
    assert len(changes.kept) == 5
    assert (changes.new, collection.notices) == ((), [])


def test_a_correction_is_taken_up_and_told_once(opened, correct, data):
    collection = opened()
    study(collection)
    before = dict(collection.states)
    correct(
        ("6,650", "6,693"), ("- Id: t\n", "- Id: delta\n"), ("[longest river]", "[longest rivers]")
    )
    assert collection.lesson_changed()
    changes = collection.reload()
    assert changes.afresh == ("f/value",)
    (said,) = collection.notices
    assert said == (
        "The lesson was corrected: 1 card starts afresh, because its fact changed."
        " All other progress is kept."
    )
    assert set(collection.states) == {
        "f/measure",
        "f/blank:longest-rivers",
        "delta/term",
        "delta/meaning",
    }
    assert collection.states["delta/term"].stability == before["t/term"].stability
    assert collection.next_screen().question.card == "f/value"
    agree(collection, data)
    assert opened().notices == []


def test_a_lesson_corrected_between_sessions_is_told_at_the_next_opening(opened, correct, data):
    collection = opened()
    study(collection)
    collection.close()
    correct(("6,650", "6,693"))
    collection = opened()
    assert [said[:54] for said in collection.notices] == [
        "The lesson was corrected: 1 card starts afresh, becaus"
    ]
    agree(collection, data)


def test_rewording_is_not_told(opened, correct):
    collection = opened()
    study(collection)
    correct(("builds", "makes"), ("# Rivers", "# All rivers"))
    assert collection.reload().reworded == ("t/meaning",)
    assert collection.notices == []
    assert collection.lesson.title == "All rivers"


def test_an_entry_that_goes_and_comes_back_keeps_its_progress(opened, correct):
    collection = opened()
    study(collection)
    states = dict(collection.states)
    whole, without = LESSON, LESSON[: LESSON.index("### Term")]
    correct(text=without)
    assert collection.reload().retired == ("t/meaning", "t/term")
    assert collection.notices == [
        "The lesson was changed: 2 cards are no longer asked. All other progress is kept."
    ]
    correct(text=whole)
    assert collection.reload().returned == ("t/term", "t/meaning")
    assert dict(collection.states) == states


def test_a_wrong_correction_put_right_brings_the_progress_back(opened, correct, data):
    collection = opened()
    study(collection)
    states = dict(collection.states)
    correct(("6,650", "6,693"))
    collection.reload()
    study(collection)
    assert collection.states["f/value"].reviews == 1
    correct(("6,693", "6,650"))
    collection.reload()
    assert dict(collection.states) == states
    assert len(collection.notices) == 1
    agree(collection, data)


COPY = """### Term: mouth
- Id: t
- Means: where a river ends
- Says: It is [wide].

"""


def test_a_copy_pasted_above_with_the_same_id_costs_nobody_progress(opened, correct, data):
    collection = opened()
    study(collection)
    states = dict(collection.states)
    correct(("### Term: delta", COPY + "### Term: delta"))
    changes = collection.reload()
    assert changes.held == ("t/term", "t/meaning", "t/blank:wide")
    assert (changes.afresh, changes.retired, collection.notices) == ((), (), [])
    assert dict(collection.states) == states
    assert collection.next_screen() is None, "nothing of the copy is asked under the other's Id"
    correct((COPY, COPY.replace("- Id: t\n", "- Id: mouth\n")))
    changes = collection.reload()
    assert {"t/term", "t/meaning"} <= set(changes.kept)
    assert changes.new == ("mouth/term", "mouth/meaning", "mouth/blank:wide")
    assert dict(collection.states) == states
    agree(collection, data)


def test_a_copy_pasted_above_and_removed_between_openings_leaves_all_as_it_was(
    opened, correct, data
):
    collection = opened()
    study(collection)
    states = dict(collection.states)
    collection.close()
    correct(("### Term: delta", COPY + "### Term: delta"))
    opened().close()
    correct(text=LESSON)
    collection = opened()
    assert (dict(collection.states), collection.notices) == (states, [])
    agree(collection, data)


def test_a_copy_pasted_below_changes_nothing_of_the_first(opened, correct):
    collection = opened()
    correct(text=LESSON + "\n" + COPY)
    changes = collection.reload()
    assert (len(changes.kept), changes.held) == (5, ())


def test_a_plan_looked_at_counts_no_card_that_is_held_back(opened, correct, path, data, clock):
    opened().close()
    correct(("### Term: delta", COPY + "### Term: delta"))
    assert plan_beside(path, data, clock=clock)[1].left == opened().plan().left == 3


def test_an_id_that_goes_and_comes_back_with_a_rewording_keeps_its_progress(opened, correct, data):
    collection = opened()
    study(collection)
    states = dict(collection.states)
    correct(("- Id: t\n", "- Id: t-delta\n"))
    collection.reload()
    correct(("- Id: t-delta\n", "- Id: t\n"), ("builds at", "makes near"))
    changes = collection.reload()
    assert changes.renamed == (("t-delta/term", "t/term"), ("t-delta/meaning", "t/meaning"))
    correct(text=LESSON)
    collection.reload()
    assert set(collection.states) == set(states)
    assert collection.notices == []
    agree(collection, data)


def test_an_entry_deleted_under_a_new_id_returns_under_its_old_one(opened, correct, data):
    collection = opened()
    study(collection)
    for text in (
        LESSON.replace("- Id: t\n", "- Id: t-delta\n"),
        LESSON[: LESSON.index("### Term")],
        LESSON,
    ):
        correct(text=text)
        collection.reload()
    assert {"t/term", "t/meaning"} <= set(collection.states)
    agree(collection, data)


def test_a_lesson_that_cannot_be_used_leaves_the_old_one_in_use(opened, correct):
    collection = opened()
    correct(text="words")
    with pytest.raises(LessonError, match="belongs to no field"):
        collection.reload()
    assert not collection.lesson_changed(), "it waits for the next change"
    answer(collection)
    correct(text=LESSON)
    assert collection.lesson_changed()
    collection.reload()
    assert len(collection.states) == 1


def test_a_file_that_is_gone_is_no_change(opened, path, correct):
    collection = opened()
    path.unlink()
    assert not collection.lesson_changed()
    with pytest.raises(UnreadableError):
        collection.reload()
    answer(collection)
    correct(text=LESSON.replace("6,650", "6,693"))
    assert collection.lesson_changed()


def test_a_change_while_the_file_is_read_is_not_missed(opened, correct, monkeypatch):
    """The stamp is taken first, so that what is written after it shows."""
    import quizapp.lesson_file as module

    read = module.bytes_of

    def slow(path):
        raw = read(path)
        correct(("builds", "makes"))
        return raw

    monkeypatch.setattr(module, "bytes_of", slow)
    collection = opened()
    monkeypatch.undo()
    assert collection.lesson_changed()
    assert collection.reload().reworded == ("t/meaning",)


def test_another_lesson_id_is_refused_while_the_lesson_is_open_and_told_at_opening(opened, correct):
    collection = opened()
    study(collection)
    correct(("- Id: rivers", "- Id: streams"))
    with pytest.raises(LessonError, match="Put “- Id: rivers” back into its head"):
        collection.reload()
    assert collection.lesson.id == "rivers"
    assert not collection.lesson_changed()
    collection.close()
    (said,) = opened().notices
    assert said == (
        "This lesson’s Id was “rivers” and is now “streams”, so it begins afresh. To have your progress"
        " back, put “- Id: rivers” into its head."
    )


def test_a_file_name_used_for_quite_another_lesson_is_no_lost_id(opened, correct):
    opened().close()
    correct(text="# Hills\n- Id: hills\n\n### Term: hill\n- Means: a small mountain\n")
    assert opened().notices == []


def test_a_store_that_cannot_write_leaves_the_lesson_to_be_read_again(opened, correct, data):
    collection = opened()
    study(collection)
    states = dict(collection.states)
    correct(("6,650", "6,693"))
    (database,) = data.glob("profiles/*/progress.sqlite3")
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="The lesson was not taken up"):
        collection.reload()
    other.close()
    assert dict(collection.states) == states
    assert collection.lesson_changed()
    assert collection.reload().afresh == ("f/value",)


def screen_of(collection, key):
    while screen := collection.next_screen():
        if screen.question.card == key:
            return screen
        answer(collection, screen)
    raise AssertionError(key)


def test_a_screen_open_at_a_rename_is_answered_for_the_card_as_it_is_called_now(
    opened, correct, data
):
    collection = opened()
    screen = screen_of(collection, "t/term")
    for new in ("tt", "ttt"):
        correct((f"- Id: {new[:-1]}\n", f"- Id: {new}\n"))
        collection.reload()
    feedback = answer(collection, screen)
    assert feedback.verdict == "right"
    assert "ttt/term" in collection.states
    assert collection.undo().question.card == "ttt/term"
    assert "ttt/term" not in collection.states
    agree(collection, data)


def test_a_screen_open_at_its_correction_is_answered_and_does_not_count(opened, correct, data):
    collection = opened()
    screen = screen_of(collection, "f/value")
    correct(("6,650", "6,693"))
    collection.reload()
    feedback = answer(collection, screen)
    assert "The lesson was corrected while this question stood here" in feedback.note
    assert feedback.due == feedback.today
    assert "f/value" not in collection.states
    again = screen_of(collection, "f/value")
    assert "6,693" in again.question.explanation
    answer(collection, again)
    assert collection.states["f/value"].reviews == 1
    agree(collection, data)


def test_a_screen_open_when_its_card_is_retired_is_answered_and_kept(opened, correct, data):
    collection = opened()
    screen = screen_of(collection, "t/term")
    correct(text=LESSON[: LESSON.index("### Term")])
    collection.reload()
    assert answer(collection, screen, right=False).verdict == "wrong"
    assert collection.states["t/term"].reviews == 1
    assert collection.undo() is not None
    assert "t/term" not in collection.states
    agree(collection, data)


def test_undo_works_across_a_correction(opened, correct, data):
    collection = opened()
    study(collection)
    correct(("- Id: t\n", "- Id: tt\n"), ("6,650", "6,693"))
    collection.reload()
    before = dict(collection.states)
    while collection.undo():
        assert set(collection.states) <= set(before)
    assert not collection.states
    study(collection)
    agree(collection, data)


def test_an_answer_on_what_the_lesson_says_counts_whatever_other_devices_wrote(
    opened, correct, data, clock
):
    """A reset of another device, whose clock was ahead, to a number that is not the lesson's."""
    collection = opened()
    answer(collection, screen_of(collection, "f/value"))
    collection.close()
    store = Store.open(default_profile(data), Policy())
    row = store.rows("rivers", "f/value")[-1]
    blank = {"options": (), "form": "", "verdict": "", "response": "", "screen": ""}
    alien = replace(
        row, id="f" * 32, device="b" * 32, event="reset", day=row.day + 3, fact="n1ffff", **blank
    )
    store.record([alien], {("rivers", "f/value"): None})
    store.close()
    collection = opened()
    assert "f/value" not in collection.states
    answer(collection, screen_of(collection, "f/value"))
    assert collection.states["f/value"].reviews == 2, "the earlier answer was on the same fact"
    study(collection)
    assert collection.plan().left == 0
    agree(collection, data)


def test_a_copy_with_the_same_id_is_asked_about_with_both_names(opened, path, tmp_path):
    opened().close()
    copy = tmp_path / "copy of rivers.md"
    copy.write_text(LESSON.replace("6,650", "6,693"), encoding="utf-8")
    with pytest.raises(TwinError) as asked:
        opened(copy)
    error = asked.value
    assert (error.path, error.other, error.lesson_id) == (copy, path, "rivers")
    assert (error.proposal, error.title) == ("rivers-2", "Rivers")
    for part in (str(copy), str(path), "newer version", "--newer-version", "“- Id: rivers-2”"):
        assert part in str(error)


def test_a_newer_version_goes_on_with_all_progress(opened, path, tmp_path, data, clock):
    collection = opened()
    study(collection)
    collection.close()
    copy = tmp_path / "copy.md"
    copy.write_text(LESSON.replace("6,650", "6,693"), encoding="utf-8")
    collection = opened(copy, twin="replace")
    assert len(collection.states) == 4
    assert "1 card starts afresh" in collection.notices[0]
    collection.close()
    opened(copy).close()
    with pytest.raises(TwinError):
        opened(path)
    go_on_with(path, data, clock=clock)
    opened(path)


@pytest.mark.parametrize("case", ["same bytes", "symlink", "gone", "another id", "no lesson"])
def test_what_is_no_twin_is_not_asked_about(opened, path, tmp_path, case):
    opened().close()
    copy = tmp_path / "copy.md"
    copy.write_text(LESSON.replace("6,650", "6,693"), encoding="utf-8")
    if case == "same bytes":
        copy.write_bytes(path.read_bytes())
    elif case == "symlink":
        copy.unlink()
        with suppress(OSError):
            copy.symlink_to(path)
        copy = copy if copy.exists() else path
    elif case == "gone":
        path.unlink()
    elif case == "another id":
        path.write_text(LESSON.replace("- Id: rivers", "- Id: streams"), encoding="utf-8")
    else:
        path.write_bytes(b"\0")
    assert opened(copy).lesson.id == "rivers"


def test_a_relative_name_is_the_same_file(opened, path, monkeypatch):
    opened().close()
    monkeypatch.chdir(path.parent)
    assert opened(Path("rivers.md")).lesson_changed() is False


def test_a_better_shelf_wins_without_a_question_and_a_worse_one_asks(
    opened, data, monkeypatch, tmp_path
):
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "site"))
    own, school, _ = shelves(data)
    for folder, number in ((own, "6,650"), (school, "6,693")):
        folder.mkdir(parents=True)
        (folder / "a.md").write_text(LESSON.replace("6,650", number), encoding="utf-8")
    opened(school / "a.md").close()
    opened(own / "a.md").close()
    with pytest.raises(TwinError):
        opened(school / "a.md")


def test_what_was_written_is_told_though_the_states_cannot_be_read_after_it(
    opened, path, data, monkeypatch
):
    collection = opened()
    study(collection)
    path.write_text(LESSON.replace("6,650", "6,693"), encoding="utf-8")
    written = collection._store.record

    def records_and_then_breaks(*what):
        written(*what)
        monkeypatch.setattr(collection._store, "_ask", broken)

    def broken(*_):
        raise StoreError("The disk is gone.")

    monkeypatch.setattr(collection._store, "record", records_and_then_breaks)
    with pytest.raises(StoreError):
        collection.reload()
    assert "6,650" in collection.lesson.entries[0].raw("Value"), "still in use as it was"
    monkeypatch.undo()
    assert collection.reload().afresh == ()
    assert "6,693" in collection.lesson.entries[0].raw("Value")
    assert [said for said in collection.notices if "afresh" in said]
    agree(collection, data)


def test_a_local_file_is_not_remote(opened, path):
    collection = opened()
    assert (collection.remote, collection.path) == (False, path)


def test_a_newer_programs_own_lesson_takes_over_without_a_question(opened, tmp_path):
    older, newer = (tmp_path / name / "content" / shipped_lesson().name for name in ("1.0", "1.1"))
    for place, number in ((older, "6,650"), (newer, "6,693")):
        place.parent.mkdir(parents=True)
        place.write_text(LESSON.replace("6,650", number), encoding="utf-8")
    opened(older).close()
    assert opened(newer).lesson.id == "rivers"


def test_a_file_that_may_no_longer_be_looked_at_is_no_twin(opened, path, data, clock):
    opened().close()
    store = Store.open(default_profile(data), Policy())
    store.remember_lesson("rivers", "Rivers", f"/{'x' * 5_000}/rivers.md", 0)
    store.close()
    assert opened().lesson.id == "rivers"
    assert progress(None, data, clock=clock).reviews == 0


def test_the_proposed_id_is_free_on_the_shelves_too(opened, path, data, tmp_path):
    opened().close()
    own = shelves(data)[0]
    own.mkdir(parents=True)
    (own / "a.txt").write_text(LESSON.replace("- Id: rivers", "- Id: rivers-2"), encoding="utf-8")
    copy = tmp_path / "copy.md"
    copy.write_text(LESSON.replace("6,650", "6,693"), encoding="utf-8")
    with pytest.raises(TwinError) as asked:
        opened(copy)
    assert asked.value.proposal == "rivers-3"
