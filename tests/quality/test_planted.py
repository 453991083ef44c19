"""Each check is seen to fail: a good question is made wrong in one way, and the check for that says so."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.lessons.values.quantity import read_quantity
from quizapp.quality.asking import sample_of
from quizapp.quality.checks import cues, fair, options, right, told
from quizapp.quality.model import Asked
from quizapp.quality.oracle.facts import Facts
from quizapp.quality.oracle.sizes import ends, numbers_in
from quizapp.quality.oracle.words import plain
from quizapp.quality.table import CHECKS
from tests.quality.sound import SOUND

ARDEN_CLAIM = "True or false?\nArden is the town where paper is made."
FINDERS = {
    "Q1": right.find, "Q2": fair.find_same, "Q3": fair.find_true, "Q4": options.find_close,
    "Q5": options.find_count, "Q6": options.find_mixed, "Q9": cues.find_grammar, "Q10": cues.find_lazy,
    "Q11": cues.find_negative, "Q19": told.find_unattributed, "Q20": told.find_unexplained,
    "Q21": cues.find_answer_beside,
}  # fmt: skip
"""The checks that look at one question; the others have tests of their own."""


@dataclass(frozen=True)
class Plant:
    """A card's question in a form, and how it is made wrong so that one check must see it."""

    check: str
    card: str
    form: str
    spoil: Callable


def answer(text):
    return lambda one: replace(one, answer=text)


def stem(text):
    return lambda one: replace(one, stem=text)


def offers(text):
    """Put a text in the place of an option that is offered as wrong."""

    def spoil(one):
        at = next(at for at, shown in enumerate(one.options) if shown not in right_of(one))
        return replace(one, options=(*one.options[:at], text, *one.options[at + 1 :]))

    return spoil


def shows(*options):
    return lambda one: replace(one, options=options)


def right_of(one):
    return {part.answer for part in one.parts} or {one.answer}


def turned(one):
    """The other answer to a claim."""
    return replace(one, answer={"true": "false", "false": "true"}[one.answer])


def claims(text, answer):
    return lambda one: replace(
        one, stem=f"True or false, according to the leaflet?\n{text}", answer=answer
    )


def swapped(one):
    """The partners of the first two prompts exchanged."""
    first, second, *rest = one.parts
    return replace(
        one,
        parts=(replace(first, answer=second.answer), replace(second, answer=first.answer), *rest),
    )


def cross(one):
    """The prompts of the first two parts exchanged, each with the other's answer."""
    first, second, *rest = one.parts
    return replace(
        one,
        parts=(replace(first, prompt=second.prompt), replace(second, prompt=first.prompt), *rest),
    )


def with_part(**changes):
    """Change the first part."""
    return lambda one: replace(one, parts=(replace(one.parts[0], **changes), *one.parts[1:]))


def partner_too(card, text):
    """Give the second prompt a card whose answer would fit the first as well."""

    def spoil(one):
        own = next(part for part in one.parts if part.card == one.card)
        other = next(part for part in one.parts if part.card != one.card)
        parts = (own, replace(other, card=card, answer=text))
        return replace(one, parts=parts, options=tuple(part.answer for part in parts))

    return spoil


def of_one_side(one):
    """Offer items of the side that is asked for as wrong ones."""
    items = "walking to work", "writing letters", "burning coal"
    return replace(
        one, options=items if one.answer in items else ("sending messages", "using gas", one.answer)
    )


def fewer(count):
    """Leave only so many of what is chosen, matched, sorted or put in order."""

    def spoil(one):
        kept = (
            (one.answer, *(text for text in one.options if text != one.answer))
            if not one.parts
            else one.options
        )
        parts = one.parts[:count] if one.form in ("match", "sort") else one.parts
        return replace(
            one, options=kept[:count] if one.form != "sort" else one.options, parts=parts
        )

    return spoil


