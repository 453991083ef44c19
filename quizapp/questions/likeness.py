"""How alike a wrong answer is to the right one: what makes a question easy or hard."""

from collections.abc import Sequence
from statistics import fmean

from quizapp.questions.material import Material
from quizapp.questions.model import Card


def likeness_of(_card: Card, key: str, text: str, _material: Material) -> float:
    """Return how alike a wrong answer is to the key, from 0 to 1."""
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(key.casefold(), text.casefold()))


def difficulty_of(card: Card, key: str, wrong: Sequence[str], material: Material) -> float | None:
    """Return the likeness of the wrong answers in the middle, in hundredths; None without any."""
    if not wrong:
        return None
    return round(fmean(likeness_of(card, key, text, material) for text in wrong), 2)
