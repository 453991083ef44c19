"""About: versions to be copied and licences to be read, by keyboard and by mouse, and back to the help."""

import platform

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.doctor.versions import installed, licences, package_version
from quizapp.gui import style
from quizapp.gui.about import about_text, details
from quizapp.gui.theme import LIGHT, Theme
from quizapp.version import __version__
from tests.gui.access import SIZES, cut


def open_by(way, window, press):
    press("F1")
    if way == "key":
        press("a")
    else:
        QTest.mouseClick(window.help.about, Qt.MouseButton.LeftButton)
    assert window.shows("about")


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_about_is_reached_from_the_help_and_leads_back(window, press, way):
    open_by(way, window, press)
    if way == "key":
        press("Escape")
    else:
        QTest.mouseClick(window.about.back, Qt.MouseButton.LeftButton)
    assert window.shows("help")
    press("Escape")
    assert window.page is window.today


def test_it_names_the_versions_and_the_data_folder(window, press, tmp_path):
    window.data = tmp_path / "kept | here"
    open_by("key", window, press)
    text = window.about.guide.toPlainText()
    for what in (__version__, platform.python_version(), qVersion(), package_version("sqlmodel")):
        assert what in text
    assert str(tmp_path) in text


def test_it_holds_every_licence_that_ships(window, press):
    open_by("key", window, press)
    text = window.about.guide.toPlainText()
    assert "LGPL" in text
    assert "you may replace" in text
    assert [name for name, _ in licences()][:2] == ["NOTICE", "quizapp"]
    assert text.count("SIL OPEN FONT LICENSE") >= len(licences()) - 2 >= 1


def test_the_details_are_copied(window, press, tab_to, tmp_path):
    window.data = tmp_path
    open_by("key", window, press)
    tab_to("Copy details")
    press("Return")
    copied = QApplication.clipboard().text()
    assert copied == details(installed(tmp_path, qVersion()))
    assert f"Data: {tmp_path}" in copied
    assert window.about._said.text() == "Copied"


def test_nothing_of_it_is_read_before_it_is_opened(window, press):
    press("F1")
    assert "about" not in window.__dict__


def test_licences_that_are_not_there_are_said(window, press, monkeypatch, tmp_path):
    press("F1")
    monkeypatch.setattr(paths, "_HERE", tmp_path / "nowhere")
    press("a")
    assert window.shows("trouble")


def test_what_does_not_say_its_version_has_a_question_mark():
    assert package_version("no-such-package-here") == "?"


def test_a_place_with_signs_of_markdown_is_shown_as_it_is():
    assert "`/a_b_c`" in about_text([("Data", "/a_b_c")], [])


def test_about_is_not_cut(window, press, qapp):
    open_by("key", window, press)
    for scale, width, height in SIZES[1:4:2]:
        style.use(qapp, Theme(LIGHT, 12.0, scale))
        window.resize(width, height)
        qapp.processEvents()
        assert cut(window) == []
        assert window.about.guide.horizontalScrollBar().maximum() == 0
