"""What a teacher can do so that a card is asked in a form: by what it lacks, and how many of it."""

from collections.abc import Mapping

from quizapp.quality.model import CardForms, Refusal
from quizapp.quality.oracle.facts import facet_of
from quizapp.questions.model import Card, Lack


def remedies_of(one: CardForms) -> str:
    """Return what would let a card be asked in the forms that are refused, each with its forms."""
    forms: dict[str, list[str]] = {}
    for form, refusal in one.refused.items():
        forms.setdefault(remedy_of(one.card, refusal), []).append(form)
    told = (f"For {_in_a_row(names)} {remedy}" for remedy, names in forms.items())
    return " ".join(told) or _ANOTHER_FACET


def _in_a_row(names: list[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def remedy_of(card: Card, refusal: Refusal) -> str:
    """Return what to do about a refusal, as the rest of a sentence: so many of what, written where."""
    number = refusal.lacking
    return _words(card, refusal).format(
        count=f"{_COUNTS[number] if number < len(_COUNTS) else number} more",
        s="" if number == 1 else "s",
        another="another" if number == 1 else "other",
        type=refusal.type,
        on=f"on the side “{refusal.type}”" if refusal.type else "on either side",
        answer=card.answer,
    )


def _words(card: Card, refusal: Refusal) -> str:
    kind, facet = refusal.kind, facet_of(card)
    if kind in _WITHOUT_OTHERS and not refusal.lacking:
        return _WITHOUT_OTHERS[kind]
    tables: list[str | None] = [_BY_FACET.get((kind, facet)), _BY_KIND.get((kind, card.entry.kind))]
    if not refusal.type:
        grouped = card.facet in ("subject", "object") and bool(card.entry.text("Group"))
        tables = [_OF_A_GROUP.get(kind) if grouped else _OF_NO_TYPE.get((kind, facet)), *tables]
    return next(filter(None, tables), _REMEDIES[kind])


_ANOTHER_FACET = "Add another facet of the fact, for example as an entry of another kind."
_COUNTS = ("no", "one", "two", "three", "four", "five")
_OF_TYPE = "it needs {count} of type {type}: add a Pool or {another} Name{s}."
_POOLED = "it needs {count} of the answer’s type: put “{answer}” and {count} into one Pool."
_NAMED = (
    "it needs {count} of the answer’s type: add Names of one Type for “{answer}” and for {count}."
)
_FIGURES = "it needs {count} Figure{s} of this Kind of number and unit, with a value that is surely another."
_MEASURES = "it needs {count} of this Kind of number: add a Pool with “{type}” as its Type."
_TIMES = "it needs {count} Figure{s} with just these Measures, and another value at another time."
_SUBJECTS = "it needs {count} Link{s} of this Relation, with a Subject of type {type}."
_LIKE_WORDS = "let words such as all, only and never stand in Says and False version, or in neither"
_AND_OTHERS = ", and add {count} Statement{s} with a False version."
_WITHOUT_OTHERS: Mapping[Lack, str] = {
    "its version": "write a False version that the lesson does not say.",
    "like words": f"{_LIKE_WORDS}.",
}
_REMEDIES: Mapping[Lack, str] = {
    "another form": "there is nothing to do: this is not asked so.",
    "options": _OF_TYPE,
    "a type": _POOLED,
    "one type": "write “{answer}” under one Type alone: it is of several.",
    "numbers": "there is nothing to do: no other numbers or times are possible beside it.",
    "a date": "write When as a year, a month or a day: only words are known of it.",
    "denials": "it needs {count} of type {type} that the lesson tells of: add {another} Name{s}.",
    "a limit": "there is nothing to do: what was so by then may have been so at another time.",
    "versions": "it needs {count} Statement{s} with a False version: add {another} one{s}.",
    "its version": f"write a False version{_AND_OTHERS}",
    "like words": f"{_LIKE_WORDS}{_AND_OTHERS}",
    "outsiders": "it needs {count} outside the list: add to Not in it.",
    "members": "it needs {count} in the list: add to Items.",
    "items": "it needs {count} item{s} {on}.",
    "pairs": "it needs {count} of its kind.",
    "events": "it needs {count} Event{s}, each in a year of its own.",
    "a point in time": "there is nothing to do: its time has no one place among the others.",
    "a figure": _FIGURES,
    "its own words": "say in Measures or When what tells it from the other.",
    "a base": "write what it is a share of as the Kind of number.",
    "certainty": "there is nothing to do: what has a Caution is not set against others.",
    "a blank": "put the answer in [square brackets] in a Says.",
    "one place": "word Says so that the answer stands in it once.",
    "silence": "word it without the answer.",
    "one answer": "there is nothing to do: several answers are right.",
    "fixed words": "there is nothing to do: this is not asked in writing.",
    "short words": "shorten the answer to four words.",
    "key words": "write words of it, each of which stands in it once, under Key words.",
    "a short list": "split the List: it has {count} than are asked from memory.",
}
"""What to do, by what is lacking; a test holds that following it is enough."""

_BY_FACET: Mapping[tuple[Lack, str], str] = {
    ("options", "Name/description"): "it needs {count} Name{s} of type {type}.",
    ("options", "Figure/measure"): _MEASURES,
    ("options", "Event/what"): "it needs {count} Event{s} at other times.",
    ("options", "Quote/words"): "it needs {count} Quote{s} of other speakers.",
    ("options", "Question/answer"): "it needs {count} under Wrong answers.",
    ("denials", "Name/description"): "it needs {count} Name{s} of type {type}.",
    ("denials", "Figure/source"): _OF_TYPE,
    ("denials", "Quote/speaker"): _OF_TYPE,
    ("denials", "Figure/when"): _TIMES,
    ("denials", "Link/subject"): _SUBJECTS,
    ("silence", "Figure/when"): "leave the time out of Measures: it stands under When.",
    ("silence", "Event/when"): "leave the time out of What: it stands under When.",
}
_BY_KIND: Mapping[tuple[Lack, str], str] = {
    ("options", "Term"): "it needs {count} Term{s}.",
    ("options", "Cause"): "it needs {count} Cause{s} of other things.",
    ("denials", "Term"): "it needs {count} Term{s}.",
    ("denials", "Cause"): "it needs {count} Cause{s} of other things.",
    ("pairs", "Term"): "it needs {count} Term{s}.",
    ("pairs", "Name"): "it needs {count} Name{s} of type {type}.",
    ("pairs", "Figure"): _FIGURES,
    ("pairs", "Event"): "it needs {count} Event{s} at other times.",
    ("pairs", "Link"): "it needs {count} Link{s} of the same Group, between other things.",
    ("pairs", "Cause"): "it needs {count} Cause{s} of other things.",
}
_OF_NO_TYPE: Mapping[tuple[Lack, str], str] = {
    ("options", "Figure/measure"): _FIGURES,
    ("denials", "Figure/source"): _POOLED,
    ("denials", "Quote/speaker"): _POOLED,
    ("denials", "Name/part-of"): _NAMED,
    ("denials", "Link/object"): _NAMED,
    ("denials", "Link/subject"): "give it a Group, and {count} Link{s} of the same Relation in it.",
}
_OF_A_GROUP: Mapping[Lack, str] = {
    "options": "it needs {count} Link{s} of this Group, between other things.",
    "denials": "it needs {count} Link{s} of this Group and Relation, between other things.",
}
