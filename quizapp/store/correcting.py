"""Takes up a lesson that has changed: what becomes of its cards is logged and kept in one transaction."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from quizapp.memory.log import Event, LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replayed
from quizapp.memory.state import CardState
from quizapp.memory.tally import Tally, difference
from quizapp.questions.model import Card
from quizapp.store.journal import noted
from quizapp.store.resting import known_by, rests_on
from quizapp.store.store import Store
from quizapp.study.changes import Changes, Known, changes_of, known_after
from quizapp.study.corrected import correction
from quizapp.study.renames import entry_of, names_now
from quizapp.study.strays import strays

MakeRow = Callable[[Event], LogRow]


def take_up(
    store: Store,
    lesson: str,
    cards: Sequence[Card],
    policy: Policy,
    make_row: MakeRow,
    doubled: frozenset[str] = frozenset(),
    noted: Mapping[str, Known] | None = None,
) -> tuple[Changes, str]:
    """Return what a lesson's cards of today mean for its progress, and a sentence for the student.

    Renames, resets and the states they lead to are on disk when it returns; nothing is written
    where nothing changed. `make_row` makes a row of this device, now; `doubled` are the ids that
    several entries have, `noted` is what is known of the lesson's cards, where it was read already.
    StoreError as of `record`.
    """
    noted = dict(store.known(lesson) if noted is None else noted)
    before = store.states(lesson)
    known = {**_answered(store, lesson, before.keys() - noted.keys(), cards), **noted}
    moves = store.changes(lesson)
    changes = changes_of(known, cards, doubled=doubled, former=_former_ids(moves))
    changes = _gathered(store, lesson, changes, cards, before, moves)
    after = known_after(known, cards, changes, doubled=doubled)
    rows = _rows(changes, {card.key: card.fact for card in cards}, make_row)
    rows = after_all(rows, store.last_moment(lesson)) if rows else []
    states, tally = _led_to(store, lesson, changes, rows, policy) if rows else ({}, {})
    if rows or after != noted:
        moved = {key: one for key, one in states.items() if one != before.get(key)}
        news = [key for key in (after | noted) if after.get(key) != noted.get(key)]
        store.record(
            rows,
            {(lesson, key): one for key, one in moved.items()},
            {(lesson, key): after.get(key) for key in news},
            tally,
        )
    now = {key: one for key, one in (before | states).items() if one}
    told = changes if noted else replace(changes, new=())
    return changes, correction(told, before, now)


def foreseen(
    store: Store,
    lesson: str,
    cards: Sequence[Card],
    doubled: frozenset[str],
    known: Mapping[str, Known],
) -> Changes:
    """Return what a lesson's cards of today would mean by what was known of them; nothing is written."""
    return changes_of(known, cards, doubled=doubled, former=_former_ids(store.changes(lesson)))


def _answered(store: Store, lesson: str, keys: set[str], cards: Sequence[Card]) -> dict[str, Known]:
    """Return what is known by the log alone of cards that were answered."""
    rests = rests_on(store.histories(lesson, keys)) if keys else {}
    today = {card.key: card for card in cards}
    return {key: known_by(rests[key], today.get(key)) for key in sorted(keys & rests.keys())}


def _gathered(
    store: Store,
    lesson: str,
    changes: Changes,
    cards: Sequence[Card],
    states: Mapping[str, CardState],
    moves: Iterable[LogRow],
) -> Changes:
    """Return the changes with renames that bring parted histories of one card together."""
    found = strays(
        states.keys(),
        [card for card in cards if card.key not in changes.held],
        names_now(moves),
        lambda key: rests_on(store.histories(lesson, {key}))[key][-1],
    )
    added = dict(found).keys() - dict(changes.renamed).keys()
    return replace(
        changes,
        renamed=(*changes.renamed, *(pair for pair in found if pair[0] in added)),
        retired=tuple(key for key in changes.retired if key not in added),
    )


def _former_ids(changes: Iterable[LogRow]) -> dict[str, str]:
    """Return what became of each id that an entry had before, by the renames of its cards."""
    now: dict[str, str] = {}
    for row in changes:
        if row.event == "rename":
            old, new = entry_of(row.renamed), entry_of(row.card)
            now = {one: new if later == old else later for one, later in now.items()} | {old: new}
            now.pop(new, None)
    return now


def _rows(changes: Changes, facts: Mapping[str, str], make_row: MakeRow) -> list[LogRow]:
    renames = [
        replace(noted(make_row("rename"), {"from": old}), card=new) for old, new in changes.renamed
    ]
    return renames + [reset_to(make_row("reset"), key, facts[key]) for key in changes.afresh]


def reset_to(row: LogRow, card: str, fact: str) -> LogRow:
    """Return a row as the reset of a card to the fact that counts from now on."""
    return replace(noted(row, {"why": "fact"}), card=card, fact=fact)


def after_all(rows: Sequence[LogRow], last: tuple[int, int]) -> list[LogRow]:
    """Return the rows after the lesson's last one in replay order, whatever the clock says.

    What it said, and the study day, stand in the payload then.
    """
    if all((row.day, row.at) > last for row in rows):
        return list(rows)
    day, at = last
    return [
        replace(noted(row, {"clock": row.at, "day": row.day}), day=day, at=at + 1) for row in rows
    ]


def _led_to(
    store: Store, lesson: str, changes: Changes, rows: Sequence[LogRow], policy: Policy
) -> tuple[dict[str, CardState | None], Tally]:
    """Return the states of the cards that the rows are of, and the counts that they add."""
    touched = {*changes.afresh, *(key for pair in changes.renamed for key in pair)}
    histories = store.histories(lesson, touched)
    then, now = replayed(histories, policy), replayed([*histories, *rows], policy)
    states = {key: now.states.get((lesson, key)) for key in sorted(touched)}
    return states, difference(now.tally, then.tally)