PLANTS = (
    # Q1: the answer that is claimed is not the right one, or not the only one.
    Plant("Q1", "haff/term", "choice", answer("weir")),
    Plant("Q1", "few/value", "choice", answer("47 boats")),
    Plant("Q1", "bridge/when", "choice", answer("1991")),
    Plant("Q1", "warning/speaker", "who-said", answer("Corvo")),
    Plant("Q1", "reason/answer", "by-hand", answer("to mark the border")),
    Plant("Q1", "reason/answer", "by-hand", lambda one: replace(one, options=(one.answer, *one.options))),
    Plant("Q1", "crafts/items", "which-belongs", answer("cheese")),
    Plant("Q1", "crafts/items", "odd-one-out", answer("nets")),
    Plant("Q1", "then/sides", "which-side", stem("Which of these does the leaflet place under nothing?")),
    Plant("Q1", "mills/truth", "which-says", answer("The leaflet holds that mills made the coast poor.")),
    Plant("Q1", "few/value", "compare", lambda one: replace(
        one, answer=next(text for text in one.options if text != one.answer))),
    Plant("Q1", "few/value", "compare", lambda one: replace(one, options=("A", "B"), answer="A")),
    Plant("Q1", "arden/description", "true-false", turned),
    Plant("Q1", "arden/description", "true-false", claims("Corvo is the town where fish is dried.", "false")),
    Plant("Q1", "few/value", "true-false", claims("The number of boats in Bexley was 48 in 2010.", "false")),
    Plant("Q1", "few/value", "true-false", claims("The number of boats in Bexley was 49 in 2010.", "true")),
    Plant("Q1", "boats/value", "true-false", claims("The number of boats in Arden was 250.", "false")),
    Plant("Q1", "arden/part-of", "true-false", claims("Arden is part of the North.", "false")),
    Plant("Q1", "arden/part-of", "true-false", claims("Arden is part of Highmark.", "false")),
    Plant("Q1", "bridge/when", "true-false", claims("A bridge was built at Arden in 1990.", "false")),
    Plant("Q1", "market/when", "true-false", claims("The market is held on Sundays since 2007.", "false")),
    Plant("Q1", "rain/effect", "true-false", claims(
        "Weeks of heavy rain led to a flood in the streets.", "false")),
    Plant("Q1", "trade-a/object", "true-false", claims("Arden trades with Delmar.", "false")),
    Plant("Q1", "warning/speaker", "true-false", claims(
        "“The sea will take what is hers” are the words of Old Arden.", "false")),
    Plant("Q1", "mills/truth", "true-false", turned),
    Plant("Q1", "crafts/items", "select-all", lambda one: replace(one, parts=one.parts[1:])),
    Plant("Q1", "crafts/items", "select-all", with_part(answer="cheese")),
    Plant("Q1", "haff/term", "match", swapped),
    Plant("Q1", "haff/term", "match", cross),
    Plant("Q1", "haff/term", "match", with_part(prompt="something else")),
    Plant("Q1", "then/sides", "sort", with_part(prompt="walking to work", answer="the present")),
    Plant("Q1", "bridge/when", "order", lambda one: replace(one, parts=one.parts[::-1])),
    Plant("Q1", "bridge/when", "order", with_part(answer="the moon was full")),
    Plant("Q1", "crafts/items", "recall", with_part(answer="bricks")),
    Plant("Q1", "crafts/items", "recall", with_part(accept=("glass",))),
    Plant("Q1", "haff/term", "cloze", answer("weir")),
    Plant("Q1", "haff/term", "cloze", stem("What is missing here, according to the leaflet?\nA bay.")),
    Plant("Q1", "warning/words", "complete-quote", answer("fish")),
    Plant("Q1", "haff/term", "typed", answer("weir")),
    Plant("Q1", "haff/term", "typed", lambda one: replace(one, accept=("holm",))),
    Plant("Q1", "arden/part-of", "typed", lambda one: replace(one, accept=())),
    Plant("Q1", "warning/words", "typed", with_part(answer="fish")),
    Plant("Q1", "few/value", "numeric", answer("480 boats")),
    Plant("Q1", "few/value", "numeric", lambda one: replace(one, beside="million")),
    Plant("Q1", "haff/term", "flip", answer("weir")),
    Plant("Q1", "then/sides", "flip", answer("The old days: walking to work")),
    # Q2: the same in other words, or never to be offered.
    Plant("Q2", "arden/name", "choice", offers("Old Arden")),
    Plant("Q2", "arden/name", "choice", offers("ardena")),
    Plant("Q2", "haff/term", "choice", offers("Lagoon")),
    Plant("Q2", "few/value", "choice", offers("48 Boats")),
    Plant("Q2", "warning/speaker", "who-said", offers("old arden")),
    Plant("Q2", "reason/answer", "by-hand", offers("against the water")),
    Plant("Q2", "crafts/items", "which-belongs", lambda one: offers(one.answer.upper())(one)),
    Plant("Q2", "crafts/items", "odd-one-out", lambda one: offers(one.answer.upper())(one)),
    Plant("Q2", "crafts/items", "select-all", lambda one: offers(one.parts[0].answer.upper())(one)),
    Plant("Q2", "then/sides", "which-side", lambda one: offers(one.answer.title())(one)),
    Plant("Q2", "mills/truth", "which-says", lambda one: offers(one.answer.rstrip("."))(one)),
    Plant("Q2", "arden/name", "match", partner_too("bexley/name", "Old Arden")),
    Plant("Q2", "arden/description", "true-false", claims(
        "Ardena is the town where paper is made.", "false")),
    # Q3: made true by the lesson.
    Plant("Q3", "boats/value", "choice", offers("250 boats")),
    Plant("Q3", "arden/name", "choice", offers("Westmark")),
    Plant("Q3", "arden/part-of", "choice", offers("the North")),
    Plant("Q3", "haff/meaning", "choice", offers("shallow bay behind a spit of sand")),
    Plant("Q3", "bridge/what", "choice", offers("a bridge was built at Arden.")),
    Plant("Q3", "market/when", "choice", offers("since 2009")),
    Plant("Q3", "harbour/when", "choice", offers("2001")),
    Plant("Q3", "trade-a/object", "choice", offers("delmar")),
    Plant("Q3", "river/cause", "choice", offers("weeks of heavy rain")),
    Plant("Q3", "rain/effect", "choice", offers("a flood in the streets")),
    Plant("Q3", "warning/words", "choice", offers("The sea will take what is hers!")),
    Plant("Q3", "warning/speaker", "who-said", offers("Westmark")),
    Plant("Q3", "reason/answer", "by-hand", offers("against the water")),
    Plant("Q3", "crafts/items", "which-belongs", offers("barrels")),
    Plant("Q3", "crafts/items", "select-all", offers("barrels")),
    Plant("Q3", "crafts/items", "odd-one-out", offers("glass")),
    Plant("Q3", "then/sides", "which-side", of_one_side),
    Plant("Q3", "mills/truth", "which-says", offers("The leaflet holds that boats came before roads.")),
    Plant("Q3", "few/value", "compare", lambda one: replace(
        one, options=("the number of boats in Bexley", "the number of boats in Arden"))),
    Plant("Q3", "few/value", "compare", lambda one: replace(
        one, options=("the number of boats in Bexley", "the share of flax in all trade"))),
    Plant("Q3", "arden/name", "match", partner_too("bexley/name", "Westmark")),
    Plant("Q3", "river/cause", "match", partner_too("rain/cause", "weeks of heavy rain")),
    # Q4: too alike.
    Plant("Q4", "haff/term", "choice", lambda one: replace(one, options=("a weir", "Weir!", "haff"))),
    Plant("Q4", "few/value", "choice", shows("47 boats", "48 boats", "90 boats")),
    Plant("Q4", "few/value", "match", lambda one: replace(one, options=("49 boats", "48 boats", "90 boats"))),
    Plant("Q4", "crafts/items", "select-all", lambda one: offers(one.parts[0].answer.upper())(one)),
    Plant("Q4", "then/sides", "sort", lambda one: replace(one, options=("the present", "Present"))),
    # Q5: too few, too many.
    Plant("Q5", "haff/term", "choice", fewer(2)),
    Plant("Q5", "haff/term", "choice", lambda one: replace(one, options=(*one.options, "reef"))),
    Plant("Q5", "warning/speaker", "who-said", fewer(2)),
    Plant("Q5", "reason/answer", "by-hand", fewer(2)),
    Plant("Q5", "crafts/items", "which-belongs", fewer(2)),
    Plant("Q5", "crafts/items", "odd-one-out", fewer(2)),
    Plant("Q5", "then/sides", "which-side", fewer(2)),
    Plant("Q5", "mills/truth", "which-says", fewer(2)),
    Plant("Q5", "few/value", "compare", fewer(1)),
    Plant("Q5", "crafts/items", "select-all", fewer(4)),
    Plant("Q5", "haff/term", "match", fewer(2)),
    Plant("Q5", "then/sides", "sort", fewer(2)),
    Plant("Q5", "then/sides", "sort", lambda one: replace(one, options=(*one.options, "the future"))),
    Plant("Q5", "bridge/when", "order", fewer(2)),
    # Q6: of another sort.
    Plant("Q6", "arden/name", "choice", offers("Midmark")),
    Plant("Q6", "few/value", "choice", offers("70 ships")),
    Plant("Q6", "bridge/when", "choice", offers("May 1991")),
    Plant("Q6", "haff/meaning", "choice", offers("the town where salt is sold")),
    Plant("Q6", "warning/speaker", "who-said", offers("Midmark")),
    Plant("Q6", "few/value", "match", lambda one: replace(one, options=("70 ships", *one.options[1:]))),
    # Q9 to Q11: cues.
    Plant("Q9", "haff/term", "choice", lambda one: replace(
        one, stem="Behind a spit lies a ____, says the leaflet.", options=("haff", "eyot", "weir"))),
    Plant("Q9", "haff/term", "choice", lambda one: replace(
        one, stem="There are many ____ in it, says the leaflet.", options=("haffs", "eyot", "weir"),
        answer="haffs")),
    Plant("Q9", "reason/answer", "by-hand", offers("to keep out everything")),
    Plant("Q9", "crafts/items", "select-all", offers("all bricks")),
    Plant("Q10", "reason/answer", "by-hand", offers("all of the above")),
    Plant("Q10", "haff/term", "choice", offers("both A and B")),
    Plant("Q10", "crafts/items", "select-all", offers("None of these")),
    Plant("Q11", "haff/term", "choice", stem("Which of these is not a haff, says the leaflet?")),
    Plant("Q11", "haff/term", "match", with_part(prompt="What isn’t deep")),
    # Q19 to Q21: whose claim it is, what is shown afterwards, and the gap.
    Plant("Q19", "haff/term", "choice", stem("What is a shallow bay called?")),
    Plant("Q19", "arden/description", "true-false", stem(ARDEN_CLAIM)),
    Plant("Q20", "arden/name", "choice", lambda one: replace(one, explanation="")),
    Plant("Q20", "haff/term", "typed", lambda one: replace(one, explanation="A haff is a bay.")),
    Plant("Q20", "arden/name", "flip", lambda one: replace(one, paragraph="4")),
    Plant("Q20", "boats/value", "choice", lambda one: replace(one, caution="")),
    Plant("Q20", "reason/answer", "by-hand", answer(" ")),
    Plant("Q21", "haff/term", "cloze", stem("Fill the gap, according to the leaflet.\nA haff is a ____.")),
    Plant("Q21", "haff/term", "cloze", stem("Fill the gap, according to the leaflet.\nA lagoon is a ____.")),
    Plant("Q21", "warning/words", "complete-quote", lambda one: replace(
        one, stem=f"{one.stem}\n{one.answer}")),
)  # fmt: skip


