"""What is said after an answer."""

from datetime import date

from quizapp.memory.log import LogRow
from quizapp.memory.state import CardState
from quizapp.questions.model import Grade, Question, Response
from quizapp.study.model import Feedback

_CLOCK = (
    "The clock of this computer looks wrong, so this answer counts for the last study day before."
    " Please have the clock set right."
)
_CORRECTED = (
    "The lesson was corrected while this question stood here, so the answer does not count."
    " The card is asked afresh."
)


def feedback_on(
    question: Question, response: Response, given: Grade, row: LogRow, state: CardState | None
) -> Feedback:
    """Return what to say of an answer, from its log row and the state that it led to.

    A card that went wrong is asked again on the same day. Without a state the answer does not
    count, since the lesson says something else by now.
    """
    notes = (given.note, _CLOCK if row.clock else "", "" if state else _CORRECTED)
    return Feedback(
        verdict=given.verdict,
        response=_shown(question, response),
        answer=_judged(question, given.answer),
        note=" ".join(note for note in notes if note),
        fact=question.explanation,
        source=question.source,
        caution=question.caution,
        due=date.fromordinal(state.due if state and state.right_today else row.day),
        today=date.fromordinal(row.day),
        parts=given.parts,
        extra=given.extra,
    )


def _shown(question: Question, response: Response) -> str:
    """Return what was given as it is shown."""
    if response.several:
        return "; ".join(text for text in response.several if text)
    return _judged(question, response.text)


def _judged(question: Question, answer: str) -> str:
    """Return an answer as it is shown: a judged claim's with its capital."""
    return answer.capitalize() if question.answer_form == "true or false" else answer
