"""How an answer counts: by how likely it is that the card was recalled, not recognised or guessed.

Recognising is easier than recalling and teaches less, and guessing pays. So an answer is FSRS's grade
for the share p that says it was recalled, and Again for the rest, on the scale of log stability.
After knowledge tracing with guess and slip (Pardos & Heffernan, UMAP 2011); that recognition teaches
less is Rowland's (Psychological Bulletin 2014) and Kang, McDermott & Roediger's (2007).
"""

from collections.abc import Mapping, Sequence
from math import exp, log
from typing import NamedTuple

from quizapp.memory.answers import Answer, ways_of
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
_EARLY = {
    form.recognition: (retrievability(1, 1), retrievability(1, form.recognition))
    for form in WEIGHTS_OF.values()
}
"""The chances to recall and to recognise until recall has fallen to .9, by how much longer one recognises.

They are those of the day when it will have: the model may be wrong, and a capped recall beside a
recognition of today would make of a share no probability.
"""


def rating(row: Answer) -> int:
    """Return FSRS's rating of an answer: a student's own, else 1 wrong, 2 hinted, 3 otherwise."""
    if row.rating:
        return row.rating
    return 1 if row.verdict == "wrong" else _recalling(row)


def weigh(known: tuple[float, float] | None, days: int, row: Answer) -> tuple[float, float]:
    """Return stability and difficulty after an answer, `days` after the one before.

    `known` is what they were, None at a first answer.
    """
    return weigh_and_predict(known, days, row, rating(row))[0]


def predicted(known: tuple[float, float] | None, days: int, row: Answer) -> float | None:
    """Return the chance that an answer in this form is right, as it stood before the answer.

    None at a first answer and at a second one on a day: nothing was predicted of them.
    """
    return weigh_and_predict(known, days, row, rating(row))[1]


def weigh_and_predict(
    known: tuple[float, float] | None, days: int, row: Answer, grade: int
) -> tuple[tuple[float, float], float | None]:
    """Return what `weigh` and `predicted` do of an answer rated so.

    Written out where a replay comes by a million times.
    """
    form = WEIGHTS_OF.get(row.form, RECALLED)
    if form is RECALLED:  # the commonest, and no more than FSRS
        if known is None:
            return first(grade), None
        chance = retrievability(days, known[0]) if days > 0 else None
        return after(*known, days, grade), chance
    guess, slip, recognition, gain = form
    options = row.options if slip else ()
    if guess is None:
        ways = ways_of(options, row.payload)
        # at most the chance of one who knows: a last pair, which is left over, says nothing
        guess = 1 / ways if ways > 1 else 1 - slip
    unread = slip > 0 and grade > 1 and _unread(row.took, options)
    luck = 1 - slip if unread else guess
    if known is None:
        return _first(form, row, grade, luck), None
    if days <= 0:
        return _same_day(form, known, grade), None
    stability, difficulty = known
    recognised = retrievability(days, stability * recognition)
    chance = recognised * (1 - slip) + (1 - recognised) * guess
    if grade == 1 and not slip:
        return after(stability, difficulty, days, 1), chance
    elapsed = days / stability
    if elapsed <= 1:
        chances = _EARLY[recognition]
    else:
        chances = retrievability(elapsed, 1), retrievability(elapsed, recognition)
    share = _share(slip, grade, luck, *chances)
    outcomes = after_or_again(stability, difficulty, days, _recalled(row, grade))
    return _between(stability, gain, share, outcomes), chance


def _first(form: FormWeights, row: Answer, grade: int, guess: float) -> tuple[float, float]:
    """Return what is known of a card after its first answer."""
    if grade == 1 and not form.slip:
        return first(1)
    share = _share(form.slip, grade, guess, _PRIOR, _PRIOR)
    again = first(1)
    return _between(again[0], form.gain, share, (*first(_recalled(row, grade)), *again))


def _same_day(form: FormWeights, known: tuple[float, float], grade: int) -> tuple[float, float]:
    """Return what is known of a card after one more answer on a day."""
    stability, difficulty = after(*known, 0, grade)
    if grade == 1 and not form.slip:
        return stability, difficulty
    gain = form.gain if grade > 1 else 1
    return known[0] + gain * (stability - known[0]), difficulty


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


def _share(slip: float, grade: int, guess: float, recalled: float, recognised: float) -> float:
    """Return the chance that the card was recalled, given the answer: Bayes's rule."""
    unknown = 1 - recognised
    if grade == 1:
        missed = unknown * (1 - guess)
        return recalled * slip / (recognised * slip + missed)
    hit = 1 - slip
    return recalled * hit / (recognised * hit + unknown * guess)


def _unread(took: int, options: Sequence[str]) -> bool:
    """Whether the answer came before anybody can have read the options: it says nothing, either."""
    return 0 < took < _LEAST_MS + _MS_A_CHARACTER * len("".join(options))