@pytest.fixture(scope="module")
def sample(lesson_of):
    return sample_of(lesson_of(SOUND), (0, 13, 27))


@pytest.fixture(scope="module")
def facts(sample):
    return Facts(sample.lesson)


def found(check, one, facts):
    return list(FINDERS[check](one, facts))


@pytest.mark.parametrize("plant", PLANTS, ids=lambda one: f"{one.check}-{one.form}-{one.card}")
def test_a_planted_fault_is_found_and_the_question_without_it_is_not(plant, sample, facts):
    good = next(
        one
        for one in sample.asked
        if one.card.key == plant.card and one.question.form == plant.form
    )
    assert found(plant.check, good, facts) == []
    spoilt = replace(good, question=plant.spoil(good.question))
    assert spoilt.question != good.question
    assert found(plant.check, spoilt, facts)


def test_every_check_of_one_question_has_a_planted_fault():
    assert {plant.check for plant in PLANTS} == set(FINDERS)
    assert set(FINDERS) | {"Q7", "Q8", "Q12", "Q13", "Q16", "Q17", "Q18"} == {
        one.id for one in CHECKS
    }


def test_what_is_right_is_proved_in_every_form_and_planted_wrong_in_each(sample):
    assert {one.question.form for one in sample.asked} == set(right._RIGHT)
    for check, forms in (("Q1", right._RIGHT), ("Q3", fair._TRUE)):
        assert {plant.form for plant in PLANTS if plant.check == check} == set(forms)


