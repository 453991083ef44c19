"""What becomes of a card's history when its lesson is corrected or its key changes."""

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.memory.facts import moved, same_fact
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live, replay, resets

POLICY = Policy()
DAY = 740_000
CARDS = ("f/value", "f/blank:old-words", "f/blank:new-words", "g/value")
FACTS = ("n1aaaa", "n1bbbb", "w1aaaa", "w1cccc")


def states(*rows):
    return {card: state for (_, card), state in replay(rows, POLICY).items()}


def written(rows):
    found = sorted(replay(rows, POLICY).items())
    return json.dumps([(key, asdict(state)) for key, state in found]).encode()


@pytest.fixture
def reset(answer):
    """A card rests on another fact from now on."""

    def make(card, fact, **columns):
        return answer(card, event="reset", screen="", form="", verdict="", fact=fact, **columns)

    return make


@pytest.fixture
def rename(answer):
    """A card has another key from now on."""

    def make(old, new, **columns):
        blank = {"screen": "", "form": "", "verdict": ""}
        return answer(new, event="rename", payload=json.dumps({"from": old}), **blank, **columns)

    return make


@st.composite
def logs(draw):
    """Logs of two devices that correct and rename as they please."""
    rows = []
    for number in range(draw(st.integers(0, 30))):
        event = draw(st.sampled_from(("answer",) * 6 + ("undo", "reset", "rename", "rename")))
        row = LogRow(
            id=f"{number:032x}",
            device=draw(st.sampled_from(("a" * 32, "b" * 32))),
            sequence=number,
            event=event,
            screen=f"{draw(st.integers(0, 12)):032x}" if event in ("answer", "undo") else "",
            lesson=draw(st.sampled_from(("lesson", "lesson", "lesson", "other"))),
            card=draw(st.sampled_from(CARDS)) if event != "undo" else "",
            at=draw(st.integers(0, 3)),
            offset=0,
            day=draw(st.integers(DAY, DAY + 20)),
            verdict=draw(st.sampled_from(("right", "wrong"))) if event == "answer" else "",
            fact=draw(st.sampled_from(FACTS)) if event in ("answer", "reset") else "",
        )
        if event == "rename":
            row = replace(row, payload=json.dumps({"from": draw(st.sampled_from(CARDS))}))
        rows.append(row)
    return rows


@given(logs(), st.randoms(use_true_random=False))
def test_a_shuffled_log_with_changes_replays_to_the_same_bytes(rows, random):
    mixed = rows[:]
    random.shuffle(mixed)
    assert written(mixed) == written(rows) == written([*rows, *mixed])
    assert live(mixed) == live(rows)
    assert resets(mixed) == resets(rows)


@given(logs())
def test_logs_of_two_devices_with_changes_merge_to_the_same_in_any_order(rows):
    ours = [row for row in rows if row.device[0] == "a"]
    theirs = [row for row in rows if row.device[0] == "b"]
    assert written(ours + theirs) == written(theirs + ours + ours) == written(rows)


@given(logs())
def test_a_change_logged_twice_is_one_change(rows):
    ordered = sorted(rows, key=lambda row: row.order)
    twice = []
    for row in ordered:
        twice.append(row)
        if row.event in ("reset", "rename"):
            twice.append(replace(row, id=f"f{row.id[1:]}", sequence=row.sequence))
    assert written(twice) == written(rows)


@given(logs())
def test_renames_alone_lose_no_answer(rows):
    kept = [row for row in rows if row.event != "reset"]
    answers = live(kept)
    assert sum(state.reviews for state in replay(kept, POLICY).values()) == len(answers)
    assert {row.id for row in answers} == {row.id for row in live(rows)}


@settings(max_examples=200)
@given(logs())
def test_whatever_was_reset_a_later_answer_on_its_fact_counts(rows):
    for number, ((lesson, card), fact) in enumerate(sorted(resets(rows).items())):
        fresh = LogRow(
            id=f"e{number:031x}",
            device="c" * 32,
            sequence=1,
            event="answer",
            screen=f"e{number:031x}",
            lesson=lesson,
            card=card,
            at=9,
            offset=0,
            day=DAY + 99,
            verdict="right",
            fact=fact,
        )
        before = replay(rows, POLICY).get((lesson, card))
        after = replay([*rows, fresh], POLICY)[lesson, card]
        assert after.reviews == (before.reviews if before else 0) + 1


def test_a_corrected_number_starts_its_card_afresh(answer, reset):
    rows = [answer("f/value", fact="n1aaaa"), answer("g/value", fact="n1aaaa")]
    assert set(states(*rows, reset("f/value", "n1bbbb"))) == {"g/value"}


def test_answers_on_the_corrected_fact_count_before_this_devices_reset_too(answer, reset):
    old, fresh = answer("f/value", fact="n1aaaa"), answer("f/value", fact="n1bbbb")
    both = reset("f/value", "n1bbbb", device="b" * 32), reset("f/value", "n1bbbb")
    assert states(old, fresh, *both) == states(fresh)


