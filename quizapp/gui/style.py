"""The tokens put to work: fonts loaded, the palette and style sheet made, the system's wishes followed."""

import sys
from dataclasses import replace
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from quizapp.gui import theme
from quizapp.gui.group import teach_roles
from quizapp.gui.theme import Colours, Theme
from quizapp.paths import resource
from quizapp.settings import USUAL, Settings

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
_SHEET = Template("""
QWidget { color: $ink; font-size: ${body}px; }
QMainWindow, QDialog, QMessageBox, QWidget#page, QWidget#column { background: $paper; }
QWidget#footer { background: $paper; border-top: 1px solid $hairline; }
QWidget#header { background: $paper; border-bottom: 1px solid $hairline; }
QScrollArea, QTextBrowser, QTableView#cards, QListView#ticks { background: transparent; border: none; }
QLabel[step="small"] { font-size: ${small}px; }
QLabel[step="lead"] { font-size: ${lead}px; }
QLabel[step="stem"] { font-size: ${stem}px; font-weight: 500; }
QLabel[step="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[quiet="true"] { color: $quiet; }
QLineEdit { background: $surface; border: 1px solid $line; border-radius: 10px; padding: 11px 13px;
    font-size: ${lead}px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $quiet; }
QLineEdit:focus { border: 2px solid $accent; padding: 10px 12px; }
QSpinBox { background: $surface; border: 1px solid $line; border-radius: 10px; padding: 9px 12px;
    selection-background-color: $accent; selection-color: $on_accent; }
QSpinBox:focus { border: 2px solid $accent; padding: 8px 11px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0;
    font-size: ${body}px; }
QTableView#cards { outline: none; selection-background-color: transparent; }
QDialog#dialog, QWidget#month { background: $surface; border: 1px solid $line; }
QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $ink; background: transparent; border: 2px solid transparent;
    border-radius: 6px; padding: 6px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $accent_soft; }
QCalendarWidget QToolButton:focus { border-color: $accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView:disabled { color: $line; }
QCalendarWidget QAbstractItemView { background: $surface; alternate-background-color: $surface;
    selection-background-color: $accent; selection-color: $on_accent; outline: none; }
QLineEdit#find { font-size: ${body}px; padding: 8px 11px; }
QLineEdit#find:focus { padding: 7px 10px; }
QTableView#chart { background: $surface; border: 1px solid $line; border-radius: 6px; outline: none;
    font-size: ${small}px; selection-background-color: $accent; selection-color: $on_accent; }
QTableView#chart:focus { border: 2px solid $accent; }
QTableView#chart::item { padding: 5px 8px; border-bottom: 1px solid $hairline; }
QTableView#chart::item:selected { background: $accent; color: $on_accent; }
QTableView#chart::item:selected:!active, QTableView#chart::item:selected:!focus {
    background: $surface; color: $ink; }
QTableView#chart QHeaderView { background: $surface; border: none; }
QTableView#chart QHeaderView::section { background: $surface; color: $ink; border: none;
    border-bottom: 1px solid $line; padding: 7px 10px; font-size: ${small}px; font-weight: 600; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; margin: 2px; min-width: 40px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; margin: 2px; min-height: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $surface; border: 1px solid $line; padding: 6px; font-size: ${body}px; }
QMenu::item { padding: 9px 28px 9px 16px; border-radius: 6px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $quiet; background: transparent; }
QMenu::separator { height: 1px; background: $hairline; margin: 6px 10px; }
QToolTip { background: $ink; color: $paper; border: none; padding: 6px 8px; font-size: ${small}px; }
""")


class _Current:
    """The one theme in use, as Qt has one palette."""

    theme = Theme()
    settings = USUAL
    bare = False


def current() -> Theme:
    """Return the theme in use; it changes with a StyleChange event."""
    return _Current.theme


def bare() -> bool:
    """Say whether a StyleChange is only on the way to another, and nothing is as it will be seen."""
    return _Current.bare


def application() -> QApplication:
    """Return the application, made where there is none yet, in the style that the sheet builds on.

    The style is an argument: where it is set, PySide makes all of QStyle first, before the first frame.
    """
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker: nothing else made one
    return app


