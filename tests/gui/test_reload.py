"""A lesson edited while it is open: taken up between questions, said once, and nothing lost."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from quizapp.gui import style
from quizapp.gui.text import Text
from quizapp.gui.theme import LIGHT, Theme
from tests.gui.access import cut

CONTROL = Qt.KeyboardModifier.ControlModifier
ALL_RIGHT = "Return 2 Return f Return Changzhou Return Return 3.327 Return Return Space 2"
REWORD = ("with <b>nuclear fusion</b>", "with nuclear fusion reactors")
RETITLE = ("# Getting to grips with", "# Coming to terms with")
CORRECT = ("- Value: 3.327 billion yuan", "- Value: 3.5 trillion yuan")
WITHOUT_ID = ("- Id: forces\n", "")
BACK = ("- Author: Guo", "- Id: forces\n- Author: Guo")
CHANGED, CORRECTED = "The lesson was changed", "The lesson was corrected"
AS_IT_WAS = "You go on with the lesson as it was."
ADDED = """
### Question: 4G stations
- Id: old-stations
- Ask: What came before 5G?
- Answer: 4G
- Wrong answers: 3G; 2G; 6G
"""


def seen(window, words):
    """Say whether a text with these words is on the screen."""
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def page(window):
    return window.centralWidget().currentWidget()


def focused():
    return QApplication.focusWidget().accessibleName()


def save(lesson, text):
    """Save as good editors do: beside, then in its place."""
    beside = lesson.with_suffix(".tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(lesson)


def edit(lesson, *pairs, add=""):
    """Change words in the lesson's file, and add lines at its end."""
    text = lesson.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    save(lesson, text + add)


