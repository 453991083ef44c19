"""Square brackets: they pair up, hold words, and blank what the rest of the sentence does not tell."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from quizapp.lessons.checks.finding import Finding, advice, error, times_folded
from quizapp.lessons.escapes import blanks, unbracketed
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.slug import slug

_SIGN = re.compile(r"(?<!\\)[\[\]]")
_PAIR = re.compile(r"(?<!\\)\[([^\[\]]*)(?<!\\)\]")
_TROUBLES = {
    "unclosed": (
        "“[” is never closed",
        r"Put “]” after the words to blank; a bracket as such is “\[”.",
    ),
    "unopened": (
        "“]” has no “[” before it",
        r"Put “[” before the words to blank; a bracket as such is “\]”.",
    ),
    "nested": (
        "“[” stands inside another pair of brackets",
        r"Blank the words in one pair only; a bracket as such is “\[”.",
    ),
    "empty": (
        "A pair of brackets holds no words",
        r"Put the words to blank between “[” and “]”, or take the brackets out.",
    ),
    "bracketed": (
        "The words to blank hold a bracket themselves",
        "Blank words without it, or write “(” and “)” in its place.",
    ),
}
_ASIDE = 30
_MOST_SAID = 5
_MOST_COMPARED = 60
_PLAIN = r"[^\[\]\\]*"
_SOUND = re.compile(rf"{_PLAIN}(?:\[(?:[^\w\[\]\\]|_)*[^\W_]{_PLAIN}\]{_PLAIN})*+")
"""A text all of whose brackets are pairs round words, as nearly all are."""
_WIDE = str.maketrans("［］", "[]")


def _brackets(entry: Entry, _: str) -> Iterator[Finding]:
    says = entry.raw("Says")
    for trouble, start, end in islice(_unpaired(says), _MOST_SAID):
        message, remedy = _TROUBLES[trouble]
        yield error(entry, "Says", message, remedy, quote=_around(says, start, end))


def _unpaired(says: str) -> Iterator[tuple[str, int, int]]:
    """Yield what is wrong with the brackets of a text, with its place."""
    plain = says.translate(_WIDE)
    if _SOUND.fullmatch(plain):
        return
    signs = list(_SIGN.finditer(plain))
    too_few_end = 2 * sum(sign[0] == "[" for sign in signs) > len(signs)
    opened: list[int] = []
    for sign in signs:
        if sign[0] == "[" and opened and too_few_end:
            yield "unclosed", opened.pop(), sign.start()
        elif sign[0] == "[" and opened:
            yield "nested", *sign.span()
        if sign[0] == "[":
            opened.append(sign.start())
        elif not opened:
            yield "unopened", *sign.span()
        elif trouble := _trouble_within(says[opened[-1] + 1 : sign.start()]):
            yield trouble, opened.pop(), sign.end()
        else:
            opened.pop()
    yield from (("unclosed", start, len(says)) for start in opened)


def _trouble_within(words: str) -> str:
    if not any(map(str.isalnum, words)) and not slug(words):
        return "empty"
    return "bracketed" if re.search(r"\\[\[\]]", words) else ""


def _around(says: str, start: int, end: int) -> str:
    """Return the place of a bracket with some of the words beside it."""
    return says[max(0, start - _ASIDE) : min(len(says), min(end, start + _ASIDE) + _ASIDE)].strip()


def _blanks(entry: Entry, _: str) -> Iterator[Finding]:
    """A blank is known by the slug of its words, so two of one entry may not have the same."""
    says = entry.raw("Says")
    sentence = fold(unbracketed(says))
    alike: dict[str, list[str]] = defaultdict(list)
    slugs = {words: slug(words) for words in islice(dict.fromkeys(blanks(says)), _MOST_COMPARED)}
    for words in filter(slugs.__contains__, blanks(says)):
        alike[slugs[words]].append(words)
    for first, *again in alike.values():
        if again:
            count = f" of {len(again) + 1}" if len(again) > 1 else ""
            message = (
                f"“{first}” and “{again[0]}” are the same blank; only the first{count} is asked"
            )
            remedy = "Blank it in one place only, or word one of them differently."
            yield advice(entry, "Says", message, remedy, quote=f"[{again[0]}]")
        if times_folded(fold(first), sentence) > 1 and not again:
            message = f"“{first}” stands in “Says” a second time, which gives the gap away"
            remedy = "Reword the sentence so that the words stand in it once."
            yield advice(entry, "Says", message, remedy, quote=f"[{first}]")


def _shown_brackets(entry: Entry, _: str) -> Iterator[Finding]:
    """Whoever copies Says to False version copies its brackets too."""
    pair = _PAIR.search(entry.raw("False version"))
    if pair and slug(pair[1]):
        message = "Brackets blank nothing in “False version”, so students would see them"
        remedy = r"Take them out; where brackets are meant, write “\[” and “\]”."
        yield advice(entry, "False version", message, remedy, quote=pair[0])


BRACKETS = (_brackets, _blanks, _shown_brackets)
