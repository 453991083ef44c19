"""One option of a question: a card with a number, its words, and later a mark."""

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quizapp.gui import marks, style
from quizapp.gui.button import is_enter
from quizapp.gui.shapes import advance, round_box
from quizapp.gui.text import Paragraph
from quizapp.gui.theme import BORDER, RADIUS, RING, SPACE_3, SPACE_4, TARGET, Colours, Tone

State = Literal["open", "chosen", "right", "wrong", "other"]
_TAGS: dict[State, str] = {"right": "Right answer", "wrong": "Your answer"}
_TONES: dict[State, Tone] = {"right": "right", "wrong": "wrong"}


class Option(QAbstractButton):
    """An option; pressed by mouse, Space or Enter. Its state is shown by sign, words and colour."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.words = self._letter = ""
        self._state: State = "open"
        self._laid: dict[float, Paragraph] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_option(self, words: str, badge: str) -> None:
        """Offer other words, not chosen yet."""
        self._laid.clear()
        self.setText(words.replace("&", "&&"))
        self.words, self._letter = words, badge
        self.setEnabled(True)
        self.show_state("open")
        self.updateGeometry()

    def show_state(self, state: State) -> None:
        """Mark the option; only an open one can be pressed."""
        self._state = state
        self._laid.clear()
        tag = _TAGS.get(state, "")
        self.setAccessibleName(f"{self.words}, {tag.lower()}" if tag else self.words)
        self.setEnabled(state == "open")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose on Enter, not on its repeats; leave the other keys to what holds the options."""
        if is_enter(event) and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height with the words wrapped beside badge and tag."""
        return max(
            TARGET, round(self._badge() + 2 * SPACE_3), self._wrapped(width).height + 2 * SPACE_3
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a middling width and its height."""
        return QSize(style.current().column // 2, self.heightForWidth(style.current().column // 2))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that holds badge and tag."""
        return QSize(round(self._edge() * 2 + self._badge() + 6 * self._badge()), TARGET)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap again when the text's size changes."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._laid.clear()
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw card, badge, words and tag."""
        painter = QPainter(self)
        colours = style.current().colours
        self._draw_card(painter, colours)
        self._draw_badge(painter, colours)
        self._draw_words(painter, colours)

    def _draw_card(self, painter: QPainter, colours: Colours) -> None:
        box = QRectF(self.rect())
        tone = _TONES.get(self._state)
        if tone:
            shade = colours.shade(tone)
            round_box(painter, box, fill=shade.tint, edge=shade.line, width=RING)
        elif self._state == "other":
            round_box(painter, box, edge=colours.hairline)
        elif self._state == "chosen" or self.hasFocus():
            round_box(painter, box, fill=colours.accent_soft, edge=colours.accent, width=RING)
        else:
            over = self.underMouse()
            fill, edge = (
                (colours.accent_soft, colours.accent) if over else (colours.surface, colours.line)
            )
            round_box(painter, box, fill=fill, edge=edge, width=BORDER)

    def _draw_badge(self, painter: QPainter, colours: Colours) -> None:
        side = self._badge()
        box = QRectF(self._edge(), (self.height() - side) / 2, side, side)
        tone = _TONES.get(self._state)
        if tone:
            round_box(painter, box, fill=colours.shade(tone).text, radius=side / 2)
            marks.draw(painter, tone, box, colours.shade(tone).tint)
            return
        lit = self._state == "chosen" or (self._state == "open" and self.hasFocus())
        round_box(
            painter, box, fill=colours.accent if lit else colours.neutral.tint, radius=RADIUS * 0.7
        )
        painter.setPen(QColor(colours.on_accent if lit else colours.neutral.text))
        painter.setFont(self._font("small", QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)

    def _draw_words(self, painter: QPainter, colours: Colours) -> None:
        tone = _TONES.get(self._state)
        ink = (
            colours.shade(tone).text
            if tone
            else colours.quiet
            if self._state == "other"
            else colours.ink
        )
        painter.setPen(QColor(ink))
        laid = self._wrapped(self.width())
        left = self._edge() + self._badge() + SPACE_3
        laid.draw(painter, QPointF(left, (self.height() - laid.height) / 2))
        if tone:
            painter.setFont(self._tag_font())
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                QRectF(self.rect()).adjusted(0, 0, -SPACE_4, 0), middle, _TAGS[self._state]
            )

    def _wrapped(self, width: float) -> Paragraph:
        room = width - self._edge() - self._badge() - SPACE_3 - SPACE_4 - self._tag_room()
        if room not in self._laid:
            self._laid[room] = Paragraph(self.words, self._font("body", QFont.Weight.Medium), room)
        return self._laid[room]

    def _tag_room(self) -> float:
        """The tag's room is kept from the beginning, so that no words move when it appears."""
        return SPACE_3 + max(advance(self._tag_font(), tag) for tag in _TAGS.values())

    def _font(self, step: str, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(style.current().size(step))
        font.setWeight(weight)
        return font

    def _tag_font(self) -> QFont:
        return self._font("small", QFont.Weight.DemiBold)

    def _badge(self) -> float:
        return style.current().size("body") * 1.75

    def _edge(self) -> float:
        return SPACE_3 + 1
