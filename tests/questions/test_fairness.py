"""What must hold of every question, by an oracle that reads the lesson and not the generator's notes."""

import json
import re
import subprocess
import sys
from collections import Counter
from itertools import pairwise

import pytest

from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import read_when
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import FORMS, make
from quizapp.questions.material import gather

SEEDS = (*range(12), 57, 133)
SAMPLE_SEEDS = (0, 1, 2, 57)
NEGATIVE = re.compile(
    r"\b(not|never|no|none|nothing|nobody|nowhere|nor|neither|cannot|except|without)\b|n['’]t\b"
)
ABSOLUTE = re.compile(r"\b(always|never|all|every|none|only)\b", re.IGNORECASE)


def questions(material, form=None, seeds=SEEDS):
    for card in cards_of(material):
        for name in [form] if form else FORMS:
            for seed in seeds:
                question = make(card, name, material, seed)
                if not isinstance(question, Unfair):
                    yield card, question


def plain(text):
    """A plain folding of this test's own."""
    words = re.findall(r"[^\W_]+", text.casefold().replace("’", "").replace("'", ""))
    return " ".join(word for word in words if word not in ("the", "a", "an"))


def holds(text, words):
    """Whether words stand in a text; Chinese has no spaces between words."""
    space = "" if re.search(r"[\u4e00-\u9fff]", words) else " "
    return f"{space}{plain(words)}{space}" in f" {plain(text)} "


def entries_of(lesson, kind):
    return [entry for entry in lesson.entries if entry.kind == kind]


def aliases(lesson):
    """Every spelling of every name and term, by each of them."""
    found = {}
    for entry in (*entries_of(lesson, "Name"), *entries_of(lesson, "Term")):
        group = {plain(text) for text in (entry.title, *entry.values("Also accept"))}
        for one in group:
            found.setdefault(one, set()).update(group)
    return found


@pytest.fixture(scope="session")
def every(material, shipped):
    """Each question of a lesson with its card, in every form and over some seeds."""
    full = material.lesson.id == shipped.lesson.id
    return list(questions(material, seeds=SEEDS if full else SAMPLE_SEEDS))


@pytest.fixture(scope="session")
def choices(every):
    one_of = ("choice", "who-said", "which-side", "which-belongs", "which-says", "by-hand")
    return [pair for pair in every if pair[1].form in one_of]


def test_a_choice_has_three_or_four_distinct_options_and_one_is_the_answer(choices):
    for _, question in choices:
        assert len(question.options) in (3, 4), question.id
        assert len({plain(text) for text in question.options}) == len(question.options)
        assert question.options.count(question.answer) == 1


def test_no_distractor_is_an_accepted_answer_or_one_never_to_be_offered(material, choices):
    same = aliases(material.lesson)
    for card, question in choices:
        entry = card.entry
        banned = {
            *map(plain, question.accept),
            *(
                plain(text)
                for label in ("Never offer", "Never mix with")
                for text in entry.values(label)
            ),
            *same.get(plain(question.answer), set()),
        }
        for name in entries_of(material.lesson, "Name"):
            if plain(name.title) == plain(question.answer):
                banned |= {plain(text) for text in name.values("Never mix with")}
        wrong = {plain(text) for text in question.options if text != question.answer}
        assert not wrong & banned, question.id


def test_no_distractor_of_a_value_fits_what_the_lesson_says(material, choices):
    for card, question in choices:
        if card.facet != "value":
            continue
        key = read_quantity(card.answer, material.language)
        low, high = key.interval()
        for text in question.options:
            if text == question.answer:
                continue
            wrong = read_quantity(text, material.language)
            bottom, top = wrong.interval()
            below = top is not None and low is not None and top < low
            above = bottom is not None and high is not None and bottom > high
            assert below or above, question.id
            one = {"person": "people"}.get(wrong.unit, f"{wrong.unit}s")
            same = wrong.unit == key.unit or (wrong.number == 1 and one == key.unit)
            assert same, question.id


