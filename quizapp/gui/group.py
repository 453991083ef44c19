"""What Qt Widgets has no roles for, as a screen reader hears it: groups with a name, and headings."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QLabel, QWidget

_MARK, _GROUP, _HEADING = "heard-as", "group", "heading"
_ROLES = {_GROUP: QAccessible.Role.Grouping, _HEADING: QAccessible.Role.Heading}


def group(widget: QWidget, name: str = "") -> None:
    """Have a widget heard as a group; its name is said when the keyboard comes into it."""
    widget.setProperty(_MARK, _GROUP)
    if name:
        widget.setAccessibleName(name)


def heading(label: QLabel) -> None:
    """Have a label heard as a heading, by its accessible name; it may not have said anything before."""
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
    if not isinstance(thing, QWidget) or not (role := _ROLES.get(thing.property(_MARK))):
        return None
    return QAccessibleWidget(thing, role)
