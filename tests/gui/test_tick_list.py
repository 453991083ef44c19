"""Many topics are a list to tick: by keyboard and mouse, heard, and as large as a hand needs."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui import style
from quizapp.gui.choice import Choice
from quizapp.gui.many_ticks import MANY, ManyTicks
from quizapp.gui.quiz_setup import QuizSetupPage
from quizapp.gui.theme import DARK, LIGHT, TARGET, Theme
from quizapp.gui.tick_model import TickModel

NAMES = tuple(f"Topic {number}" for number in range(500))


@pytest.fixture
def page(on_screen, qapp):
    """The page where a quiz is chosen, over a lesson of many topics, the keyboard on the first."""
    page = on_screen(QuizSetupPage())
    page.resize(1000, 800)
    page.offer(NAMES)
    page.take_focus()
    qapp.processEvents()
    return page


def heard(page, row):
    return QAccessible.queryAccessibleInterface(page.topics.long).child(row)


def click(page, row, *, at=0.5, again=False, button=Qt.MouseButton.LeftButton):
    """Click a row at a part of its width; `again` is the second of two quick clicks."""
    rows = page.topics.long
    box = rows.visualRect(rows.ticks.index(row))
    spot = QPoint(box.left() + round(box.width() * at), box.center().y())
    if again:
        QTest.mouseDClick(rows.viewport(), button, pos=spot)
        QTest.mouseRelease(rows.viewport(), button, pos=spot)
    else:
        QTest.mouseClick(rows.viewport(), button, pos=spot)


def test_many_topics_are_one_stop_and_none_is_a_widget(page, press):
    assert page.topics.findChildren(Choice) == []
    assert page.topics.chosen == NAMES
    assert QApplication.focusWidget() is page.topics.long
    press("Tab")
    assert QApplication.focusWidget() is page.numbers.choices[0]
    press("Backtab")
    assert QApplication.focusWidget() is page.topics.long


def test_what_follows_the_topics_is_seen_without_scrolling(page):
    corner = page.kinds.mapTo(page.area, page.kinds.rect().bottomLeft())
    assert corner.y() < page.area.height()


def test_a_topic_is_heard_with_its_tick(page, press):
    assert QAccessible.queryAccessibleInterface(page.topics.long).role() == QAccessible.Role.List
    first = heard(page, 0)
    assert first.role() == QAccessible.Role.ListItem
    assert first.text(QAccessible.Text.Name) == "Topic 0"
    assert first.state().checkable
    assert first.state().checked
    assert first.state().focusable
    assert first.state().focused
    press("Space")
    assert not heard(page, 0).state().checked


def test_a_row_with_the_keyboard_is_not_said_to_be_unselected(page, press):
    press("Down")
    assert heard(page, 1).state().selected
    assert not heard(page, 0).state().selected
    click(page, 4)
    assert heard(page, 4).state().selected


def test_a_tick_is_told_once_as_one_of_one_row(page, press):
    """Qt tells screen readers of the tick of a row that changes alone."""
    ticks, told = page.topics.long.ticks, []
    ticks.dataChanged.connect(lambda *change: told.append(change))
    press("Down", "Space")
    row = ticks.index(1)
    assert told == [(row, row, [Qt.ItemDataRole.CheckStateRole])]


def test_of_no_row_nothing_is_said_and_nothing_is_ticked():
    ticks = TickModel()
    ticks.show_words(NAMES, ())
    nowhere = QModelIndex()
    assert ticks.data(nowhere) is None
    assert ticks.flags(nowhere) == Qt.ItemFlag.NoItemFlags
    ticks.turn(nowhere)
    assert not ticks.setData(nowhere, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert ticks.ticked == NAMES


def test_space_takes_a_tick_away_and_sets_it_again(page, press):
    press("Down", "Space", "Down", "Space", "Space")
    assert page.topics.chosen == (NAMES[0], *NAMES[2:])
    assert page.topics.long.count.text() == "499 of 500"


def test_a_click_anywhere_in_a_row_ticks_also_in_its_box(page):
    for at in (0.0, 0.01, 0.015, 0.02, 0.1, 0.5, 0.99):
        click(page, 2, at=at)
        assert page.topics.chosen == (*NAMES[:2], *NAMES[3:]), at
        click(page, 2, at=at)
        assert page.topics.chosen == NAMES, at


def test_a_quick_second_click_takes_back_what_the_first_did(page):
    for at in (0.01, 0.5):
        click(page, 2, at=at)
        click(page, 2, at=at, again=True)
        assert page.topics.chosen == NAMES, at


def test_a_quick_second_click_on_another_row_ticks_that(page):
    click(page, 2)
    click(page, 3, again=True)
    assert page.topics.chosen == (*NAMES[:2], *NAMES[4:])


def test_a_press_that_is_let_go_of_elsewhere_and_the_right_button_tick_nothing(page):
    rows = page.topics.long
    one, other = (rows.visualRect(rows.ticks.index(row)).center() for row in (1, 3))
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=one)
    QTest.mouseMove(rows.viewport(), other)
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=other)
    click(page, 2, button=Qt.MouseButton.RightButton)
    assert page.topics.chosen == NAMES


def test_enter_in_the_list_starts_a_quiz_of_what_is_ticked(page, press, qtbot):
    page.topics.tick(on=False)
    press("End", "Space")
    with qtbot.waitSignal(page.begin_wanted) as begun:
        press("Return")
    assert begun.args[0].topics == ("Topic 499",)


def test_all_and_none_are_said_in_numbers(page, qtbot):
    everything, nothing = page.topics.stops[:2]
    qtbot.mouseClick(nothing, Qt.MouseButton.LeftButton)
    assert page.topics.chosen == ()
    assert page.topics.long.count.text() == "0 of 500"
    qtbot.mouseClick(everything, Qt.MouseButton.LeftButton)
    assert page.topics.chosen == NAMES


def test_letters_go_to_a_topic_and_it_is_brought_into_view(page, press):
    page.offer((*NAMES, "Zebras"))
    press("z")
    rows = page.topics.long
    box = rows.visualRect(rows.currentIndex())
    assert rows.currentIndex().data() == "Zebras"
    assert 0 <= box.top() < box.bottom() <= rows.viewport().height()


def test_ticks_and_the_keyboard_stay_when_topics_become_few_and_many_again(page, press):
    press("Space")
    page.offer(NAMES[:MANY])
    assert page.topics.long.isHidden()
    assert page.topics.chosen == NAMES[1:MANY]
    assert QApplication.focusWidget() is page.topics.choices[0]
    page.offer(("New", *NAMES))
    assert page.topics.choices == []
    assert page.topics.chosen == ("New", *NAMES[1:])
    assert QApplication.focusWidget() is page.topics.long


def test_few_topics_need_no_list(on_screen):
    few = on_screen(ManyTicks("Topics", ("All", "None"), NAMES[:MANY]))
    assert few.long is None
    assert few.chosen == NAMES[:MANY]
    many = on_screen(ManyTicks("Topics", ("All", "None"), NAMES))
    assert many.long.count.text() == "500 of 500"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_row_can_be_hit_and_long_words_wrap(on_screen, qapp, scale):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    ticks = on_screen(ManyTicks("Topics", ("All", "None")))
    ticks.resize(400, 800)
    ticks.offer(["What is said of it " * 8, *NAMES])
    qapp.processEvents()
    rows = ticks.long
    long, short = (rows.visualRect(rows.ticks.index(row)) for row in (0, 1))
    assert short.height() >= TARGET
    assert long.height() > 2 * short.height() - TARGET
    assert long.width() == short.width() == rows.viewport().width()
    assert short.top() > long.bottom()


def test_a_row_is_as_high_as_its_own_letters_need(on_screen, qapp):
    style.use(qapp, Theme(LIGHT, 12.0, 2.0))
    ticks = on_screen(ManyTicks("Topics", ("All", "None")))
    ticks.resize(800, 800)
    ticks.offer(["Exports", "中国", *NAMES])
    qapp.processEvents()
    rows = ticks.long
    for row, words in enumerate(("Exports", "中国")):
        wide = Choice(words, "Topics").sizeHint()
        assert rows.visualRect(rows.ticks.index(row)).height() >= wide.height(), words


def test_a_row_is_painted_in_every_theme_with_and_without_its_tick(page, qapp):
    pictures = set()
    for colours in (LIGHT, DARK):
        style.use(qapp, Theme(colours, 12.0))
        for _ in range(2):
            page.topics.long.ticks.turn(page.topics.long.ticks.index(3))
            image = page.topics.long.grab().toImage()  # its bits live no longer than it
            pictures.add(bytes(image.constBits()))
    assert len(pictures) == 4
