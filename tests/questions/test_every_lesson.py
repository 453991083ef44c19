"""What holds of every lesson that ships: it is whole, edits keep its cards, and no fact can slip."""

import re
from dataclasses import replace
from itertools import product, zip_longest

import pytest

from quizapp.lessons.kinds import KINDS
from quizapp.lessons.reader import parse_lesson, read_lesson
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of, entry_cards
from quizapp.questions.facets import asked_in
from quizapp.questions.forms import make
from quizapp.questions.grading import grade
from quizapp.questions.material import gather
from quizapp.questions.model import Response
from quizapp.questions.several import SEVERAL

NUMBERS = {"Value", "When"}
FACTS = {
    "Term": ("Title", "Means"),
    "Name": ("Title", "Is", "Part of"),
    "Figure": ("Value", "Measures", "When", "Source"),
    "Event": ("When", "What", "Who"),
    "Link": ("Subject", "Object"),
    "Cause": ("Cause", "Effect"),
    "Contrast": ("A items", "B items"),
    "List": ("Items", "Not in it"),
    "Quote": ("Words", "Said by"),
    "Statement": ("Says", "False version"),
    "Question": ("Answer", "Wrong answers"),
    "Pool": ("Items",),
}
"""What makes each kind true or false; "Title" is the entry's own."""


@pytest.fixture(scope="session")
def text(lesson_file):
    return lesson_file.read_text(encoding="utf-8")


def keys(lesson):
    return {card.key for card in cards_of(gather(lesson))}


def test_it_has_every_kind_and_no_fault(material):
    lesson = material.lesson
    assert not [one for one in lesson.problems if one.severity == "error"]
    assert {entry.kind for entry in lesson.entries} == set(KINDS)
    assert len(lesson.entries) >= 30


def test_it_has_an_id_and_so_has_each_entry(material):
    assert material.lesson.header["Id"].raw == material.lesson.id
    assert all(entry.raw("Id") == entry.id for entry in material.lesson.entries)
    assert material.lesson.heading("Attribute as")


# Editing keeps every card (Q15).


def reworded(text):
    labels = "Means|Is|What|Measures|Cause|Effect|Relation|Ask|Ask object|Ask subject|Why|Are|About"
    return re.sub(rf"(?m)^- ({labels}): (.+)$", r"- \1: \2, in other words", text)


def reordered(text):
    head, *blocks = re.split(r"(?m)^(?=### )", text)
    return head + "\n\n".join(reversed(blocks))


def annotated(text):
    return re.sub(r"(?m)^(#+ .+)$", "\\1\n<!-- look here: - Id: x\n### Term: y -->", text)


def retitled(text):
    """The titles of names and terms stay: they are answers."""
    topics = re.sub(r"(?m)^## .+$", "## Another topic", text)
    return re.sub(r"(?m)^### (?!Name|Term)(\w+): .+$", r"### \1: Another title", topics)


@pytest.mark.parametrize("edit", [reworded, reordered, annotated, retitled])
def test_an_edit_that_keeps_the_ids_keeps_every_card(edit, text, material):
    edited = edit(text)
    assert edited != text
    assert keys(parse_lesson(edited)) == keys(material.lesson)


@pytest.mark.parametrize(
    ("ends", "codec"),
    [("\r\n", "utf-8"), ("\r", "utf-8"), ("\n", "utf-8-sig"), ("\r\n", "utf-16")],
)
def test_line_ends_and_encodings_change_nothing(ends, codec, text, material, tmp_path):
    path = tmp_path / "lesson.md"
    path.write_bytes(text.replace("\n", ends).encode(codec))
    again = read_lesson(path)
    assert again.problems == material.lesson.problems
    assert [card.answer for card in cards_of(gather(again))] == [
        card.answer for card in cards_of(material)
    ]
    assert keys(again) == keys(material.lesson)


# A fact that is wrong is noticed (Q24).


def corrupted(text, *, number):
    """Another number, or the longest word replaced, in the first part of a list."""
    first, separator, rest = re.match(r"(.*?)(?:(?<!\\)(;)(.*))?$", text, re.DOTALL).groups()
    if number and (digits := re.search(r"\d+", first)):
        other = digits[0][:-1] + str((int(digits[0][-1]) + 1) % 10)
        wrong = first[: digits.start()] + other + first[digits.end() :]
    else:
        longest = max(re.findall(r"[^\W\d_]+", first), key=len)
        wrong = first.replace(longest, "elsewhere", 1)
    return wrong + (separator or "") + (rest or "")


