"""A window over a small collection held in memory, and keys to press."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from quizapp.errors import StoreError
from quizapp.gui import style
from quizapp.gui.main_window import MainWindow
from quizapp.gui.theme import LIGHT, Theme
from quizapp.lessons.model import Lesson, Problem
from quizapp.questions.model import Question
from quizapp.study.model import Feedback, Plan, Screen, Summary

TODAY = date(2026, 11, 23)


def question(answer_form, stem, answer, options=(), **more):
    """Return a question made by hand."""
    given = {
        "card": f"{answer}/value",
        "entry": answer,
        "kind": "Figure",
        "topic": "Politics and the economy",
        "form": "choice",
        "variant": 0,
        "attribution": "the article",
        "paragraph": "14",
    }
    return Question(
        answer_form=answer_form, stem=stem, answer=answer, options=options, **(given | more)
    )


QUESTIONS = (
    question(
        "choose one",
        "According to the article, how many 5G stations were there by the end of 2023?",
        "3.38 million",
        ("1.9 million", "3.38 million", "4.5 million", "6.1 million"),
        explanation="The number of 5G stations reached 3.38 million by the end of 2023.",
        topic="Technology in daily life",
    ),
    question(
        "true or false",
        "True or false, according to the article?\n"
        '"The article opens with <b>nuclear fusion</b> & quantum computers."',
        "false",
        explanation="The article opens with brain-computer interfaces and humanoid robots.",
        paragraph="1",
    ),
    question(
        "write",
        "Which city in Jiangsu province used to rely on textiles and machinery?",
        "Changzhou",
        explanation="Changzhou in Jiangsu province used to rely on the textile and machinery industries.",
        topic="Cities and provinces",
        paragraph="10",
    ),
    question(
        "write",
        "According to the article, what did China spend on research and development?",
        "3.327 billion yuan",
        beside="billion yuan",
        explanation="Spending on research and development is given as 3.327 billion yuan.",
        caution="The printed figure is probably meant to be trillion: it cannot be 2.64 per cent of GDP.",
    ),
    question(
        "reveal",
        "What does the article mean by “new productive forces”?",
        "A trend towards technology-driven industries as the way to sustainable development",
        explanation="The term “new productive forces” has recently come into use and sums up the trend.",
        topic="The idea of new productive forces",
        paragraph="1",
    ),
)
PROBLEMS = (
    Problem(
        14,
        "error",
        "- Value: many",
        "A Value must hold a number in digits.",
        "Write the number, e.g. 3.38 million.",
    ),
    Problem(31, "error", "- Sais: x", "There is no field “Sais”.", "Did you mean Says?"),
    Problem(40, "advice", "", "No Id.", ""),
)


@dataclass
class Stub:
    """The Collection's methods over questions made by hand, with progress in memory."""

    questions: tuple = QUESTIONS
    lesson: Lesson = field(
        default_factory=lambda: Lesson(
            "stub", "Getting to grips with China’s ‘new productive forces’", {}, ()
        )
    )
    notices: list = field(default_factory=list)
    given: list = field(default_factory=list)
    broken: str = ""
    closed: bool = False
    ids: count = field(default_factory=count)

    def plan(self):
        """Return what is left of the questions."""
        left = len(self.questions) - len(self.given)
        new = left // 2
        return Plan(TODAY, left - new, 0, new, left, len(self.given), TODAY + timedelta(days=1), 14)

    def next_screen(self):
        """Return the next question."""
        self._check()
        place = len(self.given)
        return self._screen(place) if place < len(self.questions) else None

    def answer(self, screen, response, took_ms):
        """Keep the response and judge it."""
        self._check()
        asked = screen.question
        verdict = _judge(asked, response)
        self.given.append((screen, response, took_ms, verdict))
        note = "One letter is different." if verdict == "nearly" else ""
        due = TODAY + timedelta(days=1 if verdict == "wrong" else 4)
        return Feedback(
            verdict,
            response.text,
            asked.answer,
            note,
            asked.explanation,
            asked.source,
            asked.caution,
            due,
        )

    def undo(self):
        """Take the last response back."""
        self._check()
        return self._screen(len(self.given)) if self.given and self.given.pop() else None

    def summary(self):
        """Return how it went."""
        verdicts = [verdict for *_, verdict in self.given]
        wrong = tuple(
            (s.question.stem, s.question.answer)
            for s, *_, verdict in self.given
            if verdict == "wrong"
        )
        right = len(verdicts) - len(wrong)
        return Summary(TODAY, len(verdicts), right, wrong, TODAY + timedelta(days=1), 14)

    def close(self):
        """Remember that it was closed."""
        self.closed = True

    def _screen(self, place):
        return Screen(
            str(next(self.ids)), self.questions[place], place + 1, len(self.questions), "new"
        )

    def _check(self):
        if self.broken:
            raise StoreError(self.broken)


def _judge(asked, response):
    if response.rating:
        return "right" if response.rating > 1 else "wrong"
    if response.text == asked.answer or response.text == asked.answer.split()[0]:
        return "right"
    return (
        "nearly"
        if asked.answer_form == "write" and response.text[:3] == asked.answer[:3]
        else "wrong"
    )


@pytest.fixture(autouse=True)
def _look(qapp):
    style.prepare(qapp)
    style.use(qapp, Theme(LIGHT, 12.0))


@pytest.fixture
def problems():
    """A lesson with two errors and an advice."""
    return Lesson("stub", "Getting to grips", {}, (), PROBLEMS)


@pytest.fixture
def collection():
    return Stub()


@pytest.fixture
def bare_window(qtbot):
    """The window before its collection is open."""
    made = MainWindow(
        "Getting to grips with China’s ‘new productive forces’",
        "by Guo Tianqi · a reporter",
        "Two lines.",
    )
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def window(bare_window, collection):
    """The window on Today, its collection open."""
    bare_window.open_collection(lambda: collection)
    return bare_window


@pytest.fixture
def press(qtbot):
    """Press keys one after another on what has the focus: names of `Qt.Key`, or text to type."""

    def pressing(*keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            target = QApplication.focusWidget()
            assert target, f"nothing has the focus before {key}"
            named = getattr(Qt.Key, f"Key_{key}", None) if len(key) > 1 else None
            if named is None:
                qtbot.keyClicks(target, key, modifier)
            else:
                qtbot.keyClick(target, named, modifier)

    return pressing
