"""A button that Enter and Space press once, with a ring when it has the focus."""

from math import ceil
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from quizapp.gui import keys, marks, style
from quizapp.gui.shapes import advance, round_box
from quizapp.gui.theme import BLEED, RADIUS, RING, SPACE_1, SPACE_2, TARGET, Colours

Kind = Literal["primary", "secondary", "quiet", "link"]


# Qt.Key is a large enumeration: touched when a key is pressed, not while the window opens.
def is_enter(event: QKeyEvent) -> bool:
    """Say whether the key is one of the two Enter keys."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_arrow(event: QKeyEvent) -> bool:
    """Say whether the key is an arrow."""
    return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


def pressed_by_key(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button on Enter, but not on the repeats of one held down; say whether that is all of it.

    Arrows are left to the page.
    """
    if is_enter(event):
        if not event.isAutoRepeat():
            button.click()
    elif is_arrow(event):
        event.ignore()
    else:
        return False
    return True


class Button(QPushButton):
    """A button with words, perhaps a sign before them, and a key or the sign of a menu after them."""

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        *,
        mark: str = "",
        key: str = "",
        step: str = "body",
        menu: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._menu_sign = menu
        self._kind, self._mark, self._key, self._step = kind, mark, key, step
        self._large = step == "lead"
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press on Enter once; leave the arrows to the page."""
        if not pressed_by_key(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for words, sign and key, never less than a thumb needs."""
        side = {"quiet": BLEED, "link": 0}.get(
            self._kind, self._em() * (2.0 if self._large else 1.3)
        )
        width = 2 * side + self._all_width()
        height = max(TARGET, round(self._em() * (3.2 if self._large else 2.7)))
        return QSize(ceil(width), height)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take up the room of another text size."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the face, the ring, and the words in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = style.current().colours
        self._draw_face(painter, colours)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        self._draw_words(painter, colours)

    def _draw_face(self, painter: QPainter, colours: Colours) -> None:
        primary, quiet = self._kind == "primary", self._kind in ("quiet", "link")
        over = self.underMouse() or self.isDown()
        fill = colours.accent if primary else "" if quiet else colours.surface
        if over:
            fill = colours.accent_over if primary else colours.accent_soft
        edge = "" if primary or quiet else colours.line
        round_box(painter, QRectF(self.rect()), fill=fill, edge=edge)
        if self._kind == "link":
            line = QRectF(
                0,
                self.height() / 2 + self._em() * 0.75,
                self.width(),
                RING if self.hasFocus() else 1,
            )
            painter.fillRect(line, QColor(colours.accent))
        elif self.hasFocus():
            inset = 3.0 if primary else 0.0
            ring = colours.on_accent if primary else colours.accent
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            round_box(painter, box, edge=ring, width=RING, radius=RADIUS - inset)

    def _draw_words(self, painter: QPainter, colours: Colours) -> None:
        inks = {"primary": colours.on_accent, "secondary": colours.ink, "link": colours.accent}
        ink = inks.get(self._kind, colours.quiet)
        at = (self.width() - self._all_width()) / 2
        if self._mark:
            self._draw_mark(painter, self._mark, ink, at)
            at += self._mark_width()
        painter.setPen(QColor(ink))
        painter.setFont(self._words_font())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(at, 0, self._words_width() + 1, self.height()), middle, self.text())
        if self._menu_sign:
            self._draw_mark(painter, "menu", ink, at + self._words_width() + SPACE_1)
        if keys.shown(self._key):
            self._draw_key(painter, ink, at + self._words_width() + SPACE_2)

    def _draw_mark(self, painter: QPainter, name: str, ink: str, at: float) -> None:
        side = self._em() * 1.2
        marks.draw(painter, name, QRectF(at, (self.height() - side) / 2, side, side), ink, 0.1)

    def _draw_key(self, painter: QPainter, ink: str, at: float) -> None:
        side = self._em() * 1.45
        box = QRectF(at, (self.height() - side) / 2, self._key_width() - SPACE_2, side)
        painter.setOpacity(painter.opacity() * 0.55)
        round_box(painter, box, edge=ink, radius=5)
        painter.setOpacity(1.0)
        painter.setPen(QColor(ink))
        painter.setFont(self._key_font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)

    def _em(self) -> int:
        return style.current().size(self._step)

    def _words_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._em())
        font.setWeight(QFont.Weight.Medium if self._kind == "quiet" else QFont.Weight.DemiBold)
        return font

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(style.current().size("small"))
        font.setWeight(QFont.Weight.Medium)
        return font

    def _all_width(self) -> float:
        sign = SPACE_1 + self._em() * 1.2 if self._menu_sign else 0.0
        return self._mark_width() + self._words_width() + self._key_width() + sign

    def _words_width(self) -> float:
        return advance(self._words_font(), self.text())

    def _mark_width(self) -> float:
        gap = SPACE_2 / 2 if self.text() else 0.0
        return self._em() * 1.2 + gap if self._mark else 0.0

    def _key_width(self) -> float:
        if not keys.shown(self._key):
            return 0.0
        return SPACE_2 + max(
            self._em() * 1.45, advance(self._key_font(), self._key) + self._em() * 0.8
        )
