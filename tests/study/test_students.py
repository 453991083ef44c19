"""What students may be called, and how they are told apart."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quizapp.errors import UsageError
from quizapp.study.students import (
    LONGEST,
    Student,
    apart,
    called,
    check_free,
    clean_name,
    lost,
    same_name,
    shown_apart,
)

ANNA = Student("0f8e3a52-53f7-4c3a-9d59-6a4d2b1f0c11", "Anna", "Anna", 5, 9, 1234)
BEN = Student("1f8e3a52-53f7-4c3a-9d59-6a4d2b1f0c11", "Ben", "Ben", 6)


@pytest.mark.parametrize(
    "name",
    [
        "Anna",
        "王小明",
        "אנה לוי",
        "نرگس‌السادات",
        "O’Neill, Jr.",
        "👩‍👧",
        "R&D <b>",
        "Ж",
        "x́",
        "क्ष",
        "-",
        "7",
    ],
)
def test_a_name_in_any_script_stays_as_it_is(name):
    assert clean_name(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Anna \t Lee\n", "Anna Lee"),
        ("Zoe\u0308", "Zoë"),
        ("Anna\u202egnp.exe", "Annagnp.exe"),
        ("\u2067Anna\u2069\u200f", "Anna"),
        ("An\x00na\x1b[31m", "Anna[31m"),
        ("An\u00adna\u200b\ufeff", "Anna"),
        ("Anna\ud800", "Anna"),
    ],
)
def test_what_only_steers_the_text_is_taken_out(typed, kept):
    assert clean_name(typed) == kept


@pytest.mark.parametrize("typed", ["", "  ", "\u202e", "\u200d", "\u3164", "\u0301", "\ufe0f"])
def test_a_name_that_cannot_be_seen_is_none(typed):
    with pytest.raises(UsageError, match="that can be seen"):
        clean_name(typed)


def test_a_name_has_a_hundred_characters_at_most():
    assert clean_name("é" * LONGEST) == "é" * LONGEST
    with pytest.raises(UsageError, match="has 101 characters; 100 is the most"):
        clean_name("é" * (LONGEST + 1))


@given(st.text(st.characters(codec=None), max_size=120))
@example("\u1100\u200b\u1161")
@example("a \u0301")
def test_a_kept_name_is_on_one_line_can_be_stored_and_is_kept_again(typed):
    try:
        name = clean_name(typed)
    except UsageError:
        return
    assert clean_name(name) == name == name.strip()
    assert unicodedata.is_normalized("NFC", name)
    assert len(name.encode("utf-8").decode("utf-8").splitlines()) == 1
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in name)
    assert not any(unicodedata.bidirectional(sign) in ("LRE", "RLO", "RLI", "PDI") for sign in name)
    assert same_name(typed, name)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Anna", "aNNA", True),
        ("Straße", "STRASSE", True),
        ("Zoë", "zoe\u0308", True),
        ("An\u200dna", "Anna", True),
        ("Anna", "Anne", False),
        ("Zoë", "Zoe", False),
        ("2", "²", False),
    ],
)
def test_names_that_look_alike_but_for_capitals_are_the_same(one, other, same):
    assert same_name(one, other) is same


def test_those_without_a_name_are_numbered_past_names_that_are_taken():
    nameless = [Student("b", created=1), Student("c", created=2), Student("d")]
    students = [Student("a", "student 2", created=3), *nameless]
    shown = {one.id: one.shown for one in shown_apart(students)}
    assert shown == {"b": "Student 1", "c": "Student 3", "a": "student 2", "d": "Student 4"}


@given(
    st.lists(st.tuples(st.sampled_from(["", "Student 1", "student 2", "Anna"]), st.integers(0, 3)))
)
def test_everybody_has_a_name_to_be_shown(found):
    students = [Student(str(n), name, created=at) for n, (name, at) in enumerate(found)]
    shown = shown_apart(students)
    assert {one.id for one in shown} == {one.id for one in students}
    assert all(one.shown for one in shown)
    numbered = [one.shown for one in shown if not one.name]
    assert len(set(numbered)) == len(numbered)
    assert not {one.casefold() for one in numbered} & {one.name.casefold() for one in shown}


def test_a_student_is_found_by_name_or_id():
    assert called([ANNA, BEN], " anna ") == ANNA
    assert called([ANNA, BEN], BEN.id.upper()) == BEN


def test_an_unknown_name_is_answered_with_those_there_are():
    with pytest.raises(UsageError) as refused:
        called([ANNA, BEN], "An\x1bn")
    assert str(refused.value) == (
        "There is no student “Ann” on this computer. There are: “Anna”; “Ben”."
    )
    with pytest.raises(UsageError, match="There is none yet"):
        called([], "Ann")


def test_two_of_a_name_are_told_apart_by_their_ids():
    twins = [ANNA, Student(BEN.id, "anna", "anna")]
    with pytest.raises(UsageError, match=f"{ANNA.id} or {BEN.id}"):
        called(twins, "Anna")


def test_a_name_that_is_taken_is_refused_kindly():
    check_free([BEN], "Anna")
    with pytest.raises(UsageError, match="There is a student “Anna” on this computer already"):
        check_free([ANNA, BEN], "ANNA")


def test_erasing_says_what_is_lost():
    assert lost(ANNA) == (
        "Erases 1,234 answers of “Anna” on this computer. It cannot be taken back. A progress file"
        " that was saved before cannot be read in here again."
    )
    assert lost(Student("x", "Y", "Y", answers=1)).startswith("Erases 1 answer of")
    assert lost(Student("x", "Y", "Y", trouble="damaged")).startswith("Erases all answers of")


def test_a_name_from_right_to_left_is_set_apart():
    assert apart("אנה") == "\u2068אנה\u2069"
    assert apart("Anna") == "Anna"
