"""What each card shows and says after the answer, where a screen asked several things: no window needed."""

from collections.abc import Sequence

from quizapp.gui.answers.look import (
    BY_VERDICT,
    FORGOTTEN,
    LEFT_OPEN,
    MISSED,
    NOT_ASKED,
    QUIET,
    RIGHT,
    WRONG,
    Line,
    Look,
)
from quizapp.gui.answers.ordering import ordinal
from quizapp.language import commas, phrase, tr
from quizapp.questions.model import Part, PartGrade
from quizapp.study.model import Feedback

_TURNED = phrase("you put it {place}, with those around it the wrong way round")


def chosen_looks(options: Sequence[str], feedback: Feedback) -> list[tuple[Look, str]]:
    """Return for each option how it looks and what is said: chosen or not, right or wrong."""
    verdicts = {one.part.answer: one.verdict for one in feedback.parts}
    looks = []
    for words in options:
        if words in verdicts:
            found = verdicts[words] == "right"
            looks.append(
                (RIGHT, tr("chosen, right")) if found else (MISSED, tr("missed, it is right"))
            )
        elif words in feedback.extra:
            looks.append((WRONG, tr("chosen, wrong")))
        else:
            looks.append((QUIET, tr("not chosen, rightly")))
    return looks


def placed_looks(feedback: Feedback) -> list[tuple[str, Look, str, tuple[Line, ...]]]:
    """Return each event in the right order: its words, its look, what is said, and its date."""
    return [_placed(place, one) for place, one in enumerate(feedback.parts, start=1)]


def _placed(place: int, one: PartGrade) -> tuple[str, Look, str, tuple[Line, ...]]:
    look = RIGHT if one.verdict == "right" else WRONG if one.given else LEFT_OPEN
    put = ""
    if look is WRONG and int(one.given) == place:
        put = tr(_TURNED, place=ordinal(place))
    elif look is WRONG:
        put = tr("you put it {place}", place=ordinal(int(one.given)))
    told = " · ".join(text for text in (one.part.prompt, put) if text)
    return one.part.answer, look, commas(look.says.lower(), told), (Line(told, tone=look.tone),)


def paired_looks(feedback: Feedback) -> list[tuple[Look, str, tuple[Line, ...]]]:
    """Return for each prompt its look, what is said, and its partner below what it was given."""
    return [_paired(one) for one in feedback.parts]


def _paired(one: PartGrade) -> tuple[Look, str, tuple[Line, ...]]:
    answer = one.part.answer
    if one.verdict == "right":
        return RIGHT, tr("{answer}, right", answer=answer), (Line(answer, "right", "right"),)
    right = Line(tr("Right answer: {answer}", answer=answer), "right", "right")
    if not one.given:
        return LEFT_OPEN, tr("left open, right answer: {answer}", answer=answer), (right,)
    given = Line(tr("Your answer: {answer}", answer=one.given), "wrong", "wrong")
    said = tr("your answer: {given}, wrong, right answer: {answer}", given=one.given, answer=answer)
    return WRONG, said, (given, right)


def written_looks(feedback: Feedback, found: Sequence[Part]) -> list[tuple[str, Look, str]]:
    """Return as lines the members known, in the order found, those forgotten, and what is not in the list."""
    known = [one for one in feedback.parts if one.verdict != "wrong"]
    known.sort(key=lambda one: found.index(one.part) if one.part in found else len(found))
    forgotten = [one for one in feedback.parts if one.verdict == "wrong"]
    lines = [(one.part.answer, BY_VERDICT[one.verdict]) for one in known]
    lines += [(one.part.answer, FORGOTTEN) for one in forgotten]
    lines += [(text, NOT_ASKED) for text in feedback.extra]
    return [(words, look, look.says.lower()) for words, look in lines]
