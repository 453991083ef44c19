"""The wordings in English: one table of stems by facet, one of claims, and the words of their slots."""

import re
from collections.abc import Callable, Mapping

from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.when import read_when
from quizapp.questions.wording.contract import Asked, Slot
from quizapp.questions.wording.en_grammar import (
    amount,
    and_joined,
    at,
    attributed,
    capitals,
    closed,
    for_time,
    how_many,
    like_key,
    lower_question,
    plural,
    says_so,
    sentence,
    verb,
)
from quizapp.questions.wording.persons import is_person

__all__ = [
    "CLAIMS", "FACTS", "FIGURE", "FILL", "PROMPTS", "SLOTS", "STEMS", "TEXT", "TRUE_OR_FALSE",
    "answer_slots", "attributed", "capitals", "like_key", "says_so", "sentence",
]  # fmt: skip

TEXT = "the text"

_SAID = (
    "Which of these {do} {source} say?",
    "Find the sentence that agrees with {source}.",
    "According to {source}, which statement is right?",
)

STEMS: dict[str, tuple[str, ...]] = {
    "Term/term": (
        "According to {source}, which term stands for {means}?",
        "What {do} {source} call {means}?",
        "Which expression in {source} has this meaning?\n{means_cap}.",
    ),
    "Term/meaning": (
        "According to {source}, what is meant by “{title}”?",
        "In which sense {do} {source} use “{title}”?",
        "What does the term “{title}” stand for, according to {source}?",
    ),
    "Name/name": (
        "According to {source}, {who_is} {is_}?",
        "{Whom} {do} {source} describe like this?\n{is__cap}.",
        "{Who} {fits} this description in {source}?\n{is__cap}.",
    ),
    "Name/description": (
        "According to {source}, {who_what} {is_are} {title}?",
        "How {do} {source} describe {title}?",
        "Which description of {title} {do} {source} give?",
    ),
    "Name/part-of": (
        "According to {source}, what {is_are} {title} part of?",
        "To which larger whole {does} {title} belong, according to {source}?",
        "Where {do} {source} place {title}?",
    ),
    "Figure/value": (
        "According to {source}, {how_much}?",
        "Which figure {do} {source} give for {measures}{in_when}?",
        "At what figure {do} {source} put {measures}{in_when}?",
    ),
    "Figure/value/compare": (
        "According to {source}, which of these two figures is higher?",
        "For which of these {do} {source} give the larger number?",
        "What has the greater value, going by {source}?",
    ),
    "Figure/measure": (
        "According to {source}, what does {the_figure}{for_when} stand for?",
        "Which quantity {amount_was} {amount}{in_when}, according to {source}?",
        "What is meant when {source} speak{s} of {amount}{for_when}?",
    ),
    "Figure/measure/which-says": _SAID,
    "Figure/when": (
        "To which time does this figure belong, according to {source}?\n{measures_cap}: {amount}",
        "At what point in time, according to {source}, {was} {figure} {amount}?",
        "When {was} {figure} {amount}, going by {source}?",
    ),
    "Figure/source": (
        "According to {source}, where does {the_figure} for {measures} come from?",
        "On whose authority {do} {source} state that {figure} {was} {amount}{in_when}?",
        "Whom or what {do} {source} cite for this figure?\n{measures_cap}{in_when}: {amount}",
    ),
    "Event/when": (
        "{When_was_this}, according to {source}?\n{what_cap}.",
        "What time {do} {source} give for the following?\n{what_cap}.",
        "According to {source}, to which date or time does this belong?\n{what_cap}.",
    ),
    "Event/when/order": (
        "Put these in order, the earliest first, according to {source}.",
        "What came first, and what next? Follow {source}.",
        "Arrange the events from the earliest to the latest, as {source} date{s} them.",
    ),
    "Event/what": (
        "According to {source}, {what_happened} {at_when}?",
        "“{when_cap}”: which event belongs to this time, according to {source}?",
        "What {do} {source} report {for_when_itself}?",
    ),
    "Event/who": (
        "According to {source}, {who_doer} was involved in this?\n{what_cap}.",
        "Whose name {do} {source} link with the following?\n{what_cap}.",
        "{Whom_doer} {do} {source} mention for this event?\n{what_cap}.",
    ),
    "Cause/cause": (
        "According to {source}, what led to {effect}?",
        "Which cause {do} {source} give for {effect}?",
        "How {do} {source} explain {effect}?",
    ),
    "Cause/effect": (
        "According to {source}, what followed from {cause}?",
        "Which effect {do} {source} ascribe to {cause}?",
        "What was the result of {cause}, according to {source}?",
    ),
    "Contrast/sides": (
        "What belongs to each side, according to {source}?\n{side_a_cap}  |  {side_b}",
        "Which points go with “{side_a}”, and which with “{side_b}”, in {source}?",
        "Call to mind what {source} set{s} against each other: “{side_a}” and “{side_b}”.",
    ),
    "Contrast/sides/which-side": (
        "According to {source}, which of these comes under “{side}”?",
        "What {do} {source} place under “{side}”?",
        "“{side_cap}”: find what goes on this side, as {source} {has} it.",
    ),
    "Contrast/sides/sort": (
        "Put each of these on its side, according to {source}: “{side_a}” or “{side_b}”.",
        "Which come under “{side_a}”, and which under “{side_b}”, according to {source}?",
        "Sort what follows as {source} {do}: under “{side_a}” or “{side_b}”.",
    ),
    "List/items": (
        "According to {source}, what are the {count} {are}?",
        "Name the {count} {are}, according to {source}.",
        "There are {count} {are}, according to {source}. Which ones?",
    ),
    "List/items/recall": (
        "According to {source}, what are the {count} {are}? Any order will do.",
        "Write down the {count} {are}, as {source} {has} them.",
        "From memory, going by {source}: which are the {count} {are}?",
    ),
    "List/items/select-all": (
        "According to {source}, which of these are {are}? Choose every one.",
        "Tick whatever is among the {are}, going by {source}.",
        "Some of these count as {are}, according to {source}. Which ones?",
    ),
    "List/items/odd-one-out": (
        "According to {source}, which of these is NOT one of the {are}?",
        "Find the one that does NOT belong with the {are}, going by {source}.",
        "What {do} {source} NOT count among the {are}?",
    ),
    "List/items/which-belongs": (
        "According to {source}, which of these is one of the {are}?",
        "What {do} {source} count among the {are}?",
        "Find the one that is among the {are}, going by {source}.",
    ),
    "Quote/words": (
        "According to {source}, what did {speaker} say{about}?",
        "In which words did {speaker} speak{about}, according to {source}?",
        "How {do} {source} quote {speaker}{on}?",
    ),
    "Quote/words/typed": (
        "What did {speaker} say{about}? Write it as {source} quote{s} it.",
        "In which words did {speaker} speak{about}, according to {source}? Give them in full.",
        "Put down, word for word, how {source} quote{s} {speaker}{on}.",
    ),
    "Quote/words/complete-quote": (
        "What is missing from the words of {speaker}{on}, as {source} quote{s} them?\n“{gapped}”",
        "Complete what {speaker} said{about}, according to {source}.\n“{gapped}”",
        "Fill the gap in this quotation from {speaker}{on}, going by {source}.\n“{gapped}”",
    ),
    "Quote/speaker": (
        "According to {source}, whose words are these?\n“{words}”",
        "Who said this, according to {source}?\n“{words}”",
        "Whom {do} {source} quote here?\n“{words}”",
    ),
    "Statement/truth": (
        "What {do} {source} say about this?\n{title}",
        "“{title}”: call to mind what {source} say{s} on it.",
        "In your own words, how {do} {source} put this?\n{title}",
    ),
    "Statement/truth/which-says": _SAID,
    "Name/description/which-says": _SAID,
}
STEMS |= {
    facet: (
        f"According to {{source}}, {{{ask}}}",
        f"{{{ask}_cap}} Answer as {{source}} {{do}}.",
        f"Going by {{source}}, {{{ask}}}",
        f"{{{ask}_cap}} Take your answer from {{source}}.",
    )
    for facet, ask in (
        ("Question/answer", "ask"),
        ("Link/object", "ask_object"),
        ("Link/subject", "ask_subject"),
    )
}


