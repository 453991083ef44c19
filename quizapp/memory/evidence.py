"""How an answer counts: by how likely it is that the card was recalled, not recognised or guessed.

Recognising is easier than recalling and teaches less, and guessing pays. So an answer is FSRS's grade
for the share p that says it was recalled, and Again for the rest, on the scale of log stability.
After knowledge tracing with guess and slip (Pardos & Heffernan, UMAP 2011); that recognition teaches
less is Rowland's (Psychological Bulletin 2014) and Kang, McDermott & Roediger's (2007).
"""

from collections.abc import Mapping
from math import exp, log
from typing import NamedTuple

from quizapp.memory.answers import Answer
from quizapp.memory.fsrs import after, after_or_again, first, retrievability


class FormWeights(NamedTuple):
    """What an answer in a form is worth.

    `guess` is the chance to be right without knowing, None where it is one in as many as there are to
    choose from; `slip` the chance to be wrong and know; `recognition` how many times as long one can
    still recognise as recall; `gain` how much of what a recall adds to stability an answer adds.
    """

    guess: float | None
    slip: float
    recognition: float
    gain: float


RECALLED = FormWeights(0, 0, 1, 1)
_COMPLETED = FormWeights(0.02, 0, 1.2, 0.95)
_CHOSEN = FormWeights(None, 0.02, 2, 0.7)
_ARRANGED = FormWeights(None, 0.02, 2, 0.6)
_JUDGED = FormWeights(0.5, 0.02, 2.5, 0.5)

WEIGHTS_OF: Mapping[str, FormWeights] = {
    "flip": RECALLED,
    "typed": RECALLED,
    "numeric": RECALLED,
    "recall": RECALLED,
    "cloze": _COMPLETED,
    "complete-quote": _COMPLETED,
    "choice": _CHOSEN,
    "who-said": _CHOSEN,
    "which-side": _CHOSEN,
    "which-belongs": _CHOSEN,
    "which-says": _CHOSEN,
    "by-hand": _CHOSEN,
    "compare": _CHOSEN,
    "match": _ARRANGED,
    "order": _ARRANGED,
    "sort": _ARRANGED,
    "select-all": _ARRANGED,
    "odd-one-out": _ARRANGED,
    "true-false": _JUDGED,
}
"""The weights of every form, by its name in `questions/forms`; any other form counts as FSRS has it."""

_PRIOR = 0.3
"""The chance that a card which was never asked is known, recalled or recognised."""
_LEAST_MS, _MS_A_CHARACTER = 500, 5
"""Nobody reads options faster: the time to see them and press, and ten times a good reader's pace."""


def rating(row: Answer) -> int:
    """Return FSRS's rating of an answer: a student's own, else 1 wrong, 2 hinted, 3 otherwise."""
    if row.rating:
        return row.rating
    return 1 if row.verdict == "wrong" else _recalling(row)


def weigh(known: tuple[float, float] | None, days: int, row: Answer) -> tuple[float, float]:
    """Return stability and difficulty after an answer, `days` after the one before.

    `known` is what they were, None at a first answer.
    """
    form = WEIGHTS_OF.get(row.form, RECALLED)
    return _weighed(known, days, row, rating(row), form, _guess(form, row))


def weigh_and_predict(
    known: tuple[float, float] | None, days: int, row: Answer, grade: int
) -> tuple[tuple[float, float], float | None]:
    """Return what `weigh` and `predicted` do of an answer rated so, both at once for a replay."""
    form = WEIGHTS_OF.get(row.form, RECALLED)
    if form is RECALLED:  # the commonest, and no more than FSRS
        if known is None:
            return first(grade), None
        chance = retrievability(days, known[0]) if days > 0 else None
        return after(*known, days, grade), chance
    guess = _guess(form, row)
    chance = _right(known[0], days, form, guess) if known and days > 0 else None
    return _weighed(known, days, row, grade, form, guess), chance


