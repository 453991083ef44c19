"""What a student is told of a lesson that changed."""

from collections.abc import Mapping

from quizapp.language import phrase, semicolons, tr
from quizapp.memory.state import CardState
from quizapp.study.changes import Changes
from quizapp.study.sentences import listed

States = Mapping[str, CardState]

_WAYS = (
    (phrase("{n} {n:card is|cards are} new"), phrase("{n} {n:is|are} new")),
    (phrase("{n} {n:card is|cards are} asked again"), phrase("{n} {n:is|are} asked again")),
    (phrase("{n} {n:card is|cards are} no longer asked"), phrase("{n} {n:is|are} no longer asked")),
)
"""What became of cards: new, asked again, no longer asked; as the first that is said, and after others."""


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
    what = semicolons(_afresh(afresh), _listed(new, back, gone))
    if not before or not what:
        return ""
    if afresh:
        return tr("The lesson was corrected: {what}. All other progress is kept.", what=what)
    if gone:
        return tr("The lesson was changed: {what}. All other progress is kept.", what=what)
    return tr("The lesson was changed: {what}. All progress is kept.", what=what)


def _afresh(count: int) -> str:
    if not count:
        return ""
    return tr(
        "{n} {n:card starts|cards start} afresh, because {n:its fact|their facts} changed",
        "",
        count,
    )


def _listed(new: int, back: int, gone: int) -> str:
    """Return "2 cards are new and 1 is no longer asked": only the first says what is counted."""
    said = [(count, ways) for count, ways in zip((new, back, gone), _WAYS, strict=True) if count]
    return listed([tr(ways[place > 0], "", count) for place, (count, ways) in enumerate(said)])
