"""`quizapp diff`: what a new version of a lesson means for those who study the old one."""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path

from quizapp.commands.printing import json_text
from quizapp.lessons.model import Entry, Lesson
from quizapp.lessons.reader import read_lesson
from quizapp.questions.cards import cards_of
from quizapp.questions.material import gather
from quizapp.questions.model import Card
from quizapp.study.changes import Changes, Known, changes_of

HELP = "say what a new version of a lesson means for those who study it"

_SAID = {
    "reworded": "reworded, progress is kept: {answers}",
    "renamed": "progress goes along from {was}: {answers}",
    "renamed afresh": "starts afresh, and was {was}: {answers}",
    "unlike": "new in the place of {was}, which is no longer asked: {answers}",
    "afresh": "starts afresh: {answers}",
    "retired": "no longer asked: {answers}",
    "held": "not asked until one entry alone has this Id: {answers}",
    "new": "new: {answers}",
}
_REMEDIES = {
    "reworded": "If the fact itself changed, give the entry a new Id.",
    "unlike": "Keep the old words in the brackets if it is the same blank.",
}
_ENDS = (".”", "!”", "?”")


@dataclass(frozen=True, slots=True)
class Difference:
    """What becomes of one card: its key now and before, its lines and answers in both files.

    Key, line and answer are None in the file that has no such card.
    """

    what: str
    card: str | None
    was: str | None
    entry: str
    line: int | None
    old_line: int | None
    answer: str | None
    old_answer: str | None
    remedy: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("old", type=Path, help="the lesson file as students have it")
    parser.add_argument("new", type=Path, help="the lesson file as it is to be")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.epilog = "Ends with 0 where every card is as it was, with 1 where some are not."


def run(options: argparse.Namespace) -> int:
    """Print what becomes of every card that is not as it was; 1 where there are such, else 0."""
    old, new = read_lesson(options.old), read_lesson(options.new)
    before, after = cards_of(gather(old)), cards_of(gather(new))
    known = {card.key: Known(card.fact) for card in before}
    changes = changes_of(known, after, doubled=new.doubled)
    found = differences(changes, _by_key(before), _by_key(after))
    if options.json:
        print(json_text(_as_json(old, new, changes, found)))
    else:
        print("\n".join(_as_text(old, new, changes, found)))
    return int(bool(found) or old.id != new.id)


def differences(
    changes: Changes, before: Mapping[str, Card], after: Mapping[str, Card]
) -> list[Difference]:
    """Return what becomes of each card that is not as it was, those of today in their order first."""
    pairs = {new: (old, "renamed") for old, new in changes.renamed}
    pairs |= {new: (old, "unlike") for old, new in changes.unlike}
    afresh = set(changes.afresh)
    pairs |= {
        key: (key, "afresh") if key not in pairs else (pairs[key][0], "renamed afresh")
        for key in changes.afresh
    }
    pairs |= {key: (key, "reworded") for key in changes.reworded if key not in afresh}
    found = [
        _difference(what, after[key], before[was], after[key])
        for key, (was, what) in ((key, pairs[key]) for key in after if key in pairs)
    ]
    found += [_difference("new", after[key], None, after[key]) for key in changes.new]
    found += [_difference("held", after[key], before.get(key), after[key]) for key in changes.held]
    place = {key: number for number, key in enumerate(after)}
    found.sort(key=lambda one: place[one.card or ""])
    return found + [
        _difference("retired", before[key], before[key], None) for key in changes.retired
    ]


def _difference(what: str, card: Card, old: Card | None, new: Card | None) -> Difference:
    return Difference(
        what=what,
        card=new.key if new else None,
        was=old.key if old else None,
        entry=_named(card.entry),
        line=new.entry.line if new else None,
        old_line=old.entry.line if old else None,
        answer=new.answer if new else None,
        old_answer=old.answer if old else None,
        remedy=_REMEDIES.get(what, ""),
    )


def _by_key(cards: tuple[Card, ...]) -> dict[str, Card]:
    return {card.key: card for card in cards}


def _named(entry: Entry) -> str:
    return f"{entry.kind}: {entry.title}"


def _as_json(
    old: Lesson, new: Lesson, changes: Changes, found: list[Difference]
) -> dict[str, object]:
    return {
        "lesson": {"old": old.id, "new": new.id},
        "kept": len(changes.kept),
        "cards": [asdict(one) for one in found],
    }


def _as_text(old: Lesson, new: Lesson, changes: Changes, found: list[Difference]) -> Iterator[str]:
    if old.id != new.id:
        yield _other_id(old.id, new.id)
    errors = sum(problem.severity == "error" for problem in new.problems)
    if errors:
        yield (
            f"The new file has {'1 error' if errors == 1 else f'{errors} errors'}, so that entries may"
            " be missing. Mend them first: `quizapp check` names them."
        )
    yield _kept(len(changes.kept))
    for (entry, line, old_line), those in groupby(found, _place):
        yield f"\n{entry} ({_lines(line, old_line)})"
        for one in those:
            yield f"  {_said(one)}"
            if one.remedy:
                yield f"    {one.remedy}"


def _other_id(old: str, new: str) -> str:
    if not old:
        return "The old lesson had no Id, so nobody had progress in it. With one:"
    what = (
        f"The Id of the lesson was “{old}” and is now “{new}”: all progress is left behind."
        f" Put “- Id: {old}” back to keep it."
        if new
        else "The new file has no Id that can be used, so no progress could be kept with it."
        f" Put “- Id: {old}” back."
    )
    return f"{what} With that Id:"


def _place(one: Difference) -> tuple[str, int | None, int | None]:
    return one.entry, one.line, one.old_line


def _kept(count: int) -> str:
    return "1 card is as it was." if count == 1 else f"{count} cards are as they were."


def _lines(line: int | None, old_line: int | None) -> str:
    if line is None:
        return f"old line {old_line}"
    return f"new line {line}" if old_line is None else f"old line {old_line}, new line {line}"


def _said(one: Difference) -> str:
    answers = [text for text in (one.old_answer, one.answer) if text is not None]
    shown = " → ".join(f"“{'; '.join(text.split(chr(10)))}”" for text in dict.fromkeys(answers))
    what = _SAID[one.what].format(was=one.was, answers=shown)
    return f"{one.card or one.was}: {what}{'' if what.endswith(_ENDS) else '.'}"
