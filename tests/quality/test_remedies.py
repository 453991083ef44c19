"""What the report says is lacking is just enough: followed to the letter, the form is offered."""

from dataclasses import dataclass
from typing import get_args

import pytest

from quizapp.quality.asking import sample_of
from quizapp.quality.checks import remedies
from quizapp.quality.model import CardForms, Refusal
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import make
from quizapp.questions.material import gather
from quizapp.questions.model import Lack, Question

SEEDS = range(6)


@dataclass(frozen=True)
class Case:
    """A card that a form refuses, what it lacks, what is said of it, and what a teacher then writes.

    `adds` are so many more, each of which is one of those counted; `changes` are words for others.
    """

    kind: str
    card: str
    form: str
    lacking: int
    said: str
    entries: str
    adds: tuple[str, ...] = ()
    changes: tuple[tuple[str, str], ...] = ()


def entry(kind, id_, **fields):
    lines = (f"- {label.replace('_', ' ')}: {text}\n" for label, text in fields.items())
    return f"### {kind}: {id_}\n- Id: {id_.lower()}\n" + "".join(lines)


def town(name, **more):
    return entry("Name", name, Type="town", Is=f"the town of {name[::-1]}", **more)


def pool(kind, *items):
    return entry(
        "Pool", "-".join((kind, *items)).replace(" ", "-"), Type=kind, Items="; ".join(items)
    )


def term(name):
    return entry("Term", name, Means=f"a thing made of {name[::-1]}")


def figure(value, what, **more):
    return entry("Figure", f"f{value[:2].strip()}", Value=value, Measures=f"the length of {what}",
                 Kind_of_number="length", **more)  # fmt: skip


def event(when, what, **more):
    return entry("Event", f"e{when[-4:]}", When=when, What=what, **more)


def link(subject, obj, relation="trades with", **more):
    return entry("Link", f"l-{subject}", Subject=subject, Relation=relation, Object=obj, **more)


def cause(why, what):
    return entry("Cause", f"c-{why[:4]}", Cause=why, Effect=what)


def quote(words, who, **more):
    return entry("Quote", f"q-{who}", Words=words, Said_by=who, About="the sea", **more)


def statement(name, false=""):
    more = {"False_version": f"The {name} stands in the {false}."} if false else {}
    return entry("Statement", name, Says=f"The {name} stands in the north.", **more)


def crafts(items, outside, **more):
    return entry(
        "List", "crafts", Are="crafts of the coast", Items=items, Not_in_it=outside, **more
    )


def sides(first, second):
    return entry(
        "Contrast", "then", Side_A="the old days", Side_B="now", A_items=first, B_items=second
    )


def question(wrong):
    return entry("Question", "why", Ask="What was praised?", Answer="wool", Wrong_answers=wrong)


def more_wrong(one):
    return ("Wrong answers: ", f"Wrong answers: {one}; ")


GROUP = {"Group": "trades"}
LANDS = "### Name: Arden\n- Id: arden\n- Type: town\n- Is: the town of wool\n- Part of: Westmark\n"
GAP = ("the length of the wall", "the length of the wall\n- Says: The wall is [5 km] long.")

