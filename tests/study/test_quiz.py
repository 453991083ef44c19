"""A quiz asks what was chosen, no card twice, and no question gives another away."""

import re
from itertools import permutations

import pytest

from quizapp.lessons.reader import parse_lesson, read_lesson
from quizapp.memory.log import LogRow
from quizapp.memory.state import CardState
from quizapp.paths import resource
from quizapp.questions.build import draw_of
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import make
from quizapp.questions.material import gather
from quizapp.study.quiz import QUIZ_FORMS, Asked, Quiz, QuizChoice, compose
from quizapp.study.quiz_log import answers_in, payload_of, quiz_in_row, seconds_left
from quizapp.study.renames import names_now

LESSONS = [gather(read_lesson(path)) for path in sorted(resource("content").rglob("*.md"))]
EVERY = pytest.mark.parametrize("material", LESSONS, ids=lambda one: one.lesson.id)


def quiz_of(material, seed=0, **chosen):
    return compose(cards_of(material), {}, QuizChoice(**chosen), material, seed)


def plain(text):
    words = re.findall(r"[^\W_]+", text.casefold().replace("’", "").replace("'", ""))
    return " ".join(word for word in words if word not in ("the", "a", "an"))


def holds(text, words):
    space = "" if re.search(r"[\u4e00-\u9fff]", words) else " "
    return bool(plain(words)) and f"{space}{plain(words)}{space}" in f" {plain(text)} "


def keys(question):
    if question.answer_form == "true or false":
        return []
    return [part.answer for part in question.parts] or [question.answer]


@EVERY
def test_no_card_comes_twice_and_no_stem_holds_the_key_of_another_question(material):
    for seed in range(12):
        questions = [question for _, question in quiz_of(material, seed, number=20)]
        cards = [card for question in questions for card in question.cards]
        assert len(cards) == len(set(cards))
        for one, other in permutations(questions, 2):
            assert not [key for key in keys(other) if holds(one.stem, key)], (one.stem, other.id)


@EVERY
def test_all_questions_is_as_many_as_can_stand_together(material):
    every = quiz_of(material, number=0)
    assert len(every) > 60
    assert len(quiz_of(material, number=10)) == 10
    assert len({asked.card for asked, _ in every}) == len(every)


@EVERY
def test_the_three_things_that_are_kept_make_each_question_again(material):
    cards = {card.key: card for card in cards_of(material)}
    for asked, question in quiz_of(material, 3, number=20):
        assert make(cards[asked.card], asked.form, material, asked.seed) == question


@EVERY
def test_the_same_seed_is_the_same_quiz_and_another_is_another(material):
    assert quiz_of(material, 5, number=10) == quiz_of(material, 5, number=10)
    assert quiz_of(material, 5, number=10) != quiz_of(material, 6, number=10)


@EVERY
def test_topics_take_turns_and_forms_vary(material):
    topics = {card.entry.topic for card in cards_of(material)}
    questions = [question for _, question in quiz_of(material, 1, number=len(topics))]
    assert {question.topic for question in questions} == topics
    assert len({question.form for _, question in quiz_of(material, 1, number=20)}) >= 5


@EVERY
@pytest.mark.parametrize("form", QUIZ_FORMS)
def test_a_quiz_of_one_form_has_that_form_alone(material, form):
    assert {asked.form for asked, _ in quiz_of(material, number=5, forms=(form,))} <= {form}


def test_known_cards_are_asked_with_wrong_answers_more_alike():
    material = LESSONS[0]
    known = CardState(40.0, 5, 1, 1, 9, 3, 0, "", 0, "right", right_today=True)
    states = {card.key: known for card in cards_of(material)}
    for asked, _ in compose(cards_of(material), states, QuizChoice(number=5), material, 0):
        assert draw_of(asked.seed, "").level == "hard"


def test_a_question_whose_key_stands_in_another_stem_is_left_out():
    text = """# T
- Id: t
### Term: magma
- Id: magma
- Means: molten rock under the ground
### Term: lava
- Id: lava
- Means: magma that has come out of a volcano
"""
    material = gather(parse_lesson(text))
    for seed in range(8):
        asked = [asked.card for asked, _ in quiz_of(material, seed, number=0, forms=("typed",))]
        assert len(asked) == 1, "the stem of lava names magma"


QUIZ = Quiz("0" * 31 + "1", QuizChoice(topics=("x",), seconds=60), (Asked("a/b", "typed", 7),) * 3)


def row(event, sequence, *, screen="", card="", took=0, payload=""):
    return LogRow(
        f"{sequence:032x}", "0" * 32, sequence, event, screen, "t", card, sequence, 0, 1,
        took=took, payload=payload,
    )  # fmt: skip


def test_a_quiz_is_read_from_the_log_as_it_was_written():
    assert quiz_in_row(row("quiz", 1, screen=QUIZ.id, payload=payload_of(QUIZ))) == QUIZ


def test_time_is_what_answering_took_and_never_below_nothing():
    def answered(place, took):
        payload = f'{{"quiz": "{QUIZ.id}", "place": {place}}}'
        return row("answer", place + 2, card="a/b", took=took, payload=payload)

    assert seconds_left(QUIZ, []) == 60
    assert seconds_left(QUIZ, [answered(0, 20_500)]) == 39.5
    assert seconds_left(QUIZ, [answered(0, 20_500), answered(1, 90_000)]) == 0
    other = row("answer", 9, card="a/b", took=99_000, payload='{"quiz": "another", "place": 0}')
    assert seconds_left(QUIZ, [other]) == 60
    assert answers_in(QUIZ, [answered(1, 5), other]) == {1: [answered(1, 5)]}


def test_a_card_renamed_twice_is_found_under_its_last_name():
    renames = [
        row("rename", 1, card="b", payload='{"from": "a"}'),
        row("rename", 2, card="c", payload='{"from": "b"}'),
    ]
    assert names_now(renames) == {"a": "c", "b": "c"}
