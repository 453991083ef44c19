"""A session with the keyboard alone, and what can happen on the way."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from quizapp.errors import LessonError

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


def verdicts(collection):
    return [verdict for *_, verdict in collection.given]


def focused():
    return QApplication.focusWidget().accessibleName()


def seen(window, words):
    """Say whether a text with these words is on the screen."""
    from quizapp.gui.text import Text

    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def hold_enter():
    """Send what a keyboard sends while Enter is held down."""
    target = QApplication.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(
            target, QKeyEvent(kind, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
        )


def test_a_whole_session_needs_no_mouse(window, collection, press):
    press("Return")
    press("2", "Return")
    press("f", "Return")
    press("Changzhou", "Return", "Return")
    press("3.327", "Return", "Return")
    press("Space", "2")
    assert verdicts(collection) == ["right"] * 5
    assert seen(window, "All 5 right")
    press("Return")
    assert seen(window, "Done for today. Next: 14 cards tomorrow.")


def test_arrows_and_enter_choose_too(window, collection, press):
    press("Return", "Down", "Down", "Return")
    assert collection.given[0][1].text == "3.38 million"


def test_up_begins_at_the_last_option(window, collection, press):
    press("Return", "Up", "Return")
    assert collection.given[0][1].text == "6.1 million"


def test_space_starts_and_goes_on(window, collection, press):
    press("Space", "1", "Space", "t")
    assert len(collection.given) == 2


def test_the_right_option_and_the_chosen_wrong_one_are_marked_in_words(window, press):
    press("Return", "1")
    names = [option.accessibleName() for option in window.study.options()]
    assert names == [
        "1.9 million, your answer",
        "3.38 million, right answer",
        "4.5 million",
        "6.1 million",
    ]


def test_feedback_says_verdict_answer_fact_source_and_when_it_is_back(window, press):
    press("Return", "1")
    for words in (
        "Not quite",
        "3.38 million",
        "reached 3.38 million by",
        "the article, paragraph 14",
        "tomorrow",
    ):
        assert seen(window, words)


def test_a_caution_is_shown_with_the_feedback(window, press):
    press("Return", "1", "Return", "t", "Return", "x", "Return", "Return")
    assert not seen(window, "Caution")
    press("5", "Return")
    assert seen(window, "Caution")
    assert seen(window, "probably meant to be trillion")


def test_an_answer_with_a_slip_is_nearly_right(window, collection, press):
    press("Return", "1", "Return", "t", "Return", "Changzhuo", "Return")
    assert verdicts(collection)[-1] == "nearly"
    assert seen(window, "Nearly")
    assert seen(window, "One letter is different.")


def test_an_empty_field_is_not_submitted(window, collection, press):
    press("Return", "1", "Return", "t", "Return")
    press("Return", "Return")
    assert len(collection.given) == 2


def test_not_knowing_is_an_answer(window, collection, press):
    press("Return", "1", "Return", "t", "Return", "half a th")
    press("I", modifier=CONTROL)
    assert collection.given[-1][1].text == ""
    assert seen(window, "Not quite")


def test_the_scale_and_unit_stand_beside_the_field(window, press):
    press("Return", "1", "Return", "t", "Return", "x", "Return", "Return")
    assert seen(window, "billion yuan")
    assert focused() == "Your answer, in billion yuan"


def test_the_enter_that_answers_does_not_skip_the_feedback(window, collection, press):
    press("Return", "Down", "Return")
    hold_enter()
    assert len(collection.given) == 1
    assert seen(window, "Not quite")


def test_enter_held_down_answers_nothing(window, collection, press):
    press("Return", "Down")
    hold_enter()
    assert collection.given == []


def test_an_enter_too_many_chooses_nothing(window, collection, press):
    press("Return", "1", "Return")
    press("Return", "Return")
    assert len(collection.given) == 1


def test_a_key_after_the_answer_does_not_answer_again(window, collection, press):
    press("Return", "1", "2", "3")
    assert len(collection.given) == 1


def test_a_flip_card_shows_its_back_before_it_is_rated(window, collection, press):
    collection.questions = collection.questions[-1:]
    press("Return")
    assert not seen(window, "A trend towards")
    press("1")
    assert collection.given == []
    press("Space")
    assert seen(window, "A trend towards")
    press("1")
    assert collection.given[0][1].rating == 1


def test_good_is_a_rating_of_three(window, collection, press):
    collection.questions = collection.questions[-1:]
    press("Return", "Space", "2")
    assert collection.given[0][1].rating == 3


def test_undo_asks_the_last_question_again(window, collection, press):
    press("Return", "1", "Return")
    press("Z", modifier=CONTROL)
    assert collection.given == []
    assert seen(window, "how many 5G stations")
    press("2")
    assert verdicts(collection) == ["right"]


def test_undo_works_from_the_feedback_and_from_the_summary(window, collection, press):
    collection.questions = collection.questions[:1]
    press("Return", "1")
    press("Z", modifier=CONTROL)
    assert collection.given == []
    press("2", "Return")
    assert seen(window, "The one answer was right")
    press("Z", modifier=CONTROL)
    assert collection.given == []
    assert seen(window, "how many 5G stations")


def test_undo_of_nothing_says_so(window, press):
    press("Return")
    press("Z", modifier=CONTROL)
    assert seen(window, "There is nothing to undo today.")


def test_undo_in_a_field_takes_back_typing_first(window, collection, press):
    press("Return", "1", "Return", "t", "Return", "Chang")
    press("Z", modifier=CONTROL)
    assert len(collection.given) == 2
    press("Z", modifier=CONTROL)
    assert len(collection.given) == 1


def test_escape_goes_back_to_today_and_start_goes_on(window, collection, press):
    press("Return", "1", "Return", "Escape")
    assert seen(window, "to review")
    assert focused() == "Go on"
    press("Return")
    assert seen(window, "nuclear fusion")


def test_start_before_the_cards_are_ready_is_remembered(bare_window, collection, press):
    press("Return")
    assert not seen(bare_window, "how many 5G stations")
    bare_window.open_collection(lambda: collection)
    assert seen(bare_window, "how many 5G stations")


def test_without_start_the_window_waits_on_today(window):
    assert seen(window, "3 to review and 2 new, about 5 minutes")
    assert focused() == "Start"


def test_an_answer_that_could_not_be_saved_stays_until_it_is(window, collection, press):
    press("Return")
    collection.broken = "The disk is full."
    press("2")
    assert seen(window, "The disk is full.")
    assert seen(window, "how many 5G stations")
    assert focused() == "Try again"
    press("Return")
    assert seen(window, "The disk is full.")
    collection.broken = ""
    press("Return")
    assert collection.given[0][1].text == "3.38 million"
    assert seen(window, "Right")
    assert not seen(window, "The disk is full.")


def test_a_next_question_that_cannot_be_read_can_be_tried_again(window, collection, press):
    press("Return", "1")
    collection.broken = "Another window is writing to this profile."
    press("Return")
    assert seen(window, "Another window is writing to this profile.")
    collection.broken = ""
    press("Return")
    assert seen(window, "nuclear fusion")


def test_a_collection_that_cannot_be_opened_can_be_tried_again(bare_window, collection, press):
    found = [LessonError("It has no Id.", 2)]

    def opener():
        if found:
            raise found.pop()
        return collection

    bare_window.open_collection(opener)
    assert seen(bare_window, "Line 2: It has no Id.")
    press("Return")
    assert seen(bare_window, "3 to review")


def test_errors_of_the_lesson_are_told_quietly_with_details_on_demand(
    window, collection, problems, press
):
    collection.lesson = problems
    press("Return", "Escape")
    assert seen(window, "because of 2 errors in its file, on lines 14 and 31.")
    assert not seen(window, "There is no field")
    press("Tab", "Return")
    assert seen(window, "Line 31: There is no field “Sais”. Did you mean Says?")


def test_notices_are_told_once(bare_window, collection, press):
    collection.notices = ["The progress file was empty; a new one was begun."]
    bare_window.open_collection(lambda: collection)
    assert seen(bare_window, "a new one was begun")
    press("Return", "Escape")
    assert not seen(bare_window, "a new one was begun")


def test_the_time_an_answer_took_is_measured_from_the_paint(window, collection, press, qtbot):
    with qtbot.waitSignal(window.question_ready):
        press("Return")
    qtbot.wait(60)
    press("2")
    assert 50 <= collection.given[0][2] < 2000


def test_the_window_says_when_today_and_its_answers_are_painted(qtbot, collection, press):
    from quizapp.gui.main_window import MainWindow

    window = MainWindow("A lesson")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.activateWindow()
    window.open_collection(lambda: collection)
    press("Return")
    with qtbot.waitSignal(window.feedback_ready):
        press("2")


def test_closing_the_window_closes_the_collection(window, collection):
    window.close()
    assert collection.closed


@pytest.mark.parametrize(
    ("keys", "scale"), [(["+"], 1.25), (["+", "+", "-"], 1.25), (["+", "+", "0"], 1.0)]
)
def test_the_text_grows_and_shrinks_with_control_and_plus_or_minus(window, press, keys, scale):
    from quizapp.gui import style

    press(*keys, modifier=CONTROL)
    assert style.current().scale == scale
