"""What a language brings for its questions to be worded, and how a template gets the words of an entry."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from quizapp.lessons.model import Entry


@dataclass(frozen=True, slots=True)
class Asked:
    """An entry that is asked about, whom its claims are attributed to, and how to look up a name's type."""

    entry: Entry
    source: str
    language: str
    type_of: Callable[[str], str]

    def of(self, label: str) -> str:
        """Return a field's text, "" where the entry has none."""
        return self.entry.text(label)


Slot = Callable[[Asked], str]


class Wordings(Protocol):
    """A language's module: its templates, the words for their slots, and its grammar.

    `STEMS` go by "Kind/facet", or "Kind/facet/form" where a form needs its own; `SLOTS` are what any
    template may ask for, besides `source`, what a form brings in, and each again with a capital (`…_cap`).
    """

    STEMS: dict[str, tuple[str, ...]]
    """The wordings of each facet, at least three."""
    PROMPTS: dict[str, str]
    """What a student finds the partner of in a match, by facet."""
    CLAIMS: dict[str, str]
    """The sentence that gives `answer` as the answer, by facet."""
    FACTS: dict[str, str]
    """The fact in words, by kind, where the entry does not say it itself."""
    FIGURE: str
    """A figure as an option that does not tell its value."""
    TRUE_OR_FALSE: tuple[str, ...]
    """The questions that put a `claim`."""
    FILL: tuple[str, ...]
    """The questions that put a `sentence` with a gap."""
    TEXT: str
    """Whom claims are attributed to where the lesson does not say."""
    SLOTS: dict[str, Slot]
    """The words of an entry in every shape that a template asks for."""

    def answer_slots(self, answer: str, asked: Asked) -> Mapping[str, str]:
        """Return what a claim needs of the answer put into it."""

    def sentence(self, text: str) -> str:
        """Return a text as a sentence."""

    def says_so(self, text: str, source: str) -> bool:
        """Whether a text names its source itself."""

    def attributed(self, fact: str, source: str) -> str:
        """Return a fact as somebody's words, unless it says so itself."""

    def like_key(self, text: str, key: str) -> str:
        """Return an option begun and ended like the key, so that neither tells them apart."""

    def capitals(self, text: str) -> str:
        """Make every negative of a question stand out, so that nobody reads over it."""


def capital(text: str) -> str:
    """Return a text with a capital first letter."""
    return text[:1].upper() + text[1:]


class Words(Mapping[str, str]):
    """The slots of one entry, each made when a template asks for it."""

    def __init__(self, table: Wordings, asked: Asked, more: Mapping[str, str]) -> None:
        self._slots, self._asked, self._more = table.SLOTS, asked, more

    def __getitem__(self, name: str) -> str:
        if name in self._more:
            return self._more[name]
        if name == "source":
            return self._asked.source
        if name in self._slots:
            return self._slots[name](self._asked)
        if name.endswith("_cap"):
            return capital(self[name.removesuffix("_cap")])
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter({"source", *self._slots, *self._more})

    def __len__(self) -> int:
        return len({"source", *self._slots, *self._more})
