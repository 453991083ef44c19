"""What cards rest on by the log alone, and what that means where another machine's log comes in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from quizapp.memory.facts import moved
from quizapp.memory.log import LogRow
from quizapp.memory.replay import live, resets
from quizapp.questions.model import Card
from quizapp.study.changes import Known
from quizapp.study.renames import is_another, names_now


def rests_on(rows: Sequence[LogRow]) -> dict[str, list[str]]:
    """Return the facts that each card of a lesson rests on: its last reset's, else its answers'.

    Of the answers on each device only the last tells, in the order of these.
    """
    last: dict[str, dict[str, str]] = {}
    for row in live(rows):
        facts = last.setdefault(row.card, {})
        facts.pop(row.device, None)
        facts[row.device] = row.fact
    found = {card: list(facts.values()) for card, facts in last.items()}
    return found | {card: [fact] for (_, card), fact in resets(rows).items() if fact}


def known_by(facts: Sequence[str], card: Card | None) -> Known:
    """Return what is known of a card by the facts that it rests on.

    It is the one that the lesson no longer says, if there is any: then the card must be reset, lest
    answers to two questions count as one.
    """
    others = (fact for fact in facts if card and is_another(fact, card))
    return Known(next(others, facts[-1]))


def known_with(
    noted: Mapping[str, Known], rows: Sequence[LogRow], added: Iterable[LogRow]
) -> dict[str, Known]:
    """Return what is known of a lesson's cards once rows of another machine were `added` to its `rows`.

    As here, a rename takes it along. A card that now rests on another fact is known by that, so
    that the next opening sees whether it is what the lesson says.
    """
    known, added = dict(noted), list(added)
    names = names_now(sorted(rows, key=lambda row: row.order))
    for old in {row.renamed for row in added if row.event == "rename"} & known.keys():
        if names[old] != old:
            one = known.pop(old)
            known.setdefault(names[old], one)
    rests = rests_on(rows)
    for key in {names.get(key, key) for row in added for key in row.keys} & known.keys():
        others = [fact for fact in rests.get(key, ()) if moved(fact, known[key].fact)]
        if others:
            known[key] = replace(known[key], fact=others[-1])
    return known
