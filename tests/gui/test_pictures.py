"""Pictures stand where they give nothing away, with their words; one that is not there is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest

from quizapp.gui import style
from quizapp.gui.picture import Picture, read_picture
from quizapp.gui.theme import LIGHT, Theme
from tests.gui.access import SIZES, cut

LINES = "- Image: {name}\n- Alt text: a bay with three ships\n"
HEAD = "# Bays\n- Id: bays\n"
ASKED = f"{HEAD}\n### Question: Ships\n- Id: ships\n- Ask: How many?\n- Answer: 3\n{LINES}"
TOLD = f"{HEAD}\n### Term: ship\n- Id: ship\n- Means: what swims\n{LINES}"


@pytest.fixture
def text():
    """What the lesson says."""
    return ASKED


@pytest.fixture
def name():
    """The picture that the lesson names."""
    return "bay.png"


@pytest.fixture
def lesson(text, name, tmp_path):
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("#205080"))
    image.save(str(tmp_path / "bay.png"))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    file = tmp_path / "lesson.md"
    file.write_text(text.format(name=name), encoding="utf-8")
    return file


def seen(window):
    """Return the pictures in view."""
    return [one for one in window.findChildren(Picture) if one.isVisible()]


def test_a_picture_that_is_asked_about_stands_below_the_question(window, press):
    press("Return")
    (picture,) = seen(window)
    assert picture.image.isVisible()
    assert picture.mapTo(window, picture.rect().topLeft()).y() > window.study._stem.y()
    interface = QAccessible.queryAccessibleInterface(picture.image)
    assert interface.text(QAccessible.Text.Name) == "a bay with three ships"
    assert interface.role() == QAccessible.Role.Graphic


@pytest.mark.parametrize("text", [TOLD])
@pytest.mark.parametrize("way", ["key", "mouse"])
def test_any_other_is_shown_with_the_answer(window, press, way):
    window.today.session.flash_cards.click()
    press("Return")
    assert seen(window) == []
    if way == "key":
        press("Space")
    else:
        QTest.mouseClick(window.study._answer._show, Qt.MouseButton.LeftButton)
    assert len(seen(window)) == 1
    press("2")
    assert seen(window) == []


@pytest.mark.parametrize("text", [TOLD])
def test_it_comes_with_the_feedback_and_goes_with_the_next_question(window, press):
    press("Return", "x", "Return")
    assert len(seen(window)) == 1
    press("Return")
    assert seen(window) == []


@pytest.mark.parametrize("text", [TOLD])
def test_pictures_are_seen_where_the_lesson_is_read(window, press):
    press("R")
    assert [one.image.accessibleName() for one in seen(window)] == ["a bay with three ships"]


@pytest.mark.parametrize("name", ["gone.png", "broken.png", "drawing.svg"])
def test_a_picture_that_cannot_be_shown_is_said_with_what_it_shows(window, press, name):
    press("Return")
    (picture,) = seen(window)
    assert not picture.image.isVisible()
    assert picture.words.text() == (
        f"The picture “{name}” cannot be shown. It shows: a bay with three ships"
    )


def test_what_is_larger_than_a_page_is_read_smaller(lesson):
    pixmap = read_picture(lesson.parent / "bay.png", 1.0)
    assert (pixmap.width(), pixmap.height()) == (720, 540)


def test_a_picture_of_too_many_points_is_not_read(tmp_path):
    """Its head alone says so: twelve thousand by twelve thousand points in a few bytes."""
    image = QImage(12_000, 12_000, QImage.Format.Format_Mono)
    image.fill(0)
    image.save(str(tmp_path / "vast.png"))
    assert (tmp_path / "vast.png").stat().st_size < 1_000_000
    assert read_picture(tmp_path / "vast.png", 1.0) is None


@pytest.mark.qt_log_ignore("Not a JPEG")
def test_a_picture_is_what_its_ending_says(lesson):
    (lesson.parent / "bay.png").rename(lesson.parent / "bay.jpg")
    assert read_picture(lesson.parent / "bay.jpg", 1.0) is None


@pytest.mark.parametrize(("scale", "width", "height"), SIZES[1:4:2])
def test_a_picture_leaves_all_words_whole(window, press, qapp, scale, width, height):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    window.resize(width, height)
    press("Return")
    qapp.processEvents()
    assert cut(window) == []
    (picture,) = seen(window)
    assert picture.image.height() == picture.image.heightForWidth(picture.image.width())
