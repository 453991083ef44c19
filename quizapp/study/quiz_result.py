"""How a quiz went: the score, and for each question what was answered and what is right."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from quizapp.memory.log import LogRow
from quizapp.questions.model import Question, Verdict
from quizapp.study.quiz import Asked, Quiz


@dataclass(frozen=True, slots=True)
class QuizLine:
    """One question of a quiz afterwards; the verdict is "" where it was not answered.

    `card` is the key of the card that was asked, to practise it again.
    """

    card: str
    stem: str
    response: str
    answer: str
    verdict: Verdict | Literal[""]
    explanation: str = ""
    source: str = ""
    caution: str = ""


@dataclass(frozen=True, slots=True)
class QuizResult:
    """How many of a quiz's questions were right, of how many, in how many seconds, and each of them."""

    right: int
    total: int
    answered: int
    seconds: float
    lines: tuple[QuizLine, ...]

    @property
    def to_practise(self) -> tuple[str, ...]:
        """The keys of the cards that were not right, each once."""
        return tuple(
            dict.fromkeys(line.card for line in self.lines if line.verdict in ("wrong", ""))
        )


def result_of(
    quiz: Quiz,
    answers: Mapping[int, Sequence[LogRow]],
    question_of: Callable[[Asked], Question | None],
) -> QuizResult:
    """Return how a quiz went; a question that the lesson no longer has is left out unless answered."""
    lines = []
    for place, asked in enumerate(quiz.asked):
        rows, question = answers.get(place, ()), question_of(asked)
        if rows or question:
            lines.append(_line(asked, rows, question))
    return QuizResult(
        right=sum(line.verdict in ("right", "nearly") for line in lines),
        total=len(lines),
        answered=len(answers),
        seconds=sum(row.took for rows in answers.values() for row in rows) / 1000,
        lines=tuple(lines),
    )


def _line(asked: Asked, rows: Sequence[LogRow], question: Question | None) -> QuizLine:
    card = rows[0].card if rows else asked.card
    response = "; ".join(filter(None, (_in_words(row.response) for row in rows)))
    if question is None:
        return QuizLine(card, "", response, "", _verdict(rows))
    truth = question.answer_form == "true or false"
    return QuizLine(
        card=card,
        stem=question.stem,
        response=response.capitalize() if truth else response,
        answer=question.answer.capitalize() if truth else right_answer(question),
        verdict=_verdict(rows),
        explanation=question.explanation,
        source=question.source,
        caution=question.caution,
    )


def right_answer(question: Question) -> str:
    """Return what is right in a line of text: of pairs, each prompt with its partner."""
    if question.answer_form != "pair":
        return question.answer
    return "; ".join(f"{part.prompt}: {part.answer}" for part in question.parts)


def _verdict(rows: Sequence[LogRow]) -> Verdict | Literal[""]:
    """Return the worst that was said of the cards of a screen, "" where there was no answer."""
    verdicts = {row.verdict for row in rows}
    found: tuple[Verdict, ...] = ("wrong", "nearly", "right")
    return next((one for one in found if one in verdicts), "")


def _in_words(response: str) -> str:
    """Return a logged response in words: several are a JSON list there."""
    if not response.startswith("["):
        return response
    try:
        several = json.loads(response)
    except ValueError:
        return response
    return "; ".join(filter(None, several)) if isinstance(several, list) else response
