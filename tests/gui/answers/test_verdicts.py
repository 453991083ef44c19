"""What the cards say after an answer: sign, words and colour together."""

from datetime import date

from quizapp.gui.answers import look
from quizapp.gui.answers.verdicts import chosen_looks, paired_looks, placed_looks, written_looks
from quizapp.questions.model import Part, PartGrade
from quizapp.study.model import Feedback

DAY = date(2026, 11, 23)


def part(answer, prompt=""):
    return Part("card", "n2", prompt, answer)


def feedback(*parts, extra=()):
    return Feedback("wrong", "", "", "", "", "", "", DAY, DAY, tuple(parts), tuple(extra))


def test_every_verdict_has_a_sign_and_words_besides_its_colour():
    verdicts = (look.RIGHT, look.WRONG, look.NEARLY, look.MISSED, look.LEFT_OPEN, look.FORGOTTEN)
    assert all(one.tone and one.sign and one.tag for one in verdicts)
    assert len({one.tag for one in verdicts}) == len(verdicts)
    assert look.CHECKED.sign
    assert look.CHECKED.tag


def test_options_are_right_missed_wrong_or_rightly_left():
    given = feedback(
        PartGrade(part("a"), "a", "right"), PartGrade(part("b"), "", "wrong"), extra=["c"]
    )
    looks = [one for one, _ in chosen_looks(["a", "b", "c", "d"], given)]
    assert looks == [look.RIGHT, look.MISSED, look.WRONG, look.QUIET]


def test_an_event_has_its_date_and_where_it_was_put():
    given = feedback(
        PartGrade(part("one", "1609"), "1", "right"),
        PartGrade(part("two", "1781"), "3", "wrong"),
        PartGrade(part("three", "1969"), "", "wrong"),
    )
    assert [(words, one.tag, lines[0].words) for words, one, _, lines in placed_looks(given)] == [
        ("one", "Right", "1609"),
        ("two", "Wrong", "1781 · you put it 3rd"),
        ("three", "Left open", "1969"),
    ]


def test_an_event_in_its_place_among_wrong_ones_says_so():
    given = feedback(
        *(PartGrade(part(text), str(3 - at), "wrong") for at, text in enumerate("abc"))
    )
    told = [lines[0].words for *_, lines in placed_looks(given)]
    assert told == [
        "you put it 3rd",
        "you put it 2nd, with those around it the wrong way round",
        "you put it 1st",
    ]


def test_a_prompt_has_what_it_was_given_above_what_is_right():
    given = feedback(
        PartGrade(part("x", "p"), "y", "wrong"), PartGrade(part("z", "q"), "", "wrong")
    )
    (wrong, _, lines), (left, spoken, only) = paired_looks(given)
    assert (wrong, left) == (look.WRONG, look.LEFT_OPEN)
    assert [line.words for line in lines] == ["Your answer: y", "Right answer: x"]
    assert [line.words for line in only] == ["Right answer: z"]
    assert spoken == "left open, right answer: z"


def test_lines_are_known_in_the_order_found_then_forgotten_then_strangers():
    a, b, c = part("a"), part("b"), part("c")
    given = feedback(
        PartGrade(a, "a", "right"),
        PartGrade(b, "", "wrong"),
        PartGrade(c, "cc", "nearly"),
        extra=["d"],
    )
    lines = [(words, one.tag) for words, one, _ in written_looks(given, (c, a))]
    assert lines == [
        ("c", "Nearly"),
        ("a", "Right"),
        ("b", "Forgotten"),
        ("d", "Not in the list"),
    ]
