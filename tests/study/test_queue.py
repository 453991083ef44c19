"""The queue follows from cards, states, the day and what was answered today."""

from dataclasses import replace

import pytest

from quizapp.lessons.model import Entry
from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.model import SessionChoice
from quizapp.study.queue import (
    APART,
    breadth_first,
    next_card,
    next_round,
    practice_of,
    queue_of,
)

TODAY = 739_000


def card(entry, facet="term", topic="A"):
    return Card(Entry(entry, "Term", entry, topic, 1, 1, {}), facet, "x", (), "")


def state(due, last=TODAY - 5, *, right=True, first=TODAY - 9):
    return CardState(3.0, 5.0, first, last, due, 1, 0, "choice", 0, "right", right)


CARDS = [card(f"e{n}", topic="AB"[n % 2]) for n in range(30)]


def test_new_cards_are_as_many_as_the_day_has_room_for():
    assert queue_of(CARDS, {}, TODAY, Policy()).new == tuple(CARDS[:15])
    begun = {one.key: state(TODAY + 3, last=TODAY, first=TODAY) for one in CARDS[:10]}
    assert queue_of(CARDS, begun, TODAY, Policy()).new == tuple(CARDS[10:15])
    assert queue_of(CARDS, begun, TODAY, Policy(new_per_day=4)).new == ()


def test_a_card_is_due_from_its_day_on():
    states = {"e0/term": state(TODAY), "e1/term": state(TODAY + 1), "e2/term": state(TODAY - 40)}
    due = queue_of(CARDS, states, TODAY, Policy(new_per_day=0)).due
    assert {one.key for one in due} == {"e0/term", "e2/term"}


def test_ahead_comes_after_what_is_due_what_is_nearest_to_being_forgotten():
    states = {"e0/term": state(TODAY), "e1/term": state(TODAY + 9), "e4/term": state(TODAY + 9)}
    states["e2/term"] = replace(state(TODAY + 9), stability=1.0)
    states["e3/term"] = state(TODAY + 9, last=TODAY)
    due = queue_of(CARDS, states, TODAY, Policy(new_per_day=0), SessionChoice(ahead=True)).due
    assert [one.key for one in due] == ["e0/term", "e2/term", "e1/term", "e4/term"]


def test_the_order_of_what_is_due_changes_from_day_to_day():
    states = {one.key: state(TODAY - 1) for one in CARDS}
    orders = [queue_of(CARDS, states, day, Policy()).due for day in (TODAY, TODAY, TODAY + 1)]
    assert orders[0] == orders[1]
    assert orders[0] != orders[2]


def test_first_facets_come_before_second_ones_and_topics_take_turns():
    cards = [
        card("a1"),
        card("a1", "meaning"),
        card("a2"),
        card("b1", topic="B"),
        card("b2", topic="B"),
    ]
    keys = [one.key for one in breadth_first(cards)]
    assert keys == ["a1/term", "b1/term", "a2/term", "b2/term", "a1/meaning"]


def test_a_wrong_card_comes_back_after_some_others():
    wrong = {"e0/term": state(TODAY + 1, last=TODAY, right=False, first=TODAY)}
    queue = queue_of(CARDS, wrong, TODAY, Policy())
    asked = [CARDS[0]]
    for others in range(APART):
        assert next_card(queue, [*asked, *CARDS[20 : 20 + others]])[1] == "new"
    assert next_card(queue, [*asked, *CARDS[20 : 20 + APART]]) == (CARDS[0], "again")


def test_a_wrong_card_comes_back_at_once_where_there_is_nothing_else():
    wrong = {"e0/term": state(TODAY + 1, last=TODAY, right=False, first=TODAY)}
    queue = queue_of(CARDS[:1], wrong, TODAY, Policy())
    assert next_card(queue, [CARDS[0]]) == (CARDS[0], "again")


def test_an_empty_queue_asks_nothing():
    assert next_card(queue_of((), {}, TODAY, Policy()), []) is None


@pytest.mark.parametrize("due", [0, 5, 25])
def test_reviews_come_first_and_then_in_turn_with_new_ones(due):
    states = {one.key: state(TODAY) for one in CARDS[:due]}
    queue = queue_of(CARDS, states, TODAY, Policy())
    kind = next_card(queue, [])[1]
    assert kind == ("review" if due >= len(queue.new) else "new")


def test_cards_of_one_entry_stay_apart():
    siblings = [card("e1", "term"), card("e1", "meaning"), card("e2", "term")]
    queue = queue_of(siblings, {}, TODAY, Policy())
    assert next_card(queue, [siblings[0]])[0] == siblings[2]


def test_a_selection_is_all_that_is_asked():
    wanted = SessionChoice(cards=("e3/term", "e20/term", "gone/term"))
    states = {"e3/term": state(TODAY), "e4/term": state(TODAY)}
    queue = queue_of(CARDS, states, TODAY, Policy(), wanted)
    assert [one.key for one in (*queue.due, *queue.new)] == ["e3/term", "e20/term"]


def test_a_selection_is_practised_in_rounds_of_its_own():
    wanted = next_round(CARDS, SessionChoice(cards=("e3/term", "e4/term")), {"e3/term": 1})
    assert wanted.practice == 1, "one of them was not practised yet"
    assert [one.key for one in practice_of(CARDS, TODAY, wanted, {"e3/term": 1}).due] == ["e4/term"]
    again = next_round(CARDS, wanted, {"e3/term": 1, "e4/term": 1})
    assert len(practice_of(CARDS, TODAY, again, {"e3/term": 1, "e4/term": 1}).due) == 2
