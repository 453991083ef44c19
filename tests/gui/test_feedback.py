"""The feedback: what it says, and what it leaves out."""

from dataclasses import replace
from datetime import date

import pytest

from quizapp.gui.feedback import FeedbackPanel
from quizapp.gui.text import Text
from quizapp.questions.model import Part, PartGrade
from quizapp.study.model import Feedback

TODAY = date(2026, 11, 23)
WRONG = Feedback(
    "wrong", "Suzhou", "Changzhou", "", "It is Changzhou.", "the article", "", TODAY, TODAY
)


@pytest.fixture
def shown(on_screen):
    """Show feedback and return the words that are seen."""
    panel = on_screen(FeedbackPanel())

    def showing(feedback):
        panel.show_feedback(feedback, "Verdict", "Comes back tomorrow")
        return [text.text() for text in panel.findChildren(Text) if text.isVisible()]

    return showing


def test_a_wrong_answer_is_followed_by_the_right_one(shown):
    words = shown(WRONG)
    assert words[:2] == ["Verdict", "Comes back tomorrow"]
    assert {"Right answer", "Changzhou", "It is Changzhou.", "Source: the article"} <= set(words)


def test_a_right_answer_is_not_given_twice(shown):
    words = shown(replace(WRONG, verdict="right"))
    assert "Right answer" not in words
    assert "Changzhou" not in words


def test_what_is_marked_part_by_part_is_not_given_twice(shown):
    part = PartGrade(Part("a", "n2", "", "Changzhou"), "", "wrong")
    words = shown(replace(WRONG, parts=(part,)))
    assert "Right answer" not in words
    assert "Changzhou" not in words
    assert "It is Changzhou." in words


def test_a_caution_and_a_note_are_shown_where_there_are_any(shown):
    assert "Caution" not in shown(WRONG)
    words = shown(replace(WRONG, note="One letter.", caution="Doubtful."))
    assert {"One letter.", "Caution", "Doubtful."} <= set(words)
