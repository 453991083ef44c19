"""The student's other lessons: what is due in each, and what its file has changed since it was opened."""

from collections.abc import Sequence

from quizapp.ledger import Ledger
from quizapp.lessons.model import Lesson
from quizapp.memory.marks import marks_of
from quizapp.memory.replay import standing_rows
from quizapp.questions.cards import cards_of
from quizapp.questions.material import gather
from quizapp.store.correcting import foreseen
from quizapp.study.news import FactChange, facts_changed


class Others:
    """Looks at lessons beside the open one, and writes nothing."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger, self._store = ledger, ledger.store

    def opened(self) -> frozenset[str]:
        """Return the Ids of the lessons that were ever opened."""
        return self._store.lessons_known()

    def due(self, lesson: str) -> int | None:
        """Return how many cards of a lesson are to be reviewed today; None where it was never opened.

        A fact that its file has lost meanwhile is still counted.
        """
        known = self._store.known(lesson)
        if not known:
            return None
        day = self._ledger.turn_to_today()
        aside = marks_of(standing_rows(self._store.changes(lesson)), day).aside
        return sum(
            state.due <= day if state.last_day < day else not state.right_today
            for key, state in self._store.states(lesson).items()
            if key not in aside and key in known and known[key].present
        )

    def changed(self, lesson: Lesson) -> Sequence[FactChange]:
        """Return what became of a lesson's facts since it was last opened; nothing where it never was."""
        known = self._store.known(lesson.id)
        if not known:
            return ()
        cards = cards_of(gather(lesson))
        return facts_changed(foreseen(self._store, lesson.id, cards, lesson.doubled, known), cards)