def with_fault(entry, label):
    if label == "Title":
        return replace(entry, title=corrupted(entry.title, number=False))
    field = entry.fields[label]
    wrong = replace(field, raw=corrupted(field.raw, number=label in NUMBERS))
    return replace(entry, fields={**entry.fields, label: wrong})


SEEDS = (0, 1, 2, 13, 14, 25, 26, 27)
"""Some of each level: what is most alike is offered at some, what is least alike at others."""


def asked(cards, material):
    """Yield what a student sees where options are shown or a claim is made."""
    forms = ("choice", "true-false", "which-belongs", "which-side", "by-hand")
    for card, form, seed in product(cards, forms, SEEDS):
        if form in asked_in(card):
            one = make(card, form, material, seed)
            yield one.reason if isinstance(one, Unfair) else (one.stem, one.options)


def cards_about(entry, material):
    """An entry's cards; of a Pool, which has none, those of the names of its type or kind of number."""
    typed = [one for one in material.lesson.entries if one.raw("Type") == entry.raw("Type")]
    alike = {name for one in typed for name in (one.title, *one.values("Items"))}
    about = entry_cards(entry, material)
    return about or [
        card
        for card in cards_of(material)
        if card.answer in alike
        or (card.facet == "measure" and card.entry.text("Kind of number") == entry.text("Type"))
    ]


def questions_differ(entry, material, wrong, after):
    before = asked(cards_about(entry, material), material)
    now = asked(cards_about(wrong, after), after)
    return any(one != other for one, other in zip_longest(before, now))


def hashes(entry, material):
    return {card.key: card.fact for card in entry_cards(entry, material)}


def with_entry(lesson, entry):
    entries = tuple(entry if one.id == entry.id else one for one in lesson.entries)
    return gather(replace(lesson, entries=entries))


def test_a_fact_made_wrong_is_seen_in_its_hash_or_in_a_question(material):
    lesson, unseen = material.lesson, []
    for entry in lesson.entries:
        for label in {"Title", *entry.fields}.intersection(FACTS[entry.kind]):
            wrong = with_fault(entry, label)
            after = with_entry(lesson, wrong)
            seen = hashes(wrong, after) != hashes(entry, material)
            if not seen and not questions_differ(entry, material, wrong, after):
                unseen.append((entry.id, label))
    assert len({one for one, _ in unseen}) <= len(lesson.entries) / 20, unseen


def test_a_wrong_number_or_date_changes_what_is_right(material):
    """The old answer is no longer right, unless another line accepts it too."""
    for entry in material.lesson.entries:
        for label in NUMBERS & entry.fields.keys() if not entry.raw("Also accept") else ():
            wrong = with_fault(entry, label)
            facet = label.lower()
            (card,) = [card for card in entry_cards(wrong, material) if card.facet == facet]
            question = make(card, "numeric" if facet == "value" else "typed", material, 0)
            if not isinstance(question, Unfair):
                old = Response(entry.text(label))
                assert grade(question, old).verdict == "wrong", (entry.id, label)


# Answers and options are graded as they are shown.


def test_what_is_shown_as_right_is_right_and_no_other_option_is(material):
    for card in cards_of(material):
        for form in asked_in(card) - {"flip"}:
            question = make(card, form, material, 1)
            if isinstance(question, Unfair) or question.answer_form in SEVERAL:
                continue
            written = question.accept if question.answer_form == "write" else ()
            for answer in (question.answer, *written):
                verdict = grade(question, Response(answer)).verdict
                assert verdict == "right", question.id
            for option in set(question.options) - {question.answer}:
                assert grade(question, Response(option)).verdict == "wrong", question.id


def several(material):
    for card in cards_of(material):
        for form in ("match", "sort", "order", "select-all", "recall"):
            if form in asked_in(card):
                question = make(card, form, material, 1)
                if not isinstance(question, Unfair):
                    yield question


def test_all_parts_right_are_right_and_one_wrong_is_not(material):
    for question in several(material):
        parts = tuple(part.answer for part in question.parts)
        assert grade(question, Response(several=parts)).verdict == "right", question.id
        wrong = ("", *parts[1:]) if question.form != "order" else (parts[1], parts[0], *parts[2:])
        graded = grade(question, Response(several=wrong))
        assert graded.verdict != "right", question.id
        assert {one.verdict for one in graded.parts} == {"right", "wrong"}, question.id


def test_no_answer_at_all_is_wrong_in_every_part(material):
    for question in several(material):
        graded = grade(question, Response())
        assert graded.verdict == "wrong"
        assert {one.verdict for one in graded.parts} == {"wrong"}, question.id
