"""Pairing, by keyboard alone and by mouse alone: each with its partner, and each on its side."""

import pytest
from PySide6.QtCore import Qt

from quizapp.gui import style
from quizapp.gui.answers.tray import Tray
from quizapp.gui.theme import LIGHT, Theme


@pytest.fixture
def prompts(window):
    """Give the cards of the prompts."""
    return lambda: [card for card in window.study.options() if not isinstance(card.parent(), Tray)]


@pytest.fixture
def options(window):
    """Give the cards of what the prompts are given."""
    return lambda: [card for card in window.study.options() if isinstance(card.parent(), Tray)]


def names(cards):
    return [card.accessibleName() for card in cards]


def right_digits(question):
    return [str(question.options.index(part.answer) + 1) for part in question.parts]


@pytest.mark.parametrize("form", ["match", "sort"])
def test_numbers_pair_and_enter_answers(ask, press, answers, form):
    press(*right_digits(ask(form)), "Return")
    assert {row.verdict for row in answers()} == {"right"}


@pytest.mark.parametrize("form", ["match", "sort"])
def test_the_mouse_alone_pairs_and_answers(ask, click, answers, form):
    question = ask(form)
    click(*(part.answer for part in question.parts), "Check")
    assert {row.verdict for row in answers()} == {"right"}


def test_tab_and_space_pair_too(ask, press, prompts, focused):
    question = ask("sort")
    press(*["Tab"] * 5, "Space")
    assert focused() == question.options[0]
    assert names(prompts())[0] == f"{question.parts[0].prompt}, {question.options[0]}"


def test_an_answer_needs_all_pairs(ask, press, answers, seen):
    ask("match")
    press("1", "2", "3", "Return")
    assert answers() == []
    assert seen("Give each one its partner first.")


def test_the_foot_of_the_page_says_what_to_do_now(ask, press, seen):
    ask("sort")
    press("Return")
    assert seen("Give each one its partner first.")
    press("1", "2", "1")
    assert seen("Press 1 or 2 for the one that is lit")
    press("2")
    assert seen("Press Enter or Check to give the answer.")
    press("Backspace")
    assert seen("Press 1 or 2 for the one that is lit")


def test_the_next_open_prompt_is_lit_and_says_what_it_wants(ask, press, prompts):
    ask("sort")
    press("1")
    assert [card.face.look.lit for card in prompts()] == [False, True, False, False]
    assert prompts()[1].face.lines[0].words == "Choose 1 or 2"


def test_backspace_takes_back_the_last_pair(ask, press, prompts):
    question = ask("match")
    press("1", "2", "Backspace")
    assert names(prompts())[:2] == [
        f"{question.parts[0].prompt}, {question.options[0]}",
        f"{question.parts[1].prompt}, open",
    ]
    assert prompts()[1].face.look.lit


def test_a_filled_prompt_that_is_clicked_is_empty_again(ask, press, click, prompts):
    question = ask("match")
    press("1", "2")
    click(question.parts[0].prompt)
    assert names(prompts())[0] == f"{question.parts[0].prompt}, open"
    assert prompts()[0].face.look.lit


def test_an_option_that_is_taken_says_by_whom_and_can_be_taken_over(ask, press, prompts, options):
    question = ask("match")
    press("2")
    taken = options()[1]
    assert taken.accessibleName() == f"{question.options[1]}, taken by A"
    assert (taken.face.look.tag, taken.face.look.quiet) == ("A", True)
    press("2")
    assert names(prompts())[0] == f"{question.parts[0].prompt}, open"
    assert taken.accessibleName() == f"{question.options[1]}, taken by B"


def test_a_side_stays_free(ask, press, options):
    question = ask("sort")
    press("1", "1")
    assert names(options()) == list(question.options)


def test_arrows_go_from_prompt_to_prompt(ask, press, focused):
    question = ask("match")
    press("Down", "Down", "4", "Up")
    assert question.parts[2].prompt in focused()


def test_the_rest_can_be_given_up(ask, press, answers, shown):
    question = ask("match")
    right = right_digits(question)
    press(right[0], right[2])
    press("I", modifier=Qt.KeyboardModifier.ControlModifier)
    verdicts = {row.card: row.verdict for row in answers()}
    assert [verdicts[part.card] for part in question.parts] == ["right", *["wrong"] * 3]
    part = question.parts[3]
    assert shown()[3] == f"{part.prompt}, left open, right answer: {part.answer}"


def test_each_prompt_is_marked_with_its_partner(ask, press, shown, seen, window):
    question = ask("sort")
    press(*(str(3 - int(one)) for one in right_digits(question)[:1]), *right_digits(question)[1:])
    press("Return")
    first, other = question.parts[0], question.parts[1]
    given = next(side for side in question.options if side != first.answer)
    assert shown()[:2] == [
        f"{first.prompt}, your answer: {given}, wrong, right answer: {first.answer}",
        f"{other.prompt}, {other.answer}, right",
    ]
    assert [line.sign for line in window.study.options()[0].face.lines] == ["wrong", "right"]
    assert len(shown()) == 4, "the sides are gone"
    assert seen("3 of 4 right")


def test_the_options_stand_beside_the_prompts_or_below_the_lit_one(
    ask, press, window, qapp, prompts, options
):
    question = ask("match")
    prompt, option = prompts()[0], options()[0]
    assert option.mapTo(window, option.rect().topLeft()).x() > prompt.width()
    window.resize(1024, 768)
    style.use(qapp, Theme(LIGHT, 12.0, 2.0))
    press(right_digits(question)[0])
    qapp.processEvents()
    lit, first = prompts()[1], options()[0]
    below = first.mapTo(window, first.rect().topLeft()).y()
    assert 0 < below - lit.mapTo(window, lit.rect().bottomLeft()).y() < 20


def test_a_new_question_begins_with_nothing_paired(ask, press, prompts, options):
    ask("match")
    press("1", "2", "3", "4", "Return")
    question = ask("sort")
    assert names(prompts()) == [f"{part.prompt}, open" for part in question.parts]
    assert names(options()) == list(question.options)
