"""Q18: in a quiz no card comes twice, and no question gives another away."""

from collections import Counter
from collections.abc import Iterator, Sequence

from quizapp.quality.model import Measured, Sample, Shortfall
from quizapp.quality.oracle.facts import Facts
from quizapp.quality.oracle.words import holds
from quizapp.questions.model import Question

_REMEDY = "This is a fault of the program: please report it with the lesson."


def measure_quizzes(sample: Sample, facts: Facts) -> Measured:
    """Return in how many quizzes a card comes twice or a question gives another away (Q18)."""
    entries = {entry.id: entry for entry in facts.lesson.entries}
    found = [
        [
            Shortfall(entries[question.entry], what, _REMEDY, question.id)
            for question, what in faults_of(quiz)
        ]
        for quiz in sample.quizzes
    ]
    wrong = sum(bool(faults) for faults in found)
    all_faults = tuple(fault for faults in found for fault in faults)
    return Measured(f"{wrong} of {len(sample.quizzes)} quizzes", not wrong, all_faults)


def faults_of(quiz: Sequence[Question]) -> Iterator[tuple[Question, str]]:
    """Yield each question of a quiz that asks a card again, or whose stem holds another's key."""
    cards = Counter(key for question in quiz for key in question.cards)
    for question in quiz:
        again = [key for key in question.cards if cards[key] > 1]
        if again:
            yield question, f"{again[0]} is asked twice"
        for other in quiz:
            if other is not question:
                for key in _keys(other):
                    if holds(_shown(question), key):
                        yield question, f"its stem holds “{key}”, which {other.id} asks for"


def _keys(question: Question) -> set[str]:
    """Return what is right of a question; a claim to be judged has no words that are."""
    if question.answer_form == "true or false":
        return set()
    return {part.answer for part in question.parts} or {question.answer}


def _shown(question: Question) -> str:
    prompts = (part.prompt for part in question.parts) if question.answer_form == "pair" else ()
    return "\n".join((question.stem, *prompts))