CASES = (
    Case("options", "arden/name", "choice", 1, "needs one more of type town: add a Pool or another Name.",
         town("Arden") + pool("town", "Bexley"), adds=(pool("town", "Corvo", "Bexley"),)),
    Case("options", "arden/name", "choice", 2, "needs two more of type town: add a Pool or other Names.",
         town("Arden"), adds=(town("Bexley"), pool("town", "Corvo"))),
    Case("options", "arden/description", "choice", 2, "needs two more Names of type town.",
         town("Arden"), adds=(town("Bexley"), town("Corvo"))),
    Case("options", "arden/description", "which-says", 1, "needs one more Name of type town.",
         town("Arden") + pool("town", "Bexley"), adds=(town("Corvo"),)),
    Case("options", "arden/part-of", "choice", 1,
         "needs one more of type county: add a Pool or another Name.",
         LANDS + pool("county", "Westmark", "Eastmark"), adds=(pool("county", "Midmark"),)),
    Case("options", "weir/term", "choice", 1, "needs one more Term.",
         term("weir") + term("haff"), adds=(term("eyot"),)),
    Case("options", "weir/meaning", "choice", 2, "needs two more Terms.",
         term("weir"), adds=(term("eyot"), term("haff"))),
    Case("options", "f5/measure", "choice", 2,
         "two more of this Kind of number: add a Pool with “length” as its Type.",
         figure("5 km", "the wall"),
         adds=(pool("length", "the length of the pier"), figure("90 km", "the road"))),
    Case("options", "f5/measure", "which-says", 2, "needs two more Figures of this Kind of number and unit",
         figure("5 km", "the wall").replace("- Kind of number: length\n", ""),
         adds=tuple(figure(value, what).replace("- Kind of number: length\n", "")
                    for value, what in (("40 km", "the dam"), ("90 km", "the road")))),
    Case("options", "e1990/what", "choice", 1, "needs one more Event at other times.",
         event("1990", "a bridge was built") + event("2001", "a harbour was dug"),
         adds=(event("1950", "a school was founded"),)),
    Case("options", "e1990/who", "choice", 1, "needs one more of type town: add a Pool or another Name.",
         event("1990", "a bridge was built", Who="Arden") + pool("town", "Arden", "Bexley"),
         adds=(pool("town", "Corvo"),)),
    Case("options", "c-rain/cause", "choice", 1, "needs one more Cause of other things.",
         cause("rain for weeks", "a flood") + cause("hard frost", "no fish"),
         adds=(cause("some sparks", "a fire"),)),
    Case("options", "q-arden/words", "choice", 2, "needs two more Quotes of other speakers.",
         quote("the sea takes much", "arden"),
         adds=(quote("we build it again", "bexley"), quote("the fish moved out", "corvo"))),
    Case("options", "q-arden/speaker", "who-said", 1, "needs one more of type town: add a Pool",
         quote("the sea takes much", "arden") + pool("town", "arden", "bexley"),
         adds=(pool("town", "corvo"),)),
    Case("options", "why/answer", "by-hand", 1, "needs one more under Wrong answers.",
         question("flax"), changes=(more_wrong("hemp"),)),
    Case("options", "l-arden/object", "choice", 1, "needs one more Link of this Group, between other things.",
         link("arden", "wool", **GROUP) + link("bexley", "salt", **GROUP),
         adds=(link("corvo", "fish", **GROUP),)),
    Case("options", "l-arden/object", "choice", 1, "needs one more of type ware: add a Pool or another Name.",
         link("arden", "wool") + pool("ware", "wool", "salt"), adds=(pool("ware", "fish"),)),
    Case("a type", "arden/part-of", "choice", 2, "put “Westmark” and two more into one Pool.",
         LANDS, adds=(pool("county", "Westmark", "Eastmark"), pool("county", "Midmark"))),
    Case("a type", "l-arden/subject", "choice", 2, "put “arden” and two more into one Pool.",
         link("arden", "wool"), adds=(pool("town", "arden", "bexley"), pool("town", "corvo"))),
    Case("a type", "s/blank:ghent", "choice", 2, "put “Ghent” and two more into one Pool.",
         entry("Statement", "s", Says="The cloth came from [Ghent]."),
         adds=(pool("town", "Ghent", "Bruges"), pool("town", "Ypres"))),
    Case("one type", "arden/part-of", "choice", 0, "write “Westmark” under one Type alone",
         LANDS + pool("county", "Westmark", "Eastmark", "Midmark") + pool("region", "Northmark", "Westmark"),
         changes=(("Northmark; Westmark", "Northmark"),)),
    Case("a date", "f5/when", "choice", 0, "write When as a year, a month or a day",
         figure("5 km", "the wall", When="last year"), changes=(("last year", "2016"),)),
    Case("denials", "arden/description", "true-false", 1, "needs one more Name of type town.",
         town("Arden"), adds=(town("Corvo"),)),
    Case("denials", "arden/part-of", "true-false", 1,
         "one more of type county that the lesson tells of: add another Name.",
         LANDS + pool("county", "Westmark", "Eastmark"),
         adds=(entry("Name", "Midmark", Type="county", Is="the county of oaks"),)),
    Case("denials", "arden/part-of", "true-false", 1,
         "add Names of one Type for “Westmark” and for one more.",
         LANDS, adds=(entry("Name", "Westmark", Type="county", Is="the county of beeches")
               + entry("Name", "Midmark", Type="county", Is="the county of oaks"),)),
    Case("denials", "weir/term", "true-false", 1, "needs one more Term.", term("weir"), adds=(term("eyot"),)),
    Case("denials", "c-rain/effect", "true-false", 1, "needs one more Cause of other things.",
         cause("rain for weeks", "a flood"), adds=(cause("some sparks", "a fire"),)),
    Case("denials", "f5/source", "true-false", 1, "needs one more of type town: add a Pool or another Name.",
         figure("5 km", "the wall", Source="Arden") + pool("town", "Arden"),
         adds=(pool("town", "Corvo", "Arden"),)),
    Case("denials", "f5/source", "true-false", 1, "put “Arden” and one more into one Pool.",
         figure("5 km", "the wall", Source="Arden"), adds=(pool("town", "Corvo", "Arden"),)),
    Case("denials", "q-arden/speaker", "true-false", 1, "put “arden” and one more into one Pool.",
         quote("the sea takes much", "arden"), adds=(pool("town", "arden", "corvo"),)),
    Case("denials", "f5/when", "true-false", 1, "one more Figure with just these Measures, and another value",
         figure("5 km", "the wall", When="1990"), adds=(figure("40 km", "the wall", When="2010"),)),
    Case("denials", "l-arden/object", "true-false", 1, "one more of type ware that the lesson tells of",
         link("arden", "wool") + pool("ware", "wool", "salt"),
         adds=(entry("Name", "fish", Type="ware", Is="the ware of fishermen"),)),
    Case("denials", "l-arden/object", "true-false", 1, "add Names of one Type for “wool” and for one more.",
         link("arden", "wool"),
         adds=(entry("Name", "wool", Type="ware", Is="the ware of weavers")
               + entry("Name", "fish", Type="ware", Is="the ware of fishermen"),)),
    Case("denials", "l-arden/object", "true-false", 1, "one more Link of this Group and Relation",
         link("arden", "wool", **GROUP), adds=(link("bexley", "salt", **GROUP),)),
    Case("denials", "l-arden/subject", "true-false", 1,
         "one more Link of this Relation, with a Subject of type town.",
         link("arden", "wool") + pool("town", "arden", "bexley"), adds=(link("bexley", "salt"),)),
    Case("denials", "l-arden/subject", "true-false", 1, "one more Link of this Group and Relation",
         link("arden", "wool", **GROUP), adds=(link("bexley", "salt", **GROUP),)),
    Case("denials", "l-arden/subject", "true-false", 1,
         "give it a Group, and one more Link of the same Relation in it.",
         link("arden", "wool"), changes=(("- Object: wool", "- Object: wool\n- Group: trades"),),
         adds=(link("bexley", "salt", **GROUP),)),
    Case("its version", "mill/truth", "true-false", 0, "write a False version that the lesson does not say.",
         statement("mill"), changes=(("- Says", "- False version: The mill stands in the south.\n- Says"),)),
    Case("its version", "mill/truth", "which-says", 1,
         "write a False version, and add one more Statement with a",
         statement("mill"), changes=(("- Says", "- False version: The mill stands in the south.\n- Says"),),
         adds=(statement("weir", "west"),)),
    Case("like words", "mill/truth", "which-says", 1, "and add one more Statement with a False version.",
         statement("mill", "south alone and only there"),
         changes=((" alone and only there", ""),), adds=(statement("weir", "west"),)),
    Case("like words", "mill/truth", "which-says", 0, "stand in Says and False version, or in neither.",
         statement("mill", "south and only there") + statement("weir", "west"),
         changes=((" and only there", ""),)),
    Case("versions", "mill/truth", "which-says", 1, "needs one more Statement with a False version",
         statement("mill", "south"), adds=(statement("weir", "west"),)),
    Case("outsiders", "crafts/items", "which-belongs", 1,
         "needs one more outside the list: add to Not in it.",
         crafts("rope; sails; nets; casks", "bricks"), changes=(("Not in it: ", "Not in it: glass; "),)),
    Case("outsiders", "crafts/items", "odd-one-out", 1, "needs one more outside the list",
         entry("List", "crafts", Are="crafts of the coast", Items="rope; sails; nets"),
         changes=(("- Are", "- Not in it: glass\n- Are"),)),
    Case("outsiders", "crafts/items", "select-all", 1, "needs one more outside the list",
         crafts("rope; sails; nets; casks", "bricks"), changes=(("Not in it: ", "Not in it: glass; "),)),
    Case("outsiders", "crafts/items", "select-all", 2, "needs two more outside the list",
         crafts("rope; sails", "bricks"),
         changes=(("Not in it: ", "Not in it: glass; "), ("Not in it: ", "Not in it: cheese; "))),
    Case("members", "crafts/items", "odd-one-out", 1, "needs one more in the list: add to Items.",
         crafts("all rope; sails", "all bricks; glass"), changes=(("Items: ", "Items: nets; "),)),
    Case("items", "then/sides", "which-side", 1, "needs one more item on the side “",
         sides("walking", "driving"), changes=(("B items: ", "B items: flying; "),)),
    Case("items", "then/sides", "sort", 1, "needs one more item on either side.",
         sides("walking", "driving"), changes=(("A items: ", "A items: riding; "),)),
    Case("items", "then/sides", "sort", 1, "needs one more item on the side “now”.",
         sides("walking; riding", "living now"), changes=(("B items: ", "B items: flying; "),)),
    Case("pairs", "weir/term", "match", 1,
         "needs one more Term.", term("weir") + term("haff"), adds=(term("eyot"),)),
    Case("pairs", "arden/name", "match", 2, "needs two more Names of type town.",
         town("Arden") + pool("town", "Delmar", "Estoril"), adds=(town("Bexley"), town("Corvo"))),
    Case("pairs", "f5/value", "match", 2, "needs two more Figures of this Kind of number and unit",
         figure("5 km", "the wall"), adds=(figure("40 km", "the dam"), figure("90 km", "the road"))),
    Case("pairs", "e1990/what", "match", 2, "needs two more Events at other times.",
         event("1990", "a bridge was built"),
         adds=(event("2001", "a harbour was dug"), event("1950", "a school was founded"))),
    Case("pairs", "l-arden/object", "match", 1,
         "needs one more Link of the same Group, between other things.",
         link("arden", "wool", **GROUP) + link("bexley", "salt", **GROUP),
         adds=(link("corvo", "fish", **GROUP),)),
    Case("pairs", "c-rain/cause", "match", 2, "needs two more Causes of other things.",
         cause("rain for weeks", "a flood"),
         adds=(cause("hard frost", "no fish"), cause("some sparks", "a fire"))),
    Case("events", "e1990/when", "order", 2, "needs two more Events, each in a year of its own.",
         event("1990", "a bridge was built"),
         adds=(event("2001", "a harbour was dug"), event("1950", "a school was founded"))),
    Case("a figure", "f5/value", "compare", 1, "needs one more Figure of this Kind of number and unit",
         figure("5 km", "the wall"), adds=(figure("40 km", "the dam"),)),
    Case("its own words", "f5/value", "compare", 0, "say in Measures or When what tells it from the other",
         figure("5 km", "the wall") + figure("40 km", "the wall"), changes=(("of the wall", "of the dam"),)),
    Case("a base", "f5/value", "compare", 0, "write what it is a share of as the Kind of number",
         (figure("5 per cent", "wool") + figure("40 per cent", "flax")).replace("length\n", "share\n"),
         changes=(("share\n", "share of trade\n"), ("number: share\n", "number: share of trade\n"))),
    Case("a blank", "f5/value", "cloze", 0, "put the answer in [square brackets] in a Says",
         figure("5 km", "the wall"), changes=(GAP,)),
    Case("one place", "weir/term", "cloze", 0, "word Says so that the answer stands in it once",
         term("weir") + "- Says: A weir is a [weir].\n", changes=(("A weir is", "A dam is"),)),
    Case("silence", "weir/term", "choice", 0, "word it without the answer",
         term("weir").replace("a thing", "a weir") + term("eyot") + term("haff"),
         changes=(("a weir", "a thing"),)),
    Case("silence", "f5/when", "choice", 0, "leave the time out of Measures: it stands under When.",
         figure("5 km", "the wall in 2016", When="2016"), changes=((" in 2016", ""),)),
    Case("silence", "e1990/when", "order", 0, "leave the time out of What: it stands under When.",
         event("1990", "a bridge of 1990 was built") + event("2001", "a harbour was dug")
         + event("1950", "a school was founded"), changes=((" of 1990", ""),)),
    Case("short words", "why/answer", "typed", 0, "shorten the answer to four words",
         question("flax").replace("Answer: wool", "Answer: wool of white sheep alone"),
         changes=((" of white sheep alone", ""),)),
    Case("key words", "q-arden/words", "typed", 0, "under Key words",
         quote("the sea takes much", "arden"), changes=(("- Said", "- Key words: takes\n- Said"),)),
    Case("key words", "q-arden/words", "complete-quote", 0, "under Key words",
         quote("the sea takes much", "arden"), changes=(("- Said", "- Key words: takes\n- Said"),)),
    Case("a short list", "crafts/items", "recall", 2,
         "split the List: it has two more than are asked from memory.",
         crafts("a1; b2; c3; d4; e5; f6; g7; h8; i9; j10; k11", "z"), changes=(("; j10; k11", ""),)),
)  # fmt: skip