def test_no_distractor_of_a_value_is_impossible(material, choices):
    for card, question in choices:
        if card.facet != "value":
            continue
        key = read_quantity(card.answer, material.language)
        read = [read_quantity(text, material.language) for text in question.options]
        if re.search("°C|℃|摄氏", key.unit):
            assert min(one.number for one in read) >= -273, question.id
        if re.search("share|比重|比例", card.entry.text("Kind of number")):
            assert all(0 <= one.number <= 100 for one in read), question.id
        if key.number >= 0 and "per cent" not in key.unit:
            assert min(one.number for one in read) >= 0, question.id


def test_quantities_differ_by_a_twentieth_and_dates_are_of_one_kind(material, choices):
    for card, question in choices:
        if card.facet != "value":
            continue
        numbers = [read_quantity(text, material.language).number for text in question.options]
        one_sided = None in read_quantity(card.answer, material.language).interval()
        assert one_sided or numbers == sorted(numbers), "numbers stand in order"
        for one, other in pairwise(sorted(numbers)):
            assert abs(other - one) >= max(abs(one), abs(other)) / 20, question.id


IMPLIED_LATER = re.compile(r"^(since|by|before)\b|(以来|之前|以前|前)$", re.IGNORECASE)
IMPLIED_EARLIER = re.compile(r"^after\b|(之后|以后)$", re.IGNORECASE)
BOUND = re.compile(r"^(by|before|after)\b|(之前|以前|前|之后|以后)$", re.IGNORECASE)


def test_no_date_is_offered_that_the_right_one_implies(material, choices):
    for card, question in choices:
        if card.facet != "when":
            continue
        key = read_when(card.answer, material.language).anchor
        for text in question.options:
            given = read_when(text, material.language).anchor
            if IMPLIED_LATER.search(card.answer):
                assert given <= key, question.id
            if IMPLIED_EARLIER.search(card.answer):
                assert given >= key, question.id


def test_no_time_is_denied_that_may_be_true(material, every):
    """A bound may be true elsewhere; a figure is denied only at the time of another value."""
    figures = entries_of(material.lesson, "Figure")
    for card, question in every:
        if card.facet != "when" or question.form != "true-false":
            continue
        assert not BOUND.search(card.answer), question.id
        if card.entry.kind != "Figure" or question.answer == "true":
            continue
        other = [
            one.text("When")
            for one in figures
            if one.id != card.entry.id and one.text("Measures") == card.entry.text("Measures")
        ]
        assert any(when and when in question.stem for when in other), question.id


def test_no_claim_denies_a_name_that_just_stands_in_a_pool(material, every):
    lesson = material.lesson
    pooled = {name for pool in entries_of(lesson, "Pool") for name in pool.values("Items")}
    said = " ; ".join(
        text
        for kind in ("Name", "Term", "Link")
        for one in entries_of(lesson, kind)
        for text in (one.title, *(one.text(of) for of in ("Part of", "Subject", "Object")))
    )
    bare = {name for name in pooled if not holds(said, name)}
    for card, question in every:
        if question.form == "true-false" and card.facet in ("subject", "object", "part-of"):
            claim = question.stem.partition("\n")[2]
            assert not [name for name in bare if holds(claim, name)], question.id


def test_a_gap_is_filled_in_one_way(every):
    """Two gaps that read alike have the same words in them."""
    filled = {}
    for _, question in every:
        if question.form == "cloze":
            words = {plain(text) for text in (question.answer, *question.accept)}
            other = filled.setdefault(question.stem.partition("\n")[2], words)
            assert words & other, question.id


def test_no_link_cause_part_or_member_makes_a_distractor_true(material, choices):
    lesson = material.lesson
    links = [
        (plain(one.text("Subject")), plain(one.text("Object")))
        for one in entries_of(lesson, "Link")
    ]
    causes = [
        (plain(one.text("Cause")), plain(one.text("Effect"))) for one in entries_of(lesson, "Cause")
    ]
    parts = [
        (plain(one.title), plain(one.text("Part of")))
        for one in entries_of(lesson, "Name")
        if one.text("Part of")
    ]
    for card, question in choices:
        entry = card.entry
        wrong = [plain(text) for text in question.options if text != question.answer]
        for text in wrong:
            if card.facet == "object":
                assert (plain(entry.text("Subject")), text) not in [*links, *parts]
            if card.facet == "subject":
                assert (text, plain(entry.text("Object"))) not in links
            if card.facet == "cause":
                assert (text, plain(entry.text("Effect"))) not in causes
            if card.facet == "effect":
                assert (plain(entry.text("Cause")), text) not in causes
            if card.facet == "part-of":
                assert (plain(entry.title), text) not in parts
            if card.facet == "items":
                assert text not in {plain(one) for one in entry.values("Items")}


