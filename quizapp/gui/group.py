"""What Qt Widgets has no roles for, as a screen reader hears it: groups with a name, and headings."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QLabel, QWidget

_MARK, _GROUP, _HEADING = "heard-as", "group", "heading"


def group(widget: QWidget, name: str = "") -> None:
    """Have a widget heard as a group; its name is said when the keyboard comes into it."""
    widget.setProperty(_MARK, _GROUP)
    if name:
        widget.setAccessibleName(name)


def call_heading(label: QLabel) -> None:
    """Have a label heard as a heading, whatever its words come to be."""
    label.setProperty(_MARK, _HEADING)


def teach_roles() -> None:
    """Tell Qt what a group is and a heading; it asks only where somebody listens."""
    QAccessible.installFactory(_interface)


def let_go_of_keyboard(around: QWidget) -> None:
    """Take the keyboard from what is going to be hidden or disabled.

    Else Qt gives it to the next thing, and to the next, and a screen reader says each.
    """
    focus = QApplication.focusWidget()
    if focus is not None and (focus is around or around.isAncestorOf(focus)):
        focus.clearFocus()


def _interface(_class: str, thing: QObject) -> QAccessibleWidget | None:
    if isinstance(thing, QLabel) and thing.property(_MARK) == _HEADING:
        return _Heading(thing)
    if isinstance(thing, QWidget) and thing.property(_MARK) == _GROUP:
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    return None


class _Heading(QAccessibleWidget):
    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        """Return the words as they are now."""
        return self._label.text() if kind == QAccessible.Text.Name else super().text(kind)
