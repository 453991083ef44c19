"""What is said after an answer."""

from dataclasses import dataclass
from datetime import date

from quizapp.language import phrase, tr
from quizapp.memory.log import LogRow
from quizapp.memory.state import CardState
from quizapp.questions.model import Grade, Question, Response
from quizapp.study.model import Belongs, Feedback, Leech
from quizapp.study.sentences import judged, together

_CLOCK = phrase(
    "The clock of this computer looks wrong, so this answer counts for the last study day before."
    " Please have the clock set right."
)
_CORRECTED = phrase(
    "The lesson was corrected while this question stood here, so the answer does not count."
    " The card is asked afresh."
)
_PRACTICE = phrase("This was practice: when the card comes next is as it was.")

_WRITTEN = ("write",)
"""The answer forms in which what was judged wrong may be right after all, only spelt in another way."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an answer led to: its log row, the card's state after it, and whether that counts.

    An answer does not count where the lesson says something else by now. In practice the state is
    what it was. `belongs` is the fact that a wrong answer belongs to.
    """

    row: LogRow
    state: CardState | None
    counts: bool
    leech: Leech | None = None
    belongs: Belongs | None = None


def feedback_on(question: Question, response: Response, given: Grade, outcome: Outcome) -> Feedback:
    """Return what to say of an answer; a card that went wrong is asked again on the same day."""
    row, state = outcome.row, outcome.state
    practice = row.event == "practice"
    notes = (
        given.note,
        tr(_CLOCK) if row.clock else "",
        tr(_PRACTICE) if practice else "" if outcome.counts else tr(_CORRECTED),
    )
    known = state is not None and (practice or (outcome.counts and state.right_today))
    wrong = given.verdict == "wrong" and outcome.counts and not practice
    leech = outcome.leech if wrong else None
    compared = leech is not None and bool(leech.beside)
    return Feedback(
        verdict=given.verdict,
        response=_shown(question, response),
        answer=_judged(question, given.answer),
        note=together(*notes),
        fact=question.explanation,
        source=question.source,
        caution=question.caution,
        due=date.fromordinal(max(state.due, row.day) if state and known else row.day),
        today=date.fromordinal(row.day),
        parts=given.parts,
        extra=given.extra,
        claimable=wrong and question.answer_form in _WRITTEN and bool(response.text.strip()),
        leech=leech,
        belongs=None if compared else outcome.belongs,
    )


def _shown(question: Question, response: Response) -> str:
    """Return what was given as it is shown."""
    if response.several:
        return "; ".join(text for text in response.several if text)
    return _judged(question, response.text)


def _judged(question: Question, answer: str) -> str:
    """Return an answer as it is shown: a judged claim's with its capital."""
    return judged(answer) if question.answer_form == "true or false" else answer
