"""The wordings in English: one table of stems by facet, one of claims, and the grammar they need."""

import re

from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.when import read_when

STEMS: dict[str, tuple[str, ...]] = {
    "Term/term": (
        "According to {source}, which term stands for {means}?",
        "“{means_cap}”: what is the term for this, according to {source}?",
    ),
    "Term/meaning": (
        "According to {source}, what is meant by “{title}”?",
        "What does “{title}” stand for, according to {source}?",
    ),
    "Name/name": (
        "According to {source}, {who_is} {is_}?",
        "{Which} does this describe, according to {source}?\n{is_cap}.",
    ),
    "Name/description": (
        "According to {source}, {who_what} {is_are} {title}?",
        "How does {source} present “{title}”?",
    ),
    "Name/part-of": (
        "According to {source}, what {is_are} {title} part of?",
        "To what {does} {title} belong, according to {source}?",
    ),
    "Figure/value": (
        "According to {source}, what {was} {figure}{in_when}?",
        "According to {source}, which figure is given for {measures}{in_when}?",
    ),
    "Figure/measure": (
        "According to {source}, what does the figure of {amount}{in_when} stand for?",
        "“{amount_cap}{in_when}”: which figure is this, according to {source}?",
    ),
    "Figure/when": (
        "To which time does this figure belong, according to {source}?\n{measures_cap}: {amount}",
        "According to {source}, for when is this figure given?\n{measures_cap}: {amount}",
    ),
    "Figure/source": (
        "According to {source}, where does this figure come from?\n{measures_cap}: {amount}",
        "Which source is given for this figure, according to {source}?\n{measures_cap}: {amount}",
    ),
    "Event/when": (
        "When was this, according to {source}?\n{what_cap}.",
        "According to {source}, what is the date of this event?\n{what_cap}.",
    ),
    "Event/what": (
        "According to {source}, what happened {at_when}?",
        "“{when_cap}”: which event belongs to this time, according to {source}?",
    ),
    "Event/who": (
        "According to {source}, who or what was involved in this?\n{what_cap}.",
        "Who is named for this, according to {source}?\n{what_cap}.",
    ),
    "Link/object": (
        "According to {source}, {ask_object}",
        "{Ask_object} Answer according to {source}.",
    ),
    "Link/subject": (
        "According to {source}, {ask_subject}",
        "{Ask_subject} Answer according to {source}.",
    ),
    "Cause/cause": (
        "According to {source}, what led to {effect}?",
        "What was behind {effect}, according to {source}?",
    ),
    "Cause/effect": (
        "According to {source}, what did {cause} lead to?",
        "What came of {cause}, according to {source}?",
    ),
    "Contrast/sides": (
        "What belongs to each side, according to {source}?\n{side_a_cap}  |  {side_b}",
        "Call to mind what {source} sets against each other under “{side_a}” and “{side_b}”.",
    ),
    "Contrast/sides/which-side": (
        "According to {source}, which of these belongs to “{side}”?",
        "Which of these does {source} place under “{side}”?",
    ),
    "Contrast/sides/sort": (
        "Put each of these on its side, according to {source}: “{side_a}” or “{side_b}”.",
    ),
    "List/items": (
        "According to {source}, what are the {count} {are}?",
        "Name the {count} {are}, according to {source}.",
    ),
    "List/items/select-all": (
        "According to {source}, which of these are {are}? Choose every one.",
    ),
    "List/items/odd-one-out": ("According to {source}, which of these is NOT one of the {are}?",),
    "List/items/which-belongs": (
        "According to {source}, which of these is one of the {are}?",
        "Which of these, according to {source}, belongs to the {are}?",
    ),
    "Quote/words": (
        "In which words, according to {source}, did {speaker} speak{about}?",
        "According to {source}, what did {speaker} say{about}?",
    ),
    "Quote/speaker": (
        "According to {source}, whose words are these?\n“{words}”",
        "Who is quoted with “{words}”, according to {source}?",
    ),
    "Quote/words/complete-quote": (
        "Which word is missing from what {speaker} said{about}, according to {source}?\n“{gapped}”",
    ),
    "Statement/truth/which-says": ("Which of these does {source} say?",),
    "Statement/truth": (
        "What does {source} say about this? “{title}”",
        "“{title}”: what does {source} say about it?",
    ),
    "Question/answer": ("{ask}",),
}
STEMS |= {
    f"{facet}/match": ("According to {source}, which of these belong together?",)
    for facet in (
        "Term/term", "Term/meaning", "Name/name", "Name/description", "Figure/value",
        "Figure/measure", "Event/what", "Link/object", "Link/subject", "Cause/cause", "Cause/effect",
    )
}  # fmt: skip
STEMS |= {
    f"{facet}/which-says": STEMS["Statement/truth/which-says"]
    for facet in ("Name/description", "Figure/measure")
}
STEMS |= {
    "Event/when/order": ("Put these in order, the earliest first, according to {source}.",),
    "Figure/value/compare": ("According to {source}, which of these is the larger?",),
}
PROMPTS: dict[str, str] = {
    "Term/term": "{means_cap}",
    "Term/meaning": "{title}",
    "Name/name": "{is_cap}",
    "Name/description": "{title}",
    "Figure/value": "{measures_cap}{in_when}",
    "Figure/measure": "{amount_cap}{in_when}",
    "Event/what": "{when_cap}",
    "Link/object": "{subject} {relation} …",
    "Link/subject": "… {relation} {object}",
    "Cause/cause": "What led to {effect}",
    "Cause/effect": "What came of {cause}",
}
CLAIMS: dict[str, str] = {
    "Term/term": "“{answer}” stands for {means}",
    "Term/meaning": "“{title}” stands for {answer}",
    "Name/description": "{title} {is_are} {answer}",
    "Name/part-of": "{title} {is_are} part of {answer}",
    "Figure/value": "{figure} {was} {answer}{in_when}",
    "Figure/measure": "the figure given for {answer}{in_when} is {amount}",
    "Figure/when": "{figure} {was} {amount} {at_answer}",
    "Figure/source": "the figure of {amount} for {measures} comes from {answer}",
    "Event/when": "{what} {at_answer}",
    "Link/object": "{subject} {relation} {answer}",
    "Link/subject": "{answer} {relation} {object}",
    "Cause/cause": "{answer} led to {effect}",
    "Cause/effect": "{cause} led to {answer}",
    "Quote/speaker": "“{words}” are the words of {answer}",
}
FIGURE = "{measures_cap}{in_when}"
FACTS: dict[str, str] = {
    "Term": "“{title}” stands for {means}",
    "Name": "{title} {is_are} {is_}",
    "Figure": "{figure} {was} {amount}{in_when}",
    "Event": "{what} {at_when}",
    "Link": "{subject} {relation} {object}",
    "Cause": "{cause} led to {effect}",
    "Contrast": "{side_a}: {a_items}. {side_b_cap}: {b_items}",
    "List": "The {are}: {items}",
    "Quote": "“{words}” are the words of {speaker}",
    "Question": "{answer_}",
}
TRUE_OR_FALSE = (
    "True or false, according to {source}?\n{claim}",
    "Does this agree with {source}? Answer true or false according to it.\n{claim}",
)
FILL = (
    "Fill the gap, according to {source}.\n{sentence}",
    "What is missing here, according to {source}?\n{sentence}",
)

