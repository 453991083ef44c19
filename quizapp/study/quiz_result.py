"""How a quiz went: the score, and for each question what was answered and what is right."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from quizapp.memory.log import LogRow
from quizapp.questions.model import Question, Verdict
from quizapp.study.quiz import Asked, Quiz
from quizapp.study.sentences import judged


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
    telling = rows if asked.form in _OF_PARTS else rows[:1]
    texts = (text for row in telling for text in _texts(row, asked.form))
    response = "; ".join(filter(None, texts))
    if question is None:
        return QuizLine(card, "", response, "", _verdict(telling))
    told = _TOLD.get(question.answer_form)
    response = told(question, rows) if told else response
    truth = question.answer_form == "true or false"
    return QuizLine(
        card=card,
        stem=question.stem,
        response=judged(response) if truth else response,
        answer=judged(question.answer) if truth else right_answer(question),
        verdict=_verdict(telling),
        explanation=question.explanation,
        source=question.source,
        caution=question.caution,
    )


def right_answer(question: Question) -> str:
    """Return what is right in words: a line for each of several pairs, or for each place of an order."""
    if question.answer_form == "pair":
        return "\n".join(f"{part.prompt}: {part.answer}" for part in question.parts)
    if question.answer_form == "arrange":
        return _numbered(part.answer for part in question.parts)
    return question.answer


def _pairs(question: Question, rows: Sequence[LogRow]) -> str:
    """Return the pairs that were made, a line for each, "" where none was."""
    pairs = zip(question.parts, _of_parts(question, rows), strict=True)
    return "\n".join(f"{part.prompt}: {partner}" for part, partner in pairs if partner)


def _order(question: Question, rows: Sequence[LogRow]) -> str:
    """Return the order that was given, a line for each place, "" where none was."""
    places = zip(_of_parts(question, rows), question.parts, strict=True)
    put = sorted((int(place), part.answer) for place, part in places if place.isdecimal())
    return _numbered(answer for _, answer in put)


def _of_parts(question: Question, rows: Sequence[LogRow]) -> list[str]:
    """Return what the log has been given for each part of a question, "" where it has nothing."""
    given = {row.card: iter(_texts(row, question.form)) for row in rows}
    return [next(given.get(part.card, iter(())), "") for part in question.parts]


def _numbered(lines: Iterable[str]) -> str:
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))


_TOLD: Mapping[str, Callable[[Question, Sequence[LogRow]], str]] = {
    "pair": _pairs,
    "arrange": _order,
}
"""What is told of an answer that says more than its words, by the answer form."""


def _verdict(rows: Sequence[LogRow]) -> Verdict | Literal[""]:
    """Return the worst that was said of the cards of a screen, "" where there was no answer."""
    verdicts = {row.verdict for row in rows}
    found: tuple[Verdict, ...] = ("wrong", "nearly", "right")
    return next((one for one in found if one in verdicts), "")


_OF_PARTS = ("match", "order")
"""The forms in which each card has a part of its own; in others the row of the asked card has the whole."""
_SEVERAL = ("match", "order", "sort", "select-all", "recall")


def _texts(row: LogRow, form: str) -> Sequence[str]:
    """Return the texts of a logged response: several are a JSON list in the forms that ask several."""
    if form not in _SEVERAL or not row.response.startswith("["):
        return (row.response,)
    try:
        several = json.loads(row.response)
    except (ValueError, RecursionError):
        return (row.response,)
    sound = isinstance(several, list) and all(isinstance(text, str) for text in several)
    return several if sound else (row.response,)
