"""A session with the keyboard alone, and what can happen on the way."""

import sqlite3
from contextlib import closing, contextmanager

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from quizapp.errors import LockedError
from quizapp.gui.main_window import MainWindow
from quizapp.gui.text import Text
from quizapp.questions.model import Response

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
TO_THE_WORD = ("Return", "1", "Return", "t", "Return")
TO_THE_NUMBER = (*TO_THE_WORD, "x", "Return", "Return")
only_the_choice = pytest.mark.parametrize("entries", [("stations",)])
only_the_flip_card = pytest.mark.parametrize("entries", [("then-now",)])
with_errors = pytest.mark.parametrize("entries", [("faulty", "stations")])


def focused():
    return QApplication.focusWidget().accessibleName()


def seen(window, words):
    """Say whether a text with these words is on the screen."""
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def hold_enter():
    """Send what a keyboard sends while Enter is held down."""
    target = QApplication.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(
            target, QKeyEvent(kind, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
        )


@contextmanager
def written_by_another(database):
    """Let another program write to the progress, for longer than one waits."""
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def damaged(database):
    """Spoil what SQLite needs to read the progress, and mend it afterwards."""
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("PRAGMA writable_schema = ON")
        (version,) = other.execute("PRAGMA schema_version").fetchone()
        (table,) = other.execute("SELECT sql FROM sqlite_schema WHERE name = 'log'").fetchone()
        for number, text in enumerate(("no table", table), start=version + 1):
            other.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'log'", (text,))
            other.execute(f"PRAGMA schema_version = {number}")
            if text != table:
                yield


def test_a_whole_session_needs_no_mouse(window, answers, press):
    press("Return")
    press("2", "Return")
    press("f", "Return")
    press("Changzhou", "Return", "Return")
    press("3.327", "Return", "Return")
    press("Space", "2")
    assert [row.verdict for row in answers()] == ["right"] * 5
    assert [row.form for row in answers()] == [
        "by-hand",
        "true-false",
        "cloze",
        "numeric",
        "flip",
    ]
    assert seen(window, "All 5 right")
    press("Return")
    assert seen(window, "Done for today. Next: 4 cards tomorrow.")


def test_arrows_and_enter_choose_too(window, answers, press):
    press("Return", "Down", "Down", "Return")
    assert answers()[0].response == "3.38 million"


def test_up_begins_at_the_last_option(window, answers, press):
    press("Return", "Up", "Return")
    assert answers()[0].response == "6.1 million"


def test_space_starts_and_goes_on(window, answers, press):
    press("Space", "1", "Space", "t")
    assert len(answers()) == 2


def test_the_right_option_and_the_chosen_wrong_one_are_marked_in_words(window, press):
    press("Return", "1")
    names = [option.accessibleName() for option in window.study.options()]
    assert names == [
        "1.9 million, your answer",
        "3.38 million, right answer",
        "4.5 million",
        "6.1 million",
    ]


def test_feedback_says_verdict_answer_fact_source_and_when_it_is_back(window, press):
    press("Return", "1")
    for words in (
        "Not quite",
        "3.38 million",
        "reached 3.38 million by",
        "the article, paragraph 14",
        "Comes back later today",
    ):
        assert seen(window, words)


def test_a_caution_is_shown_with_the_feedback(window, press):
    press(*TO_THE_NUMBER)
    assert not seen(window, "Caution")
    press("5", "Return")
    assert seen(window, "Caution")
    assert seen(window, "probably meant to be trillion")


def test_an_answer_with_a_slip_is_nearly_right(window, answers, press):
    press(*TO_THE_WORD, "Changzhuo", "Return")
    assert answers()[-1].verdict == "nearly"
    assert seen(window, "Nearly")
    assert seen(window, "It is written “Changzhou”.")


def test_an_empty_field_is_not_submitted(window, answers, press):
    press(*TO_THE_WORD)
    press("Return", "Return")
    assert len(answers()) == 2


def test_not_knowing_is_an_answer(window, answers, press):
    press(*TO_THE_WORD, "half a th")
    press("I", modifier=CONTROL)
    assert answers()[-1].response == ""
    assert seen(window, "Not quite")


def test_the_scale_and_unit_stand_beside_the_field(window, press):
    press(*TO_THE_NUMBER)
    assert seen(window, "billion yuan")
    assert focused() == "Your answer, in billion yuan"


def test_the_enter_that_answers_does_not_skip_the_feedback(window, answers, press):
    press("Return", "Down", "Return")
    hold_enter()
    assert len(answers()) == 1
    assert seen(window, "Not quite")


def test_enter_held_down_answers_nothing(window, answers, press):
    press("Return", "Down")
    hold_enter()
    assert answers() == []


def test_an_enter_too_many_chooses_nothing(window, answers, press):
    press("Return", "1", "Return")
    press("Return", "Return")
    assert len(answers()) == 1


def test_a_key_after_the_answer_does_not_answer_again(window, answers, press):
    press("Return", "1", "2", "3")
    assert len(answers()) == 1


@only_the_flip_card
def test_a_flip_card_shows_its_back_before_it_is_rated(window, answers, press):
    press("Return")
    assert not seen(window, "a trend towards")
    press("1")
    assert answers() == []
    press("Space")
    assert seen(window, "a trend towards")
    press("1")
    assert answers()[0].rating == 1


@only_the_flip_card
def test_good_is_a_rating_of_three(window, answers, press):
    press("Return", "Space", "2")
    assert answers()[0].rating == 3


def test_undo_asks_the_last_question_again(window, answers, press):
    press("Return", "1", "Return")
    press("Z", modifier=CONTROL)
    assert answers() == []
    assert seen(window, "how many 5G stations")
    press("2")
    assert [row.verdict for row in answers()] == ["right"]


@only_the_choice
def test_undo_works_from_the_feedback_and_from_the_summary(window, answers, press):
    press("Return", "1")
    press("Z", modifier=CONTROL)
    assert answers() == []
    press("2", "Return")
    assert seen(window, "The one answer was right")
    press("Z", modifier=CONTROL)
    assert answers() == []
    assert seen(window, "how many 5G stations")


def test_undo_of_nothing_says_so(window, press):
    press("Return")
    press("Z", modifier=CONTROL)
    assert seen(window, "There is nothing to undo today.")


def test_undo_in_a_field_takes_back_typing_first(window, answers, press):
    press(*TO_THE_WORD, "Chang")
    press("Z", modifier=CONTROL)
    assert len(answers()) == 2
    press("Z", modifier=CONTROL)
    assert len(answers()) == 1


def test_escape_goes_back_to_today_and_start_goes_on(window, answers, press):
    press("Return", "1", "Return", "Escape")
    assert seen(window, "to review")
    assert focused() == "Go on"
    press("Return")
    assert seen(window, "nuclear fusion")


def test_start_before_the_cards_are_ready_is_remembered(bare_window, opener, press):
    press("Return")
    assert not seen(bare_window, "how many 5G stations")
    bare_window.open_collection(opener)
    assert seen(bare_window, "how many 5G stations")


def test_without_start_the_window_waits_on_today(window):
    assert seen(window, "1 to review and 4 new, about 5 minutes")
    assert focused() == "Start"


def test_an_answer_that_could_not_be_saved_stays_until_it_is(window, database, answers, press):
    why = "The answer was not saved: another program is using"
    press("Return")
    with written_by_another(database):
        press("2")
        assert seen(window, why)
        assert seen(window, "how many 5G stations")
        assert focused() == "Try again"
        press("Return")
        assert seen(window, why)
        assert answers() == []
    press("Return")
    assert [row.response for row in answers()] == ["3.38 million"]
    assert seen(window, "Right")
    assert not seen(window, why)


def test_a_next_question_needs_no_database_and_a_plan_that_cannot_be_read_can_be_tried_again(
    window, database, press
):
    press("Return", "1")
    with damaged(database):
        press("Return")
        assert seen(window, "nuclear fusion")
        press("Escape")
        assert seen(window, "Progress cannot be read")
        assert seen(window, "is damaged")
    press("Return")
    assert seen(window, "to review")


def test_a_collection_that_cannot_be_opened_can_be_tried_again(bare_window, lesson, opener, press):
    sound = lesson.read_text(encoding="utf-8")
    lesson.write_text(sound.replace("- Id: forces\n", ""), encoding="utf-8")
    bare_window.open_collection(opener)
    assert seen(bare_window, "Line 1: ")
    assert seen(bare_window, "Id")
    press("Return")
    assert seen(bare_window, "That did not work")
    lesson.write_text(sound, encoding="utf-8")
    press("Return")
    assert seen(bare_window, "1 to review")


@with_errors
def test_errors_of_the_lesson_are_told_quietly_with_details_on_demand(window, press, tab_to):
    press("Return", "Escape")
    assert seen(window, "because of 2 errors in its file, on lines 13 and 19.")
    assert not seen(window, "Sais")
    tab_to("Show details")
    press("Return")
    assert seen(window, "Line 19: “Sais” is not a label. Did you mean “Says”?")


def test_notices_are_told_once(bare_window, database, opener, press):
    database.write_bytes(b"")
    bare_window.open_collection(opener)
    assert seen(bare_window, "Your progress file was empty. 2 answers were saved")
    press("Return", "Escape")
    assert not seen(bare_window, "was empty")


def test_progress_that_turns_out_to_be_damaged_is_mended_by_trying_again(
    bare_window, database, opener, press
):
    sound = database.read_bytes()
    bare_window.open_collection(opener)
    bare_window.close_collection()
    database.write_bytes(sound.replace(b"research/value", b"research/valuf"))
    bare_window.open_collection(opener)
    assert seen(bare_window, "is damaged: row 1 of the log")
    press("Return")
    assert bare_window.page is bare_window.today
    assert seen(bare_window, "Your progress file was damaged. All is saved: 2 answers")


def test_the_summary_is_followed_by_a_backup(window, database, qtbot):
    folder = database.parent / "backups"
    before = {one.name for one in folder.iterdir()}
    window._collection.answer(window._collection.next_screen(), Response("x"), 1)
    window._show_summary()
    qtbot.waitUntil(lambda: (folder / "2026-11-23.sqlite3").exists())
    assert "2026-11-23.sqlite3" not in before


def test_a_backup_that_fails_is_a_notice_on_today(window, database, qtbot, press):
    folder = database.parent / "backups"
    folder.rename(database.parent / "elsewhere")
    folder.touch()
    window._show_summary()
    qtbot.waitUntil(lambda: bool(window._desks.following.news))
    press("Return")
    assert seen(window, "No backup was made")


def test_the_time_an_answer_took_is_measured_from_the_paint(window, answers, press, qtbot):
    with qtbot.waitSignal(window.question_ready):
        press("Return")
    qtbot.wait(60)
    press("2")
    assert 50 <= answers()[0].took < 2000


def test_the_window_says_when_today_and_its_answers_are_painted(qtbot, opener, press):
    window = MainWindow("A lesson")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.activateWindow()
    window.open_collection(opener)
    press("Return")
    with qtbot.waitSignal(window.feedback_ready):
        press("2")


def test_closing_the_window_lets_another_one_write(window, opener):
    with pytest.raises(LockedError):
        opener()
    window.close()
    assert opener().plan().left == 5
