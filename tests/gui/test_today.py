"""Today: what is to do, and the way to it."""

from dataclasses import replace

import pytest

from quizapp.gui import style
from quizapp.gui.text import LEADING, Text
from quizapp.gui.today import Day, TodayPage


@pytest.fixture
def page(on_screen):
    made = TodayPage()
    made.show_lesson("A lesson", "", "")
    made.resize(800, 600)
    return on_screen(made)


@pytest.mark.parametrize(
    ("left", "begun", "start", "summary"),
    [
        (True, False, "Start", False),
        (True, True, "Go on", False),
        (False, True, "", True),
        (False, False, "", False),
    ],
)
def test_the_way_on_is_start_or_the_summary(page, left, begun, start, summary):
    page.show_day(Day("A sentence.", left, begun))
    assert (page.start.text() if page.start.isVisible() else "") == start
    assert page.summary.isVisible() is summary


def test_the_button_stands_below_the_sentence_where_there_is_no_room_beside(page, qapp):
    page.show_day(Day("A sentence.", left=True, begun=False))
    beside = page.start.mapTo(page, page.start.rect().topLeft())
    page.resize(430, 600)
    qapp.processEvents()
    below = page.start.mapTo(page, page.start.rect().topLeft())
    assert below.x() < beside.x()
    sentence = page._sentence
    assert below.y() > sentence.mapTo(page, sentence.rect().bottomLeft()).y()


def test_no_word_is_broken_where_many_buttons_stand_beside_it(page, qapp):
    style.use(qapp, replace(style.current(), scale=2.0))
    page.resize(1024, 768)
    qapp.processEvents()
    label = next(one for one in page.findChildren(Text) if one.text() == "Look around.")
    assert label.heightForWidth(label.width()) < 2 * style.current().size("body") * LEADING
    top = page.links.mapTo(page, page.links.rect().topLeft()).y()
    assert top > label.mapTo(page, label.rect().bottomLeft()).y()


def test_details_that_are_opened_scroll_into_view(page, qapp):
    page.resize(500, 300)
    page.show_day(Day("A sentence.", left=True, begun=False, left_out="x", explained="y\n" * 5))
    page._left_out._button.click()
    qapp.processEvents()
    details = page._left_out._details
    bottom = details.mapTo(page, details.rect().bottomLeft()).y()
    assert 0 < bottom <= page.height()


def test_a_student_who_begins_is_told_nothing_of_days_nor_of_what_is_hard(window):
    assert not window.today._studied.isVisible()
    assert window.today._hardest is None
