"""What was taken back and given again: the last of a screen's undo and redo rows counts."""

from collections.abc import Iterable, Sequence

from quizapp.memory.log import LogRow

UNDOABLE = frozenset(
    ("answer", "practice", "reset", "suspend", "unsuspend", "bury", "flag", "unflag")
)
"""What a student does that can be taken back, where it has a screen of its own."""

REVISIONS = frozenset(("undo", "redo", "knew"))
"""What is said of a screen afterwards."""


def can_be_undone(row: LogRow) -> bool:
    """Whether a row is of what a student did: never what followed from a change of the lesson."""
    return row.event in UNDOABLE and bool(row.screen) and not (row.event == "reset" and row.fact)


def taken_back(ordered: Iterable[LogRow]) -> set[str]:
    """Return the screens that are taken back, by rows in replay order."""
    undone: set[str] = set()
    for row in ordered:
        if row.event == "undo":
            undone.add(row.screen)
        elif row.event == "redo":
            undone.discard(row.screen)
    return undone


def known_after_all(rows: Iterable[LogRow]) -> set[tuple[str, str]]:
    """Return the answers that a student knew after all, by screen and card."""
    return {(row.screen, row.card) for row in rows if row.event == "knew"}


def done_and_undone(rows: Iterable[LogRow], device: str) -> tuple[list[str], list[str]]:
    """Return the screens that a device can take back and those it can give again, the last last.

    Whatever is done anew leaves nothing to be given again.
    """
    done: dict[str, None] = {}
    undone: dict[str, None] = {}
    for row in sorted((row for row in rows if row.device == device), key=_in_turn):
        if row.event == "undo" and row.screen in done:
            del done[row.screen]
            undone[row.screen] = None
        elif row.event == "redo" and row.screen in undone:
            del undone[row.screen]
            done[row.screen] = None
        elif can_be_undone(row) and row.screen not in done:
            done[row.screen] = None
            undone.clear()
    return list(done), list(undone)


def by_screen(rows: Iterable[LogRow]) -> dict[str, list[LogRow]]:
    """Return what was done on each screen, in the order in which it was."""
    found: dict[str, list[LogRow]] = {}
    for row in sorted(filter(can_be_undone, rows), key=_in_turn):
        found.setdefault(row.screen, []).append(row)
    return found


def of_screen(rows: Iterable[LogRow], screen: str) -> Sequence[LogRow]:
    """Return what was done on a screen, in the order in which it was."""
    return by_screen(row for row in rows if row.screen == screen).get(screen, [])


def _in_turn(row: LogRow) -> int:
    return row.sequence
