"""The window in Chinese: its buttons, its keys, and what is kept of what was answered in it."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton

from quizapp.gui import speaking
from quizapp.gui.quiz_setup import QuizSetupPage

KEYS = re.compile(r"\b(?:Alt|Ctrl|Enter|Esc|Shift|Tab|PDF|quizapp)\b")
LATIN = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture(autouse=True)
def chinese(qapp, _look):
    speaking.use(qapp, "zh")
    yield
    speaking.use(qapp, "en")


@pytest.fixture
def in_english(window, lesson):
    """Return what buttons in sight say in words that are no key’s, not ours and not the lesson’s own."""

    def found():
        own = lesson.read_text(encoding="utf-8")
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
        said = [words for one in buttons for words in (one.text(), one.accessibleName())]
        return [one for one in said if set(LATIN.findall(KEYS.sub("", one))) - {*own.split()}]

    return found


@pytest.mark.parametrize("keys", ["", "P", "Q", "G", "C", "R", "F1", "Return", "Return 1"])
def test_every_button_speaks_chinese(in_english, press, qapp, keys):
    press(*keys.split())
    qapp.processEvents()
    assert in_english() == []


def test_a_claim_is_judged_by_the_same_keys_and_kept_as_in_english(window, press):
    press("Return", "1", "Return")
    screen = window._desks.answering.screen
    assert screen.question.answer_form == "true or false"
    assert [card.words for card in window.study.options()] == ["正确", "错误"]
    press("t" if screen.question.answer == "true" else "f")
    marked = [card.accessibleName() for card in window.study.options()]
    assert [name for name in marked if name.endswith("正确答案")] == [
        "正确，正确答案" if screen.question.answer == "true" else "错误，正确答案"
    ]
    assert window._collection._ledger.today[-1].response == screen.question.answer


def test_a_quiz_is_chosen_by_what_the_words_stand_for(qtbot):
    page = QuizSetupPage()
    qtbot.addWidget(page)
    page.offer(["太阳", "月亮"])
    with qtbot.waitSignal(page.begin_wanted) as begun:
        page.start.click()
    (choice,) = begun.args
    assert (choice.topics, choice.forms, choice.number) == ((), (), 10)
    assert (choice.seconds, choice.feedback) == (0, "each")
    page.kinds.tick(on=False)
    next(one for one in page.kinds.choices if one.words == "判断题").click()
    with qtbot.waitSignal(page.begin_wanted) as begun:
        page.start.click()
    assert begun.args[0].forms == ("true-false",)
