"""Each fault in the window has a sentence and a way on, and no answer that was saved is lost."""

import os
import shutil
import threading
from contextlib import closing
from datetime import timedelta
from sqlite3 import connect

import pytest
from PySide6.QtWidgets import QPushButton

from quizapp.gui import wording
from quizapp.gui.note import Note
from quizapp.gui.student_desk import StudentDesk
from quizapp.gui.text import Text
from quizapp.memory.policy import Policy
from quizapp.profiles import Profiles
from quizapp.questions.model import Response
from quizapp.store.profiles import cut_short
from quizapp.store.store import Store
from quizapp.unsaved import UnsavedCollection
from tests.gui.conftest import NOW, POLICY, open_on

posix = pytest.mark.skipif(os.name == "nt", reason="file modes, and files moved while open")


def seen(window):
    return " ".join(text.text() for text in window.findChildren(Text) if text.isVisible())


def press_button(window, words):
    (button,) = [
        one for one in window.findChildren(QPushButton) if one.isVisible() and one.text() == words
    ]
    button.click()


@pytest.fixture
def strip(bare_window):
    """Give the words that stand above every page."""

    def reading():
        return [
            text.text()
            for note in bare_window.findChildren(Note)
            if note is bare_window.menuWidget() and note.isVisible()
            for text in note.findChildren(Text)
        ]

    return reading


@pytest.fixture
def unwritable(plain_user, lesson, data, database):
    """An opener where nobody may write; it can study over a copy."""
    opened, copies = [], []

    def opening(*, twin="ask", another=None, unsaved=False):
        if unsaved:
            how = {"policy": POLICY, "clock": lambda: NOW}
            opened.append(UnsavedCollection.over_copy(lesson, data, **how))
            copies.append(opened[-1].copied_to)
            return opened[-1]
        with plain_user(data):
            database.parent.chmod(0o500)
            database.chmod(0o400)
            try:
                return open_on(NOW, lesson, data)
            finally:
                database.parent.chmod(0o700)

    opening.copies = copies
    yield opening
    for collection in opened:
        collection.close()


@posix
def test_where_nothing_can_be_written_one_can_study_and_is_told_so_all_the_time(
    bare_window, unwritable, press, strip, database
):
    before = database.read_bytes()
    bare_window.open_collection(unwritable)
    assert "Progress cannot be kept in" in seen(bare_window)
    assert strip() == []
    press_button(bare_window, "Study without saving")
    assert bare_window.page is bare_window.today
    assert strip() == [wording.UNSAVED]
    (copy,) = unwritable.copies
    assert copy.exists()
    bare_window.start_wanted.emit()
    press("2")
    assert bare_window.shows("study")
    assert strip() == [wording.UNSAVED]
    assert bare_window._collection.plan().done == 1
    bare_window.close()
    assert not copy.exists()
    assert database.read_bytes() == before


@posix
def test_once_it_can_be_written_try_again_saves(bare_window, unwritable, opener, strip):
    bare_window.open_collection(unwritable)
    press_button(bare_window, "Study without saving")
    bare_window.open_collection(opener)
    assert strip() == []
    assert bare_window._collection.saves


def test_where_the_last_window_was_cut_short_it_is_said_while_answers_are_checked(
    bare_window, data, database, lesson, qtbot
):
    database.with_name("progress.sqlite3-check").write_bytes(b"!")
    assert cut_short(database.parent)
    opened = []

    def opening(student, *, twin="ask", another=None, unsaved=False):
        opened.append(open_on(NOW, lesson, data, profile=student, twin=twin))
        return opened[-1]

    desk = StudentDesk(bare_window, Profiles(data), opening, today=NOW.date)
    desk.begin()
    assert "quizapp was stopped while it was open. Your answers are being checked…" in seen(
        bare_window
    )
    assert not opened
    qtbot.waitUntil(lambda: bool(opened))
    assert "Your answers are being checked" not in seen(bare_window)
    assert not cut_short(database.parent) or database.with_name("progress.sqlite3-wal").exists()
    bare_window.close()


def test_a_window_that_was_closed_well_is_not_checked(data, database):
    assert not cut_short(database.parent)
    assert not Profiles(data).cut_short("")


@posix
def test_a_folder_that_vanishes_leaves_the_answer_on_the_screen_until_it_is_back(
    window, press, database, answers
):
    folder = database.parent
    press("Return")
    moved = folder.rename(folder.with_name("elsewhere"))
    press("2")
    assert "is no longer there. Put it back, or connect its disk again" in seen(window)
    moved.rename(folder)
    press_button(window, "Try again")
    assert "is no longer there" not in seen(window)
    assert len(answers()) == 1


@posix
def test_a_file_that_was_replaced_takes_no_answer(window, press, database):
    press("Return")
    shutil.copy(database, database.with_name("copy"))
    database.with_name("copy").replace(database)
    press("2")
    assert "was replaced by another file" in seen(window)