_COUNTS = " one two three four five six seven eight nine ten eleven twelve".split(" ")  # noqa: SIM905 - reads better
_SMALL_WORDS = frozenset(
    """a an at by did do does for from how in into is its many more most of on people since some that
    the their there these this those to under was were what when where which who whose why with
    complete""".split()  # noqa: SIM905 - a list would take forty lines
)
_HEAD_ENDS = re.compile(
    r",|\b(?:of|in|on|for|among|by|from|that|which|who|whose|where|when|to|at|between|with|without|per"
    r"|behind|before|after|over|under|about|against|through|into|as|since|than|like|near)\b"
)
_PLURALS = frozenset(["people", "children", "men", "women", "feet", "teeth", "mice", "police"])
_SINGULARS = frozenset(["news", "series", "species", "physics", "politics", "economics", "gas"])
_NUMBER_OF = re.compile(
    r"(?:the |an? )?(?:\w+ )?(?:number|total|figure|count|population|size|amount)\b", re.IGNORECASE
)
_PERSONS = frozenset(
    """person human man woman boy girl poet poetess king queen emperor empress prince princess pharaoh
    sultan tsar pope saint president chancellor minister politician statesman stateswoman leader ruler
    general admiral soldier rebel revolutionary activist reformer scientist astronomer physicist chemist
    biologist geologist mathematician physician doctor surgeon nurse engineer inventor explorer navigator
    sailor pilot astronaut cosmonaut traveller traveler philosopher thinker historian economist scholar
    teacher professor writer author novelist dramatist playwright journalist painter sculptor artist
    architect photographer composer musician singer actor actress director athlete
    judge lawyer farmer merchant monk nun god goddess hero heroine""".split()  # noqa: SIM905 - as above
)
_PERSONS_ZH = re.compile(
    "(?:人|人物|人名|诗人|詩人|作家|学家|學家|皇帝|国王|國王|总统|總統|画家|英雄)$"
)
_OF_PEOPLE = frozenset(["group", "movement", "people", "party", "tribe", "class"])


