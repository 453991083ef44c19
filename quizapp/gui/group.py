"""Widgets that stand around others, as a screen reader hears them: groups with a name."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

_MARK = "group"


def group(widget: QWidget, name: str = "") -> None:
    """Have a widget heard as a group; its name is said when the keyboard comes into it."""
    widget.setProperty(_MARK, "yes")
    if name:
        widget.setAccessibleName(name)


def teach_groups() -> None:
    """Tell Qt what a group is; for one that listens, widgets have no role of their own."""
    QAccessible.installFactory(_interface)


def let_go_of_keyboard(around: QWidget) -> None:
    """Take the keyboard from what is going to be hidden or disabled.

    Else Qt gives it to the next thing, and to the next, and a screen reader says each.
    """
    focus = QApplication.focusWidget()
    if focus is not None and (focus is around or around.isAncestorOf(focus)):
        focus.clearFocus()


def _interface(_class: str, thing: QObject) -> QAccessibleWidget | None:
    if isinstance(thing, QWidget) and thing.property(_MARK):
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    return None
