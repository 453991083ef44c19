"""All cards are found as one types, turned, put aside, begun afresh and practised, by key and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui.card_model import ROW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def cards(window, press, qtbot):
    """The page of all cards, opened by its key, each ready to be found."""
    press("C")
    qtbot.waitUntil(lambda: window._desks.cards._finder.ready)
    return window.cards


def rows(page):
    model = page.list.cards
    return [model.index(row).data(ROW) for row in range(model.rowCount())]


def keys(page):
    return [row.key for row in rows(page) if not row.heading]


def selected(page):
    return [line.key for line in page.list.selected]


def agree(qtbot, window):
    """Press the way on in the dialog, by keys."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def test_the_cards_stand_below_their_topics_with_state_and_day_in_words(cards):
    found = rows(cards)
    assert [row.title for row in found if row.heading] == [
        "Technology in daily life",
        "The idea of new productive forces",
        "Cities and provinces",
        "Politics and the economy",
        "Then and now",
    ]
    known = next(row for row in found if row.key == "research/value")
    assert (known.title, known.asks) == ("Research and development", "How much it is")
    assert known.state == "Known"
    assert known.comes.startswith("due ")
    fresh = next(row for row in found if row.key == "changzhou/name")
    assert fresh.spoken == "Changzhou: The name. New"
    assert cards._count.text() == "7 cards"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("changz", ["changzhou/name", "changzhou/description"]),
        ("TEXTILES", ["changzhou/name", "changzhou/description"]),
        ("3.38 mill", ["stations/answer"]),
        ("hanghai", []),
    ],
)
def test_any_word_of_title_fact_or_answer_finds_as_one_types(cards, press, typed, found):
    assert QApplication.focusWidget() is cards.field
    press(typed)
    assert keys(cards) == found
    assert cards.face.isVisible() == bool(found)
    assert cards.practise.isEnabled() == bool(found)


def test_what_is_typed_before_all_is_ready_is_found_when_it_is(window, press, qtbot):
    press("C", "changz")
    qtbot.waitUntil(lambda: keys(window.cards) == ["changzhou/name", "changzhou/description"])


def test_space_turns_the_card_and_the_next_shows_its_question_first(cards, press):
    press("Down")
    assert QApplication.focusWidget() is cards.list
    assert "3.38" not in cards.face.text()
    press("Space")
    assert "3.38 million" in cards.face.text()
    press("Return")
    assert "3.38" not in cards.face.text()
    QTest.mouseClick(cards.face, Qt.MouseButton.LeftButton)
    assert "3.38 million" in cards.face.text()
    press("Down")
    assert cards.list.current.key == "opening-line/truth", "a heading is passed over"
    assert not cards.face.turned
    QTest.mouseClick(cards.turn, Qt.MouseButton.LeftButton)
    assert cards.face.turned


def test_an_exclamation_mark_puts_aside_and_takes_up_again(cards, window, press):
    press("Down", "!")
    assert window._collection.marking.marks.suspended == {"stations/answer"}
    assert cards.list.current.state == "New, put aside"
    assert cards._hint.text() == "Put aside until you take it up again. Ctrl+Z takes it back."
    assert cards.aside.text() == "Take up again"
    assert not cards.practise.isEnabled(), "what is put aside is not asked"
    press("!")
    assert not window._collection.marking.marks.aside
    press("Z", modifier=CONTROL)
    assert window._collection.marking.marks.aside
    press("Y", modifier=CONTROL)
    assert not window._collection.marking.marks.aside


def test_several_are_put_aside_at_once_and_taken_back_at_once(cards, window, press):
    press("Down")
    press("Down", "Down", modifier=SHIFT)
    assert selected(cards) == ["stations/answer", "opening-line/truth", "changzhou/name"]
    QTest.mouseClick(cards.aside, Qt.MouseButton.LeftButton)
    assert window._collection.marking.marks.suspended == set(selected(cards))
    assert len(selected(cards)) == 3
    press("Z", modifier=CONTROL)
    assert not window._collection.marking.marks.aside


def test_put_aside_is_a_kind_to_be_shown(cards, window, press):
    press("Down", "!")
    cards.kinds.chosen.emit("aside")
    assert keys(cards) == ["stations/answer"]
    assert cards.kinds.accessibleName() == "Show: Put aside"
    cards.kinds.chosen.emit("known")
    assert keys(cards) == ["research/value"]
    cards.kinds.chosen.emit("all")
    cards.topics.chosen.emit("Cities and provinces")
    assert keys(cards) == ["changzhou/name", "changzhou/description"]


def test_cards_begin_afresh_when_that_is_confirmed(cards, window, press, qtbot):
    press("research", "Down")
    assert selected(cards) == ["research/value"]
    QTest.mouseClick(cards.reset, Qt.MouseButton.LeftButton)
    agree(qtbot, window)
    assert "research/value" not in window._collection.states
    assert cards.list.current.state == "New"
    press("Z", modifier=CONTROL)
    assert "research/value" in window._collection.states


def test_a_selection_is_practised_and_nothing_follows(cards, window, press):
    press("changz", "Down")
    press("A", modifier=CONTROL)
    assert cards.practise.text() == "Practise these 2"
    before = dict(window._collection.states)
    QTest.mouseClick(cards.practise, Qt.MouseButton.LeftButton)
    asked = {}
    while window.shows("study"):
        asked[window._desks.answering.screen.id] = window._desks.answering.screen.question.card
        assert window._desks.answering.screen.state == "practice"
        assert window._desks.answering.screen.total == 2
        press("I", modifier=CONTROL)
        if not window.study._next.isVisible():
            press("Space", "3")
        else:
            press("Return")
    assert sorted(asked.values()) == ["changzhou/description", "changzhou/name"]
    assert dict(window._collection.states) == before
    press("Return")
    assert window.page is window.today


def test_the_mouse_opens_the_page_and_goes_back(window):
    QTest.mouseClick(window.today.links.buttons["Cards"], Qt.MouseButton.LeftButton)
    assert window.shows("cards")
    QTest.mouseClick(window.cards._back, Qt.MouseButton.LeftButton)
    assert window.page is window.today


def test_a_screen_reader_hears_each_row(cards):
    interface = QAccessible.queryAccessibleInterface(cards.list)
    said = [
        interface.child(place).text(QAccessible.Text.Name)
        for place in range(interface.childCount())
        if interface.child(place) is not None
    ]
    assert "5G stations: The answer. New" in said


def test_a_lesson_that_changes_is_shown_as_it_is_now(cards, window, lesson, qtbot):
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.replace("### Question: 5G stations", "### Question: Masts"), "utf-8")
    window._follow()
    assert "Masts" in [row.title for row in rows(cards)]
    cards.field.setText("masts")
    qtbot.waitUntil(lambda: keys(cards) == ["stations/answer"])