def capital(text: str) -> str:
    """Return a text with a capital first letter."""
    return text[:1].upper() + text[1:]


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


def plural(phrase: str) -> bool:
    """Whether the head of a noun phrase is plural: "exports of cars" is, "the number of cars" is not."""
    head = _HEAD_ENDS.split(phrase, maxsplit=1)[0].lower().split()
    if len(head) > 1 and head[-1].endswith(("ing", "ed")):
        head.pop()
    if not head or head[-1] in _SINGULARS:
        return False
    return head[-1] in _PLURALS or bool(re.search(r"(?<![sui'’])s$", head[-1]))


def at(when: str, language: str = "en") -> str:
    """Return a time as an adverb: "in 2016", "at the end of 2023", "on 5 May 2020", "since 2022"."""
    read = read_when(when, language)
    if not read.known or "(" in when:
        return when
    if read.relation == "end of":
        return f"at the {when}" if when.lower().startswith("end") else f"at {when}"
    if read.relation or re.match(r"(?:in|on|the)\b", when):
        return when
    return f"{'on' if read.precision == 'day' else 'in'} {when}"


def attributed(fact: str, source: str) -> str:
    """Return a fact as somebody's words, unless it says so itself."""
    return fact if _says_so(fact, source) else f"According to {source}: {fact}"


def _says_so(text: str, source: str) -> bool:
    """Whether a text names its source, as whole words: "the textbooks" are not the textbook."""
    named = rf"(?<!\w){re.escape(source)}(?!\w)|\baccording to\b"
    return bool(re.search(named, text, re.IGNORECASE))


def answer_slots(answer: str, entry: Entry, language: str) -> dict[str, str]:
    """Return what a claim needs of the answer put into it."""
    shown = amount(answer, entry) if entry.kind == "Figure" else answer
    return {"answer": shown, "at_answer": at(answer, language)}


def amount(value: str, entry: Entry) -> str:
    """Return a value without its unit where the measure names it: 3.38 million, of "5G stations"."""
    match = re.fullmatch(r"(.*\d\S*(?: (?:thousand|million|billion|trillion))?) ([^\W\d]+)", value)
    if not match or fold(match[2]) not in fold(entry.text("Measures")).split():
        return value
    return match[1]


def _verb(phrase: str, when: str, language: str) -> str:
    """Return is, are, was or were: a known time that is over makes the past."""
    read = read_when(when, language)
    past = read.known and read.end is not None
    return ("were" if past else "are") if plural(phrase) else ("was" if past else "is")


