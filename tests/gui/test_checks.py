"""Each check of what is shown finds the fault that it is for, and nothing where all is well."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from quizapp.gui.text import Text
from tests.gui import access


@pytest.fixture
def desk(on_screen):
    """A window with two buttons as they should be, one below the other."""
    desk = on_screen(QWidget())
    desk.setStyleSheet("background: white; color: black")
    desk.resize(400, 400)
    for name, y in (("First", 20), ("Second", 120)):
        button = put(QPushButton(name), desk, 20, y)
        button.setAccessibleName(f"{name} of two")
    put(Text("Words"), desk, 20, 200)
    desk.findChildren(QPushButton)[0].setFocus()
    return desk


def put(widget, desk, x, y, width=200, height=50):
    widget.setParent(desk)
    widget.setGeometry(x, y, width, height)
    widget.show()
    return widget


def found(desk):
    """Return the names of the checks that find something."""
    seen = {"cut": access.cut(desk), "faint": access.faint(desk)}
    return {*access.faults_of(desk), *(name for name, faults in seen.items() if faults)}


class Pale(Text):
    def ink(self):
        return QColor("#bbbbbb")


def test_nothing_is_found_where_all_is_well(desk):
    assert found(desk) == set()


def test_what_takes_the_focus_without_name_or_role_is_found(desk):
    put(QWidget(), desk, 20, 300).setFocusPolicy(Qt.FocusPolicy.TabFocus)
    assert found(desk) == {"nameless"}


def test_a_button_that_is_called_otherwise_than_it_reads_is_found(desk):
    put(QPushButton("Back"), desk, 20, 300).setAccessibleName("Close")
    assert found(desk) == {"misnamed"}


def test_a_button_too_small_to_hit_is_found(desk):
    put(QPushButton("+"), desk, 20, 300, 100, 20).setAccessibleName("More")
    assert found(desk) == {"small"}


def test_a_text_that_may_be_markup_is_found(desk):
    put(QLabel("<b>"), desk, 20, 300)
    assert found(desk) == {"markup"}


def test_a_way_of_tab_that_goes_upwards_is_found(desk):
    put(QPushButton("Third"), desk, 20, 70, height=40)
    assert found(desk) == {"out of order"}


def test_what_tab_does_not_come_to_is_found(desk):
    third = put(QPushButton("Third"), desk, 20, 300)
    stops = [one for one in access.tab_stops(desk) if one is not third]
    assert access.unreached(desk, stops) == {third}


def test_words_without_room_are_found(desk):
    put(Text("Many words " * 20), desk, 20, 300, 60, 20)
    assert found(desk) == {"cut"}


def test_words_that_hardly_stand_out_from_what_is_painted_are_found(desk):
    put(Pale("Words"), desk, 20, 300)
    assert found(desk) == {"faint"}
