"""The English grammar that stems need: number, tense, times, counts, capitals and sentences."""

import re
from functools import lru_cache

from quizapp.lessons.fold import fold
from quizapp.lessons.values.when import read_when
from quizapp.questions.wording.contract import capital

_SMALL_WORDS = frozenset(
    """a an at by did do does for from how in into is its many more most of on people since some that
    the their there these this those to under was were what when where which who whom whose why with
    complete""".split()  # noqa: SIM905 - a list would take forty lines
)
_HEAD_ENDS = re.compile(
    r",|\b(?:of|in|on|for|among|by|from|that|which|who|whose|where|when|to|at|between|with|without|per"
    r"|behind|before|after|over|under|about|against|through|into|as|since|than|like|near)\b"
)
_PLURALS = frozenset(["people", "children", "men", "women", "feet", "teeth", "mice", "police"])
_SINGULARS = frozenset(["news", "series", "species", "physics", "politics", "economics", "gas"])
_NEGATIVES = (
    r"not|never|no(?!\.?\s*\d)|none|nothing|nobody|nowhere|nor|neither|cannot|except|without"
)
_NEGATIVE = re.compile(rf"\b(?:{_NEGATIVES})\b", re.IGNORECASE)
_CONTRACTED = re.compile(rf"\b(?:{_NEGATIVES}|\w+n['’]t)\b", re.IGNORECASE)
_PLURAL_END = re.compile(r"(?<![sui'’])s$")
_WITH_UNIT = re.compile(r"(.*\d\S*(?: (?:thousand|million|billion|trillion))?) ([^\W\d]+)")
_PREPOSITION = re.compile(r"(?:in|on|the)\b")


def sentence(text: str) -> str:
    """Return a text as a sentence, with its capital and one full stop."""
    return capital(text.strip()) + ("" if text.rstrip()[-1:] in ".!?" else ".")


def lower_question(ask: str) -> str:
    """Return a question to stand after "According to …,": its question word in lower case."""
    first = ask.split(maxsplit=1)[0] if ask else ""
    return ask[:1].lower() + ask[1:] if first.lower() in _SMALL_WORDS else ask


def like_key(text: str, key: str) -> str:
    """Return an option with the first letter and the end of the key, so that neither tells them apart."""
    stop = "." if key.endswith(".") else ""
    ended = text if text.endswith(("!", "?")) else text.removesuffix(".") + stop
    if key[:1].isupper():
        return capital(ended)
    return lower_question(ended) if key[:1].islower() else ended


def capitals(text: str) -> str:
    """Set every negative in capitals, so that nobody reads over it."""
    negative = _CONTRACTED if "'" in text or "’" in text else _NEGATIVE
    return negative.sub(lambda match: match[0].upper(), text)


def says_so(text: str, source: str) -> bool:
    """Whether a text names its source, as whole words: "the textbooks" are not the textbook."""
    return bool(_naming(source).search(text))


@lru_cache(maxsize=16)
def _naming(source: str) -> re.Pattern[str]:
    named = rf"(?<!\w){re.escape(source)}(?!\w)|\baccording to\b"
    return re.compile(named, re.IGNORECASE)


def attributed(fact: str, source: str) -> str:
    """Return a fact as somebody's words, unless it says so itself."""
    return fact if says_so(fact, source) else f"According to {source}: {fact}"


def plural(phrase: str) -> bool:
    """Whether the head of a noun phrase is plural: "exports of cars" is, "the number of cars" is not."""
    head = _HEAD_ENDS.split(phrase, maxsplit=1)[0].lower().split()
    if len(head) > 1 and head[-1].endswith(("ing", "ed")):
        head.pop()
    if not head or head[-1] in _SINGULARS:
        return False
    return head[-1] in _PLURALS or bool(_PLURAL_END.search(head[-1]))


_BE = {"past": ("was", "were"), "since": ("has been", "have been"), "now": ("is", "are")}