def test_a_sound_lesson_has_no_unfair_question(sample, facts):
    faults = {
        (check, one.question.id): what
        for check in FINDERS
        for one in sample.asked
        for what in found(check, one, facts)
    }
    assert faults == {}


def test_one_question_made_twice_is_one(sample):
    seen = {(one.question.card, one.question.form, one.question.stem, one.question.options,
             one.question.parts, one.question.answer) for one in sample.asked}  # fmt: skip
    assert len(seen) == len(sample.asked)
    assert all(isinstance(one, Asked) and one.times for one in sample.asked)


def test_a_chinese_negative_is_set_in_heavy_brackets_or_found(sample):
    zh = parse_lesson("# 课\n- Id: zh\n- Language: zh-CN\n- Attribute as: 本课\n")
    one = sample.asked[0]
    hidden = replace(one, question=replace(one.question, stem="根据本课，哪一条河没有流入海洋？"))
    assert found("Q11", hidden, Facts(zh))
    shown = replace(
        one, question=replace(one.question, stem="根据本课，哪一条河【没有】流入海洋？“不是”")
    )
    assert not found("Q11", shown, Facts(zh))


LETTERS = "### List: vowels\n- Id: v\n- Are: vowels\n- Items: a; e; i; o\n- Not in it: b; c\n"


