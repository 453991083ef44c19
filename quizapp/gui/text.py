"""Text on the screen: always plain, always whole, wrapped with room between the lines."""

from math import ceil
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quizapp.study.shown import harmless

LEADING, TIGHT = 1.2, 1.0
_UNBOUNDED = 100_000
_DISPLAY_TRACKING = 97.5
_LONELY = 0.2
_NARROWER = (0.55, 0.65, 0.75, 0.85, 0.95)


class Laid(Protocol):
    """What was laid out in a width: its size in whole pixels, and a way to draw it."""

    @property
    def width(self) -> int:
        """How wide it is."""

    @property
    def height(self) -> int:
        """How high it is."""

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it from a top left corner on."""


class Text(QLabel):
    """A paragraph of the given step of the type scale, never read as HTML or Markdown."""

    def __init__(
        self,
        text: str = "",
        step: str = "body",
        *,
        quiet: bool = False,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("step", step)
        self.setProperty("quiet", quiet)
        self.setProperty("strong", strong)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._display, self._stem = step == "title", step == "stem"
        self._leading = TIGHT if self._display else LEADING
        self._laid: dict[int, Laid] = {}
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        self._laid.clear()
        super().setText(harmless(text))
        self.updateGeometry()

    def show_text(self, text: str) -> None:
        """Show the words, or nothing at all where there are none."""
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high the wrapped text is."""
        return self._at(width).height

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the text on as few lines as its own line feeds allow."""
        laid = self._at(_UNBOUNDED)
        return QSize(laid.width, laid.height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one short line."""
        return QSize(self.fontMetrics().height() * 2, self._at(_UNBOUNDED).height)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self.ink())
        laid = self._at(self.width())
        laid.draw(painter, QPointF(0, max(0.0, (self.height() - laid.height) / 2)))

    def ink(self) -> QColor:
        """Return the colour of the words."""
        return self.palette().color(self.foregroundRole())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Forget the lines when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._laid.clear()
            self.updateGeometry()
        super().changeEvent(event)

    def _at(self, width: int) -> Laid:
        if width not in self._laid:
            self._laid[width] = self._wrapped(width)
        return self._laid[width]

    def _wrapped(self, width: int) -> Laid:
        font = self.font()
        if self._display:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _DISPLAY_TRACKING)
        laid = Paragraph(self.text(), font, width, self._leading)
        if (self._display or (self._stem and laid.lonely)) and width < _UNBOUNDED:
            # Lines of like length: no lonely word on the last.
            for share in _NARROWER:
                narrow = Paragraph(self.text(), font, width * share, self._leading)
                if narrow.height == laid.height:
                    return narrow
        return laid


class Paragraph:
    """Words wrapped to a width: `width` and `height` in whole pixels, and a way to draw them.

    `lonely` says that the last line is a mere scrap.
    """

    def __init__(self, text: str, font: QFont, width: float, leading: float = LEADING) -> None:
        self._layouts: list[QTextLayout] = []
        self._wide = self._top = self._last = 0.0
        for line in harmless(text).split("\n"):
            self._layouts.append(self._wrapped(line, font, max(1.0, width), leading))
        self.width, self.height = ceil(self._wide), ceil(self._top)
        self.lonely = self._last < width * _LONELY

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the lines from a top left corner on, in the painter's pen."""
        for layout in self._layouts:
            layout.draw(painter, at)

    def _wrapped(self, text: str, font: QFont, width: float, leading: float) -> QTextLayout:
        layout = QTextLayout(text, font)
        layout.setTextOption(_wrapping())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            spread = line.height() * leading
            line.setPosition(QPointF(0, self._top + (spread - line.height()) / 2))
            self._top += spread
            self._last = line.naturalTextWidth()
            self._wide = max(self._wide, self._last)
        layout.endLayout()
        return layout


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
