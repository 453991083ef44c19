"""The menu of what can be done with students."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from quizapp.language import tr

Act = Callable[[], None]


def students_menu(
    parent: QWidget,
    switch: Act | None,
    new: Act,
    rename: Act,
    export: Act,
    restore: Act,
    erase: Act,
) -> QMenu:
    """Return the menu with what each entry does; where there is nobody else, none can be switched to."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Students"))
    menu.addAction(tr("&Switch student…"), switch or (lambda: None)).setEnabled(switch is not None)
    menu.addAction(tr("&New student…"), new)
    menu.addSeparator()
    menu.addAction(tr("&Rename…"), rename)
    menu.addAction(tr("&Export everything…"), export)
    menu.addAction(tr("&Go back to a backup…"), restore)
    menu.addAction(tr("Er&ase…"), erase)
    return menu