def test_options_of_a_name_are_names_of_its_type(material, choices):
    types = {}
    for entry in (*entries_of(material.lesson, "Name"), *entries_of(material.lesson, "Pool")):
        for title in entry.values("Items") if entry.kind == "Pool" else (entry.title,):
            types.setdefault(title, set()).add(entry.text("Type"))
    for card, question in choices:
        if card.facet in ("name", "part-of", "speaker", "source", "who"):
            assert set.intersection(*(types[text] for text in question.options)), question.id


def test_no_grammar_cue_no_lazy_option_and_no_hidden_negative(every):
    lazy = re.compile(r"\b(all|none|both) of the above\b|\bboth a and b\b", re.IGNORECASE)
    for _, question in every:
        assert not NEGATIVE.search(question.stem), question.stem
        assert not re.search(r"\ban?\s*[?:.]?$", question.stem), question.stem
        for text in question.options:
            assert not lazy.search(text)
            absolute = ABSOLUTE.search(text) and not ABSOLUTE.search(question.answer)
            assert text == question.answer or not absolute, question.id


def test_every_question_is_attributed_or_quotes(every, material):
    source = material.lesson.attribution
    for _, question in every:
        named = source in question.stem.lower() or re.search(r"[“\"].+[”\"]", question.stem)
        assert named, question.stem


def test_a_stem_does_not_hold_its_answer(every):
    for card, question in every:
        if question.form in ("choice", "typed", "cloze", "numeric") and card.facet != "items":
            assert not holds(question.stem, question.answer), question.id


def test_every_question_explains_itself(material):
    for card, question in questions(material, seeds=(0,)):
        assert question.explanation, question.id
        assert question.paragraph == card.entry.text("Paragraph")
        assert question.caution == card.entry.text("Caution")
        if card.entry.raw("Says") and not card.entry.raw("Why"):
            assert unbracketed(card.entry.raw("Says")) in question.explanation


def test_claims_are_true_as_often_as_false(shipped):
    truths = Counter(
        question.answer for _, question in questions(shipped, "true-false", seeds=range(24))
    )
    total = sum(truths.values())
    assert total >= 1_000
    assert 0.47 <= truths["true"] / total <= 0.53


def test_a_true_claim_and_a_false_one_differ(material):
    by_card = {}
    for card, question in questions(material, "true-false", seeds=range(12)):
        claim = question.stem.partition("\n")[2]
        by_card.setdefault((card.key, claim), set()).add(question.answer)
    assert all(len(answers) == 1 for answers in by_card.values())


def test_the_place_of_the_key_among_numbers_tells_nothing(material_of):
    figure = "### Figure: x\n- Id: f\n- Value: 5.2 per cent\n- Measures: x\n- Kind of number: growth rate\n"
    material = material_of(figure)
    (card, *_) = cards_of(material)
    places = Counter()
    for seed in range(2_000):
        question = make(card, "choice", material, seed)
        assert len(question.options) == 4
        places[question.options.index(question.answer)] += 1
    expected = 2_000 / 4
    assert sum((places[place] - expected) ** 2 / expected for place in range(4)) < 16.27


def test_the_place_of_the_key_among_words_tells_nothing(shipped):
    card = next(card for card in cards_of(shipped) if card.key == "n-xi/name")
    places = Counter()
    for seed in range(2_000):
        question = make(card, "choice", shipped, seed)
        places[question.options.index(question.answer)] += 1
    assert sum((places[place] - 500) ** 2 / 500 for place in range(4)) < 16.27