HOPELESS = (
    ("numbers", "f1/value", "choice", figure("1 station", "the line")),
    ("a limit", "e1990/when", "true-false", event("before 1990", "a bridge was built")),
    ("a point in time", "e1990/when", "order", event("since 1990", "a market is held")),
    ("certainty", "f5/value", "match", figure("5 km", "the wall", Caution="Perhaps 6.")),
    ("one answer", "e1990/what", "choice", event("since 1990", "a market is held")),
    ("fixed words", "why/answer", "numeric", ""),
    ("another form", "why/answer", "sort", ""),
)
"""What nothing can be done about: said so."""


def made(text, case):
    """Return whether a card can be asked in a form of a lesson in one of a few draws."""
    material = gather(text)
    card = next(one for one in cards_of(material) if one.key == case.card)
    return any(isinstance(make(card, case.form, material, seed), Question) for seed in SEEDS)


def refusal_in(lesson, case):
    forms = next(one for one in sample_of(lesson, SEEDS).forms if one.card.key == case.card)
    assert case.form not in forms.forms
    return forms.card, forms.refused[case.form]


@pytest.mark.parametrize("case", CASES, ids=lambda one: f"{one.kind}-{one.form}-{one.card}")
def test_what_is_said_to_be_lacking_is_enough(case, lesson_of):
    card, refusal = refusal_in(lesson_of(case.entries), case)
    assert (refusal.kind, refusal.lacking) == (case.kind, case.lacking)
    assert case.said in remedies.remedy_of(card, refusal)
    text = case.entries
    for old, new in case.changes:
        text = text.replace(old, new, 1)
    assert made(lesson_of(text + "".join(case.adds)), case)


