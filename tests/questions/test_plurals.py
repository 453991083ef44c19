"""The singular of what is counted."""

import pytest

from quizapp.questions.plurals import counted, is_plural, singular, with_one


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("moons", "moon"),
        ("cities", "city"),
        ("ties", "tie"),
        ("movies", "movie"),
        ("branches", "branch"),
        ("boxes", "box"),
        ("glasses", "glass"),
        ("houses", "house"),
        ("viruses", "virus"),
        ("people", "person"),
        ("species", "species"),
        ("moon", ""),
        ("grass", ""),
        ("echoes", ""),
    ],
)
def test_a_plural_has_its_singular_or_none_that_is_known(word, one):
    assert singular(word) == one


def test_only_the_first_word_of_a_unit_is_counted():
    assert with_one(" moons of planets") == " moon of planets"
    assert with_one(" km") == ""
    assert with_one(" echoes") == ""


@pytest.mark.parametrize(
    ("unit", "is_so"),
    [("moons", True), ("people", True), ("species", False), ("km", False), ("per cent", False)],
)
def test_a_plural_is_known_by_its_first_word(unit, is_so):
    assert is_plural(unit) is is_so


@pytest.mark.parametrize(
    ("unit", "is_so"),
    [("moons", True), ("个", True), ("kilometres", False), ("公里", False), ("per cent", False)],
)
def test_there_may_be_none_of_what_is_counted(unit, is_so):
    assert counted(unit) is is_so
