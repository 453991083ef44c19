"""Odd but allowed lessons, full to the brim: a fault is said a few times, not at every place."""

import pytest

from quizapp.lessons.reader import parse_lesson

HEAD = "# T\n- Id: t\n\n### Term: tree\n- Id: tree\n- Means: a tall plant\n\n"
ITEMS = "; ".join(f"a{n}" for n in range(150))


def lesson_of(entry):
    return parse_lesson(HEAD + "".join(entry.format(n=n) for n in range(20)))


ODD = {
    "a contrast with the same items on both sides": (
        (
            "### Contrast: c{n}\n- Id: c-{n}\n- Side A: left {n}\n- Side B: right {n}\n"
            f"- A items: {ITEMS}\n- B items: {ITEMS}\n\n"
        ),
        6 * 20,
    ),
    "one blank over and over": (
        "### Statement: s{n}\n- Id: s-{n}\n- Says: {n} " + "[a]b" * 450 + "\n\n",
        20,
    ),
    "many blanks": (
        "### Statement: s{n}\n- Id: s-{n}\n- Says: {n} "
        + " ".join(f"[w{n}]" for n in range(280))
        + "\n\n",
        0,
    ),
    "a long list": (
        "### List: l{n}\n- Id: l-{n}\n- Are: things of {n}\n- Items: "
        + "; ".join(f"x{n}" for n in range(320))
        + "\n\n",
        0,
    ),
    "other spellings without end": (
        "### Term: word{n}\n- Id: t-{n}\n- Means: the meaning of {n}\n- Also accept: "
        + "; ".join(f"w{n}" for n in range(300))
        + "\n\n",
        0,
    ),
    "brackets that never close": (
        "### Statement: s{n}\n- Id: s-{n}\n- Says: {n} " + "[" * 1_900 + "\n\n",
        5 * 20,
    ),
    "figures of one measure": (
        "### Figure: f{n}\n- Id: f-{n}\n- Value: {n}1 tonnes\n- Measures: weight of the load\n\n",
        1,
    ),
}


@pytest.mark.parametrize("name", ODD)
def test_a_fault_is_said_a_few_times_an_entry(name):
    entry, count = ODD[name]
    assert len(lesson_of(entry).problems) == count


def test_the_rest_of_the_faults_are_counted():
    entry, _ = ODD["a contrast with the same items on both sides"]
    messages = [problem.message for problem in lesson_of(entry).problems]
    assert messages.count("The same is so 145 more times in this entry") == 20


def test_figures_of_one_measure_are_named_once_with_two_lines_and_how_many_more():
    entry, _ = ODD["figures of one measure"]
    (problem,) = lesson_of(entry).problems
    assert problem.message == (
        "“11 tonnes” here, but “01 tonnes” on line 10, for the same “Measures” and “When”,"
        " and unlike it 18 more of this measure"
    )
