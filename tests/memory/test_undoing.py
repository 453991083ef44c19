"""Which screens stand, and which can be taken back or given again."""

import pytest

from quizapp.memory.policy import Policy
from quizapp.memory.replay import live, replay
from quizapp.memory.undoing import can_be_undone, done_and_undone, taken_back

MINE = "a" * 32


@pytest.fixture
def redo(undo):
    """Give a screen again."""
    return lambda row, **columns: undo(row, event="redo", **columns)


def screens(*rows):
    return [row.screen for row in rows]


def test_what_was_done_last_on_a_screen_counts(answer, undo, redo):
    row = answer()
    log = [row]
    for make in (undo, redo) * 3:
        log.append(make(row))
        assert taken_back(log) == ({row.screen} if make is undo else set())
        assert live(log) == ([] if make is undo else [row])


def test_a_screen_given_again_counts_as_if_nothing_had_been(answer, undo, redo):
    rows = [answer(), answer(verdict="wrong"), answer(day=740_003)]
    assert replay([*rows, undo(rows[1]), redo(rows[1])], Policy()) == replay(rows, Policy())


def test_the_last_is_taken_back_first_and_given_again_last(answer, undo, redo):
    one, two, three = answer(), answer("b/term"), answer("c/term")
    log = [one, two, three, undo(three), undo(two)]
    assert done_and_undone(log, MINE) == (screens(one), screens(three, two))
    log.append(redo(two))
    assert done_and_undone(log, MINE) == (screens(one, two), screens(three))


def test_whatever_is_done_anew_leaves_nothing_to_be_given_again(answer, undo):
    one, two = answer(), answer("b/term")
    for event in ("answer", "practice", "suspend", "bury", "flag", "reset"):
        back = undo(two)
        new = answer("c/term", event=event)
        assert done_and_undone([one, two, back, new], MINE) == (screens(one, new), [])


def test_a_screen_of_several_cards_is_taken_back_as_one(answer, undo):
    one, two = answer(screen="5" * 32), answer("b/term", screen="5" * 32)
    assert done_and_undone([one, two], MINE) == (["5" * 32], [])
    assert live([one, two, undo(one)]) == []


def test_another_device_s_answers_are_not_taken_back_here(answer, undo):
    theirs, ours = answer(device="b" * 32), answer()
    assert done_and_undone([theirs, ours, undo(theirs, device="b" * 32)], MINE) == (
        screens(ours),
        [],
    )


def test_a_correction_of_the_lesson_is_not_taken_back_but_forgetting_is(answer):
    assert not can_be_undone(answer(event="reset", fact="n2abc", screen=""))
    assert not can_be_undone(answer(event="reset", fact="n2abc"))
    assert can_be_undone(answer(event="reset", fact=""))
    assert not any(can_be_undone(answer(event=event)) for event in ("set", "quiz", "rename"))


def test_what_takes_back_a_screen_that_is_not_here_yet_waits_for_it(answer, undo):
    row = answer()
    back = undo(row)
    assert done_and_undone([back], MINE) == ([], [])
    assert live([back]) == live([back, row]) == []
