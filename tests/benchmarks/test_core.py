"""The parts that every start and answer goes through; `make bench` times them, the tests run them once."""

from itertools import count

import pytest

from quizapp.lessons.reader import parse_lesson, read_lesson
from quizapp.lessons.writing.writer import begin, set_field
from quizapp.paths import shipped_lesson
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import FORMS, make
from quizapp.questions.material import gather
from tests.benchmarks.lessons import forget, lesson_of

NAMES = "# T\n- Id: t\n\n" + "".join(
    f"### Name: N{n}\n- Id: n-{n}\n- Type: place\n- Is: place number {n}\n- Part of: N{n // 2}\n\n"
    for n in range(1, 5_001)
)


def test_reading_the_shipped_lesson(benchmark):
    lesson = benchmark(read_lesson, shipped_lesson())
    assert lesson.entries


def afresh(text):
    """Return the arguments to read a text with, once all that was read before is forgotten."""
    forget()
    return (text,), {}


@pytest.mark.parametrize("count", [1_000, 5_000])
def test_reading_and_checking_entries_never_seen_before(benchmark, count):
    text = lesson_of(count)
    lesson = benchmark.pedantic(parse_lesson, setup=lambda: afresh(text), rounds=5)
    assert len(lesson.entries) == count


def test_reading_and_checking_a_thousand_entries_again(benchmark):
    lesson = benchmark(parse_lesson, lesson_of(1_000))
    assert len(lesson.entries) == 1_000


def test_splicing_a_field_of_a_thousand_entries_and_checking_again(benchmark):
    edit, number = begin(lesson_of(1_000)), count()

    def splice():
        return set_field(edit, "t-501", "Means", f"another meaning, number {next(number)}")

    assert len(benchmark(splice).lesson.entries) == 1_000


def test_making_every_question_of_the_shipped_lesson(benchmark):
    material = gather(read_lesson(shipped_lesson()))
    cards = cards_of(material)

    def every():
        made = (make(card, form, material, 0) for card in cards for form in FORMS)
        return [question for question in made if not isinstance(question, Unfair)]

    assert len(benchmark(every)) > 350


def test_making_a_choice_in_a_lesson_of_five_thousand_names(benchmark):
    material = gather(parse_lesson(NAMES))
    card = next(card for card in cards_of(material) if card.key == "n-4000/name")
    question = benchmark(make, card, "choice", material, 0)
    assert not isinstance(question, Unfair)
    assert len(question.options) == 4