def _matching(given: str, wanted: str) -> tuple[str, ...]:
    return (
        f"Match each {given} with its {wanted}, as {{source}} {{do}}.",
        "According to {source}, which of these belong together?",
        f"For each {given}, find the {wanted} that belongs to it in {{source}}.",
    )


STEMS |= {
    f"{facet}/match": _matching(given, wanted)
    for facet, given, wanted in (
        ("Term/term", "meaning", "term"),
        ("Term/meaning", "term", "meaning"),
        ("Name/name", "description", "name"),
        ("Name/description", "name", "description"),
        ("Figure/value", "quantity", "figure"),
        ("Figure/measure", "figure", "quantity"),
        ("Event/what", "time", "event"),
        ("Link/object", "beginning", "end"),
        ("Link/subject", "end", "beginning"),
        ("Cause/cause", "effect", "cause"),
        ("Cause/effect", "cause", "effect"),
    )
}
PROMPTS: dict[str, str] = {
    "Term/term": "{means_cap}",
    "Term/meaning": "{title}",
    "Name/name": "{is__cap}",
    "Name/description": "{title}",
    "Figure/value": "{measures_cap}{in_when}",
    "Figure/measure": "{amount_cap}{in_when}",
    "Event/what": "{when_cap}",
    "Link/object": "{subject} {relation} …",
    "Link/subject": "… {relation} {object}",
    "Cause/cause": "{effect_cap}",
    "Cause/effect": "{cause_cap}",
}
CLAIMS: dict[str, str] = {
    "Term/term": "the term “{answer}” stands for {means}",
    "Term/meaning": "the term “{title}” stands for {answer}",
    "Name/description": "{title} {is_are} {answer}",
    "Name/part-of": "{title} {is_are} part of {answer}",
    "Figure/value": "{figure} {was} {answer}{in_when}",
    "Figure/measure": "the figure given for {answer}{in_when} is {amount}",
    "Figure/when": "{figure} {was_then} {amount} {at_answer}",
    "Figure/source": "{the_figure} for {measures} comes from {answer}",
    "Event/when": "{what} {at_answer}",
    "Link/object": "{subject} {relation} {answer}",
    "Link/subject": "{answer} {relation} {object}",
    "Cause/cause": "{answer_closed} led to {effect}",
    "Cause/effect": "{cause_closed} led to {answer}",
    "Quote/speaker": "the words “{words}” come from {answer}",
}
FIGURE = "{measures_cap}{in_when}"
FACTS: dict[str, str] = {
    "Term": "the term “{title}” stands for {means}",
    "Name": "{title} {is_are} {is_}",
    "Figure": "{figure} {was} {amount}{in_when}",
    "Event": "{what} {at_when}",
    "Link": "{subject} {relation} {object}",
    "Cause": "{cause_closed} led to {effect}",
    "Contrast": "{side_a}: {a_items}. {side_b_cap}: {b_items}",
    "List": "the {are} are {items}",
    "Quote": "the words “{words}” come from {speaker}",
    "Statement": "{says}",
    "Question": "{answer_}",
}
TRUE_OR_FALSE: tuple[str, ...] = (
    "True or false, according to {source}?\n{claim}",
    "Does this agree with {source}?\n{claim}",
    "Is this right, going by {source}?\n{claim}",
)
FILL: tuple[str, ...] = (
    "Fill the gap, according to {source}.\n{sentence}",
    "What is missing here, according to {source}?\n{sentence}",
    "Complete this sentence in line with {source}.\n{sentence}",
)

