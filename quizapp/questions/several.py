"""What an answer is worth on a screen that asks several things: part by part, and card by card."""

import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from quizapp.language import commas, tr
from quizapp.lessons.fold import fold
from quizapp.questions.model import Grade, Part, PartGrade, Question, Response, Verdict

SEVERAL = ("choose many", "write many", "arrange", "pair")
"""The answer forms in which several things are answered."""

FORGIVEN_OF = 5
"""Members that a list needs for one of them to be forgotten and the rest still count as nearly right."""

Judge = Callable[[Question, str], Grade]


def judge_several(question: Question, response: Response, judge: Judge) -> Grade:
    """Return the verdict on the whole and on each part; `judge` says what a written word is worth."""
    return _JUDGES[question.answer_form](question, response, judge)


def recognised(
    question: Question, text: str, judge: Judge, parts: Iterable[Part]
) -> PartGrade | None:
    """Return which of these members of a list a written text names, None where it names none of them."""
    if not text.strip():
        return None
    found: list[PartGrade] = []
    for part in parts:
        others = frozenset(
            fold(one) for other in question.parts if other != part for one in _right(other)
        )
        asked = replace(question, answer=part.answer, accept=part.accept, refused=tuple(others))
        verdict = judge(asked, text).verdict
        if verdict == "right":
            return PartGrade(part, text, verdict)
        if verdict == "nearly":
            found.append(PartGrade(part, text, verdict))
    return found[0] if found else None


def _right(part: Part) -> tuple[str, ...]:
    return part.answer, *part.accept


def _written(question: Question, response: Response, judge: Judge) -> Grade:
    """Members in any order; what is none of them does no harm, as it was seen not to be ticked off."""
    left = list(question.parts)
    graded: dict[Part, PartGrade] = {}
    extra: list[str] = []
    for text in response.several:
        if one := recognised(question, text, judge, left):
            graded[one.part] = one
            left.remove(one.part)
        elif text.strip() and not recognised(question, text, judge, question.parts):
            extra.append(text)
    parts = tuple(graded.get(part) or PartGrade(part, "", "wrong") for part in question.parts)
    verdict = _whole(parts)
    if verdict == "wrong" and len(left) == 1 and len(parts) >= FORGIVEN_OF:
        verdict = "nearly"
    return Grade(verdict, question.answer, _corrections(parts), parts, tuple(extra))


def _corrections(parts: Iterable[PartGrade]) -> str:
    slips = [f"“{one.part.answer}”" for one in parts if one.verdict == "nearly"]
    return tr("It is written {words}.", words=commas(*slips)) if slips else ""


def _chosen(question: Question, response: Response, _: Judge) -> Grade:
    """The right options and no others."""
    chosen = set(response.several)
    parts = tuple(
        PartGrade(part, part.answer, "right")
        if part.answer in chosen
        else PartGrade(part, "", "wrong")
        for part in question.parts
    )
    right = {part.answer for part in question.parts}
    extra = tuple(text for text in response.several if text not in right)
    return Grade("wrong" if extra else _whole(parts), question.answer, "", parts, extra)


def _paired(question: Question, response: Response, _: Judge) -> Grade:
    """Each prompt's own partner."""
    given = (*response.several, *[""] * len(question.parts))
    parts = tuple(
        PartGrade(part, text, "right" if fold(text) == fold(part.answer) else "wrong")
        for part, text in zip(question.parts, given, strict=False)
    )
    return Grade(_whole(parts), question.answer, "", parts)


def _put_in_order(question: Question, response: Response, _: Judge) -> Grade:
    """Those that stand in the right order among themselves are right: one that strayed is one wrong."""
    places = {part.answer: place for place, part in enumerate(question.parts)}
    given = [text for text in response.several if text in places]
    kept = _longest_rising([places[text] for text in given])
    parts = tuple(
        PartGrade(
            part, str(given.index(part.answer) + 1) if part.answer in given else "",
            "right" if place in kept else "wrong",
        )
        for place, part in enumerate(question.parts)
    )  # fmt: skip
    return Grade(_whole(parts), question.answer, "", parts)


def _longest_rising(places: Sequence[int]) -> frozenset[int]:
    """Return the most places that rise from first to last; none where no two do."""
    ends: list[list[int]] = []
    for place in places:
        at = bisect_left([chain[-1] for chain in ends], place)
        longer = [*(ends[at - 1] if at else []), place]
        ends[at : at + 1] = [longer]
    best = ends[-1] if ends else []
    return frozenset(best if len(best) > 1 else [])


def _whole(parts: Iterable[PartGrade]) -> Verdict:
    verdicts = Counter(one.verdict for one in parts)
    return "wrong" if verdicts["wrong"] else "nearly" if verdicts["nearly"] else "right"


_JUDGES: dict[str, Callable[[Question, Response, Judge], Grade]] = {
    "choose many": _chosen,
    "write many": _written,
    "pair": _paired,
    "arrange": _put_in_order,
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an answer says of one card: the fact asked, what was given, and the verdict on it.

    `ways` is from how many it was picked, 0 where it is one of the options as shown.
    """

    card: str
    fact: str
    response: str
    verdict: Verdict
    ways: int = 0


def evidence_of(question: Question, response: Response, given: Grade) -> tuple[Evidence, ...]:
    """Return what an answer says of each card that its screen asked, the one that was asked first.

    Of facts that were told apart from one another, each card has its own part; else the card that was
    asked has the whole, and another card, of a member of a list, that member.
    """
    apart = question.answer_form in ("pair", "arrange") and len(question.cards) > 1
    facts = {part.card: part.fact for part in question.parts} | {question.card: question.fact}
    found = []
    for place, card in enumerate(question.cards):
        mine = tuple(one for one in given.parts if one.part.card == card)
        if mine and (apart or card != question.card):
            text = _joined([one.given for one in mine])
            found.append(Evidence(card, facts[card], text, _whole(mine), _left(question, place)))
        else:
            text = _joined(response.several) if given.parts else response.text
            found.append(Evidence(card, facts[card], text, given.verdict, _whole_ways(question)))
    return tuple(found)


def _left(question: Question, place: int) -> int:
    """Return what is left to pick from for one of several cards, the one that was asked being first."""
    if question.answer_form not in ("pair", "arrange"):
        return 0
    return len(question.options) - (place if question.each_once else 0)


def _whole_ways(question: Question) -> int:
    """Return in how many ways a screen of several picks can be answered that is all of one card."""
    if question.answer_form == "choose many":
        return int(2 ** len(question.options)) - 1
    if question.answer_form == "pair":
        return int(len(question.options) ** len(question.parts))
    return 0


def _joined(texts: Sequence[str]) -> str:
    """Return what was given as the log has it: one text as it is, several as a JSON list."""
    return texts[0] if len(texts) == 1 else json.dumps(texts, ensure_ascii=False)