def test_a_member_that_is_spelt_like_an_article_is_found_where_it_stands_and_missed_where_it_does_not(
    asked_of, lesson_of
):
    """“A leaflet” holds the word, and not the letter."""
    facts = Facts(lesson_of(LETTERS))
    for one in (*asked_of(LETTERS, "which-belongs"), *asked_of(LETTERS, "flip")):
        assert {check: found(check, one, facts) for check in ("Q1", "Q20")} == {"Q1": [], "Q20": []}
        without = replace(one.question, explanation="A leaflet says: the vowels are e, i and o.")
        assert found("Q20", replace(one, question=without), facts) == [
            "the explanation does not hold “a”"
        ]
    (card, *_) = asked_of(LETTERS, "flip")
    without = replace(card.question, answer="e, i, o: a vowel each")
    assert found("Q1", replace(card, question=without), facts)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The articles are a, an and the.", "articles are a an and the"),
        ("a", "a"),
        ("the “Dog Star”", "dog star"),
        ("A river runs. A dam stops it.", "river runs dam stops it"),
        ("Eggs of grade A are large.", "eggs of grade a are large"),
        ("THE SEA", "sea"),
    ],
)
def test_an_article_is_one_before_a_word(text, words):
    assert plain(text) == words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("水位是304–368米。", "304–368"),
        ("It was more than 200 boats.", "more than 200 boats"),
        ("It is between 147 and 152 million kilometres.", "between 147 and 152 million kilometres"),
        ("It came to 3.38 million at the end.", "3.38 million"),
        ("全长约6300公里。", "约6300公里"),
    ],
)
def test_a_number_in_a_sentence_is_read_whole(text, shown):
    language = "zh" if "。" in text else "en"
    (size,) = numbers_in(text, language)
    assert ends(size) == ends(read_quantity(shown, language))
