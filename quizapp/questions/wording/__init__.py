"""What a question says: stems and claims from the table of the lesson's language."""

from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.model import Entry
from quizapp.lessons.values.languages import base_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.wording import en, zh
from quizapp.questions.wording.contract import Asked, Wordings, Words, filled

LANGUAGES: dict[str, Wordings] = {"en": en, "zh": zh}
_WRITTEN = {
    "Question/answer": "Ask",
    "Link/object": "Ask object",
    "Link/subject": "Ask subject",
}
"""The field in which a teacher words a facet's question."""


def _table(material: Material) -> Wordings:
    return LANGUAGES.get(base_of(material.language), en)


def _source(table: Wordings, material: Material) -> str:
    return material.lesson.heading("Attribute as") or table.TEXT


def _asked(entry: Entry, material: Material) -> Asked:
    source = _source(_table(material), material)
    return Asked(entry, source, material.language, material.type_of)


_KEPT = 64
"""Entries whose words are remembered: forms ask of one in a row, and of those that stand beside it."""


def _words(entry: Entry, material: Material) -> Words:
    kept = material.once("words", dict[int, Words])
    words = kept.get(id(entry))
    if words is None or words.entry is not entry:
        if len(kept) >= _KEPT:
            kept.clear()
        words = kept[id(entry)] = Words(_table(material), _asked(entry, material))
    return words


def _filled(template: str, entry: Entry, material: Material, **more: str) -> str:
    return filled(template, _words(entry, material), more)


def stem(card: Card, form: str, material: Material, variant: int, **more: str) -> str:
    """Return the question in words; `variant` chooses among the wordings of a form and facet.

    `more` are words that the form brings in: a side of a contrast, a quotation with a gap. A question
    that a teacher wrote, and that names its source itself, is asked as it stands.
    """
    table = _table(material)
    facet = f"{card.entry.kind}/{card.facet}"
    written = card.entry.text(_WRITTEN.get(facet, ""))
    if written and table.says_so(written, _source(table, material)):
        return table.capitals(written)
    wordings = table.STEMS.get(f"{facet}/{form}") or table.STEMS[facet]
    return table.capitals(_filled(wordings[variant % len(wordings)], card.entry, material, **more))


def prompt(card: Card, material: Material) -> str:
    """Return what a student finds the partner of, where a card is one of the pairs to match."""
    table = _table(material)
    template = table.PROMPTS[f"{card.entry.kind}/{card.facet}"]
    return table.capitals(_filled(template, card.entry, material))


def figure(entry: Entry, material: Material) -> str:
    """Return what a figure measures and when, as an option: "The growth of exports in 2023"."""
    return _filled(_table(material).FIGURE, entry, material)


def claim(card: Card, answer: str, material: Material, title: str = "") -> str:
    """Return the sentence that gives `answer` as a card's answer, for a student to judge.

    Another `title` makes the claim about that name.
    """
    table = _table(material)
    given = dict(table.answer_slots(answer, _asked(card.entry, material)))
    if title:
        given["title"] = title
    template = table.CLAIMS[f"{card.entry.kind}/{card.facet}"]
    return table.sentence(_filled(template, card.entry, material, **given))


def judged(sentence: str, material: Material, variant: int) -> str:
    """Return a claim as a true-false question."""
    table = _table(material)
    asks = table.TRUE_OR_FALSE[variant % len(table.TRUE_OR_FALSE)]
    return table.capitals(asks.format_map({"source": _source(table, material), "claim": sentence}))


def gapped(sentence: str, material: Material, variant: int) -> str:
    """Return a sentence with a gap as a question."""
    table = _table(material)
    asks = table.FILL[variant % len(table.FILL)]
    return table.capitals(
        asks.format_map({"source": _source(table, material), "sentence": sentence})
    )


def like_key(text: str, key: str, material: Material) -> str:
    """Return an option with the first letter and the end of the key, so that neither tells them apart."""
    return _table(material).like_key(text, key)


def capitals(text: str, language: str = "en") -> str:
    """Make every negative stand out as its language does, in English in capitals."""
    return LANGUAGES.get(base_of(language), en).capitals(text)


def explanation(entry: Entry, material: Material) -> str:
    """Return the fact in words, attributed: what is shown after an answer."""
    words = _words(entry, material)
    words.explained = words.explained or _explained(entry, material)
    return words.explained


def _explained(entry: Entry, material: Material) -> str:
    table = _table(material)
    if entry.text("Why"):
        fact = entry.text("Why")
    elif entry.raw("Says"):
        fact = unbracketed(entry.raw("Says"))
    else:
        fact = table.sentence(_filled(table.FACTS[entry.kind], entry, material))
    return table.attributed(fact, _source(table, material))
