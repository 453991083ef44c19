"""What all pages are made of: a column in the middle, scrolled with the keys when it is long."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.group import group
from quizapp.gui.theme import SPACE_3, SPACE_4, SPACE_5, SPACE_6
from quizapp.language import tr

_HIGHEST = 1.4


def footer(hint: QWidget, button: QWidget) -> "Column":
    """Return the foot of a page: a hint on the left and the button that leads on."""
    foot = Column(SPACE_3, SPACE_3)
    foot.setObjectName("footer")
    foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    # The foot keeps its height while its button is hidden.
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    line = QHBoxLayout()
    line.setSpacing(SPACE_4)
    line.addWidget(hint, 1)
    line.addWidget(button)
    foot.rows.addLayout(line)
    return foot


class Column(QWidget):
    """A column no wider than reads well, in the middle of what holds it.

    One that bleeds is wider by `BLEED` on either side, so that the words of quiet buttons stand on its edges.
    """

    def __init__(self, top: int = SPACE_5, bottom: int = SPACE_5, *, bleed: int = 0) -> None:
        super().__init__()
        self.setObjectName("column")
        self._bleed = bleed
        self._inner = QWidget()
        self._inner.setMaximumWidth(style.current().column + 2 * bleed)
        self.rows = QVBoxLayout(self._inner)
        self.rows.setContentsMargins(0, top, 0, bottom)
        self.rows.setSpacing(SPACE_4)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE_6 - bleed, 0, SPACE_6 - bleed, 0)
        outer.setSpacing(0)
        outer.addStretch(1)
        outer.addWidget(self._inner, 1000)
        outer.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        if event.type() == QEvent.Type.StyleChange:
            self._inner.setMaximumWidth(style.current().column + 2 * self._bleed)
        super().changeEvent(event)


class OverlayBar(QScrollBar):
    """A scroll bar that lies over the page's edge: the column stays where it is when it appears."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, scroll)
        self._scroll, self._bar = scroll, scroll.verticalScrollBar()
        self._bar.rangeChanged.connect(self._take_range)
        self._bar.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._bar.setValue)
        self.hide()

    def place(self) -> None:
        """Stand on the right edge of the scrolled part."""
        width = self.sizeHint().width()
        self.setGeometry(self._scroll.width() - width, 0, width, self._scroll.height())

    def _take_range(self, low: int, high: int) -> None:
        self.setRange(low, high)
        self.setPageStep(self._bar.pageStep())
        self.setSingleStep(self._bar.singleStep())
        self.setVisible(high > low)
        self.place()
        self.raise_()


class Scrolled(QScrollArea):
    """The part of a page that scrolls, without bars of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        """Leave it to the layout to measure the page in another style, once, when it is seen."""
        if event.type() == QEvent.Type.StyleChange:
            return QFrame.event(self, event)
        return super().event(event)


class Page(QWidget):
    """A page: `above` and `below` stay in place, `column` scrolls between them; `heard` is its name."""

    heard = ""

    def __init__(self) -> None:
        super().__init__()
        group(self, tr(self.heard) if self.heard else "")
        self.setObjectName("page")
        self.column = Column()
        self.area = Scrolled()
        self.area.setWidget(self.column)
        self._bar = OverlayBar(self.area)
        self.frame = QVBoxLayout(self)
        self.frame.setContentsMargins(0, 0, 0, 0)
        self.frame.setSpacing(0)
        self.frame.addWidget(self.area, 1)

    @property
    def rows(self) -> QVBoxLayout:
        """The layout of the column."""
        return self.column.rows

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll with the keys that nothing else has taken."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_Down: bar.singleStep() * 2,
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the bar on the edge."""
        super().resizeEvent(event)
        # On a very high screen the page stands in the middle: its foot is not far from its words.
        spare = max(0, self.height() - round(style.current().column * _HIGHEST)) // 2
        self.frame.setContentsMargins(0, spare, 0, spare)
        self._bar.place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take up what was changed while the page was hidden."""
        super().showEvent(event)
        self.settle()

    def bring_into_view(self, widget: QWidget, margin: int = SPACE_5) -> None:
        """Scroll until the widget is seen, its top first where it is higher than the page."""
        self.settle()
        top = widget.mapTo(self.column, widget.rect().topLeft()).y()
        bar, room = self.area.verticalScrollBar(), self.area.maximumViewportSize().height()
        low = top + widget.height() + margin - room
        bar.setValue(min(max(bar.value(), low), top - margin))

    def settle(self) -> None:
        """Lay out now what would be laid out before the next paint."""
        self.frame.activate()  # a page that was never shown does not know its width yet
        layout = self.column.layout()
        if layout is not None:
            layout.activate()
        # not by its viewport: for any widget that it is given PySide first makes all kinds of widgets
        room = self.area.maximumViewportSize()
        height = max(self.column.heightForWidth(room.width()), room.height())
        self.column.resize(room.width(), height)
        self.area.verticalScrollBar().setRange(0, height - room.height())
