"""Which of these belongs to one side of a contrast: drawn where the other side has enough."""

from random import Random

from quizapp.questions.cues import fair_beside, gives_away
from quizapp.questions.material import Material
from quizapp.questions.model import Card

_SIDES = (("Side A", "A items", "B items"), ("Side B", "B items", "A items"))


def side_question(
    card: Card, material: Material, random: Random
) -> tuple[str, str, list[str]] | None:
    """Return a side, an item of it and two or three items of the other, or None where there are too few."""
    possible = []
    for side, own, others in _SIDES:
        name, mine = card.entry.text(side), card.entry.values(own)
        for key in mine:
            fair = fair_beside(key, name, material)
            wrong = [text for text in card.entry.values(others) if fair(text)]
            wrong = [text for text in wrong if not _among(text, mine, material)]
            if len(wrong) >= 2 and not gives_away(name, [key]):
                possible.append((name, key, wrong))
    if not possible:
        return None
    side, key, wrong = random.choice(possible)
    return side, key, random.sample(wrong, min(3, len(wrong)))


def _among(text: str, texts: tuple[str, ...], material: Material) -> bool:
    return any(material.title(text) == material.title(one) for one in texts)
