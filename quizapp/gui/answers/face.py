"""The face of a card: its badge, its words, lines below them and a tag, laid out and drawn."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from quizapp.gui import marks, style
from quizapp.gui.answers.look import PLAIN, Line, Look
from quizapp.gui.shapes import advance, round_box
from quizapp.gui.text import LEADING, Paragraph
from quizapp.gui.theme import BORDER, RADIUS, RING, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Colours
from quizapp.language import tr

_GAP = 3
_EM_LEAST = 6


class Face:
    """What a card shows. `tags` are all that it may carry: their room is kept from the beginning.

    A `box` as badge is one to tick; an `eager` badge lights up with the focus; a `bare` face has
    no outline, as it cannot be pressed.
    """

    def __init__(
        self,
        tags: tuple[str, ...] = (),
        *,
        box: bool = False,
        eager: bool = False,
        bare: bool = False,
    ) -> None:
        self._tags, self._box, self._eager, self._bare = tags, box, eager, bare
        self.words = self.badge = ""
        self.look: Look = PLAIN
        self.lines: tuple[Line, ...] = ()
        self.font = QFont()
        self._laid: dict[tuple[str, float], Paragraph] = {}

    def keep_room(self, *tags: str) -> None:
        """Keep room for other tags."""
        self._tags = tags
        self.forget()

    def forget(self) -> None:
        """Lay the words out afresh: the font is another."""
        self._laid.clear()

    def height(self, width: float) -> int:
        """Return the height with all words wrapped."""
        return round(max(self.side, self._words_height(width)) + 2 * self._pad)

    @property
    def least(self) -> int:
        """The least width that holds badge and tag and a few letters."""
        return round(self._left + _EM_LEAST * self.side + SPACE_4)

    @property
    def side(self) -> float:
        """How wide and high the badge is."""
        return style.current().size("body") * 1.75

    def draw(
        self, painter: QPainter, box: QRectF, *, focus: bool = False, over: bool = False
    ) -> None:
        """Draw the face into a box; `focus` has a ring, `over` is under the mouse."""
        colours = style.current().colours
        self._draw_card(painter, box, colours, focus=focus, over=over)
        top = box.top() + (box.height() - self._words_height(box.width())) / 2
        badge = box.top() + (box.height() - self.side) / 2
        if self.lines:
            badge = max(box.top() + self._pad, top + (self._line_height - self.side) / 2)
        at = QRectF(box.left() + self._edge, badge, self.side, self.side)
        self._draw_badge(painter, at, colours, lit=self.look.lit or (focus and self._eager))
        self._draw_words(painter, box, top, colours)
        self._draw_tag(painter, box, colours)

    def _draw_card(
        self, painter: QPainter, box: QRectF, colours: Colours, *, focus: bool, over: bool
    ) -> None:
        look = self.look
        if look.tone:
            shade = colours.shade(look.tone)
            round_box(painter, box, fill=shade.tint, edge=shade.line, width=RING)
        elif self._bare or (look.quiet and not over):
            round_box(painter, box, edge=colours.hairline)
        elif focus or look.lit or over:
            width = RING if focus or look.lit else BORDER
            round_box(painter, box, fill=colours.accent_soft, edge=colours.accent, width=width)
        else:
            round_box(painter, box, fill=colours.surface, edge=colours.line, width=BORDER)
        if focus and (look.lit or look.quiet or look.tone):
            inner = box.adjusted(_GAP + 1, _GAP + 1, -_GAP - 1, -_GAP - 1)
            round_box(painter, inner, edge=colours.accent, width=RING, radius=RADIUS - _GAP)

    def _draw_badge(self, painter: QPainter, box: QRectF, colours: Colours, *, lit: bool) -> None:
        look = self.look
        if look.tone:
            shade = colours.shade(look.tone)
            round_box(painter, box, fill=shade.text, radius=self.side / 2)
            marks.draw(painter, look.sign, box, shade.tint)
            return
        fill = colours.accent if lit else "" if self._box else colours.neutral.tint
        edge = colours.line if self._box and not lit else ""
        ink = colours.on_accent if lit else colours.quiet if look.quiet else colours.neutral.text
        round_box(painter, box, fill=fill, edge=edge, radius=RADIUS * 0.7)
        if look.sign:
            marks.draw(painter, look.sign, box, ink)
            return
        painter.setPen(QColor(ink))
        painter.setFont(self._font("small", QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.badge)

    def _draw_words(self, painter: QPainter, box: QRectF, top: float, colours: Colours) -> None:
        painter.setPen(QColor(self._ink(colours)))
        words = self._paragraph(box.width())
        left = box.left() + self._left
        words.draw(painter, QPointF(left, top))
        top += words.height
        for line in self.lines:
            height = self._line_room(line, box.width())
            at = QRectF(
                left, top + SPACE_1, box.width() - self._left - self._right, height - SPACE_1
            )
            self._draw_line(painter, line, at, box.width(), colours)
            top += height

    def _draw_line(
        self, painter: QPainter, line: Line, at: QRectF, width: float, colours: Colours
    ) -> None:
        ink = colours.shade(line.tone).text if line.tone else colours.quiet
        if line.slot:
            self._draw_slot(painter, line, at, colours)
            ink = colours.quiet if line.open else colours.ink
        left = at.left() + (SPACE_3 if line.slot else 0)
        if line.sign:
            side = self._sign
            marks.draw(painter, line.sign, QRectF(left, at.top() + 1, side, side), ink, 0.12)
        painter.setPen(QColor(ink))
        paragraph = self._line(line, width)
        top = at.top() + (at.height() - paragraph.height) / 2
        paragraph.draw(painter, QPointF(left + self._sign_room(line), top))

    def _draw_slot(self, painter: QPainter, line: Line, at: QRectF, colours: Colours) -> None:
        if not line.open:
            round_box(painter, at, fill=colours.surface, edge=colours.accent, radius=RADIUS * 0.7)
            return
        pen = QPen(QColor(colours.line), BORDER, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS * 0.7, RADIUS * 0.7)

    def _draw_tag(self, painter: QPainter, box: QRectF, colours: Colours) -> None:
        tag = self.look.says
        if tag:
            tone = self.look.tone
            ink = colours.shade(tone).text if tone else colours.quiet if self.look.quiet else ""
            painter.setPen(QColor(ink or colours.accent))
            painter.setFont(self._tag_font())
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box.adjusted(0, 0, -SPACE_4, 0), middle, tag)

    def _ink(self, colours: Colours) -> str:
        if self.look.tone:
            return colours.shade(self.look.tone).text
        return colours.quiet if self.look.quiet else colours.ink

    def _words_height(self, width: float) -> float:
        below = sum(self._line_room(line, width) for line in self.lines)
        return self._paragraph(width).height + below

    def _line_room(self, line: Line, width: float) -> float:
        around = 2 * SPACE_2 if line.slot else 0
        return self._line(line, width).height + around + SPACE_1

    def _paragraph(self, width: float) -> Paragraph:
        room = width - self._left - self._right
        return self._wrapped(self.words, room, self._font("body", QFont.Weight.Medium))

    def _line(self, line: Line, width: float) -> Paragraph:
        around = 2 * SPACE_3 if line.slot else 0
        room = width - self._left - self._right - around - self._sign_room(line)
        return self._wrapped(line.words, room, self._font("body", QFont.Weight.Normal))

    def _wrapped(self, words: str, room: float, font: QFont) -> Paragraph:
        key = (f"{font.weight()} {words}", room)
        if key not in self._laid:
            self._laid[key] = Paragraph(words, font, room)
        return self._laid[key]

    def _sign_room(self, line: Line) -> float:
        return self._sign + SPACE_1 if line.sign else 0.0

    @property
    def _sign(self) -> float:
        return style.current().size("body") * 1.3

    @property
    def _line_height(self) -> float:
        return style.current().size("body") * 1.21 * LEADING

    @property
    def _edge(self) -> float:
        return SPACE_3 + 1

    @property
    def _pad(self) -> float:
        return SPACE_1 if self._bare else SPACE_3

    @property
    def _left(self) -> float:
        return self._edge + self.side + SPACE_3

    @property
    def _right(self) -> float:
        if not self._tags:
            return SPACE_4
        return SPACE_4 + SPACE_3 + max(advance(self._tag_font(), tr(tag)) for tag in self._tags)

    def _font(self, step: str, weight: QFont.Weight) -> QFont:
        font = QFont(self.font)
        font.setPixelSize(style.current().size(step))
        font.setWeight(weight)
        return font

    def _tag_font(self) -> QFont:
        return self._font("small", QFont.Weight.DemiBold)
