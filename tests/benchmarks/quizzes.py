"""How long it takes to make all questions of a lesson, and a quiz of some of them."""

import gc
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from quizapp.lessons.reader import parse_lesson
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.facets import asked_in
from quizapp.questions.forms import make
from quizapp.questions.material import gather
from quizapp.study.pick import question_for
from quizapp.study.quiz import QuizChoice, compose
from tests.benchmarks.lessons import forget, lesson_of


def making_times(count: int, runs: int) -> tuple[list[float], int]:
    """Return the seconds that a lesson never seen before takes to be read, checked and asked wholly.

    Wholly is every card in every form of its facet, and how many questions that are comes beside.
    """
    text, times, made = lesson_of(count), [], 0
    for _ in range(runs):
        forget()
        start = time.perf_counter()
        material = gather(parse_lesson(text))
        questions = (
            make(card, form, material, 0)
            for card in cards_of(material)
            for form in sorted(asked_in(card))
        )
        made = sum(not isinstance(one, Unfair) for one in questions)
        times.append(time.perf_counter() - start)
    return times, made


def asking_times(count: int, runs: int) -> tuple[list[float], int]:
    """Return the seconds that a lesson never seen before takes to be read, checked and asked once a card."""
    text, times, cards = lesson_of(count), [], ()
    for _ in range(runs):
        forget()
        start = time.perf_counter()
        material = gather(parse_lesson(text))
        cards = cards_of(material)
        keys = {card.key for card in cards}
        for card in cards:
            question_for(card, {}, 739_000, material, keys)
        times.append(time.perf_counter() - start)
    return times, len(cards)


def composing_times_afresh(count: int, number: int, runs: int) -> list[float]:
    """Return what `composing_times` does in a process of its own, which holds nothing but the lesson."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(composing_times, count, number, runs).result()


def composing_times(count: int, number: int, runs: int) -> list[float]:
    """Return the seconds that each of some quizzes of a lesson takes, the first one's included."""
    material = gather(parse_lesson(lesson_of(count)))
    cards = cards_of(material)
    gc.freeze()  # as the window does once a lesson is open
    times = []
    for seed in range(runs):
        start = time.perf_counter()
        assert len(compose(cards, {}, QuizChoice(number=number), material, seed)) == number
        times.append(time.perf_counter() - start)
    return times
