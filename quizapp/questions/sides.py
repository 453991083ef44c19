"""Which of these belongs to one side of a contrast: drawn where the other side has enough."""

from collections.abc import Iterator

from quizapp.questions.build import Draw
from quizapp.questions.cues import cue_of, fair_beside, gives_away
from quizapp.questions.levels import in_turn
from quizapp.questions.likeness import grade_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card

_WRONG = 3
FEWEST_FOREIGN = 2
_SIDES = (("Side A", "A items", "B items", "Side B"), ("Side B", "B items", "A items", "Side A"))


def side_question(card: Card, material: Material, draw: Draw) -> tuple[str, str, list[str]] | None:
    """Return a side, an item of it and two or three items of the other, or None where there are too few."""
    possible = [
        (side, key, beside)
        for side, key, beside, _ in _askable(card, material)
        if len(beside) >= FEWEST_FOREIGN
    ]
    if not possible:
        return None
    side, key, wrong = draw.random.choice(possible)
    return side, key, in_turn(wrong, grade_of(card, key, material), draw, _WRONG)[:_WRONG]


def lacking_items(card: Card, material: Material) -> tuple[int, str]:
    """Return how many more items a side needs for one of the other to be asked, and its name."""
    few = [
        (FEWEST_FOREIGN - len(beside), other) for _, _, beside, other in _askable(card, material)
    ]
    return min(few, default=(0, ""), key=lambda row: row[0])


def _askable(card: Card, material: Material) -> Iterator[tuple[str, str, list[str], str]]:
    """Yield a side, an item that its name does not tell, what fits beside it, and the side of that."""
    for side, own, others, other in _SIDES:
        name, mine = card.entry.text(side), card.entry.values(own)
        foreign = _foreign(card.entry.values(others), mine, material)
        beside: dict[tuple[bool, bool, str], list[str]] = {}
        for key in mine:
            cue = cue_of(key, name)
            if cue not in beside:
                beside[cue] = list(filter(fair_beside(key, name, material), foreign))
            if not gives_away(name, [key]):
                yield name, key, beside[cue], card.entry.text(other)


def _foreign(texts: tuple[str, ...], mine: tuple[str, ...], material: Material) -> list[str]:
    """Return the texts that are none of mine by another name."""
    own = set(map(material.title, mine))
    return [text for text in texts if material.title(text) not in own]