def test_a_full_disk_leaves_the_answer_on_the_screen_until_there_is_room(window, press, answers):
    press("Return")
    connection = window._collection._store._database.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages}")
    window.answered.emit(Response("x" * 100_000), 1000)
    assert "the disk is full. Free some space, then try again." in seen(window)
    connection.execute("PRAGMA max_page_count=100000")
    assert answers() == []
    press_button(window, "Try again")
    assert "Your answer is not saved yet" not in seen(window)
    assert len(answers()) == 1


def test_a_lesson_file_that_is_deleted_does_not_stop_the_session(window, press, lesson, answers):
    press("Return")
    lesson.unlink()
    for _ in range(3):
        press("2")
        window.next_wanted.emit()
    assert window.shows("study")
    assert "That did not work" not in seen(window)
    assert answers()


def test_a_second_window_is_told_who_has_it(bare_window, opener, data):
    first = opener()
    bare_window.open_collection(opener)
    assert f"open in another window (process {os.getpid()} on" in seen(bare_window)
    first.close()
    press_button(bare_window, "Try again")
    assert bare_window.page is bare_window.today


def test_progress_of_a_newer_quizapp_is_told_with_both_versions(bare_window, opener, database):
    with closing(connect(database, isolation_level=None)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '0999'")
    bare_window.open_collection(opener)
    assert "0999" in seen(bare_window)
    assert "Please update quizapp. Nothing was changed." in seen(bare_window)


@pytest.mark.parametrize("days", [-400, -60, 20 * 365])
def test_a_clock_that_cannot_be_right_is_told(days, bare_window, lesson, data, database):
    open_on(NOW, lesson, data).close()
    with closing(open_on(NOW + timedelta(days=days), lesson, data)) as collection:
        told = [one for one in collection.notices if one.startswith("The clock of this computer")]
        assert len(told) == 1
        assert "which cannot be right. Until it is set, your answers count for" in told[0]


def test_a_clock_that_goes_on_is_not_told_of(lesson, data):
    with closing(open_on(NOW + timedelta(days=300), lesson, data)) as collection:
        assert not [one for one in collection.notices if "clock" in one]


def test_what_holds_the_file_for_a_moment_does_not_stop_an_answer(window, press, database, answers):
    """A virus scanner reads it for a second, say; the answer waits."""
    press("Return")
    held, seconds = threading.Event(), 0.6

    def scan():
        with closing(connect(database, isolation_level=None)) as scanner:
            scanner.execute("BEGIN IMMEDIATE")
            held.set()
            threading.Event().wait(seconds)
            scanner.execute("ROLLBACK")

    scanner = threading.Thread(target=scan)
    scanner.start()
    held.wait(10)
    press("2")
    scanner.join()
    assert "Your answer is not saved yet" not in seen(window)
    assert len(answers()) == 1


def test_a_copy_to_study_from_holds_what_was_known(lesson, data, database):
    with closing(Store.open(database.parent, Policy())) as store:
        known = store.reviews()
    with closing(UnsavedCollection.over_copy(lesson, data, policy=POLICY)) as collection:
        assert known
        assert sum(one.reviews for one in collection.states.values()) == known
        assert not data.samefile(collection.copied_to)


@posix
def test_of_several_students_one_who_cannot_write_may_study_and_a_check_is_told(
    bare_window, data, lesson, strip, plain_user
):
    profiles = Profiles(data)
    anna = profiles.create("Anna").id
    folder = profiles.folder(anna)
    (folder / "progress.sqlite3-check").write_bytes(b"!")
    said = []

    def opening(student, *, twin="ask", another=None, unsaved=False):
        said.append(seen(bare_window))
        if unsaved:
            return UnsavedCollection.over_copy(lesson, data, profile=student)
        with plain_user(data):
            folder.chmod(0o500)
            try:
                return open_on(NOW, lesson, data, profile=student)
            finally:
                folder.chmod(0o700)

    desk = StudentDesk(bare_window, profiles, opening, today=NOW.date)
    desk.begin()
    bare_window.student_chosen.emit(anna)
    assert "Your answers are being checked" in said[0]
    press_button(bare_window, "Study without saving")
    assert bare_window.page is bare_window.today
    assert strip() == [wording.UNSAVED]
    bare_window.close()


def test_progress_found_damaged_between_two_questions_is_mended_and_one_goes_on(
    window, press, database
):
    press("q", "Return")
    window.answered.emit(Response("no"), 1000)
    with closing(connect(database)) as outside:
        for (name,) in outside.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            outside.execute(f"DROP TRIGGER {name}")
        outside.execute("UPDATE log SET took = 1 WHERE took = 1000")
        outside.commit()
    window.next_wanted.emit()
    assert "is damaged" in seen(window)
    press_button(window, "Try again")
    assert window.page is window.today
    assert "Your progress file was damaged." in seen(window)
    press("Return")
    assert window.shows("study")
