"""At twice the size, in small windows, every word can be read: what is too long scrolls."""

from datetime import date

import pytest

from quizapp.gui import liking, style
from quizapp.gui.theme import LIGHT, Theme
from quizapp.settings import Settings
from tests.gui.access import SIZES, cut


def right_keys(question):
    """Return the keys that answer a question rightly and go on."""
    if question.answer_form == "reveal":
        return "Space 2"
    if question.answer_form == "write":
        return f"{question.answer.split()[0]} Return Return"
    options = question.options or ("true", "false")
    return f"{options.index(question.answer) + 1} Return"


@pytest.fixture
def entries(entries):
    """The lesson with two errors in front."""
    return ("faulty", *entries)


@pytest.mark.parametrize(("scale", "width", "height"), SIZES[3:])
def test_no_page_cuts_its_text(window, press, tab_to, qapp, scale, width, height):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    window.resize(width, height)

    def whole():
        qapp.processEvents()
        assert cut(window) == []

    def whole_after(keys):
        for key in keys.split():
            press(key)
            whole()

    whole()
    whole_after("F1 Escape")
    tab_to("Show details")
    whole_after("Return")
    window.today.start.setFocus()
    whole_after("Return")
    whole_after("1 Return t Return Changzhuo Return Return 4 Return Return Space 1")
    assert window.centralWidget().currentWidget() is window.study, "what went wrong comes back"
    while window.centralWidget().currentWidget() is window.study:
        whole_after(right_keys(window._desks.answering.screen.question))
    assert window.centralWidget().currentWidget() is window.summary
    whole_after("Return")
    window.show_error(
        "The lesson cannot be read because its very long first line says nothing at all.",
        lambda: None,
    )
    whole()


@pytest.mark.parametrize("font", ["standard", "dyslexic"])
def test_no_setting_is_cut(window, qtbot, font):
    window.show_settings()
    page = window.settings
    page.say(
        "Settings cannot be kept in a folder with a long name. Make it writable, then try again."
    )
    qtbot.waitUntil(lambda: bool(page.aim.means.text()))
    for scale, width, height in [*SIZES[1:4], (2.5, 1024, 768)]:
        liking.put_on(Settings(text_size=round(scale * 100), font=font))
        window.resize(width, height)
        for row in (page.size_row, page.new, page.aim, page.day_start, *page.picks.values()):
            row.back.show()
        # What goes below for want of room is asked for its height again.
        qtbot.waitUntil(lambda: cut(window) == [])


@pytest.mark.parametrize("entries", [("then-now",)])
@pytest.mark.parametrize(("scale", "width", "height"), SIZES[3:4])
def test_a_day_that_is_done_with_all_it_offers_is_not_cut(
    window, press, qapp, scale, width, height
):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    window.resize(width, height)
    window._collection.wishes.set_exam(date(2026, 12, 18))
    press("Return", "Space", "2")
    qapp.processEvents()
    assert cut(window) == []
    press("Return")
    qapp.processEvents()
    assert window.today.practise.isVisible()
    assert cut(window) == []
    window.today.practise.click()
    qapp.processEvents()
    assert cut(window) == []


def test_a_question_longer_than_the_page_scrolls_with_the_keys(window, press, qapp):
    style.use(qapp, Theme(LIGHT, 12.0, 2.0))
    window.resize(800, 420)
    press("Return")
    qapp.processEvents()
    bar = window.study.area.verticalScrollBar()
    press("PageDown")
    assert bar.value() > 0
