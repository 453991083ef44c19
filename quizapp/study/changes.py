"""What a changed lesson means for the cards of those who study it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizapp.memory.facts import moved, same_fact
from quizapp.questions.model import Card
from quizapp.study.renames import Pairs, renames_of


@dataclass(frozen=True, slots=True)
class Known:
    """What was known of a card when its lesson was last opened: its fact, and whether it was there."""

    fact: str
    present: bool = True


@dataclass(frozen=True, slots=True)
class Changes:
    """What becomes of each card, by key in the order of the lesson; pairs are of the old key and the new.

    `kept` and `reworded` cards keep their progress, and so do `renamed` ones under another key.
    `unlike` are a retired blank and the new one in its place. `afresh` cards rest on another number,
    date or name; one may have been renamed too, or be among the `returned`, which were gone the last
    time. Every card of today is in one of the others.
    """

    kept: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()
    renamed: Pairs = ()
    unlike: Pairs = ()
    afresh: tuple[str, ...] = ()
    retired: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()
    new: tuple[str, ...] = ()


def changes_of(known: Mapping[str, Known], cards: Sequence[Card]) -> Changes:
    """Return what becomes of a lesson's cards, from what was known of them and what they are today."""
    today = {card.key: card for card in cards}
    gone = {key: one.fact for key, one in known.items() if one.present and key not in today}
    fresh = [card for card in cards if card.key not in known]
    stay = [key for key in today if key in known]
    renamed, unlike = renames_of(gone, stay, fresh)
    former = {new: old for old, new in renamed}
    facts = {
        key: known[former.get(key, key)].fact for key in today if key in known or key in former
    }
    afresh = {key: None for key, fact in facts.items() if moved(fact, today[key].fact)}
    there = [key for key in stay if known[key].present and key not in afresh]
    kept = {key for key in there if same_fact(known[key].fact, today[key].fact)}
    paired = {*dict(renamed), *dict(unlike)}
    stands = {new for _, new in unlike}
    place = {key: number for number, key in enumerate(today)}
    return Changes(
        kept=tuple(key for key in there if key in kept),
        reworded=tuple(key for key in there if key not in kept),
        renamed=_ordered(renamed, place),
        unlike=_ordered(unlike, place),
        afresh=tuple(afresh),
        retired=tuple(key for key in gone if key not in paired),
        returned=tuple(key for key in stay if not known[key].present),
        new=tuple(one.key for one in fresh if one.key not in former and one.key not in stands),
    )


def known_after(
    known: Mapping[str, Known], cards: Sequence[Card], changes: Changes
) -> dict[str, Known]:
    """Return what is known of a lesson's cards once its changes are taken up.

    A card that left the lesson is kept in mind; the former key of a renamed one is not.
    """
    former = dict(changes.renamed)
    kept = {key: Known(one.fact, present=False) for key, one in known.items() if key not in former}
    return kept | {card.key: Known(card.fact) for card in cards}


def _ordered(pairs: Pairs, place: Mapping[str, int]) -> Pairs:
    return tuple(sorted(pairs, key=lambda pair: place[pair[1]]))
