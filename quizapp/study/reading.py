"""A lesson's facts to be read before one is asked: by topic, in parts that a page holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from quizapp.lessons.model import Entry
from quizapp.questions.facets import FACETS
from quizapp.questions.material import Material
from quizapp.questions.model import source_of
from quizapp.questions.wording import explanation

LONGEST = 20
"""Facts in a part: no more than a page makes at once."""
_ASKED = frozenset(name.partition("/")[0] for name in FACETS)


@dataclass(frozen=True, slots=True)
class Fact:
    """One entry to read: its title, its fact in words, what is doubtful of it, where it stands.

    `image` names a picture in the lesson's folder, `alt` says what is on it.
    """

    entry: str
    topic: str
    title: str
    words: str
    caution: str
    source: str
    image: str = ""
    alt: str = ""


class Reading:
    """A lesson's facts by topic; each is worded when its part is read, as there may be thousands."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._parts = parts_of(material.lesson.entries)
        self._part_of = {one.id: at for at, part in enumerate(self._parts) for one in part}

    @property
    def topics(self) -> Sequence[tuple[str, int]]:
        """Each topic with the number of the part in which it begins, in the order of reading."""
        found: dict[str, int] = {}
        for number, part in enumerate(self._parts):
            for entry in part:
                found.setdefault(entry.topic, number)
        return list(found.items())

    @property
    def count(self) -> int:
        """How many parts there are."""
        return len(self._parts)

    def part(self, number: int) -> Sequence[Fact]:
        """Return the facts of a part, counted from 0."""
        return [fact_of(entry, self._material) for entry in self._parts[number]]

    def part_of(self, entry: str) -> int | None:
        """Return the number of the part that holds an entry, None where the lesson has it no more."""
        return self._part_of.get(entry)


def parts_of(entries: Sequence[Entry]) -> Sequence[Sequence[Entry]]:
    """Return what can be read, by topic: whole topics together while they are short, a long one by itself."""
    asked = [entry for entry in entries if entry.kind in _ASKED]
    topics: dict[str, list[Entry]] = {}
    for topic, some in groupby(asked, key=lambda entry: entry.topic):
        topics.setdefault(topic, []).extend(some)
    parts: list[list[Entry]] = []
    for topic in topics.values():
        if parts and len(parts[-1]) + len(topic) <= LONGEST:
            parts[-1] += topic
        else:
            parts += [topic[at : at + LONGEST] for at in range(0, len(topic), LONGEST)]
    return parts


def fact_of(entry: Entry, material: Material) -> Fact:
    """Return an entry as it is read."""
    return Fact(
        entry=entry.id,
        topic=entry.topic,
        title=entry.title,
        words=explanation(entry, material),
        caution=entry.text("Caution"),
        source=source_of(material.lesson.attribution, entry.text("Paragraph")),
        image=entry.text("Image"),
        alt=entry.text("Alt text"),
    )
