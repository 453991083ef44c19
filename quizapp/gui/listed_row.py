"""One of a list to choose from: its name, and below it in small what is known of it."""

from math import ceil

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.gui import style
from quizapp.gui.shapes import advance, round_box
from quizapp.gui.text import Paragraph
from quizapp.gui.theme import BORDER, RADIUS, RING, SPACE_1, SPACE_3, SPACE_4, TARGET
from quizapp.gui.wrapped_button import PressedButton
from quizapp.study.shown import harmless


class ListedRow(PressedButton):
    """A button as wide as the page, pressed by mouse, Space or Enter; arrows are left to the page.

    `key` says which one it is. One that cannot be chosen is quieter.
    """

    def __init__(self, key: str, name: str, about: str, trouble: bool) -> None:  # noqa: FBT001 - a row
        super().__init__(harmless(name), harmless(about), QSizePolicy.Policy.Expanding)
        self.key, self.name, self.about, self._trouble = key, name, about, trouble
        self._laid: dict[int, tuple[Paragraph, Paragraph]] = {}

    def show_about(self, about: str, *, trouble: bool) -> None:
        """Show other words below the name."""
        self.about, self._trouble = about, trouble
        self.setAccessibleDescription(harmless(about))
        self.forget_layout()
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height with name and line wrapped."""
        name, about = self._wrapped(width)
        return max(TARGET, name.height + SPACE_1 + about.height + 2 * SPACE_3)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that each line needs to be one; the height follows from the width that there is."""
        lines = [advance(self._small_font(), line) for line in self.about.split("\n")]
        wide = max(advance(self._name_font(), self.name), *lines)
        return QSize(ceil(wide) + 2 * SPACE_4 + 1, TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that can be hit."""
        return QSize(4 * TARGET, TARGET)

    def forget_layout(self) -> None:
        """Forget how the words were wrapped."""
        self._laid.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box, the name and the line below."""
        painter, colours = QPainter(self), style.current().colours
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        edge, width = (colours.accent, RING) if self.hasFocus() else (colours.line, BORDER)
        rest = colours.surface if self.isEnabled() else colours.paper
        fill = colours.accent_soft if over else rest
        round_box(painter, self.rect().toRectF(), fill=fill, edge=edge, width=width, radius=RADIUS)
        name, about = self._wrapped(self.width())
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.quiet))
        name.draw(painter, QPointF(SPACE_4, SPACE_3))
        painter.setPen(QColor(colours.nearly.text if self._trouble else colours.quiet))
        about.draw(painter, QPointF(SPACE_4, SPACE_3 + name.height + SPACE_1))

    def _wrapped(self, width: int) -> tuple[Paragraph, Paragraph]:
        if width not in self._laid:
            room = width - 2 * SPACE_4
            self._laid[width] = (
                Paragraph(self.name, self._name_font(), room),
                Paragraph(self.about, self._small_font(), room),
            )
        return self._laid[width]

    def _name_font(self) -> QFont:
        return self._font("lead", QFont.Weight.DemiBold)

    def _small_font(self) -> QFont:
        return self._font("small", QFont.Weight.Normal)

    def _font(self, step: str, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(style.current().size(step))
        font.setWeight(weight)
        return font