def _weighed(
    known: tuple[float, float] | None,
    days: int,
    row: Answer,
    grade: int,
    form: FormWeights,
    guess: float,
) -> tuple[float, float]:
    if form is RECALLED or (grade == 1 and not form.slip):
        return after(*known, days, grade) if known else first(grade)
    if known is None:
        share = _share(form, row, grade, guess, _PRIOR, _PRIOR)
        again = first(1)
        return _between(again[0], form.gain, share, (*first(_recalled(row, grade)), *again))
    if days <= 0:
        stability, difficulty = after(*known, 0, grade)
        gain = form.gain if grade > 1 else 1
        return known[0] + gain * (stability - known[0]), difficulty
    share = _share(form, row, grade, guess, *_chances(form, days / known[0]))
    return _between(known[0], form.gain, share, after_or_again(*known, days, _recalled(row, grade)))


def predicted(known: tuple[float, float] | None, days: int, row: Answer) -> float | None:
    """Return the chance that an answer in this form is right, as it stood before the answer.

    None at a first answer and at a second one on a day: nothing was predicted of them.
    """
    if known is None or days <= 0:
        return None
    form = WEIGHTS_OF.get(row.form, RECALLED)
    return _right(known[0], days, form, _guess(form, row))


def _right(stability: float, days: int, form: FormWeights, guess: float) -> float:
    recognised = retrievability(days, stability * form.recognition)
    return recognised * (1 - form.slip) + (1 - recognised) * guess


def _recalling(row: Answer) -> int:
    return 2 if row.hints else 3


def _recalled(row: Answer, grade: int) -> int:
    """Return the rating of an answer if its card was recalled: of a wrong one, if it was a slip."""
    return grade if grade > 1 else _recalling(row)


def _between(
    stability: float, gain: float, share: float, outcomes: tuple[float, float, float, float]
) -> tuple[float, float]:
    """Return what is known where an answer counts for a share as recalled, for the rest as Again.

    `outcomes` are stability and difficulty of both; a recall in this form adds but a part, `gain`.
    """
    recalled, easier, again, harder = outcomes
    taught = stability + gain * (recalled - stability)
    rest = 1 - share
    return exp(share * log(taught) + rest * log(again)), share * easier + rest * harder


def _chances(form: FormWeights, elapsed: float) -> tuple[float, float]:
    """Return the chances to recall and to recognise, after some days for each of stability.

    Before recall has fallen to .9 they are those of the day when it will have: the model may be wrong,
    and a capped recall beside a recognition of today would make of a share no probability.
    """
    if elapsed <= 1:
        return _EARLY[form.recognition]
    return retrievability(elapsed, 1), retrievability(elapsed, form.recognition)


_EARLY = {
    form.recognition: (retrievability(1, 1), retrievability(1, form.recognition))
    for form in WEIGHTS_OF.values()
}
"""The chances until recall has fallen to .9, by how much longer one recognises."""


def _share(
    form: FormWeights, row: Answer, grade: int, guess: float, recalled: float, recognised: float
) -> float:
    """Return the chance that the card was recalled, given the answer: Bayes's rule."""
    unknown = 1 - recognised
    if grade == 1:
        missed = unknown * (1 - guess)
        return recalled * form.slip / (recognised * form.slip + missed)
    hit = 1 - form.slip
    if form.slip and _unread(row):
        guess = hit
    return recalled * hit / (recognised * hit + unknown * guess)


def _guess(form: FormWeights, row: Answer) -> float:
    """Return the chance to be right without knowing, at most that of one who knows.

    So the last pair of a match, which is left over, says nothing of its card.
    """
    if form.guess is not None:
        return form.guess
    ways = row.ways
    return 1 / ways if ways > 1 else 1 - form.slip


def _unread(row: Answer) -> bool:
    """Whether the answer came before anybody can have read the options: it says nothing, either."""
    return 0 < row.took < _LEAST_MS + _MS_A_CHARACTER * len("".join(row.options))
