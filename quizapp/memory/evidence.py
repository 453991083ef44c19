"""How an answer counts: by how likely it is that the card was recalled, not recognised or guessed.

Recognising is easier than recalling and teaches less, and guessing pays. So an answer is FSRS's grade
for the share p that says it was recalled, and Again for the rest, on the scale of log stability.
After knowledge tracing with guess and slip (Pardos & Heffernan, UMAP 2011); that recognition teaches
less is Rowland's (Psychological Bulletin 2014) and Kang, McDermott & Roediger's (2007).
"""

from collections.abc import Mapping
from math import exp, log
from typing import NamedTuple

from quizapp.memory.answers import Options, length_of, ways_of
from quizapp.memory.fsrs import after, after_or_again, first, later, retrievability
from quizapp.memory.log import LogRow

Known = tuple[float, float]
"""What is known of a card: its stability and its difficulty."""


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


RECALLED = FormWeights(0.0, 0.0, 1.0, 1.0)
_COMPLETED = FormWeights(0.02, 0.0, 1.2, 0.95)
_CHOSEN = FormWeights(None, 0.02, 2.0, 0.7)
_ARRANGED = FormWeights(None, 0.02, 2.0, 0.6)
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
_EARLY = {
    form.recognition: (retrievability(1, 1), retrievability(1, form.recognition))
    for form in WEIGHTS_OF.values()
}
"""The chances to recall and to recognise until recall has fallen to .9, by how much longer one recognises.

They are those of the day when it will have: the model may be wrong, and a capped recall beside a
recognition of today would make of a share no probability.
"""


def rating(row: LogRow) -> int:
    """Return FSRS's rating of an answer: a student's own, else 1 wrong, 2 hinted, 3 otherwise."""
    return graded(row.rating, row.verdict, row.hints)


def graded(own: int, verdict: str, hints: int) -> int:
    """Return what `rating` does, by what it hangs on."""
    return own or (1 if verdict == "wrong" else 2 if hints else 3)


def weigh(known: Known | None, days: int, row: LogRow) -> Known:
    """Return stability and difficulty after an answer, `days` after the one before.

    `known` is what they were, None at a first answer.
    """
    return _of_row(known, days, row)[0]


def predicted(known: Known | None, days: int, row: LogRow) -> float | None:
    """Return the chance that an answer in this form is right, as it stood before the answer.

    None at a first answer and at a second one on a day: nothing was predicted of them.
    """
    return _of_row(known, days, row)[1]


def _of_row(known: Known | None, days: int, row: LogRow) -> tuple[Known, float | None]:
    return weigh_and_predict(
        known, days, row.form, rating(row), row.hints, row.took, row.options, row.payload
    )


def weigh_and_predict(
    known: Known | None,
    days: int,
    form: str,
    grade: int,
    hints: int,
    took: int,
    options: Options,
    payload: str,
) -> tuple[Known, float | None]:
    """Return what `weigh` and `predicted` do of an answer rated so, by what they hang on.

    Written out where a replay comes by a million times.
    """
    weights = WEIGHTS_OF.get(form, RECALLED)
    if weights is RECALLED:  # the commonest, and no more than FSRS
        if known is None:
            return first(grade), None
        stability, difficulty = known
        if days <= 0:
            return after(stability, difficulty, days, grade), None
        chance = retrievability(days, stability)
        return later(stability, difficulty, chance, grade), chance
    guess, slip, recognition, gain = weights
    if guess is None:
        ways = ways_of(options, payload)
        # at most the chance of one who knows: a last pair, which is left over, says nothing
        guess = 1 / ways if ways > 1 else 1.0 - slip
    recalled = grade if grade > 1 else 2 if hints else 3  # a wrong one, if it was a slip
    luck = 1.0 - slip if slip and grade > 1 and _unread(took, options) else guess
    if known is None:
        return _first(weights, grade, recalled, luck), None
    if days <= 0:
        return _same_day(weights, known, grade), None
    stability, difficulty = known
    recognised = retrievability(days, stability * recognition)
    chance = recognised * (1.0 - slip) + (1.0 - recognised) * guess
    if grade == 1 and not slip:
        return after(stability, difficulty, days, 1), chance
    elapsed = days / stability
    if elapsed <= 1.0:
        early, late = _EARLY[recognition]
    else:
        early, late = retrievability(elapsed, 1.0), retrievability(elapsed, recognition)
    share = _share(slip, grade, luck, early, late)
    outcomes = after_or_again(stability, difficulty, days, recalled)
    return _between(stability, gain, share, outcomes), chance


def _first(weights: FormWeights, grade: int, recalled: int, luck: float) -> Known:
    """Return what is known of a card after its first answer."""
    if grade == 1 and not weights.slip:
        return first(1)
    share = _share(weights.slip, grade, luck, _PRIOR, _PRIOR)
    again = first(1)
    return _between(again[0], weights.gain, share, (*first(recalled), *again))


def _same_day(weights: FormWeights, known: Known, grade: int) -> Known:
    """Return what is known of a card after one more answer on a day."""
    stability, difficulty = after(*known, 0, grade)
    if grade == 1 and not weights.slip:
        return stability, difficulty
    gain = weights.gain if grade > 1 else 1
    return known[0] + gain * (stability - known[0]), difficulty


def _between(
    stability: float, gain: float, share: float, outcomes: tuple[float, float, float, float]
) -> Known:
    """Return what is known where an answer counts for a share as recalled, for the rest as Again.

    `outcomes` are stability and difficulty of both; a recall in this form adds but a part, `gain`.
    """
    recalled, easier, again, harder = outcomes
    taught = stability + gain * (recalled - stability)
    rest = 1.0 - share
    return exp(share * log(taught) + rest * log(again)), share * easier + rest * harder


def _share(slip: float, grade: int, guess: float, recalled: float, recognised: float) -> float:
    """Return the chance that the card was recalled, given the answer: Bayes's rule."""
    unknown = 1.0 - recognised
    if grade == 1:
        missed = unknown * (1.0 - guess)
        return recalled * slip / (recognised * slip + missed)
    hit = 1.0 - slip
    return recalled * hit / (recognised * hit + unknown * guess)


def _unread(took: int, options: Options) -> bool:
    """Whether the answer came before anybody can have read the options: it says nothing, either."""
    if isinstance(options, str) and took >= _LEAST_MS + _MS_A_CHARACTER * len(options):
        return False  # an array of them is longer than they are
    return 0 < took < _LEAST_MS + _MS_A_CHARACTER * length_of(options)