def verb(when: str, language: str, *, several: bool) -> str:
    """Return is, was or has been: by whether a known time is over, has gone on since, or is neither."""
    read = read_when(when, language)
    tense = "now" if not read.known else "since" if read.relation == "since" else "past"
    return _BE[tense][several]


def at(when: str, language: str = "en") -> str:
    """Return a time as an adverb: "in 2016", "at the end of 2023", "on 5 May 2020", "since 2022"."""
    read = read_when(when, language)
    if not read.known or "(" in when:
        return when
    if read.relation == "end of":
        return f"at the {when}" if when.lower().startswith("end") else f"at {when}"
    if read.relation or _PREPOSITION.match(when):
        return when
    return f"{'on' if read.precision == 'day' else 'in'} {when}"


def for_time(when: str, language: str = "en") -> str:
    """Return a time as what a figure is for: "for 2016", "for the end of 2023", "since 2022"."""
    adverb = at(when, language)
    first, _, rest = adverb.partition(" ")
    known = read_when(when, language).known
    return f"for {rest}" if known and first in ("in", "on", "at") else adverb


def amount(value: str, measures: str) -> str:
    """Return a value without its unit where the measure names it: 3.38 million, of "5G stations"."""
    match = _WITH_UNIT.fullmatch(value)
    return match[1] if match and fold(match[2]) in fold(measures).split() else value


def closed(phrase: str) -> str:
    """Return a noun phrase to go on after: "Li Auto, a giant," has its apposition closed by a comma."""
    *before, last = phrase.split(", ")
    apposed = len(before) == 1 and not _IN_A_ROW.search(last)
    return f"{phrase}," if apposed else phrase


def and_joined(texts: tuple[str, ...]) -> str:
    """Return texts in a row: "a, b and c"."""
    *first, last = texts or ("",)
    return f"{', '.join(first)} and {last}" if first else last


_IN_A_ROW = re.compile(r"\b(?:and|or)\b")
_NUMBER = re.compile(r"(?:the )?(total )?number of (.+)", re.IGNORECASE)
_RELATIVE = re.compile(r"(.+?) (?:(who)|that|which) ((\w+).*)")
_HAVING = re.compile(r"([^A-Z]+) of ([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)")
_WHERE = re.compile(r" (?=(?:in|on|at|among|near|around|within|across|aboard|inside|per)\b)")
_PARTICIPLE = re.compile(r"(?:ing|ed|sold|made|built|lost|held|won|found|sent|born|known|seen)$")
_HAVE = {"are": "does", "were": "did"}
_VERBS = frozenset(
    """is are was were has have had can could may will would did do go live work lie belong come take
    orbit grow stand""".split()  # noqa: SIM905 - as above
)
_NO_SUBJECTS = frozenset("i you he she it we they the a an this that each".split())  # noqa: SIM905 - as above


def how_many(measures: str, be: str) -> str:
    """Return "the number of …" as a question: "how many cars are there in China"; "" for anything else.

    `be` is the verb of several things at the figure's time. Also "" where a relative clause or a
    participle leaves in doubt how the question would go on.
    """
    match = _NUMBER.fullmatch(measures)
    if not match or be not in _HAVE:
        return ""
    total, things = " in total" if match[1] else "", match[2]
    if relative := _RELATIVE.fullmatch(things):
        noun, who, rest, verb = relative.groups()
        sure = verb.islower() and verb not in _NO_SUBJECTS if who else verb in _VERBS
        return f"how many {noun}{total} {rest}" if sure and plural(noun) else ""
    if having := _HAVING.fullmatch(things):
        return f"how many {having[1]}{total} {_HAVE[be]} {having[2]} have"
    noun, *where = _WHERE.split(things, maxsplit=1)
    if not plural(noun) or _PARTICIPLE.search(noun) or "," in noun:
        return ""
    place = f" {where[0]}" if where else ""
    return f"how many {noun} {be} there{total}{place}"
