"""What pages show of an open lesson and the progress in it: to be read, found, drawn; nothing is written."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from quizapp.ledger import Ledger
from quizapp.lessons.model import Lesson
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.study.changes import Known

if TYPE_CHECKING:
    from quizapp.study.card_lines import CardLine, Face
    from quizapp.study.finding import Finder
    from quizapp.study.lately import Lately
    from quizapp.study.news import FactChange
    from quizapp.study.reading import Reading
    from quizapp.study.statistics import Statistics


class Views:
    """An open lesson as its pages show it, on this study day; what a page needs is imported for it.

    `before` is what was known of the cards when the lesson was opened, None where that holds still.
    """

    def __init__(
        self,
        ledger: Ledger,
        lesson: Lesson,
        cards: Sequence[Card],
        by_key: Mapping[str, Card],
        material: Material,
        before: Mapping[str, Known] | None,
    ) -> None:
        self._ledger, self._lesson = ledger, lesson
        self._cards, self._by_key, self._material, self._before = cards, by_key, material, before

    def facts(self) -> "Reading":
        """Return the lesson's facts by topic, to be read."""
        from quizapp.study.reading import Reading

        return Reading(self._material)

    def cards(self) -> Sequence["CardLine"]:
        """Return all cards by topic, with what is known of each on this study day."""
        from quizapp.study.card_lines import lines_of

        ledger = self._ledger
        day = ledger.turn_to_today()
        return lines_of(self._cards, ledger.states, ledger.marks, day)

    def finder(self) -> "Finder":
        """Return what finds cards by the words in them."""
        from quizapp.study.finding import Finder

        return Finder(self._cards, self._material)

    def face(self, key: str) -> "Face | None":
        """Return both sides of a card, None where the lesson has it no more."""
        from quizapp.study.card_lines import face_of

        card = self._by_key.get(key)
        return face_of(card, self._material) if card else None

    def lately(self) -> "Lately":
        """Return on how many of the last days one studied, and what is hardest now."""
        from quizapp.study.lately import WEEK, Lately, days_lately, hard_now

        ledger = self._ledger
        day = ledger.turn_to_today()
        days = days_lately(ledger.store.days_since(day - WEEK - 1), day)
        return Lately(days, tuple(hard_now(self._by_key, ledger.states, ledger.marks.aside)))

    def statistics(self) -> "Statistics":
        """Return how the lesson's answers went and what is to come, as of this study day."""
        from quizapp.store.counting import so_far, statistics

        ledger, lesson = self._ledger, self._lesson.id
        day = ledger.turn_to_today()
        store, cards, states = ledger.store, self._cards, ledger.states
        found = so_far(store, lesson, cards, states, ledger.policy, ledger.marks)
        return statistics(store, [found], day, lesson)

    def changed(self) -> "Sequence[FactChange]":
        """Return what became of the lesson's facts since it was opened the time before, on this day too."""
        if self._before is None:
            return ()
        from quizapp.store.correcting import foreseen
        from quizapp.study.news import facts_changed

        lesson, cards = self._lesson, self._cards
        changes = foreseen(self._ledger.store, lesson.id, cards, lesson.doubled, self._before)
        return facts_changed(changes, cards)
