"""Choices to tick that are a list of their own where there are many of them."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from quizapp.gui.announce import announce
from quizapp.gui.choices import Ticks
from quizapp.gui.tick_list import TickList

MANY = 30
"""More than these are a list: one stop of Tab, rows made when seen, and what follows stays near."""


class ManyTicks(Ticks):
    """Ticks of which there may be hundreds: then `long` shows them, and how many are ticked is said."""

    def __init__(
        self, heading: str, all_or_none: tuple[str, str], words: Sequence[str] = ()
    ) -> None:
        self.long: TickList | None = None
        super().__init__(heading, all_or_none, words)

    @property
    def first(self) -> QWidget | None:
        """What the keyboard comes to first, below the heading; None where there is nothing to choose."""
        return self._listed or super().first

    @property
    def chosen(self) -> tuple[str, ...]:
        """The words of the choices that are ticked."""
        return self._listed.ticks.ticked if self._listed else super().chosen

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard can reach here, in the order of reading."""
        return [*super().stops, self._listed] if self._listed else super().stops

    def tick(self, *, on: bool) -> None:
        """Tick all, or none."""
        super().tick(on=on)
        if self._listed:
            self._listed.ticks.tick(on=on)
            announce(self, self._listed.count.text())

    @property
    def _listed(self) -> TickList | None:
        """The list, where there are many choices."""
        return self.long if self.long is not None and self.long.ticks.words else None

    @property
    def _offered(self) -> tuple[str, ...]:
        return self._listed.ticks.words if self._listed else super()._offered

    @property
    def _unticked(self) -> Collection[str]:
        return set(self._offered) - set(self.chosen)

    def _show(self, words: Sequence[str], unticked: Collection[str]) -> None:
        many, focus = len(words) > MANY, any(one.hasFocus() for one in self.stops)
        super()._show(() if many else words, unticked)
        if many and self.long is None:
            self.long = self._make_list()
        if self.long is not None:
            self.long.offer(words if many else (), unticked)
            self.long.setVisible(many)
            self.long.count.setVisible(many)
        if focus and self.first and not any(one.hasFocus() for one in self.stops):
            self.first.setFocus()

    def _make_list(self) -> TickList:
        made = TickList(self.accessibleName())
        made.reached.connect(self.reached)
        self._head.addWidget(made.count)
        self.rows.addWidget(made)
        return made
