"""A teacher edits, a student answers, the clock goes back and forth: what is kept is what replay gives."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from quizapp.collection import Collection
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replayed
from quizapp.questions.model import Response

VALUES = ("5 metres", "6 metres", "7 metres")
BLANKS = ("the old town of Paris", "the old towns of Paris", "new city", "Rome")
STEPS = 25


def lesson_of(draw):
    value, blank, entry = draw.choice(VALUES), draw.choice(BLANKS), draw.choice("fg")
    thing = "\n### Term: Thing\n- Id: th\n- Means: something that exists\n"
    return (
        f"# T\n- Id: t\n\n### Figure: a\n- Id: {entry}\n- Value: {value}\n"
        "- Measures: the height of the tower\n"
        f"- Says: The tower is [{value}] high and stands in [{blank}].\n"
        f"{thing if draw.random() < 0.7 else ''}"
    )


def response_to(question, draw):
    text = draw.choice([question.answer, "something else"])
    return Response(text, draw.choice([1, 3]) if question.answer_form == "reveal" else 0)


@pytest.mark.parametrize("seed", range(24))
def test_states_are_those_of_a_replay_after_every_step(tmp_path, seed):
    draw, now = random.Random(seed), datetime(2026, 11, 24, 10, tzinfo=UTC)
    path, screen = tmp_path / "lesson.md", None
    path.write_text(lesson_of(draw), encoding="utf-8")

    def clock():
        return now

    collection = Collection.open(path, tmp_path / "data", clock=clock)
    for _ in range(STEPS):
        now += timedelta(minutes=draw.choice([0, 1, 1, -3, 60 * 20]))
        step = draw.choice(["answer"] * 3 + ["undo", "redo", "look", "edit", "reopen"])
        if step in ("answer", "look"):
            screen = screen or collection.next_screen()
        if step == "answer" and screen:
            collection.answer(screen, response_to(screen.question, draw), 1_000)
            screen = None
        elif step == "undo":
            screen = collection.undo()
        elif step == "redo":
            collection.redo()
            screen = None
        elif step == "edit":
            path.write_text(lesson_of(draw), encoding="utf-8")
            collection.reload()
        elif step == "reopen":
            collection.close()
            screen = None
            collection = Collection.open(path, tmp_path / "data", clock=clock)
        rows = collection._store.rows()
        found = replayed(rows, Policy())
        whole = {card: state for (_, card), state in found.states.items()}
        assert whole == dict(collection.states) == collection._store.states("t"), (seed, step)
        counted = {key: one for key, one in collection._store.tally().items() if any(one)}
        assert counted == found.tally, (seed, step)
    collection.close()
