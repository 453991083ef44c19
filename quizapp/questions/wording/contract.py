"""What a language brings for its questions to be worded, and how a template gets the words of an entry."""

from collections import ChainMap
from collections.abc import Callable, Mapping
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


def filled(template: str, words: "Words", brought: Mapping[str, str]) -> str:
    """Return a template with the words of an entry, and with those that a form brings in."""
    if not brought:
        return template.format_map(words)
    capitals = {f"{name}_cap": capital(text) for name, text in brought.items()}
    return template.format_map(ChainMap({**brought, **capitals}, words))


class Words(dict[str, str]):
    """The slots of one entry, each made when a template first asks for it, and the fact in words."""

    explained = ""

    def __init__(self, table: Wordings, asked: Asked) -> None:
        super().__init__(source=asked.source)
        self._slots, self._asked = table.SLOTS, asked

    @property
    def entry(self) -> Entry:
        """The entry that the words are of."""
        return self._asked.entry

    def __missing__(self, name: str) -> str:
        """Make a slot, or one with its capital: "means_cap"."""
        slot = self._slots.get(name)
        if slot is not None:
            made = slot(self._asked)
        elif name.endswith("_cap"):
            made = capital(self[name.removesuffix("_cap")])
        else:
            raise KeyError(name)
        self[name] = made
        return made