def test_a_wrong_correction_put_right_brings_the_progress_back(answer, reset):
    old = [answer("f/value", fact="n1aaaa"), answer("f/value", day=DAY + 5, fact="n1aaaa")]
    wrong = [reset("f/value", "n1bbbb", day=DAY + 6), answer("f/value", day=DAY + 7, fact="n1bbbb")]
    assert states(*old, *wrong) == states(wrong[1])
    assert states(*old, *wrong, reset("f/value", "n1aaaa", day=DAY + 8)) == states(*old)


def test_an_answer_on_the_former_fact_does_not_count_after_the_reset(answer, reset):
    late = answer("f/value", day=DAY + 1, fact="n1aaaa")
    assert states(reset("f/value", "n1bbbb"), late) == {}


def test_a_rewording_after_a_reset_goes_on_counting(answer, reset):
    """A name that leaves its Pool and is then reworded has words for a fact."""
    rows = [reset("f/value", "n1bbbb"), answer("f/value", fact="n1bbbb")]
    later = [
        answer("f/value", day=DAY + 1, fact="w1bbbb"),
        answer("f/value", day=DAY + 9, fact="w1c"),
    ]
    assert states(*rows, *later)["f/value"].reviews == 3


def test_a_reset_without_a_fact_forgets_all_before_it(answer, reset):
    rows = [answer("f/value", fact=fact) for fact in ("n1aaaa", "", "w1cccc")]
    fresh = answer("f/value", day=DAY + 1, fact="n1aaaa")
    assert states(*rows, reset("f/value", "")) == {}
    assert states(*rows, reset("f/value", ""), fresh) == states(fresh)
    assert states(*rows, reset("f/value", ""), reset("f/value", "n1aaaa")) == {}


def test_a_rename_takes_the_history_along(answer, rename):
    rows = [answer("f/blank:old-words"), answer("f/blank:old-words", day=DAY + 3)]
    found = states(*rows, rename("f/blank:old-words", "f/blank:new-words", day=DAY + 4))
    assert list(found) == ["f/blank:new-words"]
    assert found["f/blank:new-words"].reviews == 2


def test_a_chain_of_renames_and_the_way_back_end_where_they_lead(answer, rename):
    row, there = answer("a/x"), rename("a/x", "b/x")
    assert set(states(row, there, rename("b/x", "c/x"))) == {"c/x"}
    back = [there, rename("b/x", "a/x")]
    assert set(states(row, *back)) == {"a/x"}
    assert set(states(row, *back, rename("a/x", "b/x"))) == {"b/x"}


def test_answers_of_a_device_that_has_the_old_lesson_come_along_when_it_renames_too(answer, rename):
    ours, theirs = {"device": "a" * 32}, {"device": "b" * 32, "day": DAY + 1}
    rows = [answer("a/x", **ours), rename("a/x", "b/x", **ours), answer("a/x", **theirs)]
    assert {card: state.reviews for card, state in states(*rows).items()} == {"b/x": 1, "a/x": 1}
    found = states(*rows, rename("a/x", "b/x", **theirs))
    assert {card: state.reviews for card, state in found.items()} == {"b/x": 2}


def test_a_reset_goes_with_its_card(answer, reset, rename):
    rows = [answer("a/x", fact="n1aaaa"), reset("a/x", "n1bbbb"), rename("a/x", "b/x")]
    assert states(*rows) == {}
    assert resets(rows) == {("lesson", "b/x"): "n1bbbb"}


def test_an_undo_takes_back_answers_and_never_what_the_teacher_did(answer, reset, rename, undo):
    row = answer("a/x", fact="n1aaaa")
    changes = [
        replace(reset("g/value", "n1bbbb"), screen=row.screen),
        replace(rename("a/x", "b/x"), screen=row.screen),
    ]
    other = answer("a/x", fact="n1aaaa", at=row.at - 1)
    gone = answer("g/value", fact="n1aaaa", at=row.at - 1)
    assert set(states(row, other, gone, *changes, undo(row))) == {"b/x"}


def test_todays_answers_go_by_what_their_cards_are_called_now(answer, rename):
    rows = [answer("a/x"), answer("b/y"), rename("a/x", "c/x")]
    assert [row.card for row in live(rows)] == ["c/x", "b/y"]


@pytest.mark.parametrize(
    ("one", "other", "same", "moves"),
    [
        ("n1aaaa", "n1aaaa", True, False),
        ("n1aaaa", "n1bbbb", False, True),
        ("n1aaaa", "w1aaaa", True, False),
        ("w1aaaa", "w1bbbb", False, False),
        ("w1aaaa", "n1bbbb", False, False),
        ("n1aaaa", "", False, False),
        ("n1aaaa", "n2bbbb", False, False),
        ("n2aaaa", "n2bbbb", False, True),
    ],
)
def test_facts_move_only_from_number_or_name_to_another(one, other, same, moves):
    assert (same_fact(one, other), moved(one, other)) == (same, moves)
