"""What a question says: stems and claims from the table of the lesson's language."""

import re
from types import ModuleType

from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.model import Entry
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.wording import en

LANGUAGES: dict[str, ModuleType] = {"en": en}
_NEGATIVE = re.compile(
    r"\b(?:not|never|no(?!\.?\s*\d)|none|nothing|nobody|nowhere|nor|neither|cannot|except|without"
    r"|\w+n['’]t)\b",
    re.IGNORECASE,
)


_KEPT = 64


def _table(material: Material) -> ModuleType:
    return LANGUAGES.get(material.language[:2].lower(), en)


def _slots(entry: Entry, material: Material) -> dict[str, str]:
    """Return the words of an entry for templates; the latest are kept, as forms ask in a row."""
    kept = material.once("slots", dict[int, tuple[Entry, dict[str, str]]])
    if id(entry) not in kept:
        if len(kept) >= _KEPT:
            kept.clear()
        words = _table(material).slots(entry, material.lesson.attribution, material.language)
        kept[id(entry)] = entry, words
    return kept[id(entry)][1]


def stem(card: Card, form: str, material: Material, variant: int, **more: str) -> str:
    """Return the question in words; `variant` chooses among the wordings of a form and facet.

    `more` are words that the form brings in: a side of a contrast, a quotation with a gap.
    """
    table = _table(material)
    facet = f"{card.entry.kind}/{card.facet.partition(':')[0]}"
    wordings = table.STEMS.get(f"{facet}/{form}") or table.STEMS[facet]
    slots = _slots(card.entry, material)
    return capitals(wordings[variant % len(wordings)].format_map(slots | more))


def prompt(card: Card, material: Material) -> str:
    """Return what a student finds the partner of, where a card is one of the pairs to match."""
    table = _table(material)
    template = table.PROMPTS[f"{card.entry.kind}/{card.facet}"]
    slots = _slots(card.entry, material)
    return capitals(template.format_map(slots))


def figure(entry: Entry, material: Material) -> str:
    """Return what a figure measures and when, as an option: "The growth of exports in 2023"."""
    table = _table(material)
    slots = _slots(entry, material)
    return str(table.FIGURE.format_map(slots))


def claim(card: Card, answer: str, material: Material, title: str = "") -> str:
    """Return the sentence that gives `answer` as a card's answer, for a student to judge.

    Another `title` makes the claim about that name.
    """
    table = _table(material)
    template = table.CLAIMS[f"{card.entry.kind}/{card.facet}"]
    slots = _slots(card.entry, material)
    other = {"title": title} if title else {}
    given = table.answer_slots(answer, card.entry, material.language)
    return str(table.sentence(template.format_map(slots | other | given)))


def judged(sentence: str, material: Material, variant: int) -> str:
    """Return a claim as a true-false question."""
    asks = _table(material).TRUE_OR_FALSE
    return capitals(
        asks[variant % len(asks)].format(source=material.lesson.attribution, claim=sentence)
    )


def gapped(sentence: str, material: Material, variant: int) -> str:
    """Return a sentence with a gap as a question."""
    asks = _table(material).FILL
    return capitals(
        asks[variant % len(asks)].format(source=material.lesson.attribution, sentence=sentence)
    )


def like_key(text: str, key: str, material: Material) -> str:
    """Return an option with the first letter and the end of the key, so that neither tells them apart."""
    return str(_table(material).like_key(text, key))


def capitals(text: str) -> str:
    """Set every negative in capitals, so that nobody reads over it."""
    return _NEGATIVE.sub(lambda match: match[0].upper(), text)


def explanation(entry: Entry, material: Material) -> str:
    """Return the fact in words, attributed: what is shown after an answer."""
    table = _table(material)
    source = material.lesson.attribution
    if entry.text("Why"):
        fact = entry.text("Why")
    elif entry.raw("Says"):
        fact = unbracketed(entry.raw("Says"))
    else:
        slots = table.slots(entry, source, material.language)
        fact = table.sentence(table.FACTS[entry.kind].format_map(slots))
    return str(table.attributed(fact, source))
