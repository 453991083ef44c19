"""The rows of a long list to tick: words, and whether each is ticked."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_STATE = Qt.CheckState
_FLAG = Qt.ItemFlag


class TickModel(QAbstractListModel):
    """Holds words, each different from the others."""

    def __init__(self) -> None:
        super().__init__()
        self.words: tuple[str, ...] = ()
        self._ticked: set[str] = set()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The words that are ticked, in their order."""
        return tuple(one for one in self.words if one in self._ticked)

    def show_words(self, words: Sequence[str], unticked: Collection[str]) -> None:
        """Hold these in place of those before, ticked but for some."""
        self.beginResetModel()
        self.words = tuple(words)
        self._ticked = set(words) - set(unticked)
        self.endResetModel()

    def tick(self, *, on: bool) -> None:
        """Tick all, or none."""
        self._ticked = set(self.words) if on else set()
        if self.words:
            self.dataChanged.emit(
                self.index(0), self.index(len(self.words) - 1), [_ROLE.CheckStateRole]
            )

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.words)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """Return the words of a row, or whether it is ticked; nothing of a row that there is not."""
        if not index.isValid():
            return None
        words = self.words[index.row()]
        if role == _ROLE.CheckStateRole:
            return _STATE.Checked if words in self._ticked else _STATE.Unchecked
        return words if role == _ROLE.DisplayRole else None

    def setData(self, index: _Index, value: object, role: int = _ROLE.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Tick a row or take its tick away."""
        if role != _ROLE.CheckStateRole or not index.isValid():
            return False
        words = self.words[index.row()]
        if _STATE(value) == _STATE.Checked:
            self._ticked.add(words)
        else:
            self._ticked.discard(words)
        self.dataChanged.emit(index, index, [role])
        return True

    def turn(self, index: _Index) -> None:
        """Tick a row that is not ticked, or take its tick away."""
        ticked = self.data(index, _ROLE.CheckStateRole) == _STATE.Checked
        self.setData(index, _STATE.Unchecked if ticked else _STATE.Checked, _ROLE.CheckStateRole)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every row be ticked; what can be selected is what screen readers take the keyboard to."""
        ticked = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable | _FLAG.ItemIsUserCheckable
        return ticked if index.isValid() else _FLAG.NoItemFlags