@pytest.fixture
def noticed(window, lesson, qtbot):
    """Edit the lesson, and wait until the window has noticed."""

    def editing(*pairs, **more):
        with qtbot.waitSignal(window._desks.following.changed):
            edit(lesson, *pairs, **more)

    return editing


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told, as Qt is asked to tell it."""
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event))
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    return lambda: [event.message() for event in said if hasattr(event, "message")]


def test_today_takes_up_a_change_at_once(window, noticed):
    noticed(RETITLE, ("Guo Tianqi", "Guo T."), ("Two lines.", "Three lines."))
    assert window.windowTitle().startswith("Coming to terms with")
    for words in ("Coming to terms with", "by Guo T. · a reporter", "Three lines."):
        assert seen(window, words)


def test_today_counts_the_day_anew_and_says_why(window, noticed):
    assert seen(window, "1 to review and 4 new")
    noticed(CORRECT)
    assert seen(window, "The lesson was corrected: 1 card starts afresh")
    assert not seen(window, "to review")


def test_today_says_what_is_left_out_now_with_its_details_as_open_as_they_were(
    window, noticed, press, tab_to
):
    noticed(add="\n### Figure: Travellers\n- Value: many\n- Measures: the travellers\n")
    assert seen(window, "because of an error in its file, on line")
    tab_to("Show details")
    press("Return")
    assert seen(window, "“many”")
    noticed(("- Value: many", "- Value: lots"))
    assert seen(window, "“lots”"), "who mends it sees at once what is left"
    assert focused() == "Hide details"
    noticed(("- Value: lots", "- Value: 5"))
    assert not seen(window, "left out")
    assert focused() == "Start"


def test_a_question_stays_until_it_is_answered_and_its_feedback_read(window, noticed, press):
    press("Return")
    noticed(("how many 5G stations were", "how many stations of 5G were"), REWORD)
    assert seen(window, "how many 5G stations")
    press("2")
    assert seen(window, "how many 5G stations")
    assert seen(window, "Right")
    press("Return")
    assert seen(window, "nuclear fusion reactors")


def test_a_session_says_what_a_new_error_keeps_out(window, noticed, press):
    press("Return")
    noticed(add="\n### Figure: Travellers\n- Value: many\n- Measures: the travellers\n")
    press("2", "Return")
    assert seen(window, "because of an error in its file, on line")
    press("Escape")
    assert seen(window, "because of an error in its file, on line"), (
        "Today says it in its own place"
    )


def test_a_half_typed_answer_survives_an_edit(window, noticed, press, answers):
    press("Return", "2", "Return", "f", "Return", "Chang")
    noticed(RETITLE)
    press("zhou", "Return")
    assert answers()[-1].response == "Changzhou"


def test_what_changed_is_said_once_above_the_next_question(window, noticed, press):
    press("Return")
    noticed(add=ADDED)
    assert not seen(window, CHANGED)
    press("2", "Return")
    assert seen(window, CHANGED)
    press("f")
    assert seen(window, CHANGED)
    press("Return")
    assert not seen(window, CHANGED)
    press("Escape")
    assert not seen(window, CHANGED)


def test_a_screen_reader_is_told_before_the_question(window, noticed, press, heard):
    press("Return")
    noticed(add=ADDED)
    press("2", "Return")
    told = next(one for one in heard() if CHANGED in one)
    assert told.index(CHANGED) < told.index("nuclear fusion")


def test_a_screen_reader_is_told_on_today(window, noticed, heard):
    noticed(add=ADDED)
    assert sum(CHANGED in one for one in heard()) == 1


def test_escape_takes_a_change_up_and_says_it_on_today(window, noticed, press):
    press("Return")
    noticed(RETITLE, add=ADDED)
    press("Escape")
    assert seen(window, "Coming to terms with")
    assert seen(window, CHANGED)
    press("Return", "Escape")
    assert not seen(window, CHANGED)


def test_a_rated_card_leads_on_into_the_changed_lesson(window, noticed, press):
    press(*ALL_RIGHT.split()[:-1])
    noticed(RETITLE, add=ADDED)
    press("2")
    assert window.windowTitle().startswith("Coming to terms with")


def test_a_change_that_nobody_noticed_is_taken_up_all_the_same(window, lesson, press):
    press("Return")
    window._desks.following._watcher.deleteLater()
    window._desks.following._watcher = None
    edit(lesson, REWORD)
    press("2", "Return")
    assert seen(window, "nuclear fusion reactors")


def test_a_file_that_is_still_being_written_waits_for_the_next_question(
    window, lesson, press, qtbot
):
    press("Return", "2")
    edit(lesson, REWORD)
    qtbot.waitUntil(lambda: window._desks.following._watcher.settling)
    press("Return")
    assert seen(window, "<b>nuclear fusion</b>")


def test_the_summary_counts_what_was_added_and_today_says_it(window, noticed, press):
    press(*ALL_RIGHT.split())
    assert page(window) is window.summary
    before = window.summary._next_time.text()
    noticed(add=ADDED)
    assert page(window) is window.summary
    assert window.summary._next_time.text() != before
    press("Return")
    assert seen(window, CHANGED)


def test_a_lesson_that_cannot_be_used_leaves_the_session_as_it_was(window, noticed, press, answers):
    press("Return")
    noticed(WITHOUT_ID)
    press("2", "Return")
    assert page(window) is window.study
    assert seen(window, "Line 1: ")
    assert seen(window, AS_IT_WAS)
    assert seen(window, "nuclear fusion")
    press("f", "Return")
    assert not seen(window, AS_IT_WAS), "it is said once"
    assert len(answers()) == 2


def test_the_same_trouble_is_not_told_again_while_it_lasts(window, noticed, press):
    press("Return")
    noticed(WITHOUT_ID)
    press("2", "Return")
    assert seen(window, AS_IT_WAS)
    noticed(RETITLE)
    press("f", "Return")
    assert not seen(window, AS_IT_WAS)
    noticed(BACK)
    press("Escape")
    assert seen(window, "Coming to terms with")


def test_a_lesson_that_is_mended_is_taken_up(window, noticed, press):
    press("Return")
    noticed(WITHOUT_ID)
    press("2", "Return")
    noticed(BACK, ("The city of [Changzhou]", "The town of [Changzhou]"))
    press("f", "Return")
    assert seen(window, "The town of")
    assert not seen(window, AS_IT_WAS)


def test_today_forgets_that_a_lesson_could_not_be_used_once_it_can(window, noticed):
    noticed(WITHOUT_ID)
    assert seen(window, AS_IT_WAS)
    assert seen(window, "1 to review and 4 new")
    noticed(BACK)
    assert not seen(window, AS_IT_WAS)


def test_a_lesson_that_is_deleted_and_returns_costs_nothing(window, lesson, press, qtbot, answers):
    press("Return", "2")
    text = lesson.read_text(encoding="utf-8")
    with qtbot.waitSignal(window._desks.following.changed):
        lesson.unlink()
    press("Return")
    assert seen(window, AS_IT_WAS)
    press("f")
    with qtbot.waitSignal(window._desks.following.changed):
        save(lesson, text)
    press("Return", "Changzhou", "Return")
    assert [row.verdict for row in answers()] == ["right"] * 3


def test_what_changed_while_the_help_was_read_is_seen_on_coming_back(window, noticed, press):
    press("F1")
    noticed(RETITLE, add=ADDED)
    press("Escape")
    assert page(window) is window.today
    assert seen(window, "Coming to terms with")
    assert seen(window, CHANGED)


def test_the_help_leaves_a_question_as_it_is(window, noticed, press):
    press("Return", "F1")
    noticed(("how many 5G stations were", "how many stations of 5G were"))
    press("Escape")
    assert seen(window, "how many 5G stations")


def test_undo_works_after_a_reload(window, noticed, press, answers):
    press("Return")
    noticed(("how many 5G stations were", "how many stations of 5G were"))
    press("1", "Return")
    press("Z", modifier=CONTROL)
    assert answers() == []
    assert seen(window, "how many stations of 5G")
    press("2")
    assert [row.verdict for row in answers()] == ["right"]


def test_undo_of_a_card_that_left_the_lesson_asks_another(window, noticed, press, answers):
    press("Return")
    noticed(("### Question: 5G stations", "<!--\n### Question"), ("- Paragraph: 14", "-->"))
    press("1", "Return")
    press("Z", modifier=CONTROL)
    assert answers() == []
    assert seen(window, "nuclear fusion")


def test_progress_that_cannot_be_written_while_a_change_is_taken_up_can_be_tried_again(
    window, noticed, press, database
):
    press("Return")
    noticed(CORRECT, REWORD)
    press("2")
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        press("Return")
        assert seen(window, "That did not work")
    press("Return")
    assert page(window) is window.study
    assert seen(window, CORRECTED)


def test_a_change_right_after_the_opening_is_not_lost(bare_window, opener, lesson, qtbot):
    def opening():
        collection = opener()
        edit(lesson, RETITLE)
        return collection

    bare_window.open_collection(opening)
    qtbot.waitUntil(lambda: bare_window.windowTitle().startswith("Coming to terms with"))


def test_notices_of_the_start_are_seen_by_who_started_before(bare_window, database, opener, press):
    database.write_bytes(b"")
    press("Return")
    bare_window.open_collection(opener)
    assert page(bare_window) is bare_window.study
    assert seen(bare_window, "Your progress file was empty. 2 answers were saved")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_long_news_is_never_cut(window, noticed, press, qapp, scale):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    window.resize(800, 600)
    press("Return")
    noticed(WITHOUT_ID)
    press("2", "Return")
    qapp.processEvents()
    assert seen(window, AS_IT_WAS)
    assert cut(window) == []
    noticed(BACK, CORRECT, add=ADDED)
    press("Escape")
    qapp.processEvents()
    assert seen(window, CORRECTED)
    assert cut(window) == []
