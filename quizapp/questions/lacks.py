"""What a card lacks where too few wrong answers are fair: how many more, and of which type."""

from quizapp.lessons.fold import fold
from quizapp.lessons.values.when import read_when
from quizapp.questions.build import Unfair
from quizapp.questions.facets import facet_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Lack
from quizapp.questions.truth import sort_of

_TYPED = ("name", "thing")
"""Sorts of answers whose wrong ones are names of a type."""
_BOUNDS = ("by", "by the end of", "before", "after")
"""What was so by then may have been so at another time."""


def too_few(card: Card, material: Material, found: int, needed: int) -> Unfair:
    """Return that a card has so many fair wrong options, and what would give it the others."""
    reason = f"{found} fair wrong option{'s' * (found != 1)} where {needed} are needed"
    return _lacking(reason, card, material, needed - found, "options")


def no_denial(card: Card, material: Material) -> Unfair:
    """Return that no claim about a card is surely false, and what would make one so."""
    reason = "no version that is surely false"
    if card.facet == "truth":
        return Unfair(reason, "its version")
    return _lacking(reason, card, material, 1, "denials")


def _lacking(reason: str, card: Card, material: Material, lacking: int, kind: Lack) -> Unfair:
    if card.facet == "items":
        return Unfair(reason, "outsiders", lacking)
    sort = sort_of(card, material)
    if sort == "quantity":
        return Unfair(reason, "numbers")
    if sort == "date":
        return _of_time(reason, card, material, lacking, kind)
    if facet_of(card.entry.kind, card.facet).sort not in _TYPED:
        group = card.entry.text("Type") or card.entry.text("Kind of number")
        return Unfair(reason, kind, lacking, group)
    return _of_type(reason, card, material, lacking, kind)


def _of_time(reason: str, card: Card, material: Material, lacking: int, kind: Lack) -> Unfair:
    when = read_when(card.answer, material.language)
    if not when.known:
        return Unfair(reason, "a date")
    if kind == "options":
        return Unfair(reason, "numbers")
    return Unfair(reason, "a limit") if when.relation in _BOUNDS else Unfair(reason, kind, lacking)


def _of_type(reason: str, card: Card, material: Material, lacking: int, kind: Lack) -> Unfair:
    own = fold(card.entry.text("Type")) if card.entry.kind == "Name" else ""
    typed = own if card.facet == "name" else material.type_of(card.answer)
    if typed:
        return Unfair(reason, kind, lacking, _as_written(typed, material))
    if len(material.types.get(fold(card.answer), ())) > 1:
        return Unfair(reason, "one type")
    if card.facet in ("subject", "object") and card.entry.text("Group"):
        return Unfair(reason, kind, lacking)
    return Unfair(reason, "a type" if kind == "options" else kind, lacking)


def _as_written(folded: str, material: Material) -> str:
    """Return a type as an entry writes it."""

    def types() -> dict[str, str]:
        entries = (one for kind in ("Pool", "Name") for one in material.by_kind.get(kind, ()))
        return {fold(one.text("Type")): one.text("Type") for one in entries}

    return material.once("types as written", types).get(folded, folded)
