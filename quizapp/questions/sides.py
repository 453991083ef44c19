"""Which of these belongs to one side of a contrast: drawn where the other side has enough."""

from random import Random

from quizapp.lessons.fold import fold
from quizapp.questions.model import Card

_SIDES = (("Side A", "A items", "B items"), ("Side B", "B items", "A items"))


def side_question(card: Card, random: Random) -> tuple[str, str, list[str]] | None:
    """Return a side, an item of it and two or three items of the other, or None where there are too few."""
    possible = []
    for side, own, others in _SIDES:
        mine = card.entry.values(own)
        folded = {fold(text) for text in mine}
        wrong = [text for text in card.entry.values(others) if fold(text) not in folded]
        if len(wrong) >= 2:
            possible.append((card.entry.text(side), mine, wrong))
    if not possible:
        return None
    side, mine, wrong = random.choice(possible)
    return side, random.choice(mine), random.sample(wrong, min(3, len(wrong)))
