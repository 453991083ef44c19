"""Histories that were parted: a card renamed on one machine, while it was still answered on another."""

from collections.abc import Callable, Collection, Mapping, Sequence

from quizapp.memory.facts import same_fact
from quizapp.questions.model import Card
from quizapp.study.renames import Pairs


def strays(
    answered: Collection[str],
    cards: Sequence[Card],
    names: Mapping[str, str],
    last_fact: Callable[[str], str],
) -> Pairs:
    """Return the keys that answers lie under which a lesson no longer has, and its own for the same card.

    `names` leads from the keys that cards once had to those they have by the log; `last_fact` gives
    the fact of the last answer under a key. A key that another card had in between is none.
    """
    today = {card.key: card for card in cards}
    pairs = [*names.items(), *((new, old) for old, new in names.items())]
    return tuple(
        (old, new)
        for old, new in dict(pairs).items()
        if old in answered
        and old not in today
        and new in today
        and same_fact(last_fact(old), today[new].fact)
    )
