"""Another look is put on everything at once, and on each thing no oftener than it takes."""

import pytest
from PySide6.QtCore import QEvent, QObject

from quizapp.gui import style
from quizapp.gui.guide import Guide
from quizapp.gui.page import Page
from quizapp.gui.text import Text
from quizapp.gui.theme import DARK, LIGHT, Theme

LARGER = Theme(LIGHT, 12.0, 1.5)


class Told(QObject):
    """Counts how often a widget hears of another style."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):  # noqa: N802 - Qt's name
        self.times += event.type() == QEvent.Type.StyleChange
        return False


class Counted(Guide):
    """A guide that counts how often its text is set."""

    times = 0

    def setDocument(self, document):  # noqa: N802 - Qt's name
        self.times += 1
        super().setDocument(document)


def page_of(words):
    page = Page()
    text = Text(words)
    page.rows.addWidget(text)
    page.rows.addStretch(1)
    return page, text


@pytest.mark.parametrize("new", [Theme(DARK, 12.0), LARGER], ids=["dark", "larger"])
def test_what_lies_deep_in_a_page_hears_of_another_look_no_oftener_than_the_page(
    on_screen, prepared, new
):
    page, text = page_of("some words")
    on_screen(page)
    above, deep = Told(page), Told(text)
    style.use(prepared, new)
    assert 1 <= deep.times == above.times <= 2
    assert text.font().pixelSize() == new.size("body")
    assert text.ink().name() == new.colours.ink


def test_a_page_that_is_seen_has_room_for_larger_words_at_once(on_screen, prepared, qtbot):
    page, text = page_of("many words " * 40)
    on_screen(page).resize(500, 400)
    before = text.height()
    style.use(prepared, LARGER)
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()) > before)


def test_a_page_that_was_hidden_has_room_for_larger_words_when_it_is_seen(on_screen, prepared):
    page, text = page_of("many words " * 40)
    on_screen(page).resize(500, 400)
    page.hide()
    style.use(prepared, LARGER)
    page.show()
    assert text.height() >= text.heightForWidth(text.width())
    assert page.area.verticalScrollBar().maximum() > 0


def test_a_guide_that_is_read_is_set_once_in_another_look(on_screen, prepared):
    guide = on_screen(Counted("# One\n\nwords", "A guide"))
    guide.times = 0
    style.use(prepared, LARGER)
    assert guide.times == 1
    assert guide.document().defaultFont().pixelSize() == LARGER.size("body")
