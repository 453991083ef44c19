"""What hands can do to the window that is shown now: one thing at random, always one that is allowed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QWidget,
)

from quizapp.gui.liking import like, liked
from quizapp.gui.pages import PagedWindow
from quizapp.settings import CHOICES

KEYS = (
    *(
        "Tab",
        "Tab",
        "Backtab",
        "Return",
        "Return",
        "Space",
        "Escape",
        "Up",
        "Down",
        "Left",
        "Right",
    ),
    *("Home", "End", "PageUp", "PageDown", "Backspace", "Delete", "F1"),
    *"123456789QPRCGLKHS!*-?",
)
CONTROLLED = ("Z", "Y", "I", "Plus", "Minus", "0", "Comma", "F")
WORDS = (
    "Changzhou",
    "11.2",
    "中国",
    "robot",
    "a",
    "x" * 300,
    "  ",
    "“quoted”",
    "e\u0301",
    "2027-02-30",
)
_SIZES = ((800, 600), (1024, 768), (1280, 900))

Act = Callable[[], None]


@dataclass(frozen=True)
class Deed:
    """Something that can be done now, and what it is called in a report."""

    name: str
    do: Act


def front() -> QWidget | None:
    """Return what takes keys and clicks now: a menu, a dialog, else the window."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
    windows = [one for one in shown if one.inherits("QMainWindow")]
    over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if over is None and windows and QApplication.activeWindow() is None:
        windows[-1].activateWindow()  # without a window manager nobody does it for us
    return over or (windows[-1] if windows else None)


def deed(root: QWidget, random: Random, files: Path) -> Deed:
    """Return one thing that can be done with what is in front, drawn at random."""
    if isinstance(root, QFileDialog):
        return _file(root, random, files)
    if isinstance(root, QMenu):
        return _menu(root, random)
    makers = [_click, _click, _click, _key, _key, _type, _pick, _zoom]
    if not isinstance(root, QDialog):
        makers += [_shortcut, _size]
    if isinstance(root, PagedWindow):
        makers.append(_look)
    return random.choice(makers)(root, random) or _key(root, random)


def _file(dialog: QFileDialog, random: Random, files: Path) -> Deed:
    """Choose a file of ours, or none: nothing else on the machine is touched."""
    if random.random() < 0.5:
        return Deed("no file", dialog.reject)
    name = str(files / f"{random.randrange(4)}-{dialog.windowTitle()[:4].strip()}")

    def choosing() -> None:
        dialog.selectFile(name)
        dialog.accept()
        if dialog.isVisible():
            dialog.reject()

    return Deed("a file", choosing)


def _menu(menu: QMenu, random: Random) -> Deed:
    open_to = [one for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
    if not open_to or random.random() < 0.3:
        return Deed("close the menu", menu.close)
    action = random.choice(open_to)

    def choosing() -> None:
        menu.close()
        action.trigger()

    return Deed(f"menu “{action.text()}”", choosing)


def _shown(root: QWidget, kind: type) -> list[QWidget]:
    return [
        one
        for one in root.findChildren(kind)
        if one.isVisible() and one.isEnabled() and one.window() is root.window()
    ]


def _seen(widget: QWidget) -> QPoint | None:
    """Return a place of a widget that a pointer can reach, None where it is scrolled away."""
    part = widget.visibleRegion().boundingRect()
    return part.center() if part.isValid() and not part.isEmpty() else None


def _click(root: QWidget, random: Random) -> Deed | None:
    found = [
        one
        for one in _shown(root, QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.ClickFocus or isinstance(one, QAbstractButton)
    ]
    reachable = [(one, at) for one in found if (at := _seen(one)) is not None]
    if not reachable:
        return None
    widget, at = random.choice(reachable)

    def clicking() -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    return Deed(f"click {_called(widget)}", clicking)


def _key(root: QWidget, random: Random) -> Deed:
    name = random.choice(KEYS)
    return Deed(f"key {name}", lambda: _press(root, name))


def _zoom(root: QWidget, random: Random) -> Deed:
    name = random.choice(CONTROLLED)
    held = Qt.KeyboardModifier.ControlModifier
    return Deed(f"key Ctrl+{name}", lambda: _press(root, name, held))


def _press(
    root: QWidget, name: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    signs = {"!": "Exclam", "*": "Asterisk", "-": "Minus", "?": "Question"}
    key = getattr(Qt.Key, f"Key_{signs.get(name, name)}")
    QTest.keyClick(QApplication.focusWidget() or root, key, held)


def _type(root: QWidget, random: Random) -> Deed | None:
    fields = [one for one in _shown(root, QLineEdit) if not one.isReadOnly()]
    if not fields:
        return None
    field, words = random.choice(fields), random.choice(WORDS)

    def typing() -> None:
        field.setFocus()
        field.insert(words)

    return Deed(f"write {words[:20]!r}", typing)


def _pick(root: QWidget, random: Random) -> Deed | None:
    views = [
        one
        for one in _shown(root, QAbstractItemView)
        if not isinstance(one, QHeaderView) and one.model() and one.model().rowCount()
    ]
    if not views:
        return None
    view = random.choice(views)
    model = view.model()
    index = model.index(random.randrange(model.rowCount()), 0)

    def picking() -> None:
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        place: QRect = view.visualRect(index)
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place.center(),
        )

    return Deed(f"pick row {index.row()}", picking)


def _shortcut(root: QWidget, random: Random) -> Deed | None:
    """Do what a key would that is bound where one is, whatever has the focus."""
    bound = [
        one
        for one in root.findChildren(QShortcut)
        if one.isEnabled() and isinstance(one.parent(), QWidget) and one.parent().isVisible()
    ]
    if not bound:
        return None
    shortcut = random.choice(bound)
    return Deed(f"shortcut {shortcut.key().toString()}", shortcut.activated.emit)


def _size(root: QWidget, random: Random) -> Deed:
    width, height = random.choice(_SIZES)
    return Deed(f"{width} × {height}", lambda: root.resize(width, height))


def _look(root: QWidget, random: Random) -> Deed:
    """Put on another look, or speak another language: what Settings does, from any page."""
    name = random.choice(("theme", "text_size", "font", "motion", "single_keys", "language"))
    value = random.choice(tuple(CHOICES[name]))

    def changing() -> None:
        before = liked().language
        like(replace(liked(), **{name: value}))
        if liked().language != before:
            root.other_language_wanted.emit()

    return Deed(f"{name} {value}", changing)


def _called(widget: QWidget) -> str:
    name = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{name[:40]}”"


def homeward(root: QWidget) -> Deed:
    """Return what a student does who wants back to the first page."""
    if isinstance(root, QDialog):
        return Deed("reject", root.reject)
    if isinstance(root, QMenu):
        return Deed("close", root.close)
    return Deed("key Escape", lambda: _press(root, "Escape"))
