"""A lesson looked over: what each entry is called and speaks of, worked out once while it stays as it is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizapp.lessons.checks.measured import Measured, measured
from quizapp.lessons.escapes import blanks, plain, split, unbracketed
from quizapp.lessons.fold import fold
from quizapp.lessons.kinds import KINDS
from quizapp.lessons.model import Entry

_ANSWERS = ("Subject", "Object", "Who", "Said by", "Source", "Part of")
_NOT_OF_THE_FACT = ("Id", "Paragraph", "Teacher note")
_TITLE_ASKED = ("Name", "Term")


@dataclass(frozen=True, slots=True)
class Gist:
    """What the checks over all entries need of one: everything in it is folded or in small letters.

    `names` are what it may be called, `answers` what is asked of it by name, `fact` all that it says.
    """

    names: tuple[str, ...]
    answers: tuple[str, ...]
    type: str
    says: str
    fact: tuple[str, ...]
    figure: Measured | None


Seen = tuple[Entry, Gist]


@dataclass(frozen=True, slots=True)
class Survey:
    """All entries with their gists, in the order of the file, and by kind."""

    by_kind: Mapping[str, Sequence[Seen]]

    def of(self, *kinds: str) -> Iterable[Seen]:
        """Return the entries of some kinds, kind by kind."""
        return (seen for kind in kinds for seen in self.by_kind.get(kind, ()))


def survey_of(entries: Iterable[Entry], language: str) -> Survey:
    """Return the entries of a lesson looked over."""
    by_kind: dict[str, list[Seen]] = defaultdict(list)
    for entry in entries:
        fields = tuple([(label, field.raw) for label, field in entry.fields.items()])
        by_kind[entry.kind].append((entry, _gist(entry.kind, entry.title, fields, language)))
    return Survey(by_kind)


@lru_cache(maxsize=8_192)
def _gist(kind: str, title: str, fields: tuple[tuple[str, str], ...], language: str) -> Gist:
    raw = dict(fields)
    says = raw.get("Says", "")
    spelt = split(raw.get("Also accept", "")) if kind in _TITLE_ASKED else ()
    items = split(raw.get("Items", "")) if kind == "Pool" else ()
    answers = [plain(raw[label]) for label in _ANSWERS if label in raw]
    asked = (title,) if kind in _TITLE_ASKED else ()
    stated = sorted(pair for pair in fields if pair[0] not in _NOT_OF_THE_FACT)
    return Gist(
        names=tuple(map(fold, (*spelt, *items) if items else (title, *spelt))),
        answers=tuple(map(fold, (*answers, *blanks(says)))),
        type=fold(raw.get("Type", "")),
        says=fold(unbracketed(says)),
        fact=(kind, *asked, *(f"{label}:{text.casefold()}" for label, text in stated)),
        figure=measured(raw, language) if kind == "Figure" else None,
    )


def is_asked(entry: Entry) -> bool:
    """Whether anything can be asked of an entry."""
    return bool(KINDS[entry.kind].facets)
