"""The lessons and the welcome for a screen reader, a keyboard and a shaky hand."""

import pytest

from quizapp.gui import style
from quizapp.gui.theme import LIGHT, Theme
from tests.gui import test_access as access
from tests.gui.test_lessons import (  # noqa: F401 - the fixtures of a start with lessons
    FAULTY,
    HILLS,
    RIVERS,
    chosen,
    data,
    folders,
    lesson,
    put,
    read_whole,
    row,
    start,
    window,
)
from tests.gui.test_no_cut_text import SIZES, cut


@pytest.fixture
def page(request, window, folders, put, lesson, press, qtbot):  # noqa: F811
    """The window with the welcome, or on the page with lessons of every kind, all details open."""
    if request.param == "welcome":
        return window
    gone = put(
        lesson.parent, "gone.md", RIVERS.replace("# Rivers\n- Id: rivers", "# Gone\n- Id: g")
    )
    put(folders[0], "a-very-long-name-of-a-lesson-file-without-any-room-to-wrap-it.md", FAULTY)
    put(folders[0], "bad.md", "words")
    put(folders[1], "hills.md", HILLS)
    press("l")
    window.lessons.chosen.emit(str(gone))
    press("l")
    window.lessons.chosen.emit(str(folders[1] / "hills.md"))
    gone.unlink()
    put(lesson.parent, lesson.name, RIVERS.replace("6,650", "6,700"))
    press("l")
    read_whole(window, qtbot)
    row(window, "Rivers").links[0].click()
    row(window, "Seas").links[0].click()
    return window


@pytest.mark.parametrize("page", ["welcome", "lessons"], indirect=True)
def test_what_holds_on_every_page_holds_here(page, qapp):
    qapp.processEvents()
    access.test_everything_that_takes_the_focus_has_a_name(page)
    access.test_a_button_is_a_button_and_can_be_pressed(page)
    access.test_texts_are_always_plain(page)


@pytest.mark.parametrize("page", ["welcome"], indirect=True)
def test_tab_comes_to_the_welcome_where_it_is_read(page, qapp):
    qapp.processEvents()
    access.test_tab_reaches_all_in_reading_order(page)


@pytest.mark.parametrize("page", ["lessons"], indirect=True)
def test_tab_goes_through_the_lessons_as_they_are_read_and_past_what_is_gone(page):
    stops = access.tab_stops(page)
    first = stops.index(page.lessons.file)
    found = stops[first:] + stops[:first]
    assert found.pop() is page.lessons._back
    column = page.lessons.column
    at = [(one.mapTo(column, one.rect().topLeft()).y(), one.x()) for one in found]
    assert at == sorted(at)
    links = [link for one in page.lessons.lessons for link in one.links]
    rows = [one.row for one in page.lessons.lessons if one.line.opens]
    assert set(found) == {page.lessons.file, page.lessons.guide, *rows, *links}
    gone = [one for one in page.lessons.lessons if not one.line.opens]
    assert [one.line.about.split("\n")[0] for one in gone] == ["Not there any more"]
    assert all(one.height() >= 24 for one in (*rows, *links))
    for one in page.lessons.lessons:
        assert {link.accessibleDescription() for link in one.links} <= {one.line.title}


@pytest.mark.parametrize("page", ["welcome", "lessons"], indirect=True)
def test_nothing_is_cut_at_any_size(page, qapp):
    for scale, width, height in SIZES:
        style.use(qapp, Theme(LIGHT, 12.0, scale))
        page.resize(width, height)
        qapp.processEvents()
        qapp.processEvents()
        assert cut(page) == [], (scale, width)
    if page.shows("lessons"):
        page.lessons.refuse("The lesson cannot be opened because it says nothing at all.")
        qapp.processEvents()
        assert cut(page) == []
