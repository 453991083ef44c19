"""What a student is told of a lesson that changed."""

from collections.abc import Mapping

from quizapp.memory.state import CardState
from quizapp.study.changes import Changes

States = Mapping[str, CardState]


def correction(changes: Changes, before: States, after: States) -> str:
    """Return a sentence on what became of a student's cards, "" where nothing did that matters.

    `before` and `after` are the states of the lesson's cards; who never answered is told nothing.
    """
    former = {new: old for old, new in changes.renamed}
    known = [key for key in changes.afresh if former.get(key, key) in before]
    afresh = sum(key not in after for key in known)
    gone = sum(key in before for key in (*changes.retired, *dict(changes.unlike)))
    back = sum(key in after for key in changes.returned)
    new = len(changes.new) + len(changes.unlike)
    parts = [_afresh(afresh), _listed(new, back, gone)]
    if not before or not any(parts):
        return ""
    what = "corrected" if afresh else "changed"
    rest = "All other progress is kept." if afresh or gone else "All progress is kept."
    return f"The lesson was {what}: {'; '.join(part for part in parts if part)}. {rest}"


def _afresh(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return "1 card starts afresh, because its fact changed"
    return f"{count} cards start afresh, because their facts changed"


def _listed(new: int, back: int, gone: int) -> str:
    """Return "2 cards are new and 1 is no longer asked": only the first says what is counted."""
    ends = ((new, "new"), (back, "asked again"), (gone, "no longer asked"))
    said = [(count, end) for count, end in ends if count]
    parts = [
        f"{_cards(count) if place == 0 else count} {'is' if count == 1 else 'are'} {end}"
        for place, (count, end) in enumerate(said)
    ]
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _cards(count: int) -> str:
    return "1 card" if count == 1 else f"{count} cards"
