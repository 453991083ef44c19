"""Putting events in order, by keyboard alone and by mouse alone."""

import pytest
from PySide6.QtCore import Qt

ALT = Qt.KeyboardModifier.AltModifier
HERSCHEL = "William Herschel found a planet beyond Saturn"
MOON = "People walked on the Moon"
KEPLER = "Johannes Kepler said that orbits are ellipses"


@pytest.fixture(autouse=True)
def asked(ask):
    """The question of the three events."""
    return ask("order", (HERSCHEL, MOON, KEPLER))


def order(window):
    return [card.words for card in window.study.options()]


def test_a_number_picks_up_and_the_arrows_move(window, press, answers):
    press("3", "Up", "Up")
    assert order(window) == [KEPLER, HERSCHEL, MOON]
    press("Return", "Return")
    assert {row.verdict for row in answers()} == {"right"}
    assert len(answers()) == 3, "each event is a card"


def test_space_picks_up_what_has_the_focus_and_puts_it_down(window, press, focused):
    press("Down", "Down", "Space", "Down", "Space", "Up")
    assert order(window) == [HERSCHEL, KEPLER, MOON]
    assert focused() == f"{KEPLER}, 2 of 3"


def test_alt_moves_what_has_the_focus(window, press, focused):
    press("Down")
    press("Down", modifier=ALT)
    assert order(window) == [MOON, HERSCHEL, KEPLER]
    assert focused() == f"{HERSCHEL}, 2 of 3"


def test_the_mouse_alone_moves_and_answers(window, click, answers):
    click(f"Move up: {KEPLER}", f"Move up: {KEPLER}", "Check")
    assert {row.verdict for row in answers()} == {"right"}


def test_an_end_of_the_column_is_the_end(window, press):
    press("1", "Up")
    assert order(window) == [HERSCHEL, MOON, KEPLER]


def test_an_enter_too_many_gives_no_answer(press, answers, seen):
    press("Return", "Return")
    assert answers() == []
    assert seen("Move at least one first")


def test_what_is_in_hand_is_shown_in_words(window, press, focused):
    press("2")
    assert window.study.options()[1].face.look.tag == "Moving"
    assert focused() == f"{MOON}, 2 of 3, moving"


def test_the_right_order_is_shown_with_dates_and_where_each_was_put(press, shown, seen):
    press("2", "Down", "Return", "Return")
    assert shown() == [
        f"{KEPLER}, right, 1609",
        f"{HERSCHEL}, wrong, 1781 · you put it 1st",
        f"{MOON}, right, 1969",
    ]
    assert seen("The right order")
    assert seen("2 of 3 right")


def test_who_does_not_know_sees_the_order_left_open(press, shown, answers):
    press("I", modifier=Qt.KeyboardModifier.ControlModifier)
    assert {row.verdict for row in answers()} == {"wrong"}
    assert shown()[0] == f"{KEPLER}, left open, 1609"