def test_shares_stay_between_nought_and_a_hundred(ask):
    for value in ("0 per cent", "100 per cent", "97 per cent", "less than 40 per cent"):
        figure = f"### Figure: x\n- Id: f\n- Value: {value}\n- Measures: the share\n- Kind of number: share\n"
        for seed in range(12):
            question = ask(figure, "f/value", "choice", seed)
            assert not isinstance(question, Unfair), (value, seed)
            numbers = [read_quantity(text).number for text in question.options]
            assert all(0 <= number <= 100 for number in numbers)


def test_a_city_is_never_mistaken_for_the_province_it_lies_in(ask):
    names = """### Name: Lyon
- Id: lyon
- Type: place
- Is: the silk city
- Part of: Rhône
### Name: Rhône
- Id: rhone
- Type: place
- Is: the department
- Part of: France
### Pool: places
- Id: p
- Type: place
- Items: France; Berlin; Rome; Vienna
"""
    for seed in range(12):
        options = ask(names, "lyon/part-of", "choice", seed).options
        assert "France" not in options, "what holds the whole holds the part"
        assert not {"Rhône", "France"} & set(ask(names, "lyon/name", "choice", seed).options)


def test_namesakes_are_never_offered(ask):
    names = """### Name: Shanxi
- Id: shanxi
- Type: province
- Is: the province with hydrogen
- Never mix with: Shaanxi
### Pool: provinces
- Id: p
- Type: province
- Items: Shaanxi; Yunnan; Gansu; Hainan
"""
    for seed in range(12):
        assert "Shaanxi" not in ask(names, "shanxi/name", "choice", seed).options


def test_too_few_fair_options_mean_no_choice_and_a_reason(ask):
    alone = "### Term: delta\n- Id: t\n- Means: land built by a river\n"
    refused = ask(alone, "t/term", "choice")
    assert isinstance(refused, Unfair)
    assert "0 fair wrong options" in refused.reason


def test_a_gap_whose_words_stand_beside_it_is_refused(ask):
    term = "### Term: delta\n- Id: t\n- Means: land\n- Says: A [delta] is a delta.\n"
    assert "elsewhere in the sentence" in ask(term, "t/term", "cloze").reason


def test_a_statement_without_a_false_version_is_not_judged(ask):
    assert isinstance(
        ask("### Statement: x\n- Id: s\n- Says: A b.\n", "s/truth", "true-false"), Unfair
    )


def test_a_hand_written_question_is_asked_as_written_and_attributed(ask):
    written = "### Question: x\n- Id: q\n- Ask: Why is it so?\n- Answer: a\n- Wrong answers: b; c\n"
    question = ask(written, "q/answer", "by-hand")
    assert question.stem == "According to the leaflet, why is it so?"
    assert set(question.options) == {"a", "b", "c"}


def test_every_card_can_be_flipped(material):
    for card in cards_of(material):
        question = make(card, "flip", material, 0)
        assert question.answer_form == "reveal"
        assert question.answer == card.answer


@pytest.mark.parametrize("hash_seed", ["0", "1", "4711"])
def test_the_same_seed_gives_the_same_bytes_under_any_hash_seed(hash_seed, tmp_path, shipped):
    import os

    def listing(value):
        command = [sys.executable, "-m", "quizapp", "questions", "--seed", "3", "--json"]
        environment = os.environ | {"PYTHONHASHSEED": value}
        return subprocess.run(command, capture_output=True, check=True, env=environment).stdout

    found = listing(hash_seed)
    assert found == listing("99")
    assert len(json.loads(found)) > 350


def test_questions_do_not_depend_on_the_order_of_other_entries(shipped):
    from dataclasses import replace

    turned = gather(replace(shipped.lesson, entries=tuple(reversed(shipped.lesson.entries))))
    assert {card.key for card in cards_of(turned)} == {card.key for card in cards_of(shipped)}


def test_a_key_word_is_a_whole_word(ask):
    quote = (
        "### Quote: q\n- Id: q\n- Words: The overdue train is due {more}\n- Said by: Ann\n"
        "- Key words: due\n"
    )
    question = ask(quote.format(more="now"), "q/words", "complete-quote")
    assert "The overdue train is ____ now" in question.stem
    assert isinstance(
        ask(quote.format(more="or overdue, due or not"), "q/words", "complete-quote"), Unfair
    )
