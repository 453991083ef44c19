"""The words of dates by language: months, what stands before and after a date, where the day stands."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from quizapp.lessons.values.languages import base_of, code_of


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words of one language: relations to a date before and after it, and words that say nothing.

    `early` are the words after which 476 is a year, `filling` those to leave out before a date.
    """

    months: Mapping[str, int]
    before: Mapping[str, str]
    after: Mapping[str, str] = field(default_factory=dict)
    early: tuple[str, ...] = ()
    filling: tuple[str, ...] = ()
    year: tuple[str, ...] = ()


def _months(*rows: str) -> dict[str, int]:
    """Return months by name, from rows of twelve names each."""
    return {
        name.casefold(): number
        for row in rows
        for number, names in enumerate(row.split(), 1)
        for name in names.split("/")
    }


def _relations(rows: Mapping[str, str]) -> dict[str, str]:
    return {word.strip(): relation for relation, words in rows.items() for word in words.split(",")}


WORDS: dict[str, DateWords] = {
    "en": DateWords(
        _months(" ".join(calendar.month_name[1:]), " ".join(calendar.month_abbr[1:])) | {"sept": 9},
        _relations(
            {
                "by the end of": "by the end of, by end of, until the end of",
                "end of": "at the end of, the end of, end of",
                "since": "since, from",
                "before": "before, prior to",
                "after": "after",
                "by": "by, until, till",
                "": "in, on, during, throughout",
            }
        ),
        early=("in", "since"),
        filling=("the", *(f"{day}," for day in calendar.day_name), *calendar.day_name),
        year=("year",),
    ),
    "zh": DateWords(
        {},
        _relations(
            {
                "since": "自从, 自, 从",
                "by": "截至, 截止, 到, 直到, 至",
                "": "在, 于, 公元, 去年, 今年",
            }
        ),
        _relations(
            {
                "end of": "底, 年底, 末, 年末",
                "since": "以来, 起, 开始",
                "before": "以前, 之前, 前",
                "after": "以后, 之后, 后",
                "by": "为止, 止",
            }
        ),
    ),
    "fr": DateWords(
        _months(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv févr mars avr mai juin juil aout sept oct nov déc",
        ),
        _relations(
            {
                "by the end of": "d’ici la fin de, d'ici la fin de, d’ici fin, d'ici fin",
                "end of": "à la fin de, fin de, fin",
                "since": "depuis, à partir de, dès",
                "before": "avant",
                "after": "après",
                "by": "d’ici à, d’ici, d'ici à, d'ici, jusqu’en, jusqu'en",
                "": "en, au cours de",
            }
        ),
        early=("en", "depuis"),
        filling=("le",),
        year=("l’an", "l'an", "l’année", "l'année"),
    ),
    "de": DateWords(
        _months(
            "Januar/Jänner Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan Feb Mär Apr Mai Jun Jul Aug Sep/Sept Okt Nov Dez",
        ),
        _relations(
            {
                "by the end of": "bis zum Ende des Jahres, bis Ende",
                "end of": "Ende",
                "since": "seit dem, seit, ab",
                "before": "vor dem, vor",
                "after": "nach dem, nach",
                "by": "bis zum, bis",
                "": "im, am, in",
            }
        ),
        early=(),
        filling=("dem", "den"),
        year=("Jahr", "Jahre"),
    ),
    "es": DateWords(
        _months(
            "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre "
            "diciembre",
            "ene feb mar abr may jun jul ago sep/sept oct nov dic",
        ),
        _relations(
            {
                "by the end of": "para finales de, hasta finales de",
                "end of": "a finales de, finales de, a fines de, fines de",
                "since": "desde, a partir de",
                "before": "antes de, antes del",
                "after": "después de, después del",
                "by": "hasta, para",
                "": "en",
            }
        ),
        early=("en", "desde"),
        filling=("el",),
        year=("año",),
    ),
}

_DAY_FIRST = frozenset(
    {
        *("fr", "de", "es", "it", "pt", "nl", "pl", "ru", "sv", "da", "nb", "fi", "cs"),
        *("en-gb", "en-ie", "en-au", "en-nz", "en-in", "en-za"),
    }
)
_MONTH_FIRST = frozenset(("en-us", "es-us", "es-pr"))


def day_place(language: str) -> int | None:
    """Return where the day of 3/4/2020 stands, 0 or 1, or None where a language does not settle it."""
    code = code_of(language)
    if code in _MONTH_FIRST:
        return 1
    return 0 if code in _DAY_FIRST or base_of(code) in _DAY_FIRST else None


@lru_cache(maxsize=32)
def words_of(language: str) -> DateWords:
    """Return the words of a language's dates; the English ones are read in every lesson."""
    english = WORDS["en"]
    own = WORDS.get(base_of(language), english)
    return DateWords(
        {**english.months, **own.months},
        {word.casefold(): said for word, said in {**english.before, **own.before}.items()},
        {**english.after, **own.after},
        (*english.early, *own.early),
        tuple(dict.fromkeys((*english.filling, *own.filling))),
        tuple(dict.fromkeys((*english.year, *own.year))),
    )
