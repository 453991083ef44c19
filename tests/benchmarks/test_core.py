"""The parts that every start and answer goes through; `make bench` times them, the tests run them once."""

from itertools import count

import pytest

from quizapp.lessons.reader import parse_lesson, read_lesson
from quizapp.lessons.writing.writer import begin, set_field
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replayed
from quizapp.paths import shipped_lesson
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import FORMS, make
from quizapp.questions.material import gather
from quizapp.store.cache import replay_of
from quizapp.store.store import Store
from quizapp.study.queue import queue_of
from tests.benchmarks.lessons import forget, lesson_of
from tests.benchmarks.memory import cards_and_states
from tests.benchmarks.years import END, rows_of

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


def test_replaying_a_log_as_years_leave_it(benchmark, tmp_path):
    store = Store.open(tmp_path, Policy())
    cards = [(f"lesson-{n % 3}", f"entry-{n}/value") for n in range(300)]
    rows = list(rows_of(store.device, 4_000, cards))
    store.record(rows, {})
    with store._database.reading() as connection:
        found = benchmark(replay_of, connection, Policy())
    store.close()
    whole = replayed(rows, Policy())
    assert found == whole
    assert len(found.states) == 300


def test_drawing_up_the_queue_over_ten_thousand_cards(benchmark):
    cards, states = cards_and_states(10_000, 0.01)
    queue = benchmark(queue_of, cards, states, END.toordinal(), Policy())
    assert 60 < len(queue.due) < 140
    assert len(queue.new) == 15