@pytest.mark.parametrize(
    "case",
    [one for one in CASES if one.lacking > 1 and len(one.adds) + len(one.changes) == one.lacking],
    ids=lambda one: f"{one.kind}-{one.form}-{one.card}",
)
def test_one_less_is_not_enough(case, lesson_of):
    text = case.entries
    for old, new in case.changes[:-1]:
        text = text.replace(old, new, 1)
    assert not made(lesson_of(text + "".join(case.adds[:-1])), case)


@pytest.mark.parametrize(("kind", "key", "form", "entries"), HOPELESS[:-2])
def test_where_nothing_can_be_done_it_is_said(kind, key, form, entries, lesson_of):
    case = Case(kind, key, form, 0, "", entries)
    card, refusal = refusal_in(lesson_of(entries), case)
    assert (refusal.kind, refusal.lacking) == (kind, 0)
    assert "there is nothing to do" in remedies.remedy_of(card, refusal)


def test_every_lack_has_a_remedy_that_was_tried():
    assert {one.kind for one in CASES} | {row[0] for row in HOPELESS} == set(get_args(Lack))
    assert set(remedies._REMEDIES) == set(get_args(Lack))


def test_every_wording_of_a_remedy_was_tried(lesson_of):
    tables = (remedies._REMEDIES, remedies._BY_FACET, remedies._BY_KIND, remedies._OF_NO_TYPE,
              remedies._OF_A_GROUP, remedies._WITHOUT_OTHERS)  # fmt: skip
    written = {words for table in tables for words in table.values()}
    tried = {
        remedies._words(*refusal_in(lesson_of(case.entries), case))
        for case in (
            *CASES,
            *(Case(kind, card, form, 0, "", text) for kind, card, form, text in HOPELESS if text),
        )
    }
    never_reached = {remedies._REMEDIES[kind] for kind in ("another form", "fixed words", "pairs")}
    assert written - tried <= never_reached


def test_forms_that_lack_the_same_are_named_together(lesson_of):
    forms = sample_of(lesson_of(term("weir")), SEEDS).forms[0]
    assert remedies.remedies_of(forms) == (
        "For choice and match it needs two more Terms. For true-false it needs one more Term."
        " For cloze put the answer in [square brackets] in a Says."
    )


def test_a_reason_in_words_decides_nothing(lesson_of):
    card = sample_of(lesson_of(term("weir")), SEEDS).forms[0].card
    one = CardForms(card, ("flip",), {"choice": Refusal("7 of 99 stem holds", "options", 1)})
    assert remedies.remedies_of(one) == "For choice it needs one more Term."
