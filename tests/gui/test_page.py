"""A page: what is longer than the window scrolls."""

import pytest

from quizapp.gui.page import Page
from quizapp.gui.text import Text


@pytest.fixture
def page(on_screen):
    """A page with three blocks on it, the last higher than the page."""
    made = Page()
    made.blocks = [Text(words) for words in ("first", "second", "third")]
    for block, height in zip(made.blocks, (100, 100, 900), strict=True):
        block.setFixedHeight(height)
        made.rows.addWidget(block)
    made.resize(600, 400)
    return on_screen(made)


def top(page, block):
    return block.mapTo(page, block.rect().topLeft()).y()


def test_what_is_brought_into_view_is_seen_whole(page):
    page.bring_into_view(page.blocks[1])
    assert 0 <= top(page, page.blocks[1]) <= page.height() - 100


def test_what_is_higher_than_the_page_is_seen_from_its_top(page):
    page.bring_into_view(page.blocks[2])
    assert 0 <= top(page, page.blocks[2]) < 100


def test_the_scroll_bar_lies_over_the_page_and_takes_no_room(page, qapp):
    qapp.processEvents()
    assert page._bar.isVisible()
    assert page.area.viewport().width() == page.width()
    page.blocks[2].hide()
    qapp.processEvents()
    qapp.processEvents()
    page.settle()
    assert page.area.verticalScrollBar().maximum() == 0
    assert page._bar.isHidden()
