"""The language of the window, by Qt Linguist's tables and QLocale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTranslator

from quizapp import language
from quizapp.paths import resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QCoreApplication

    from quizapp.language import DayStyle

LANGUAGES: Final[dict[str, tuple[str, str]]] = {
    "en": ("en_GB", "English"),
    "zh": ("zh_CN", "简体中文"),
}
"""By its code: the locale, and the name that its speakers give the language."""

_PATTERNS: Final[dict[str, dict[DayStyle, str]]] = {
    "zh": {
        "weekday": "dddd",
        "day": "M月d日",
        "dated": "yyyy年M月d日",
        "short": "M月d日",
        "short dated": "yyyy年M月d日",
        "month": "M月",
        "table": "yyyy年M月d日 ddd",
    },
}


class Speaking:
    """A language whose texts are in a table of Qt Linguist."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._locale = QLocale(LANGUAGES[code][0])
        self._table = QTranslator()
        self._table.load(str(resource(f"assets/translations/quizapp_{LANGUAGES[code][0]}.qm")))

    def text(self, source: str, comment: str, n: int) -> str:
        """Return the text for an English one; where there is none, the English one."""
        return self._table.translate("", source, comment, n) or source

    def number(self, number: int) -> str:
        """Return the number as the locale groups it."""
        return self._locale.toString(number)

    def day(self, day: date, style: DayStyle) -> str:
        """Return the day with the locale's names."""
        return self._locale.toString(
            QDate(day.year, day.month, day.day), _PATTERNS[self.code][style]
        )


class _Installed:
    """Qt's own texts, of the calendar and of what edits text, in the language in use."""

    translator: QTranslator | None = None


def wished_language(wishes: Sequence[str]) -> str:
    """Return the first of the wished locales' languages that we have; English where there is none."""
    return next((name[:2] for name in wishes if name[:2] in LANGUAGES), "en")


def system_language() -> str:
    """Return the language that the system asks for."""
    return wished_language(QLocale.system().uiLanguages())


def wished_code(wish: str) -> str:
    """Return the language that is wished: one of `LANGUAGES`, or "system" for the system's."""
    return wish if wish in LANGUAGES else system_language()


def use(app: QCoreApplication, code: str) -> None:
    """Say everything that is made from now on in this language, "en" or "zh"."""
    QLocale.setDefault(QLocale(LANGUAGES[code][0]))
    language.speak(language.English() if code == "en" else Speaking(code))
    if _Installed.translator is not None:
        app.removeTranslator(_Installed.translator)
    _Installed.translator = None if code == "en" else _of_qt(code)
    if _Installed.translator is not None:
        app.installTranslator(_Installed.translator)


def _of_qt(code: str) -> QTranslator | None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator()
    return translator if translator.load(f"qtbase_{LANGUAGES[code][0]}", folder) else None
