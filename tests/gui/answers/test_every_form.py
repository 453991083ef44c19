"""What screen readers, keyboards, shaky hands and weak eyes need of every form that asks several things."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from quizapp.gui import style
from quizapp.gui.answers.card import Card
from quizapp.gui.answers.tick import Tick
from quizapp.gui.text import Text
from quizapp.gui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, TARGET, Theme, contrast

ANSWERED = {
    "select-all": "1 2 5 Return",
    "order": "2 Down Return Return",
    "match": "2 1 3 4 Return",
    "sort": "1 2 1 2 Return",
    "recall": "Mars Return Venu Return Pluto Return Tab Return",
}
"""Keys that answer each form, something right and something wrong."""
BEGUN = {
    "select-all": "1 2 5",
    "order": "2 Down",
    "match": "2 1",
    "sort": "1 2",
    "recall": "Mars Return Pluto Return",
}
STAGES = {"asked": dict.fromkeys(ANSWERED, ""), "begun": BEGUN, "answered": ANSWERED}
SIZES = [(1.0, 800, 600), (2.0, 1024, 768), (2.0, 800, 600)]


@pytest.fixture
def stages(window, ask, press):
    """The window at each stage of each form in turn."""

    def going():
        for form, keys in product(ANSWERED, STAGES.values()):
            ask(form)
            press(*keys[form].split())
            yield window

    return going()


def visible(window, kind):
    return [one for one in window.findChildren(kind) if one.isVisible()]


def top(window, widget):
    corner = widget.mapTo(window, widget.rect().topLeft())
    return corner.x(), corner.y()


def test_everything_has_a_name_and_buttons_are_large_enough(stages):
    for button in (one for page in stages for one in visible(page, QAbstractButton)):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name)
        assert interface.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox)
        assert min(button.height(), button.width()) >= TARGET


def test_what_has_the_keyboard_has_a_name_and_all_texts_are_plain(stages):
    for page in stages:
        focused = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
        assert focused.text(QAccessible.Text.Name)
        labels = page.findChildren(QLabel)
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_tab_goes_through_the_answer_in_reading_order(stages):
    for page in stages:
        within = [one for one in tab_stops(page) if page.study._answer.isAncestorOf(one)]
        start = within.index(min(within, key=lambda one: _place(page, one))) if within else 0
        within = within[start:] + within[:start]
        assert within == sorted(within, key=lambda one: _place(page, one))


def tab_stops(window):
    """Return what Tab reaches, once around, which is all that can take the keyboard."""
    stops = []
    while len(stops) < 40 and len(stops) - len(set(stops)) == 0:
        window.focusNextChild()
        stops.append(QApplication.focusWidget())
    wanted = [
        one for one in visible(window, QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert set(stops) == {one for one in wanted if one.isEnabled()}
    return stops[:-1]


def _place(window, widget):
    """Where a widget is read: the whole before its cards, prompts before the options beside them."""
    x, y = top(window, widget)
    beside = isinstance(widget, Card) and x > window.width() / 2
    buttons = not isinstance(widget, Card) and isinstance(widget, QAbstractButton)
    return widget is not window.study._answer, buttons, beside, y, x


@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_nothing_is_cut_at_any_size(window, ask, press, qapp, scale, width, height):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    window.resize(width, height)
    for form in ANSWERED:
        ask(form)
        for key in ("", *ANSWERED[form].split()):
            press(*([key] if key else []))
            qapp.processEvents()
            assert cut(window) == [], (form, key)


def cut(window):
    """Return what has less room than its words need, or stands outside the window's width."""
    found = []
    for one in visible(window, QWidget):
        if isinstance(one, (Card, Tick, Text)):
            short = one.height() < one.heightForWidth(one.width())
        elif isinstance(one, QAbstractButton):
            short = one.width() < one.sizeHint().width()
        else:
            continue
        if short or top(window, one)[0] + one.width() > window.width():
            found.append((type(one).__name__, one.text()))
    return found


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK])
def test_words_on_cards_can_be_read_in_every_palette(colours):
    pairs = [
        (colours.right.text, colours.wrong.tint),
        (colours.quiet, colours.paper),
        (colours.accent, colours.accent_soft),
        (colours.ink, colours.surface),
        (colours.neutral.text, colours.neutral.tint),
    ]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
    edges = [(colours.line, colours.accent_soft), (colours.accent, colours.surface)]
    assert [pair for pair in edges if contrast(*pair) < 3] == []


def test_all_goes_its_way_while_a_screen_reader_listens(ask, press, answers):
    QAccessible.setActive(True)
    try:
        for form in ("select-all", "order", "match", "sort"):
            ask(form)
            press(*ANSWERED[form].split())
    finally:
        QAccessible.setActive(False)
    assert {row.form for row in answers()} == {"select-all", "order", "match", "sort"}


def test_taking_an_answer_back_asks_afresh(window, ask, press, answers):
    for form in ANSWERED:
        ask(form)
        press(*ANSWERED[form].split())
        assert answers()
        press("Z", modifier=Qt.KeyboardModifier.ControlModifier)
        assert answers() == []
        assert window.study._answer.locked is False


def test_what_a_lesson_says_is_never_markup(window, ask):
    ask("sort")
    card = window.study.options()[0]
    card.show_words("<b>R&D</b>", "A")
    assert (card.words, card.text()) == ("<b>R&D</b>", "<b>R&&D</b>")
    assert card.shortcut().isEmpty()
