"""A button that opens a menu below itself; what is chosen there is its signal."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from quizapp.gui.button import Button, Kind
from quizapp.gui.theme import SPACE_1
from quizapp.language import tr


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a menu: its words, what choosing it means, and the key that does the same.

    `picked` marks one of several that exclude one another; `apart` draws a line above.
    """

    words: str
    value: str
    key: str = ""
    picked: bool | None = None
    apart: bool = False


class MenuButton(Button):
    """Opens its menu by mouse, Enter or Space. `chosen` carries the value of the line."""

    chosen = Signal(str)

    def __init__(self, text: str, kind: Kind = "quiet", *, step: str = "small") -> None:
        super().__init__(text, kind, step=step, menu=True)
        self.setAccessibleDescription(tr("Opens a menu"))
        self._items: Sequence[Item] = ()
        self.menu_shown: QMenu | None = None
        self.clicked.connect(self.open)

    def offer(self, items: Sequence[Item]) -> None:
        """Have the menu hold these lines from now on."""
        self._items = tuple(items)

    def show_words(self, words: str, name: str) -> None:
        """Say something else on the button; `name` is what a screen reader says."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(name)
        self.updateGeometry()

    def open(self) -> None:
        """Show the menu below the button, its picked line or the first marked."""
        if self.menu_shown is not None:
            self.menu_shown.deleteLater()
        menu = self.menu_shown = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        group = QActionGroup(menu)
        for item in self._items:
            if item.apart:
                menu.addSeparator()
            menu.addAction(_action(item, menu, group))
        menu.triggered.connect(lambda action: self.chosen.emit(action.data()))
        menu.ensurePolished()
        menu.setMinimumWidth(self.width())
        # On the right of the window it ends where the button does.
        middle = self.mapTo(self.window(), self.rect().center()).x()
        over = menu.sizeHint().width() - self.width() if middle > self.window().width() / 2 else 0
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()) - QPoint(over, -SPACE_1))
        actions = [action for action in menu.actions() if not action.isSeparator()]
        menu.setActiveAction(next((one for one in actions if one.isChecked()), actions[0]))


def _action(item: Item, menu: QMenu, group: QActionGroup) -> QAction:
    words = item.words.replace("&", "&&")
    action = QAction(f"{words}\t{item.key}" if item.key else words, menu)
    action.setData(item.value)
    if item.picked is not None:
        group.addAction(action)
        action.setCheckable(True)
        action.setChecked(item.picked)
    return action
