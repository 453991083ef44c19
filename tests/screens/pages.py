"""How one comes to each page, by the keys that a student presses."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QScrollBar

from quizapp.errors import StoreError
from quizapp.gui.lesson_list import LessonList
from quizapp.study.sentences import trouble
from tests.machine.responses import response_to
from tests.screens.scene import Scene

Way = Callable[[Scene], None]


def by(*keys: str, **how: object) -> Way:
    """Return a way from Today by keys; `how` says how the window is opened."""

    def going(scene: Scene) -> None:
        window = scene.open(**how)
        scene.keys(*keys)
        while any(one.reads for one in window.findChildren(LessonList)):
            scene.wait()  # each lesson says more of itself once it is read whole

    return going


def below(*keys: str, share: float = 1.0) -> Way:
    """Return a way to a page by keys, scrolled down by a share of it."""

    def going(scene: Scene) -> None:
        by(*keys)(scene)
        bar = max(
            scene.window.page.findChildren(QScrollBar),
            key=lambda one: one.maximum() * one.isVisible(),
        )
        bar.setValue(round(bar.maximum() * share))
        scene.wait()

    return going


def answered(kind: str) -> Way:
    """Return a way to the feedback on the first question that can be answered so."""

    def going(scene: Scene) -> None:
        window = scene.open(fresh=True)
        scene.keys("Return")
        for _ in range(20):
            question = window._desks.answering.screen.question
            wanted = question.answer_form == "choose one"
            response = response_to(question, kind if wanted else "right")
            window.study.answered.emit(response, 4000)
            scene.wait()
            if wanted:
                return
            if question.answer_form != "reveal":
                scene.keys("Return")

    return going


def asked(form: str) -> Way:
    """Return a way to a question of one form, in a quiz of it alone."""

    def going(scene: Scene) -> None:
        from quizapp.study.quiz import QuizChoice

        window = scene.open()
        window.quiz_begin_wanted.emit(QuizChoice(number=5, forms=(form,)))
        scene.wait()

    return going


def result(scene: Scene) -> None:
    """Go through a quiz with right and wrong answers to what is said at its end."""
    from quizapp.study.quiz import QuizChoice

    window = scene.open()
    window.quiz_begin_wanted.emit(QuizChoice(number=6, feedback="end"))
    for number in range(6):
        scene.wait()
        if not window.shows("study"):
            break
        question = window._desks.answering.screen.question
        window.study.answered.emit(response_to(question, "wrong" if number % 3 else "right"), 4000)
    scene.wait()


def summary(scene: Scene) -> None:
    """Answer all of the day to the summary."""
    window = scene.open()
    scene.keys("Return")
    for number in range(200):
        if not window.shows("study"):
            break
        question = window._desks.answering.screen.question
        kind = "right" if number % 5 else "wrong"
        window.study.answered.emit(response_to(question, kind), 4000)
        if question.answer_form != "reveal":
            window.next_wanted.emit()
        QApplication.processEvents()
    scene.wait()


def students_menu(scene: Scene) -> None:
    """Open the menu of students."""
    window = scene.open()
    window.students_wanted.emit()
    scene.wait()


def backups(scene: Scene) -> None:
    """Open the page of backups."""
    from quizapp.gui.student_desk import StudentDesk

    window = scene.open()
    window.findChild(StudentDesk).ask_restore()
    scene.wait()


def trouble_page(scene: Scene) -> None:
    """Show that something did not work."""
    window = scene.open()
    window.show_error(trouble(StoreError("Progress cannot be written.")), lambda: None)
    scene.wait()


def new_student(scene: Scene) -> None:
    """Ask for a new student's name."""
    scene.open().new_student_wanted.emit()
    scene.wait()


def note(scene: Scene) -> None:
    """Say what is wrong with a question."""
    window = scene.open()
    scene.keys("Return")
    QTimer.singleShot(0, lambda: window.act_wanted.emit("flag"))
    scene.wait()


PAGES: dict[str, Way] = {
    "today": by(),
    "welcome": by(fresh=True),
    "done": summary,
    "choose": asked("choice"),
    "write": asked("typed"),
    "number": asked("numeric"),
    "match": asked("match"),
    "order": asked("order"),
    "recall": asked("recall"),
    "right": answered("right"),
    "wrong": answered("wrong"),
    "note": note,
    "read": by("R"),
    "cards": by("C"),
    "card-turned": by("C", "Down", "Space"),
    "progress": by("G"),
    "today-below": below(),
    "lessons-below": below("L"),
    "progress-below": below("G", share=0.4),
    "plan": by("P"),
    "quiz": by("Q"),
    "result": result,
    "settings": by("Ctrl+Comma"),
    "settings-middle": below("Ctrl+Comma", share=0.5),
    "settings-below": below("Ctrl+Comma"),
    "lessons": by("L"),
    "help": by("F1"),
    "about": by("F1", "A"),
    "keys": by("Question"),
    "chooser": by(more=("李明", "Åsa", "Bo")),
    "students-menu": students_menu,
    "new-student": new_student,
    "backups": backups,
    "trouble": trouble_page,
}
"""Each page by its name, with how one comes there."""
