"""Signs that mean something in other programs and nothing here, or something else."""

import re
from collections.abc import Iterator

from quizapp.lessons.checks.finding import Finding, advice
from quizapp.lessons.escapes import split
from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import doubt_about_scale
from quizapp.lessons.values.when import doubt_about

_LINK = re.compile(r"(?<!\\)\[[^\[\]]*\]\((?:\w+:|www\.|/)[^)]*\)?")
_FOOTNOTE = re.compile(r"(?<=[.!?…”’,;。！？])\[\d{1,3}\]")
_HEADLINE = re.compile(r"【[^【】]+】")


def _link(entry: Entry, _: str) -> Iterator[Finding]:
    found = _LINK.search(entry.raw("Says"))
    if found:
        remedy = "Take the brackets and the address out, or put it into “Teacher note”."
        message = "A link means nothing in a lesson: students would see its address"
        yield advice(entry, "Says", message, remedy, quote=found[0])


def _footnote(entry: Entry, _: str) -> Iterator[Finding]:
    found = _FOOTNOTE.search(entry.raw("Says"))
    if found:
        message = f"“{found[0]}” looks like the mark of a footnote, and would be asked as a gap"
        remedy = rf"Take it out, or write it as “\{found[0][:-1]}\]”."
        yield advice(entry, "Says", message, remedy, quote=found[0])


def _headline(entry: Entry, _: str) -> Iterator[Finding]:
    found = _HEADLINE.search(entry.raw("Says"))
    if found and "[" not in entry.raw("Says"):
        remedy = "Put “[” and “]” around the words to blank."
        yield advice(entry, "Says", "“【】” blanks nothing", remedy, quote=found[0])


def _scale(entry: Entry, language: str) -> Iterator[Finding]:
    if doubt := doubt_about_scale(entry.text("Value"), language):
        remedy = "Write “million” or “thousand” if that is meant."
        yield advice(entry, "Value", doubt, remedy)


def _date(entry: Entry, language: str) -> Iterator[Finding]:
    doubt = doubt_about(entry.text("When"), language) if entry.raw("When") else ""
    if doubt:
        remedy = "Write day, month in words and year in full, e.g. 14 July 1789."
        yield advice(entry, "When", doubt, remedy)


def _types(entry: Entry, _: str) -> Iterator[Finding]:
    several = split(entry.raw("Type"))
    if len(several) > 1:
        message = f"“{entry.text('Type')}” is read as one Type, “;” and all"
        remedy = f"Write one, e.g. “{several[0]}”"
        more = ", and make a Pool for each other." if entry.kind == "Pool" else "."
        yield advice(entry, "Type", message, remedy + more)


HABITS = (_link, _footnote, _headline, _scale, _date, _types)
