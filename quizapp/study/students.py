"""Students of one machine: what they may be called, and how they are told apart."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quizapp.errors import UsageError
from quizapp.language import tr

LONGEST = 100
"""The most characters of a name."""

_JOINERS = "\u200c\u200d"
_TAGS = range(0xE0020, 0xE0080)
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_FROM_RIGHT = frozenset(("R", "AL", "AN"))
_ISOLATE, _END = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Student:
    """One student's profile: `id` is the UUID that names its folder, `name` may be "".

    `shown` is what the student is called on the screen, different for each of a machine. `created` and
    `last_used` are UTC in ms since 1970, 0 where nobody knows or nothing was studied. `trouble` is a
    sentence on why the progress cannot be read, "" where it can.
    """

    id: str
    name: str = ""
    shown: str = ""
    created: int = 0
    last_used: int = 0
    answers: int = 0
    trouble: str = ""


def clean_name(typed: str) -> str:
    """Return a name as it is kept: NFC, on one line, without signs that only steer the text.

    UsageError where nothing of it can be seen, or where it is too long.
    """
    kept = "".join(sign for sign in typed if not _steers(sign))
    name = " ".join(unicodedata.normalize("NFC", kept).split())
    if not any(_shows(sign) for sign in name):
        raise UsageError(tr("A name needs at least one letter, digit or sign that can be seen."))
    if len(name) > LONGEST:
        raise UsageError(
            tr(
                "This name has {n} {n:character|characters}; {most} is the most that fit.",
                "",
                len(name),
                most=LONGEST,
            )
        )
    return name


def same_name(one: str, other: str) -> bool:
    """Whether two names look alike but for capitals and signs that cannot be seen."""
    return _key(one) == _key(other)


def shown_apart(students: Iterable[Student]) -> list[Student]:
    """Return the students, first come first, those without a name as "Student 1", "Student 2" …

    Those of whom nothing can be read come last, so that they take nobody's number.
    """
    found = sorted(students, key=lambda one: (not one.created, one.created, one.id))
    taken = {_key(one.name) for one in found if one.name}
    numbers = (tr("Student {number}", number=number) for number in range(1, 2 * len(found) + 1))
    free = (name for name in numbers if _key(name) not in taken)
    return [replace(one, shown=one.name or next(free)) for one in found]


def called(students: Sequence[Student], words: str) -> Student:
    """Return the student of that name or UUID; UsageError names those there are."""
    found = [one for one in students if same_name(one.shown, words)]
    found = found or [one for one in students if one.id == words.strip().lower()]
    if len(found) == 1:
        return found[0]
    if found:
        ids = " or ".join(one.id for one in found)
        raise UsageError(
            tr(
                "More than one student is called “{name}”. Say which: {ids}.",
                name=found[0].shown,
                ids=ids,
            )
        )
    asked = " ".join("".join(sign for sign in words if not _steers(sign)).split())
    there = "; ".join(f"“{one.shown}”" for one in students)
    if not there:
        raise UsageError(
            tr("There is no student “{name}” on this computer. There is none yet.", name=asked)
        )
    raise UsageError(
        tr(
            "There is no student “{name}” on this computer. There are: {names}.",
            name=asked,
            names=there,
        )
    )


def check_free(students: Iterable[Student], name: str) -> None:
    """Raise UsageError where one of the students has the name."""
    for one in students:
        if same_name(one.shown, name):
            raise UsageError(
                tr(
                    "There is a student “{name}” on this computer already. Choose another name, perhaps"
                    " with an initial.",
                    name=one.shown,
                )
            )


def lost(student: Student) -> str:
    """Return what erasing a student takes away, for good."""
    name = apart(student.shown)
    if student.trouble:
        return tr(
            "Erases all answers of “{name}” on this computer. It cannot be taken back. A progress file"
            " that was saved before cannot be read in here again.",
            name=name,
        )
    return tr(
        "Erases {n} {n:answer|answers} of “{name}” on this computer. It cannot be taken back. A"
        " progress file that was saved before cannot be read in here again.",
        "",
        student.answers,
        name=name,
    )


def apart(name: str) -> str:
    """Return a name for the middle of a sentence: one from right to left leaves the rest in order."""
    turned = any(unicodedata.bidirectional(sign) in _FROM_RIGHT for sign in name)
    return f"{_ISOLATE}{name}{_END}" if turned else name


def _key(name: str) -> str:
    """Return what two names have in common that look alike (Unicode 3.13, canonical caseless match)."""
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
    return " ".join("".join(sign for sign in folded if _shows(sign, mark=True)).split())


def _steers(sign: str) -> bool:
    """Whether a sign only says how text is set: controls, directions, halves of pairs, what is no sign.

    Joiners stay: Persian, Hindi and families of emoji need them; so do the tags of flags, and spaces.
    """
    if sign.isspace():
        return False
    kind = unicodedata.category(sign)
    if kind == "Cf":
        return sign not in _JOINERS and ord(sign) not in _TAGS
    return kind in ("Cc", "Cs") or ord(sign) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(sign) <= 0xFDEF


def _shows(sign: str, *, mark: bool = False) -> bool:
    """Whether a sign can be seen by itself; a `mark` on another one, or a space between, on demand."""
    if sign in _BLANK:
        return False
    kind = unicodedata.category(sign)
    if mark and ord(sign) in _TAGS:
        return True
    if mark and (sign.isspace() or kind[0] == "M"):
        return not 0xFE00 <= ord(sign) <= 0xFE0F and not 0xE0100 <= ord(sign) <= 0xE01EF
    return kind[0] in "LNPS" or kind in ("Co", "Cn")
