"""A quiz from Today to its result: by keyboard alone, by mouse alone, left, killed, against the clock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from quizapp.gui.answers.option import Option
from quizapp.gui.main_window import MainWindow
from quizapp.gui.text import Text
from quizapp.questions.model import Response
from quizapp.study.quiz import QuizChoice
from tests.gui.test_reload import focused, heard, noticed
from tests.gui.test_session import written_by_another

__all__ = ["heard", "noticed"]  # fixtures

CONTROL = Qt.KeyboardModifier.ControlModifier
WRITTEN = {
    "3.38 million": "3.38 million",
    "Changzhou": "Changzhou",
    "3.327 billion yuan": "3.327",
    "Jiangsu": "Jiangsu",
}


def seen(window, words):
    """Say whether a text with these words is on the screen, also on one of many cards."""
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def asked(window):
    return window._desks.answering.screen.question


@pytest.fixture
def give(window, press):
    """Answer the question on the screen with keys, without going on."""

    def giving(*, right=True):
        question = asked(window)
        if question.answer_form == "write":
            press(WRITTEN[question.answer] if right else "no idea", "Return")
            return
        options = question.options or ("true", "false")
        at = options.index(question.answer)
        press(str((at if right else (at + 1) % len(options)) + 1))

    return giving


@pytest.fixture
def answer(give, press):
    """Answer, and go on from what is said of it."""

    def answering(**how):
        give(**how)
        press("Return")

    return answering


@pytest.fixture
def click(window, qtbot):
    """Click the button of this name with the mouse."""

    def clicking(name):
        found = [
            button
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.accessibleName() == name
        ]
        assert len(found) == 1, (name, found)
        qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)

    return clicking


@pytest.fixture
def timed(window, press):
    """Take up a quiz of a minute of which all but some seconds went with its first answer."""

    def beginning(seconds):
        collection = window._collection
        quiz = collection.quizzes.begin(QuizChoice(seconds=60))
        screen = collection.quizzes.screen(quiz)
        collection.answer(screen, Response(""), round(1000 * (60 - seconds)))
        press("Q")

    return beginning


def test_a_quiz_needs_no_mouse(window, answers, answer, press):
    press("Q")
    assert window.shows("quiz_setup")
    press("Return")
    for place in range(1, 5):
        assert seen(window, f"{place} of 4")
        answer()
    assert len(answers()) == 4
    assert seen(window, "All 4 right")
    assert focused() == "Done"
    press("Return")
    assert window.page is window.today
    assert focused() == "Go on"
    assert not seen(window, "Your quiz")


def test_a_quiz_needs_no_keyboard(window, answers, click, qtbot):
    click("Quiz")
    click("Cities and provinces")
    click("Write the answer")
    click("Fill gaps")
    click("Start quiz")
    while window.shows("study"):
        option = next(one for one in window.findChildren(Option) if one.isVisible())
        qtbot.mouseClick(option, Qt.MouseButton.LeftButton)
        click("Next")
    assert len(answers()) == 3
    assert {row.card.partition("/")[0] for row in answers()} == {
        "stations",
        "opening-line",
        "research",
    }
    assert seen(window, "of 3 right")
    click("Another quiz")
    assert window.shows("quiz_setup")
    click("Back to Today")
    assert window.page is window.today


def test_what_went_wrong_is_practised_again(window, answers, answer, press):
    press("Q", "Return")
    answer(right=False)
    wrong = answers()[0].card
    for _ in range(3):
        answer()
    assert seen(window, "3 of 4 right")
    assert seen(window, "To look at again: 1")
    assert seen(window, "Right: 3")
    press("Tab")
    assert focused() == "Practise these again"
    press("Return")
    assert asked(window).card == wrong
    assert seen(window, "1 of 1")
    answer()
    assert seen(window, "1 of 1 right")
    assert not window.quiz_result._practise.isVisible()


def test_each_question_of_a_result_tells_answers_fact_and_source(window, answer, press):
    window._collection.quizzes.begin(QuizChoice(forms=("numeric", "by-hand")))
    press("Q")
    while window.shows("study"):
        answer(right=asked(window).card != "research/value")
    for words in (
        "Not quite",
        "Your answer: no idea",
        "Right answer: 3.327 billion yuan",
        "Caution: The printed figure is probably meant to be trillion",
        "Source: the article, paragraph 14",
        "The number of 5G stations reached 3.38 million by the end of 2023",
    ):
        assert seen(window, words)


def test_a_quiz_that_was_left_is_taken_up_again(window, answer, press, tab_to):
    press("Q", "Return")
    answer()
    following = asked(window)
    press("Escape")
    assert seen(window, "Your quiz: 1 of 4 answered")
    assert focused() == "Go on", "daily study comes first"
    tab_to("Go on with your quiz")
    press("Return")
    assert seen(window, "2 of 4")
    assert asked(window) == following


def test_a_new_window_takes_the_quiz_up_too(window, opener, answer, press, qtbot):
    press("Q", "Return")
    answer()
    answer()
    following = asked(window)
    window.close()
    again = MainWindow("A lesson")
    qtbot.addWidget(again)
    with qtbot.waitActive(again):
        again.show()
        again.activateWindow()
    again.open_collection(opener)
    assert seen(again, "Your quiz: 2 of 4 answered")
    press("Q")
    assert asked(again) == following


def test_a_quiz_wanted_before_the_cards_are_ready_is_remembered(bare_window, opener, press):
    press("Q")
    assert bare_window.page is bare_window.today
    bare_window.open_collection(opener)
    assert bare_window.shows("quiz_setup")


def test_another_quiz_ends_the_one_that_was_left_and_says_so(window, answer, click, press):
    press("Q", "Return")
    answer()
    press("Escape")
    click("New quiz")
    assert seen(window, "You left a quiz with 1 of 4 answered.")
    press("Return", "Escape")
    assert seen(window, "Your quiz: 0 of 4 answered")


def test_a_result_that_was_not_seen_is_offered(window, answer, press, opener, qtbot):
    press("Q", "Return")
    for _ in range(4):
        answer()
    window.close()
    again = MainWindow("A lesson")
    qtbot.addWidget(again)
    again.show()
    again.open_collection(opener)
    assert seen(again, "Your quiz: 4 of 4 answered")
    again.today.quiz.click()
    assert seen(again, "All 4 right")


def test_undo_takes_back_the_last_answer_of_the_quiz_alone(window, answers, answer, press):
    press("Return", "2", "Return", "Escape", "Q", "Return")
    first = asked(window)
    answer(right=False)
    press("Z", modifier=CONTROL)
    assert asked(window) == first
    press("Z", modifier=CONTROL)
    assert seen(window, "There is nothing to undo in this quiz.")
    assert [row.card for row in answers()] == ["stations/answer"]
    answer()
    assert answers()[-1].verdict == "right"


def test_start_goes_on_with_the_day_and_not_with_the_quiz(window, answer, press):
    press("Q", "Return")
    answer()
    press("Escape", "Return")
    assert window._desks.answering.screen.quiz == ""
    press("Z", modifier=CONTROL)
    assert window._desks.answering.screen.quiz == ""


def test_with_feedback_at_the_end_the_next_question_comes_at_once(window, answers, give, press):
    press("Q")
    window.quiz_setup.feedback.choices[1].click()
    press("Return")
    for place in range(1, 5):
        assert seen(window, f"{place} of 4")
        assert not window.study._feedback.isVisible()
        give(right=place > 1)
    assert seen(window, "3 of 4 right")
    last = window._desks.answering.screen.question
    press("Z", modifier=CONTROL)
    assert asked(window) == last
    assert len(answers()) == 3
    give(right=False)
    assert seen(window, "2 of 4 right")


def test_when_the_time_is_up_what_was_answered_counts(window, answers, timed, press, qtbot):
    timed(0.2)
    assert seen(window, "0:01 left")
    qtbot.waitUntil(lambda: window.shows("quiz_result"), timeout=2000)
    assert len(answers()) == 1
    assert seen(window, "The time is up. You took 1 minute. 3 not answered.")
    assert seen(window, "Question 2: Not answered")
    press("Z", modifier=CONTROL)
    assert seen(window, "The time is up: this quiz can no longer be changed.")
    press("Return")
    assert not seen(window, "Your quiz")


def test_the_time_stands_while_one_reads_what_was_right(window, timed, give, press, qtbot):
    timed(0.3)
    give()
    qtbot.wait(350)
    assert window.shows("study")
    assert window.study._feedback.isVisible()
    press("Return")
    assert window.shows("study"), "there is a little time left"


def test_the_time_waits_for_the_help_to_be_closed(window, timed, press, qtbot):
    timed(0.1)
    press("F1")
    qtbot.wait(150)
    assert window.helping
    press("Escape")
    qtbot.waitUntil(lambda: window.shows("quiz_result"), timeout=2000)


def test_leaving_a_question_gives_no_more_time_for_it(window, answers, timed, give, press, qtbot):
    timed(30)
    qtbot.wait(80)
    press("Escape", "Q")
    qtbot.wait(80)
    give()
    assert answers()[-1].took >= 130


def test_a_quiz_without_a_limit_shows_no_time(window, timed, press):
    timed(30)
    assert window.study._time.isVisible()
    press("Escape", "Return")
    assert not window.study._time.isVisible()


def test_the_last_minute_and_the_end_are_said_aloud(window, heard, press, qtbot):
    collection = window._collection
    quiz = collection.quizzes.begin(QuizChoice(seconds=61))
    collection.answer(collection.quizzes.screen(quiz), Response(""), 950)
    press("Q")
    qtbot.waitUntil(lambda: "One minute left." in heard(), timeout=2000)
    assert not any("left" in said for said in heard() if said != "One minute left.")
    window._desks.quiz.clock.run(0)
    assert "The time is up." in heard()


@pytest.mark.parametrize("entries", [("then-now",)])
def test_a_choice_that_leaves_nothing_to_ask_says_so_on_the_page(window, press):
    press("Q", "Return")
    assert window.shows("quiz_setup")
    assert seen(window, "Choose more forms or topics.")


def test_something_must_be_ticked(window, click, press):
    press("Q")
    click("None of the topics")
    click("Start quiz")
    assert seen(window, "Tick at least one topic.")
    click("All of the topics")
    click("None of the kinds")
    click("Start quiz")
    assert seen(window, "Tick at least one kind of question.")
    click("All of the kinds")
    press("Tab", "Tab", "Return")
    assert window.shows("study")


def test_the_last_choice_is_remembered(window, press):
    press("Q", "Space", "Tab", "Space", "Return", "Escape")
    window.today.another_quiz.click()
    assert window.quiz_setup.topics.chosen == window._collection.quizzes.topics[2:]


def test_a_quiz_that_cannot_be_begun_can_be_tried_again(window, database, press):
    press("Q")
    with written_by_another(database):
        press("Return")
        assert seen(window, "another program is using")
    press("Return")
    assert seen(window, "1 of 4")


def test_an_answer_that_is_not_saved_waits_and_its_time_counts_once(
    window, database, answers, give, press
):
    press("Q", "Return")
    with written_by_another(database):
        give()
        assert seen(window, "Your answer is not saved yet")
        assert answers() == []
    press("Return")
    assert len(answers()) == 1
    assert window.study._feedback.isVisible()


def test_an_end_that_cannot_be_noted_holds_nobody(window, database, answer, press):
    press("Q", "Return")
    for _ in range(4):
        answer()
    with written_by_another(database):
        press("Return")
        assert window.shows("trouble")
        press("Escape")
    assert window.page is window.today
    assert seen(window, "Your quiz: 4 of 4 answered")


def test_a_card_that_leaves_the_lesson_is_passed_over(window, noticed, answer, press, lesson):
    press("Q", "Return")
    coming = window._desks.quiz._quiz.asked[1].card.partition("/")[0]
    text = lesson.read_text(encoding="utf-8")
    topics = text.split("\n## ")
    left = next(topic for topic in topics if f"- Id: {coming}\n" in topic)
    noticed((f"\n## {left}", "\n"))
    answer()
    assert seen(window, "3 of 4")
    answer()
    answer()
    assert seen(window, "All 3 right")


def test_a_topic_that_comes_while_one_chooses_is_offered(window, noticed, press, qtbot):
    press("Q", "Space")
    noticed(
        add="\n## Boats\n\n### Question: Boats\n- Id: boats\n- Ask: What floats?\n- Answer: a boat\n"
        "- Wrong answers: a stone; a nail; a coin\n"
    )
    qtbot.waitUntil(lambda: "Boats" in window.quiz_setup.topics.chosen)
    assert window._collection.quizzes.topics[0] not in window.quiz_setup.topics.chosen
    assert focused() == window._collection.quizzes.topics[0]


def test_an_enter_too_many_starts_no_second_quiz(window, press):
    press("Q", "Return", "Return", "Return")
    assert seen(window, "1 of 4")
