"""A layout that sets widgets beside one another and goes on below where a line is full, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from quizapp.gui.theme import SPACE_2


class Flow(QLayout):
    """Widgets in lines from the left, each as wide as it likes, none wider than the layout.

    In a line they stand on one middle.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE_2)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Set one more at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return one of them, None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take one of them out."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines."""
        if width not in self._heights or self._lies_in_another:
            self._heights[width] = self._set(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of all in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        return QSize(
            sum(size.width() for size in sizes) + gaps,
            max((size.height() for size in sizes), default=0),
        )

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the one that needs most."""
        if self._least is None or self._lies_in_another:
            self._least = QSize()
            for item in self._shown():
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def setGeometry(self, box: QRect) -> None:  # noqa: N802 - Qt's name
        """Set all in their places."""
        super().setGeometry(box)
        self._set(box, move=True)

    @property
    def _lies_in_another(self) -> bool:
        """Whether it lies in another layout, which alone is told at once when something changes."""
        return isinstance(self.parent(), QLayout)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _set(self, box: QRect, *, move: bool) -> int:
        top = box.y()
        for number, line in enumerate(self._lines(box.width())):
            top += self.spacing() if number else 0
            high, left = max(size.height() for _, size in line), box.x()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += high
        return top - box.y()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return what stands in each line, with its size."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._shown():
            width = min(item.sizeHint().width(), room)
            tall = item.hasHeightForWidth()
            high = item.heightForWidth(width) if tall else item.sizeHint().height()
            if not lines or (left and left + width > room):
                lines.append([])
                left = 0
            lines[-1].append((item, QSize(width, high)))
            left += width + self.spacing()
        return lines
