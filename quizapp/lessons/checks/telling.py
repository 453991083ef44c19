"""Fields that give an answer away, or that no stem can be made of."""

import re
from collections.abc import Iterator

from quizapp.lessons.checks.finding import Finding, advice, times_in, unspaced
from quizapp.lessons.escapes import blanks, with_gap
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.languages import base_of
from quizapp.lessons.values.when import read_when

_ASKS = re.compile(r"(?:how|what|which|who|when|where|why)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:The|An?) ")
_CLAIMS = re.compile(r" (?:is|are|was|were|has|had|have) ")
_STOP = re.compile(r"[^\W\d_]{3}[.。]$")
_QUOTED = re.compile(r"^(?:“[^“”]*”|\"[^\"]*\"|«[^«»]*»|‘[^‘’]*’|「[^「」]*」|„[^„“”]*[“”])$")
_OTHER_GAP = re.compile(r"_{3,}|\{[^{}\d]*[^\W\d_][^{}]*\}|(?:\. ?){5,}")
_HALF = re.compile(
    r"(?<=[^\W\d_])(?<!\\)\[([^\W\d_][^\[\]]*)\]|\[([^\[\]]*[^\W\d_])\](?!e?s\b)(?=[^\W\d_])"
)
_ASKED_BY = {"Event": "What", "Figure": "Measures"}
"""The field that a When is asked by."""
_TOLD = {"Term": "Means", "Name": "Is"}


def _date_in_stem(entry: Entry, language: str) -> Iterator[Finding]:
    label = _ASKED_BY.get(entry.kind, "")
    if not entry.raw("When") or not entry.raw(label):
        return
    when = read_when(entry.text("When"), language)
    date = str(when.anchor.year) if when.known else entry.text("When")
    found = re.search(rf"(?<!\d){re.escape(date)}(?!\d)", entry.text(label))
    if found if when.known else times_in(date, entry.text(label)):
        message = (
            f"“{label}” holds the date itself, “{date}”, so the question gives its answer away"
        )
        yield advice(entry, label, message, f"Leave the date out of “{label}”: “When” tells it.")


def _measures(entry: Entry, language: str) -> Iterator[Finding]:
    measures = entry.text("Measures")
    english = base_of(language) == "en"
    told = english and _ARTICLE.match(measures) and _CLAIMS.search(measures)
    if measures.endswith(("?", "？")) or (english and _ASKS.match(measures)):
        message = "“Measures” is a question, and the program makes the questions"
    elif measures.endswith(("。",)) or _STOP.search(measures) or told:
        message = "“Measures” is a sentence, and stands inside others"
    elif english and _ARTICLE.match(measures):
        message = f"“Measures” begins with a capital, “{measures.split()[0]}”, and stands inside sentences"
        remedy = f"Write “{measures.split()[0].lower()} …”."
        yield advice(entry, "Measures", message, remedy)
        return
    else:
        return
    remedy = (
        "Write what is measured, in words that follow “What is …”, e.g. “the length of the river”."
    )
    yield advice(entry, "Measures", message, remedy)


def _asked(entry: Entry, _: str) -> Iterator[Finding]:
    for label in ("Ask subject", "Ask object"):
        if entry.raw(label) and not re.search("[?？]", entry.text(label)):
            message = f"“{label}” is no question: it has no question mark"
            yield advice(entry, label, message, "Write the whole question, with “?” at its end.")


def _quoted(entry: Entry, _: str) -> Iterator[Finding]:
    if entry.kind == "Quote" and _QUOTED.match(entry.text("Words")):
        message = "“Words” has quotation marks, and students would see them twice"
        yield advice(entry, "Words", message, "Take the marks at both ends out.")


def _key_words(entry: Entry, _: str) -> Iterator[Finding]:
    for word in entry.values("Key words"):
        if entry.raw("Words") and not _stands_in(word, entry.text("Words")):
            message = f"“{word}” does not stand in “Words”, so nobody could give it from there"
            yield advice(entry, "Key words", message, "Write key words just as they stand there.")


def _stands_in(word: str, text: str) -> bool:
    return times_in(word, text) > 0 or (bool(unspaced().search(word)) and fold(word) in fold(text))


def _told(entry: Entry, _: str) -> Iterator[Finding]:
    label = _TOLD.get(entry.kind, "")
    if entry.raw(label) and times_in(entry.title, entry.text(label)):
        message = f"“{label}” holds “{entry.title}” itself, so the question gives its answer away"
        yield advice(entry, label, message, f"Say it without “{entry.title}”.")


def _gaps(entry: Entry, _: str) -> Iterator[Finding]:
    says = entry.raw("Says")
    if other := _OTHER_GAP.search(says):
        message = f"“{other[0].strip()}” is shown as it stands and makes no gap"
        remedy = "Write the words themselves in square brackets, e.g. “[fled]”."
        yield advice(entry, "Says", message, remedy, quote=other[0])
    found = blanks(says)
    if len(found) == 1 and not fold(with_gap(says, 0, "")):
        message = "All of “Says” is blanked, so nothing is left to ask by"
        remedy = "Put brackets around one word or a few that the rest of the sentence asks for."
        yield advice(entry, "Says", message, remedy)
    half = _HALF.search(says) if len(set(found)) == len(found) > 0 else None
    if half and not unspaced().search(
        half[0] + says[half.end() : half.end() + 1] + says[half.start() - 1]
    ):
        message = f"“{half[0]}” blanks a part of a word"
        yield advice(
            entry, "Says", message, "Put the brackets around the whole word.", quote=half[0]
        )


TELLING = (_date_in_stem, _measures, _asked, _quoted, _key_words, _told, _gaps)