def prepare(app: QApplication, settings: Settings = USUAL) -> None:
    """Give the application its fonts, icon, roles and theme, and follow the system's colours."""
    base = QFontInfo(app.font()).pixelSize()
    load_fonts()
    app.setWindowIcon(icon())
    teach_roles()
    _Current.settings = settings
    use(app, _theme(app, base))

    def follow() -> None:
        recolour(app, wished(app, _Current.settings.theme))

    hints = app.styleHints()
    hints.colorSchemeChanged.connect(follow)
    hints.accessibility().contrastPreferenceChanged.connect(follow)


def dress(app: QApplication, settings: Settings) -> None:
    """Put on what a student likes, where it looks other than what is worn."""
    worn, _Current.settings = _Current.settings, settings
    new = _theme(app, current().base)
    # Buttons show the key that presses them or hide it, and are measured anew with the style.
    if new != current() or settings.single_keys != worn.single_keys:
        use(app, new)


def use(app: QApplication, new: Theme) -> None:
    """Put a theme on everything that is shown."""
    _Current.theme = new
    app.setFont(_font(new))
    app.setPalette(qpalette(new.colours))
    # Where one style sheet follows another, Qt goes to each widget once for each that it lies in, too.
    _Current.bare = True
    app.setStyleSheet("")
    _Current.bare = False
    app.setStyleSheet(sheet(new))


def recolour(app: QApplication, colours: Colours) -> None:
    """Change the colours and leave the text's size."""
    use(app, replace(current(), colours=colours))


def wished(app: QApplication, wish: str = "system") -> Colours:
    """Return the palette that is wished: "light", "dark", "contrast", or what the system asks for.

    Where the system does not say it is the light one.
    """
    hints = app.styleHints()
    preferred = hints.accessibility().contrastPreference()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return chosen(wish, dark=dark, high=preferred == Qt.ContrastPreference.HighContrast)


def chosen(wish: str, *, dark: bool, high: bool) -> Colours:
    """Return the palette of a wish, where the system asks for dark colours and high contrast or not."""
    return theme.palette(
        dark=wish == "dark" or (dark and wish != "light"),
        high_contrast=wish == "contrast" or (high and wish == "system"),
    )


def load_fonts() -> None:
    """Load the fonts that ship; missing ones are replaced by the system's."""
    for path in sorted(resource("assets/fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


def icon() -> QIcon:
    """Return the application's icon in all its sizes."""
    found = QIcon()
    for size in _ICON_SIZES:
        found.addFile(str(resource(f"assets/icons/quizapp-{size}.png")))
    return found


def sheet(used: Theme) -> str:
    """Return the style sheet of a theme."""
    sizes = {step: used.size(step) for step in ("small", "body", "lead", "stem", "title")}
    colours = used.colours
    names = (
        *("ink", "paper", "surface", "quiet", "line", "hairline"),
        *("accent", "accent_soft", "on_accent"),
    )
    return _SHEET.substitute(sizes, **{name: getattr(colours, name) for name in names})


def qpalette(colours: Colours) -> QPalette:
    """Return Qt's palette of our colours, for what no style sheet reaches."""
    role = QPalette.ColorRole
    pairs = {
        role.Window: colours.paper,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.paper,
        role.Text: colours.ink,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.PlaceholderText: colours.quiet,
        role.ToolTipBase: colours.ink,
        role.ToolTipText: colours.paper,
        role.Link: colours.accent,
        role.Mid: colours.line,
    }
    made = QPalette()
    for name, colour in pairs.items():
        made.setColor(name, QColor(colour))
    return made


def _theme(app: QApplication, base: float) -> Theme:
    settings = _Current.settings
    colours = wished(app, settings.theme)
    return Theme(colours, base, settings.text_size / 100, settings.font == "dyslexic")


def _font(used: Theme) -> QFont:
    font = QFont(used.families)
    font.setPixelSize(round(used.base))
    # The system's own font follows for the scripts that none of ours has.
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font
