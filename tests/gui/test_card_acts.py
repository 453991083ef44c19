"""What is done to a card beside answering it: by key, menu and mouse, taken back and done again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui.text import Text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
TO_THE_WORD = ("Return", "1", "Return", "t", "Return")
only_the_choice = pytest.mark.parametrize("entries", [("stations",)])


def seen(window, words):
    """Say whether a text with these words is on the screen."""
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def asked(window):
    return window._desks.answering.screen.question.card


def marks(window):
    return window._collection.marking.marks


@pytest.fixture
def dialog(window, qtbot):
    """Give the dialog when it has the keyboard; with `closed` wait until the window has it again."""

    def waiting(*, closed=False):
        shown = window if closed else QApplication.activeModalWidget()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
        return shown

    return waiting


def menu_lines(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(window, words, press):
    """Open the menu "This card" with its key, go down to a line and take it."""
    press("C", modifier=ALT)
    menu = window.study._menu.menu_shown
    place = next(n for n, line in enumerate(menu_lines(menu)) if line.startswith(words))
    for _ in range(place):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("key", "said", "mark"),
    [
        ("-", "Put aside until tomorrow. Ctrl+Z takes it back.", "buried"),
        ("!", "Put aside until you take it up again. Ctrl+Z takes it back.", "suspended"),
    ],
)
def test_a_key_puts_the_card_aside_and_control_z_takes_it_back(window, press, key, said, mark):
    press("Return")
    card = asked(window)
    press(key)
    assert seen(window, said)
    assert getattr(marks(window), mark) == {card}
    assert asked(window) != card
    press("Z", modifier=CONTROL)
    assert asked(window) == card
    assert not marks(window).aside
    assert seen(window, "after all")
    press("Z", modifier=CONTROL | SHIFT)
    assert getattr(marks(window), mark) == {card}
    press("Z", modifier=CONTROL)
    press("Y", modifier=CONTROL)
    assert getattr(marks(window), mark) == {card}, "Ctrl+Y does it again, too"


def test_an_answer_taken_back_is_given_again(window, answers, press):
    press("Return", "1")
    press("Z", modifier=CONTROL)
    assert answers() == []
    press("Y", modifier=CONTROL)
    assert len(answers()) == 1
    assert seen(window, "Your answer counts again.")
    press("Y", modifier=CONTROL)
    assert seen(window, "There is nothing to do again.")


def test_in_a_field_the_signs_are_typed_and_with_alt_they_act(window, press):
    press(*TO_THE_WORD)
    card = asked(window)
    press("-!*")
    assert QApplication.focusWidget().text() == "-!*"
    assert not marks(window).aside
    press("-", modifier=ALT)
    assert marks(window).buried == {card}


def test_redo_in_a_field_is_of_what_was_typed(window, answers, press):
    press(*TO_THE_WORD, "Ch")
    press("Z", modifier=CONTROL)
    assert QApplication.focusWidget().text() == ""
    press("Z", modifier=CONTROL | SHIFT)
    assert QApplication.focusWidget().text() == "Ch"
    assert len(answers()) == 2


def test_a_card_answered_may_still_be_put_aside(window, answers, press):
    press("Return", "1")
    card = asked(window)
    press("-")
    assert marks(window).buried == {card}
    assert len(answers()) == 1, "its answer stands"
    assert asked(window) != card


def test_a_question_is_flagged_with_a_note(window, press, dialog):
    press("Return")
    question = asked(window)
    press("*")
    shown = dialog()
    assert QApplication.focusWidget().accessibleName() == "What is wrong with this question?"
    press("Two fit", "Return")
    assert not shown.isVisible()
    dialog(closed=True)
    flag = window._collection.marking.flags[question]
    assert (flag.note, flag.form) == ("Two fit", window._desks.answering.screen.question.form)
    assert asked(window) == question, "the question stays"
    assert seen(window, "Your note is kept with the question. Ctrl+Z takes it back.")
    press("*")
    dialog()
    assert QApplication.focusWidget().text() == "Two fit", "a note can be changed"
    press("Escape")
    dialog(closed=True)
    assert window.shows("study"), "Esc closes the dialog alone"
    press("Z", modifier=CONTROL)
    assert window._collection.marking.flags == {}
    assert seen(window, "Your note is taken back.")
    assert asked(window) == question


def test_the_menu_names_everything_that_can_be_done_and_its_key(window, press):
    press("Return")
    QTest.mouseClick(window.study._menu, Qt.MouseButton.LeftButton)
    menu = window.study._menu.menu_shown
    assert menu.isVisible()
    assert menu_lines(menu) == [
        "Give me a hint\tH",
        "Put aside until tomorrow\t-",
        "Put aside for good\t!",
        "Something is wrong with it…\t*",
        "Begin this card afresh…",
        "Cards put aside",
    ]
    spoken = QAccessible.queryAccessibleInterface(menu)
    assert spoken.text(QAccessible.Text.Name) == "This card"
    assert window.study._menu.accessibleDescription() == "Opens a menu"
    card, bury = asked(window), menu.actions()[1]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(bury).center())
    assert marks(window).buried == {card}


def test_a_card_begins_afresh_when_that_is_confirmed(window, press, dialog):
    press("Return", "2", "Return")
    press("Z", modifier=CONTROL)
    card = asked(window)
    press("2")
    choose(window, "Begin this card afresh", press)
    dialog()
    assert QApplication.focusWidget().text() == "Cancel", "nothing happens by an Enter too many"
    press("Return")
    dialog(closed=True)
    assert card in window._collection.states
    choose(window, "Begin this card afresh", press)
    dialog()
    press("Tab", "Return")
    dialog(closed=True)
    assert card not in window._collection.states
    assert seen(window, "That card begins afresh. Ctrl+Z takes it back.")
    press("Z", modifier=CONTROL)
    assert card in window._collection.states


def test_cards_put_aside_are_found_and_taken_up_again(window, press):
    press("Return", "!")
    first = asked(window)
    press("-")
    choose(window, "Cards put aside", press)
    assert window.shows("aside")
    assert seen(window, "For good")
    assert seen(window, "Until tomorrow")
    assert QApplication.focusWidget() is window.aside.buttons[0]
    press("Tab", "Return")
    assert marks(window).buried == frozenset()
    assert len(window.aside.buttons) == 1
    press("Z", modifier=CONTROL)
    assert marks(window).buried == {first}
    press("Y", modifier=CONTROL)
    assert marks(window).buried == frozenset()
    QTest.mouseClick(window.aside.buttons[0], Qt.MouseButton.LeftButton)
    assert seen(window, "No card is put aside.")
    press("Escape")
    assert window.shows("study"), "back where one was"


@pytest.mark.parametrize("name", ["Back", "Take up again", "Done"])
def test_tab_comes_to_everything_beside_the_cards_put_aside(window, press, tab_to, name):
    press("Return", "!")
    choose(window, "Cards put aside", press)
    tab_to(name)
    assert window.aside.buttons[0].accessibleDescription().endswith("For good.")


def test_today_leads_to_what_is_put_aside_also_when_that_is_all(window, press):
    press("Return")
    press(*"!!!!!!!", modifier=ALT)
    assert window.shows("summary")
    assert seen(window, "Put aside until you take it up again.")
    assert seen(window, "Nothing was answered")
    press("Return")
    assert seen(window, "7 cards are put aside.")
    window.today.aside.click()
    assert len(window.aside.buttons) == 7
    press("Return", "Escape")
    assert window.page is window.today
    assert seen(window, "6 cards are put aside.")
    assert window.today.start.isVisible()


def test_a_wrong_written_answer_counts_when_one_knew_it(window, answers, press):
    press(*TO_THE_WORD, "Suzhou", "Return")
    assert seen(window, "Comes back later today")
    press("K")
    assert [row.verdict for row in answers()][-1] == "right"
    assert seen(window, "You knew it: it counts as right.")
    assert not seen(window, "Comes back later today")
    assert not window.study._feedback.claim.isVisible()
    assert QApplication.focusWidget() is window.study._next
    card = asked(window)
    press("Z", modifier=CONTROL)
    assert asked(window) == card, "Ctrl+Z takes the answer back with it"
    assert card not in window._collection.states


def test_i_knew_that_is_pressed_by_mouse_and_offered_only_for_what_was_written(window, press):
    press("Return", "1")
    assert not window.study._feedback.claim.isVisible()
    press("Return", "t", "Return", "Suzhou", "Return")
    QTest.mouseClick(window.study._feedback.claim, Qt.MouseButton.LeftButton)
    assert seen(window, "You knew it: it counts as right.")


def test_in_a_quiz_a_question_is_flagged_but_not_put_aside(window, press, dialog):
    press("Q", "Return")
    card = asked(window)
    press("-", modifier=ALT)
    assert seen(window, "The questions of a quiz stay; you can say what is wrong with one.")
    assert not marks(window).aside
    window.study._menu.open()
    assert len(menu_lines(window.study._menu.menu_shown)) == 1
    window.study._menu.menu_shown.close()
    press("*", modifier=ALT)
    dialog()
    press("Odd", "Return")
    dialog(closed=True)
    assert window._collection.marking.flags[card].note == "Odd"
    press("Z", modifier=CONTROL)
    assert window._collection.marking.flags == {}
    assert asked(window) == card


@only_the_choice
def test_nothing_is_put_aside_while_an_answer_is_not_saved(window, press):
    press("Return")
    card = asked(window)
    window._desks.acts.asked(None)
    press("-")
    assert asked(window) == card
    assert not marks(window).aside