_COUNTS = " one two three four five six seven eight nine ten eleven twelve".split(" ")  # noqa: SIM905 - reads better
_NUMBER_OF = re.compile(
    r"(?:the |an? )?(?:\w+ )?(?:number|total|figure|count|population|size|amount)\b", re.IGNORECASE
)
_OF_PEOPLE = frozenset(["group", "movement", "people", "party", "tribe", "class"])
_IN_OR_ON = re.compile(r"^(?:in|on) ", re.IGNORECASE)
_ONE_OF_THE = re.compile(r"^(?:one of )?(?:the )?", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")


def answer_slots(answer: str, asked: Asked) -> Mapping[str, str]:
    """Return what a claim needs of the answer put into it."""
    figure = asked.entry.kind == "Figure"
    shown = amount(answer, asked.of("Measures")) if figure else answer
    return {
        "answer": shown,
        "answer_closed": closed(answer),
        "at_answer": at(answer, asked.language),
        "was_then": verb(answer, asked.language, several=plural(_figure(asked))),
    }


def _field(label: str) -> Slot:
    return lambda asked: asked.of(label)


def _by_source(of_one: str, of_several: str) -> Slot:
    """A verb or its ending for whom claims are attributed to: "our notes say", but "The Times says"."""

    def agreeing(asked: Asked) -> str:
        several = asked.source.islower() and plural(asked.source)
        return of_several if several else of_one

    return agreeing


def _several(entry: Entry) -> bool:
    """Whether a name is of several: what it is says so, or the names of groups of people."""
    group = not _OF_PEOPLE.isdisjoint(fold(entry.text("Type")).split())
    return plural(entry.text("Is")) or (group and plural(entry.title))


def _name(of_one: str, of_several: str) -> Slot:
    """A verb that agrees with a name."""
    return lambda asked: of_several if _several(asked.entry) else of_one


def _person(of_person: Slot, of_thing: Slot) -> Slot:
    """Words for a name that is a person's, or else a thing's."""
    return lambda asked: (of_person if is_person(asked.of("Type")) else of_thing)(asked)


def _which(asked: Asked) -> str:
    return f"Which {asked.of('Type')}"


def _doer(of_person: str, of_any: str) -> Slot:
    """Words for who an event's Who is: a person where the lesson says so of the name."""
    return lambda asked: of_person if is_person(asked.type_of(asked.of("Who"))) else of_any


def _was(asked: Asked) -> str:
    return verb(asked.of("When"), asked.language, several=plural(_figure(asked)))


def _amount(asked: Asked) -> str:
    return amount(asked.of("Value"), asked.of("Measures"))


def _the_figure(asked: Asked) -> str:
    value = _amount(asked)
    return (
        f"the range {value}" if value.lower().startswith("between ") else f"the figure of {value}"
    )


def _figure(asked: Asked) -> str:
    """Return what a figure is of, as something that can be a number: "the figure for strikes"."""
    measures = asked.of("Measures")
    counted = fold(asked.of("Kind of number")) == "count" and not _NUMBER_OF.match(measures)
    return f"the figure for {measures}" if counted else measures


def _how_much(asked: Asked) -> str:
    """Return the question for a figure: how many there were of what is counted, what the rest was."""
    be = verb(asked.of("When"), asked.language, several=True)
    many = how_many(asked.of("Measures"), be)
    return (many or f"what {_was(asked)} {_figure(asked)}") + _of_figure(at)(asked)


def _of_figure(say: Callable[[str, str], str]) -> Slot:
    """A figure's time to put behind its measure, unless the measure names it already."""

    def when(asked: Asked) -> str:
        text, measures = asked.of("When"), asked.of("Measures")
        told = not text or any(year in measures for year in _YEAR.findall(text))
        return "" if told else f" {say(text, asked.language)}"

    return when


def _since(lasting: str, once: str) -> Slot:
    """Words for an event that has gone on since its time, or that was once."""

    def words(asked: Asked) -> str:
        relation = read_when(asked.of("When"), asked.language).relation
        return lasting if relation == "since" else once

    return words


def _for_when(asked: Asked) -> str:
    """Return an event's time as what is told for it: "for 2016", "for the time since 2000"."""
    words = for_time(asked.of("When"), asked.language)
    if words.startswith("for "):
        return words
    known = read_when(asked.of("When"), asked.language).known
    return f"for the time {words}" if known and "(" not in words else f"for this time: {words}"


def _after(word: str) -> Slot:
    return lambda asked: f" {word} {asked.of('About')}" if asked.of("About") else ""


def _ask(label: str, gap: str) -> Slot:
    """A teacher's question as it begins a sentence, or one that asks for the rest of a link."""
    return lambda asked: asked.of(label) or f"Which words complete this: “{_link(asked, gap)}”?"


def _link(asked: Asked, gap: str) -> str:
    parts = {label: asked.of(label) for label in ("Subject", "Relation", "Object")} | {gap: "…"}
    return " ".join(parts.values())


_ASK, _ASK_OBJECT, _ASK_SUBJECT = (
    _field("Ask"),
    _ask("Ask object", "Object"),
    _ask("Ask subject", "Subject"),
)


def _in_sentence(ask: Slot) -> Slot:
    return lambda asked: lower_question(ask(asked))


def _count(asked: Asked) -> str:
    number = len(asked.entry.values("Items"))
    return _COUNTS[number] if number < len(_COUNTS) else str(number)


SLOTS: dict[str, Slot] = {
    "do": _by_source("does", "do"),
    "s": _by_source("s", ""),
    "has": _by_source("has", "have"),
    "title": lambda asked: asked.entry.title,
    "means": _field("Means"),
    "is_": _field("Is"),
    "is_are": _name("is", "are"),
    "does": _name("does", "do"),
    "fits": _name("fits", "fit"),
    "who_is": _person(_name("who is", "who are"), lambda _: "what is the name of"),
    "who_what": _person(lambda _: "who", lambda _: "what"),
    "Who": _person(lambda _: "Who", _which),
    "Whom": _person(lambda _: "Whom", _which),
    "measures": _field("Measures"),
    "amount": _amount,
    "amount_was": lambda asked: verb(asked.of("When"), asked.language, several=False),
    "the_figure": _the_figure,
    "figure": _figure,
    "how_much": _how_much,
    "was": _was,
    "in_when": _of_figure(at),
    "for_when": _of_figure(for_time),
    "when": lambda asked: _IN_OR_ON.sub("", asked.of("When")),
    "at_when": lambda asked: at(asked.of("When"), asked.language),
    "for_when_itself": _for_when,
    "When_was_this": _since("Since when has this been so", "When was this"),
    "what_happened": _since("what has been so", "what happened"),
    "what": lambda asked: asked.of("What").rstrip("."),
    "who_doer": _doer("who", "who or what"),
    "Whom_doer": _doer("Whom", "Whom or what"),
    "ask": _in_sentence(_ASK),
    "ask_cap": _ASK,
    "ask_object": _in_sentence(_ASK_OBJECT),
    "ask_object_cap": _ASK_OBJECT,
    "ask_subject": _in_sentence(_ASK_SUBJECT),
    "ask_subject_cap": _ASK_SUBJECT,
    "subject": _field("Subject"),
    "relation": _field("Relation"),
    "object": _field("Object"),
    "cause": _field("Cause"),
    "cause_closed": lambda asked: closed(asked.of("Cause")),
    "effect": _field("Effect"),
    "side_a": _field("Side A"),
    "side_b": _field("Side B"),
    "a_items": lambda asked: and_joined(asked.entry.values("A items")),
    "b_items": lambda asked: and_joined(asked.entry.values("B items")),
    "are": lambda asked: _ONE_OF_THE.sub("", asked.of("Are")),
    "items": lambda asked: and_joined(asked.entry.values("Items")),
    "count": _count,
    "words": _field("Words"),
    "speaker": _field("Said by"),
    "about": _after("about"),
    "on": _after("on"),
    "answer_": _field("Answer"),
    "says": lambda asked: unbracketed(asked.entry.raw("Says")),
}
