"""The rows of the list of cards: a heading for each topic, and the cards below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from quizapp.language import tr
from quizapp.study.card_lines import CardLine

ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows; a heading has no key."""

    key: str
    title: str
    asks: str = ""
    state: str = ""
    comes: str = ""

    @property
    def heading(self) -> bool:
        """Whether it is the name of a topic."""
        return not self.key

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        asks = tr("{title}: {asks}", title=self.title, asks=self.asks) if self.asks else self.title
        words = asks
        for said in filter(None, (self.state, self.comes)):
            words = tr("{words}. {next}", "of a card", words=words, next=said)
        return words


class CardModel(QAbstractListModel):
    """Holds lines of cards; words are made of a line when it is seen, as there may be thousands."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CardLine | str] = []
        self._today = date.min

    def show_lines(self, lines: Sequence[CardLine], today: date) -> None:
        """Hold these in place of those before."""
        self.beginResetModel()
        self._today, topic = today, ""
        self._rows = []
        for line in lines:
            if line.topic != topic:
                topic = line.topic
                self._rows.append(topic)
            self._rows.append(line)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return how many rows there are, headings among them."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what is said of it."""
        if role == ROW:
            return self._row(index.row())
        return self._row(index.row()).spoken if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only cards be selected."""
        if self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def line(self, row: int) -> CardLine | None:
        """Return the card of a row, None for a heading or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else ""
        return None if isinstance(found, str) else found

    def row_of(self, key: str) -> int:
        """Return the row of a card, -1 where it is not among them."""
        return next(
            (
                at
                for at, row in enumerate(self._rows)
                if not isinstance(row, str) and row.key == key
            ),
            -1,
        )

    def _row(self, at: int) -> Row:
        line = self._rows[at]
        if isinstance(line, str):
            return Row("", line)
        return Row(line.key, line.title, line.asks, line.state, line.comes(self._today))
