"""Which cards are the hardest."""

from collections.abc import Sequence

from quizapp.language import Count, number, phrase, tr
from quizapp.study.charts.model import Chart, Row, Rows, Table
from quizapp.study.hardest import HardCard

DRAWN = 8
"""Cards in the picture; the table has all that are found."""
_HEADER = (
    phrase("Fact"),
    phrase("Wrong"),
    phrase("Answers"),
    phrase("Forgotten"),
    phrase("Right answer"),
    phrase("Wrong one given most"),
    phrase("Times"),
)
_JUDGED = ("true", "false")
"""What says nothing of what a card is mistaken for."""
_HARD = phrase(
    "“{title}” is the hardest for you now: {wrong} of {n} {n:answer|answers} went wrong."
)
_MISTAKEN = phrase(
    "“{title}” is the hardest for you now: {wrong} of {n} {n:answer|answers} went wrong, {times}"
    " {times:time|times} with “{answer}”."
)
_PARTS = (phrase("wrong answers"), phrase("right ones"))


def hardest_chart(cards: Sequence[HardCard]) -> Chart:
    """Return which cards were wrong or forgotten the most, and what they were mistaken for."""
    rows = tuple(_row(card) for card in cards[:DRAWN])
    return Chart(
        "hardest",
        tr("Hardest for you"),
        _sentence(cards),
        Rows(tuple(map(tr, _PARTS)), rows) if cards else None,
        Table(tuple(map(tr, _HEADER)), tuple(_cells(card) for card in cards)),
    )


def _row(card: HardCard) -> Row:
    said = tr("{wrong} of {n} wrong", "", card.answers, wrong=number(card.wrong))
    same = card.title.casefold() == card.answer.casefold()
    name = card.title if same else tr("{title}: {answer}", title=card.title, answer=card.answer)
    return Row(name, (card.wrong / card.answers,), said)


def _cells(card: HardCard) -> tuple[str | int, ...]:
    return (
        *(card.title, card.wrong, card.answers, card.lapses, card.answer),
        *((card.chosen, card.times) if card.times else ("", "")),
    )


def _sentence(cards: Sequence[HardCard]) -> str:
    if not cards:
        return tr("No card has gone wrong yet.")
    first = cards[0]
    mistaken = first.times > 1 and first.chosen not in _JUDGED
    return tr(
        _MISTAKEN if mistaken else _HARD,
        "",
        first.answers,
        title=first.title,
        wrong=number(first.wrong),
        times=Count(first.times),
        answer=first.chosen,
    )
