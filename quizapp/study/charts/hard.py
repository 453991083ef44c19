"""Which cards are the hardest."""

from collections.abc import Sequence

from quizapp.study.charts.model import Chart, Row, Rows, Table
from quizapp.study.hardest import HardCard
from quizapp.study.sentences import counted

DRAWN = 8
"""Cards in the picture; the table has all that are found."""
_HEADER = ("Fact", "Wrong", "Answers", "Forgotten", "Right answer", "Wrong one given most", "Times")
_JUDGED = ("true", "false")
"""What says nothing of what a card is mistaken for."""
_PARTS = ("wrong answers", "right ones")


def hardest_chart(cards: Sequence[HardCard]) -> Chart:
    """Return which cards were wrong or forgotten the most, and what they were mistaken for."""
    rows = tuple(_row(card) for card in cards[:DRAWN])
    return Chart(
        "hardest",
        "Hardest for you",
        _sentence(cards),
        Rows(_PARTS, rows) if cards else None,
        Table(_HEADER, tuple(_cells(card) for card in cards)),
    )


def _row(card: HardCard) -> Row:
    said = f"{card.wrong} of {card.answers} wrong"
    same = card.title.casefold() == card.answer.casefold()
    name = card.title if same else f"{card.title}: {card.answer}"
    return Row(name, (card.wrong / card.answers,), said)


def _cells(card: HardCard) -> tuple[str | int, ...]:
    return (
        *(card.title, card.wrong, card.answers, card.lapses, card.answer),
        *((card.chosen, card.times) if card.times else ("", "")),
    )


def _sentence(cards: Sequence[HardCard]) -> str:
    if not cards:
        return "No card has gone wrong yet."
    first = cards[0]
    wrong = f"{first.wrong} of {counted(first.answers, 'answer')} went wrong"
    mistaken = (
        f", {counted(first.times, 'time')} with “{first.chosen}”"
        if first.times > 1 and first.chosen not in _JUDGED
        else ""
    )
    return f"“{first.title}” is the hardest for you now: {wrong}{mistaken}."
