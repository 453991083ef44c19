"""Which questions give one another away: the stem of one holds the right answer of another."""

import re
from collections import defaultdict
from functools import cache

from quizapp.lessons.fold import fold
from quizapp.questions.cues import gives_away
from quizapp.questions.model import Question

_UNSPACED = r"\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff"


@cache  # a start composes no quiz
def _word() -> re.Pattern[str]:
    """Return what a word is, or a sign of a script that has no spaces between words."""
    return re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")


class Giveaways:
    """The questions chosen so far, by the words of their stems and keys, so that a look-up is quick."""

    def __init__(self) -> None:
        self._cards: set[str] = set()
        self._stems: dict[str, list[str]] = defaultdict(list)
        self._keys: dict[str, list[str]] = defaultdict(list)

    def admits(self, question: Question) -> bool:
        """Whether a question can join: no card twice, no stem that holds another's key."""
        if not self._cards.isdisjoint(question.cards):
            return False
        text = shown_of(question)
        own = keys_of(question)
        held = {key for word in set(_words(text)) for key in self._keys.get(word, ())}
        if any(gives_away(text, [key]) for key in held):
            return False
        return not any(
            gives_away(stem, [key])
            for key in own
            for word in _words(key)[:1]
            for stem in self._stems.get(word, ())
        )

    def add(self, question: Question) -> None:
        """Take a question in."""
        self._cards.update(question.cards)
        text = shown_of(question)
        for word in dict.fromkeys(_words(text)):
            self._stems[word].append(text)
        for key in keys_of(question):
            for word in _words(key)[:1]:
                self._keys[word].append(key)


def keys_of(question: Question) -> tuple[str, ...]:
    """Return what is right, in every accepted wording; a claim to be judged has none that could show."""
    if question.answer_form == "true or false":
        return ()
    parts = (text for part in question.parts for text in (part.answer, *part.accept))
    if question.parts:
        return tuple(dict.fromkeys(parts))
    return (question.answer, *question.accept)


def shown_of(question: Question) -> str:
    """Return what a question says before it is answered: its stem, and the prompts to be matched."""
    paired = question.answer_form == "pair"
    prompts = [part.prompt for part in question.parts] if paired else []
    return "\n".join([question.stem, *prompts])


def _words(text: str) -> list[str]:
    return _word().findall(fold(text))
