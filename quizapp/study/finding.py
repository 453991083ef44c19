"""Finding cards by words of their title, fact or answer, as one types them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Literal

from quizapp.language import phrase
from quizapp.lessons.fold import fold
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.wording import explanation
from quizapp.study.card_lines import CardLine

Which = Literal["all", "new", "learning", "known", "aside", "flagged"]

KINDS: Mapping[Which, tuple[str, Callable[[CardLine], bool]]] = {
    "all": (phrase("All cards"), lambda _: True),
    "new": (phrase("New"), lambda line: line.stage == "new"),
    "learning": (phrase("Learning"), lambda line: line.stage == "learning"),
    "known": (phrase("Known"), lambda line: line.stage == "known"),
    "aside": (phrase("Put aside"), lambda line: bool(line.aside)),
    "flagged": (phrase("Flagged"), lambda line: line.flagged),
}
"""Which cards are looked through: what they are called, and whether one is among them."""

_KEPT = 100
"""How many finds are kept: as many as one types and takes back."""


class Finder:
    """Finds the cards that hold words; what they say is prepared little by little, as it takes its time."""

    def __init__(self, cards: Sequence[Card], material: Material) -> None:
        self._texts: dict[str, str] = {}
        self._among: Sequence[CardLine] = ()
        self._found: dict[frozenset[str], Sequence[CardLine]] = {}
        self._more = _folded(cards, material)
        self.ready = not cards

    def prepare(self, number: int) -> None:
        """Prepare so many more cards; `ready` when all are."""
        some = dict(islice(self._more, number))
        self._texts |= some
        self._found.clear()
        self.ready = len(some) < number

    def find(self, lines: Sequence[CardLine], words: str) -> Sequence[CardLine]:
        """Return the lines of cards that have words which begin like each of these."""
        wanted = frozenset(wanted_of(words))
        if lines is not self._among or len(self._found) > _KEPT:
            self._among = lines
            self._found.clear()
        if wanted not in self._found:
            self._found[wanted] = self._sought(wanted)
        return self._found[wanted]

    def _sought(self, wanted: frozenset[str]) -> Sequence[CardLine]:
        """Look through the fewest lines that all those are among: what was found before for less."""
        texts = self._texts
        found = min(
            (found for less, found in self._found.items() if _includes(wanted, less)),
            key=len,
            default=self._among,
        )
        for one in sorted(wanted, key=len, reverse=True):  # the rarest first
            found = [line for line in found if one in texts.get(line.key, "")]
        return found


def wanted_of(words: str) -> tuple[str, ...]:
    """Return what a text has to hold to be found by words: each begins one of its words.

    Where words are not set apart, as in Chinese, they may stand anywhere.
    """
    found = fold(words).split() if words.strip() else []
    return tuple(one if _unspaced(one) else f" {one}" for one in found)


def chosen(lines: Sequence[CardLine], topic: str, which: Which) -> Sequence[CardLine]:
    """Return the lines of cards of a topic, "" for all, and of a kind."""
    if topic:
        lines = [line for line in lines if line.topic == topic]
    return lines if which == "all" else list(filter(KINDS[which][1], lines))


def _includes(wanted: frozenset[str], less: frozenset[str]) -> bool:
    """Say whether whatever has all that is wanted has all of the other, too."""
    return all(any(one in other for other in wanted) for one in less)


def _unspaced(word: str) -> bool:
    return any("\u2e80" <= sign <= "\u9fff" or sign >= "\uac00" for sign in word)


def _folded(cards: Sequence[Card], material: Material) -> Iterator[tuple[str, str]]:
    entry, said = None, ""
    for card in sorted(cards, key=lambda one: one.entry.line):
        if card.entry is not entry:
            entry = card.entry
            said = fold(f"{entry.title} | {explanation(entry, material)}")
        yield card.key, f" {said} {fold(card.answer)}"