def _with_when(entry: Entry, language: str) -> str:
    """Return the figure's time to put behind its measure, unless the measure names it already."""
    when = entry.text("When")
    years = re.findall(r"\d{4}", when)
    if not when or any(year in entry.text("Measures") for year in years):
        return ""
    return f" {at(when, language)}"


def _figure(entry: Entry) -> str:
    """Return what a figure is of, as something that can be a number: "the figure for strikes"."""
    measures = entry.text("Measures")
    counted = fold(entry.text("Kind of number")) == "count" and not _NUMBER_OF.match(measures)
    return f"the figure for {measures}" if counted else measures


def _several(entry: Entry) -> bool:
    """Whether a name is of several: what it is says so, or the names of groups of people."""
    group = not _OF_PEOPLE.isdisjoint(fold(entry.text("Type")).split())
    return plural(entry.text("Is")) or (group and plural(entry.title))


def _is_person(kind: str) -> bool:
    """Whether a type is of persons: a person, an English poet; but a friend of a poet's is not known."""
    head = (_HEAD_ENDS.split(kind, maxsplit=1)[0].casefold().split() or [""])[-1]
    return head in _PERSONS or bool(_PERSONS_ZH.search(kind))


def slots(entry: Entry, source: str, language: str) -> dict[str, str]:
    """Return the words of an entry in every shape that a template asks for."""
    of = entry.text
    person = _is_person(of("Type"))
    several = _several(entry)
    measures, when = of("Measures"), of("When")
    relation = " ".join((of("Subject"), of("Relation"), "…?"))
    ask_subject = of("Ask subject") or f"Complete this: … {of('Relation')} {of('Object')}"
    about = of("About")
    found = {
        "source": source,
        "title": entry.title,
        "means": of("Means"),
        "is_": of("Is"),
        "is_are": "are" if several else "is",
        "does": "do" if several else "does",
        "who_is": f"who {'are' if several else 'is'}" if person else "what is the name of",
        "who_what": "who" if person else "what",
        "Which": "Whom" if person else f"Which {of('Type')}",
        "measures": measures,
        "value": of("Value"),
        "amount": amount(of("Value"), entry),
        "figure": _figure(entry),
        "was": _verb(_figure(entry), when, language),
        "when": re.sub(r"^(?:in|on) ", "", when, flags=re.IGNORECASE),
        "in_when": _with_when(entry, language),
        "at_when": at(when, language),
        "what": of("What").rstrip("."),
        "ask_object": lower_question(of("Ask object") or f"Complete this: {relation}"),
        "Ask_object": of("Ask object") or f"Complete this: {relation}",
        "ask_subject": lower_question(ask_subject),
        "Ask_subject": ask_subject,
        "subject": of("Subject"),
        "relation": of("Relation"),
        "object": of("Object"),
        "cause": of("Cause"),
        "effect": of("Effect"),
        "side_a": of("Side A"),
        "side_b": of("Side B"),
        "a_items": ", ".join(entry.values("A items")),
        "b_items": ", ".join(entry.values("B items")),
        "are": re.sub(r"^(?:one of )?(?:the )?", "", of("Are"), flags=re.IGNORECASE),
        "items": ", ".join(entry.values("Items")),
        "count": _count(len(entry.values("Items"))),
        "words": of("Words"),
        "speaker": of("Said by"),
        "about": f" about {about}" if about else "",
        "ask": _ask(of("Ask"), source),
        "answer_": of("Answer"),
        "says": unbracketed(entry.raw("Says")),
    }
    return found | {f"{name.rstrip('_')}_cap": capital(found[name]) for name in _CAPITALISED}


_CAPITALISED = ("means", "is_", "measures", "amount", "when", "what", "side_a", "side_b")


def _count(number: int) -> str:
    return _COUNTS[number] if number < len(_COUNTS) else str(number)


def _ask(ask: str, source: str) -> str:
    """Return a question written by hand, attributed unless it names the source or quotes."""
    return ask if _says_so(ask, source) else f"According to {source}, {lower_question(ask)}"
