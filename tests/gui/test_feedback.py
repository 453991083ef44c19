"""The feedback: what it says, and what it leaves out."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from quizapp.gui.feedback import FeedbackPanel
from quizapp.gui.text import Text
from quizapp.gui.wording import spoken
from quizapp.questions.model import Part, PartGrade
from quizapp.study.model import Belongs, Feedback, Leech

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
        panel.resize(800, panel.heightForWidth(800))
        QApplication.processEvents()
        return [text.text() for text in panel.findChildren(Text) if text.isVisible()]

    showing.panel = panel
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


def test_i_knew_that_is_there_for_what_can_be_claimed(shown, qtbot):
    shown(WRONG)
    panel = shown.panel
    assert not panel.claim.isVisible()
    shown(replace(WRONG, claimable=True))
    assert panel.claim.isVisible()
    assert panel.claim.accessibleDescription() == "Right answer: Changzhou"
    with qtbot.waitSignal(panel.knew):
        panel.claim.click()


def test_what_is_forgotten_again_and_again_stands_beside_what_it_is_mistaken_for(shown):
    facts = (("Suzhou", "It is in Jiangsu, too."), ("Wuxi", "It lies between them."))
    words = shown(replace(WRONG, leech=Leech(8, facts)))
    assert "You have forgotten this 8 times. Compare it with:" in words
    assert {"Suzhou", "It is in Jiangsu, too.", "Wuxi", "It lies between them."} <= set(words)
    one, other = shown.panel._leech._facts
    assert one.x() < other.x()
    assert one.y() == other.y()
    words = shown(replace(WRONG, leech=Leech(9, ())))
    assert "You have forgotten this 9 times. Look at it in another way." in words
    assert not any("forgotten" in word for word in shown(WRONG))


def test_a_wrong_answer_is_told_what_it_really_is(shown):
    own = Belongs("suzhou/name", "Suzhou", "Suzhou is a city of gardens.")
    words = shown(replace(WRONG, belongs=own))
    assert {"About your answer: Suzhou", own.fact} <= set(words)
    assert own.fact in spoken(replace(WRONG, belongs=own))
    assert not any("About your" in word for word in shown(WRONG))
