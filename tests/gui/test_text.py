"""Text: always whole, wrapped so that it reads well."""

import pytest
from PySide6.QtWidgets import QApplication

from quizapp.gui.text import Paragraph, Text

QUESTION = "According to the article, what was China's total spending on R&D in 2023?"


@pytest.fixture
def wrapped():
    """Wrap words to a width in the application's font."""
    return lambda words, width: Paragraph(words, QApplication.font(), width)


def test_narrow_words_are_higher(qtbot):
    text = Text(QUESTION)
    qtbot.addWidget(text)
    assert text.heightForWidth(120) > text.heightForWidth(600)


def test_a_word_longer_than_the_line_is_broken_and_not_cut(wrapped):
    assert wrapped("Donaudampfschifffahrtsgesellschaft" * 3, 100).width <= 100


def test_line_feeds_are_kept(wrapped):
    assert wrapped("one\ntwo", 500).height == 2 * wrapped("one", 500).height


def test_no_question_leaves_one_word_alone_on_its_last_line(qtbot):
    text = Text(QUESTION, "stem")
    qtbot.addWidget(text)
    text.ensurePolished()
    whole = Paragraph(QUESTION, text.font(), 10_000).width
    for width in range(whole // 3, whole, 7):
        assert not text._at(width).lonely


def test_words_that_are_missing_take_no_room(qtbot):
    text = Text("some")
    qtbot.addWidget(text)
    text.show_text("")
    assert text.isHidden()
    text.show_text("others")
    assert not text.isHidden()
