"""Daily study over the open collection: what of it is wanted, what Today says of it, and how it went."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quizapp.gui import wording
from quizapp.gui.today import Day
from quizapp.language import tr
from quizapp.study import sentences
from quizapp.study.lately import lately_line
from quizapp.study.model import SessionChoice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from quizapp.collection import Collection
    from quizapp.gui.pages import PagedWindow
    from quizapp.study.model import Screen


class DailySession(QObject):
    """The part of the main window that daily study needs; `choice` is what the session is to hold.

    `show_today` shows Today again; `start` asks what `next_screen` gives.
    """

    def __init__(
        self,
        collection: Collection,
        window: PagedWindow,
        show_today: Callable[[], None],
        start: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._collection, self._window = collection, window
        self._show_today, self._start = show_today, start
        self._chosen = self.choice = SessionChoice()
        self._links = (
            window.today.choice_made.connect(self._choose),
            window.today.ahead_wanted.connect(self._go_ahead),
            window.today.practice_wanted.connect(self._practise),
            window.today.hard_practice_wanted.connect(self.practise),
        )

    def end(self) -> None:
        """Leave the window to another collection."""
        for link in self._links:
            QObject.disconnect(link)
        self.deleteLater()

    def begin(self) -> None:
        """Let the session hold what is to do today, of what was chosen."""
        self.choice = self._chosen

    def next_screen(self) -> Screen | None:
        """Return what the session asks now, None when it is over."""
        return self._collection.next_screen(self.choice)

    def day(self, news: tuple[str, ...], quiz: tuple[str, str] | None) -> Day:
        """Return what Today says: the work that was chosen, and all around it."""
        topics = tuple(topic for topic in self._collection.quizzes.topics if topic)
        if self._chosen.topic not in topics:
            self._chosen = replace(self._chosen, topic="")
        plan = self._collection.plan(self._chosen)
        problems = self._collection.lesson.problems
        aside = self._collection.aside
        further = 0 if plan.left else self._collection.plan(self._ahead).left
        others = 0 if plan.left else self._left_of_others()
        lately = self._collection.views.lately()
        over = wording.nothing_of(self._chosen.topic, others) if others else wording.done(plan)
        return Day(
            sentence=wording.to_do(plan) if plan.left else over,
            left=bool(plan.left),
            begun=bool(plan.done),
            notices=news,
            left_out=sentences.left_out(problems),
            explained=sentences.explained(problems),
            quiz=quiz,
            exam=self.exam_line(plan.day),
            aside=wording.aside(len(aside)),
            topics=topics,
            topic=self._chosen.topic,
            flash_cards=self._chosen.flash_cards,
            ahead=bool(further),
            practice=bool(topics or self._collection.states),
            studied=lately_line(lately.days),
            hardest=lately.hardest,
        )

    def exam_line(self, today: date) -> str:
        """Return how far the exam is and what it takes, "" where there is none."""
        wishes = self._collection.wishes
        if wishes.exam is None:
            return ""
        from quizapp.study.exam_sentences import exam_line  # of no use without an exam

        return exam_line(wishes.exam, today, wishes.exam_plan())

    def show_summary(self, said: str = "") -> None:
        """Show how the day or the round of practice went, below what was said last."""
        summary = self._collection.summary(self.choice)
        practice, left = bool(self.choice.practice), self._left_of_others()
        coming = sentences.next_time(summary.next_day, summary.next_count, summary.day)
        if practice:
            coming = tr("Nothing was scheduled: each card comes when it would have come.")
        self._window.summary.show_summary(
            wording.score(summary),
            coming,
            summary.again,
            kicker=wording.finished(self.choice, left),
            exam="" if practice else self.exam_line(summary.day),
            said=said,
        )

    def practise(self, cards: tuple[str, ...]) -> None:
        """Ask these cards, by their keys, without that anything follows."""
        wanted = SessionChoice(flash_cards=self._chosen.flash_cards, cards=cards)
        self.choice = self._collection.practice(wanted)
        self._start()

    @property
    def _ahead(self) -> SessionChoice:
        return replace(self._chosen, ahead=True)

    def _left_of_others(self) -> int:
        """Return how many cards other topics than the chosen one have for today."""
        return self._collection.plan().left if self._chosen.topic else 0

    def _choose(self, topic: str, flash_cards: bool) -> None:  # noqa: FBT001 - a signal's value
        self._chosen = self.choice = SessionChoice(topic=topic, flash_cards=flash_cards)
        self._show_today()

    def _go_ahead(self) -> None:
        self.choice = self._ahead
        self._start()

    def _practise(self) -> None:
        self.choice = self._collection.practice(self._chosen)
        self._start()
