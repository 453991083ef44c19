"""What a screen reader, a keyboard, a shaky hand and weak eyes need of what is shown: one check each.

A check returns what is not as it should be, so that a test says what and where.
"""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from quizapp.gui.answers.tick import Tick
from quizapp.gui.choice import Choice
from quizapp.gui.text import Text
from quizapp.gui.theme import contrast

SIZES = [(1.0, 1024, 768), (1.0, 800, 600), (2.0, 1024, 768), (2.0, 800, 600), (1.5, 3840, 2160)]
LEAST = 24
"""Pixels that a target has at least, either way."""
MOST_STOPS = 160
_ROLE = QAccessible.Role
_OF_NOTHING = {_ROLE.NoRole, _ROLE.Client, _ROLE.Window}
_LINE = 20
"""Pixels within which two things stand on the same line."""


class Focuses:
    """What the keyboard comes to while this lasts; a screen reader says each of them."""

    def __init__(self, app):
        self._app, self.seen = app, []

    def __enter__(self):
        self._app.focusChanged.connect(self._see)
        return self

    def __exit__(self, *_why):
        self._app.focusChanged.disconnect(self._see)

    def _see(self, _before, now):
        if now is not None:
            self.seen.append(now)


def walk(interface):
    """Yield every accessible thing that is not hidden."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and not child.state().invisible:
            yield child
            yield from walk(child)


def things(window):
    """Return all that a screen reader finds in a window."""
    return list(walk(QAccessible.queryAccessibleInterface(window)))


def nameless(window):
    """Return what takes the focus and says neither what it is nor what kind of thing."""
    focusable = [thing for thing in things(window) if thing.state().focusable]
    return [
        (thing.role(), thing.object())
        for thing in focusable
        if thing.role() in _OF_NOTHING or not thing.text(QAccessible.Text.Name).strip()
    ]


def misnamed(window):
    """Return buttons whose words are not in their names: who says what is read there must reach them."""
    named = [
        (one.text(), QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name))
        for one in visible(window, QAbstractButton)
        if any(sign.isalpha() for sign in one.text())
    ]
    return [(words, name) for words, name in named if _plain(words) not in _plain(name)]


def misplaced_roles(window):
    """Return buttons that are not told as what they are."""
    return [
        (button, QAccessible.queryAccessibleInterface(button).role())
        for button in visible(window, QAbstractButton)
        if QAccessible.queryAccessibleInterface(button).role() not in _roles(button)
    ]


def small_targets(window):
    """Return what is pressed and too small to hit."""
    return [
        (button.accessibleName(), button.size())
        for button in visible(window, QAbstractButton)
        if min(button.width(), button.height()) < LEAST
    ]


def rich_texts(window):
    """Return labels that might take a text for markup."""
    plain = Qt.TextFormat.PlainText
    return [one.text() for one in window.findChildren(QLabel) if one.textFormat() != plain]


def tab_stops(window):
    """Return what Tab reaches, once around."""
    found = []
    start = QApplication.focusWidget()
    for _ in range(MOST_STOPS):
        window.focusNextChild()
        found.append(QApplication.focusWidget())
        if found[-1] is start:
            break
    return found


def unreached(window, stops):
    """Return what takes the focus by Tab and is not reached, or is reached and should not be."""
    wanted = {
        widget
        for widget in visible(window, QWidget)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }
    return wanted ^ set(stops)


def out_of_order(window, stops):
    """Return where Tab goes another way than one reads, downwards and from left to right."""
    at = [(one, _place(window, one)) for one in stops]
    first = at.index(min(at, key=lambda one: one[1]))
    at = at[first:] + at[:first]
    return [
        (before[0].accessibleName(), after[0].accessibleName())
        for before, after in pairwise(at)
        if before[1] > after[1]
    ]


def cut(window):
    """Return what is shown with less room than its words need, or stands outside the page's width."""
    found = []
    for widget in visible(window, QWidget):
        if not isinstance(widget, (Text, Tick, QAbstractButton)):
            continue
        if widget.hasHeightForWidth():
            short = widget.height() < widget.heightForWidth(widget.width())
        else:
            short = widget.width() < widget.sizeHint().width()
        right = widget.mapTo(window, widget.rect().topRight()).x()
        if short or right > window.width():
            found.append((type(widget).__name__, widget.text()))
    return found


def faint(window):
    """Return texts that stand out too little from what was painted below them."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for text in visible(window, Text):
        corner = text.mapTo(window, QPoint(0, 0))
        if text.text() and image.rect().contains(corner) and _in_sight(text):
            ground = image.pixelColor(corner).name()
            if contrast(text.ink().name(), ground) < 4.5:
                found.append((text.text(), text.ink().name(), ground))
    return found


def visible(window, kind):
    """Return the widgets of a kind that are shown."""
    return [one for one in window.findChildren(kind) if one.isVisible()]


def _in_sight(widget):
    """Whether nothing that scrolls hides the corner of a widget."""
    return widget.visibleRegion().contains(QPoint(0, 0))


def _place(window, widget):
    """Return where a thing is read: above what scrolls, in it wherever that is scrolled to, or below it."""
    corner = widget.mapTo(window, QPoint(0, 0))
    for area in visible(window, QScrollArea):
        top = area.mapTo(window, QPoint(0, 0)).y()
        if area.isAncestorOf(widget):
            inner = widget.mapTo(area.widget(), QPoint(0, 0))
            return 1, inner.y() // _LINE, inner.x()
        if corner.y() < top:
            return 0, corner.y() // _LINE, corner.x()
    return 2, corner.y() // _LINE, corner.x()


def _roles(button):
    if button.isCheckable() or isinstance(button, Choice):
        return {_ROLE.RadioButton if button.autoExclusive() else _ROLE.CheckBox}
    return {_ROLE.Button, _ROLE.ButtonMenu}


def _plain(text):
    return text.replace("&&", "&").removesuffix("…").casefold()


def faults_of(window):
    """Return what a screen reader, a keyboard or a shaky hand would stumble over, by the check."""
    stops = tab_stops(window)
    found = {
        "nameless": nameless(window),
        "misnamed": misnamed(window),
        "roles": misplaced_roles(window),
        "small": small_targets(window),
        "markup": rich_texts(window),
        "unreached": unreached(window, stops),
        "out of order": out_of_order(window, stops),
    }
    return {kind: faults for kind, faults in found.items() if faults}
