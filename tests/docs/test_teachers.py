"""The guide for teachers tells the truth: its examples are read, and their questions are asked so."""

import re
from pathlib import Path

import pytest

from quizapp.lessons.kinds import COMMON, HEADER, KINDS
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import FORMS, make
from tests.docs.guide import SECTIONS, TEXT, anchor

WITH_EXAMPLES = [one for one in SECTIONS.values() if one.fences("lesson", "entries")]
WITH_STEMS = [one for one in SECTIONS.values() if one.stems]


@pytest.mark.parametrize("section", WITH_EXAMPLES, ids=lambda one: one.title)
def test_every_example_is_read_without_a_finding(section):
    assert [lesson.problems for lesson in section.lessons] == [()] * len(section.lessons)
    assert all(lesson.entries for lesson in section.lessons)


@pytest.mark.parametrize("section", WITH_EXAMPLES, ids=lambda one: one.title)
def test_every_card_of_every_example_can_be_asked(section):
    for material in section.materials:
        for card in cards_of(material):
            made = [make(card, form, material, 0) for form in FORMS]
            assert any(not isinstance(one, Unfair) for one in made), card.key


@pytest.mark.parametrize("section", WITH_STEMS, ids=lambda one: one.title)
def test_every_question_quoted_is_made_of_the_example_above_it(section):
    asked = {
        (form, " ".join(made.stem.split()))
        for material in section.materials
        for card in cards_of(material)
        for form in FORMS
        for seed in range(12)
        if not isinstance(made := make(card, form, material, seed), Unfair)
    }
    assert [one for one in section.stems if one not in asked] == []


def test_every_quotation_is_a_question():
    for section in SECTIONS.values():
        paragraphs = re.findall(r"^> \*\*", section.body, re.MULTILINE)
        assert len(section.stems) == len(paragraphs), section.title
        assert "{{" not in section.body


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_an_example_that_shows_all_its_labels_and_what_is_asked(kind):
    section = SECTIONS[kind]
    shown = {
        label
        for lesson in section.lessons
        for entry in lesson.entries
        if entry.kind == kind
        for label in entry.fields
    }
    row = KINDS[kind]
    assert {*row.required, *row.optional} <= shown
    assert len(section.stems) >= 2
    needed = section.body.partition("Needed:")[2].partition("\n\n")[0]
    for label in (*row.required, *row.optional):
        assert f"`{label}`" in needed, label


def test_the_head_is_told_label_by_label():
    section = SECTIONS["The head of a lesson"]
    assert {row[0] for row in section.rows} == set(HEADER)
    assert {label for lesson in section.lessons for label in lesson.header} == set(HEADER)


def test_what_every_kind_may_have_is_told_label_by_label():
    assert {row[0] for row in SECTIONS["Lines that every kind may have"].rows} == set(COMMON)


def test_every_form_is_told_and_shown():
    section = SECTIONS["The forms of question"]
    assert [row[0] for row in section.rows] == list(FORMS)
    assert {form for one in WITH_STEMS for form, _ in one.stems} == set(FORMS)


def test_every_kind_is_in_the_table_of_kinds():
    rows = SECTIONS["The twelve kinds of fact"].rows
    assert [row[1] for row in rows] == [f"[{kind}](#{anchor(kind)})" for kind in KINDS]


def test_every_link_leads_to_a_heading_of_the_guide():
    anchors = {anchor(title) for title in SECTIONS}
    targets = re.findall(r"\]\(([^)]+)\)", TEXT)
    assert [one for one in targets if not one.startswith("#")] == []
    assert [one for one in targets if one[1:] not in anchors] == []


def test_every_heading_is_in_the_contents():
    listed = set(re.findall(r"\]\(#([^)]+)\)", SECTIONS["Contents"].body))
    titles = [title for title in SECTIONS if title not in ("Guide for teachers", "Contents")]
    assert [title for title in titles if anchor(title) not in listed] == []


def test_every_lesson_named_is_in_the_project():
    root = Path(__file__).parents[2]
    section = SECTIONS["Two samples to look at"].body
    assert (root / "content" / "new-productive-forces.md").is_file()
    for name in re.findall(r"`([\w-]+\.md)`", section):
        assert (root / "content" / "samples" / name).is_file(), name
