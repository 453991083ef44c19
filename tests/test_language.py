"""Texts, numbers and days: in English without tables, in another language from its own."""

from datetime import date

import pytest

from quizapp import language
from quizapp.language import day_text, number, phrase, tr

DAY = date(2027, 5, 3)


class Shouting(language.English):
    """English in capitals, with texts of its own for two."""

    code = "xx"

    def text(self, source, comment, n):
        return {("Start", "a verb"): "BEGIN"}.get((source, comment), source.upper())


@pytest.fixture
def shouting():
    language.speak(Shouting())
    yield
    language.speak(language.English())


def test_a_text_is_said_as_it_is_written():
    assert tr("50 % of {what} and a {brace") == "50 % of {what} and a {brace"
    assert tr("on {day}", day="Friday") == "on Friday"


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 cards are left"),
        (1, "1 card is left"),
        (2, "2 cards are left"),
        (1200, "1,200 cards are left"),
    ],
)
def test_a_count_chooses_its_noun_and_its_verb(count, said):
    assert tr("{n} {n:card|cards} {n:is|are} left", "", count) == said


def test_a_text_is_looked_up_by_its_comment_too(shouting):
    assert tr("Start") == "START"
    assert tr("Start", "a verb") == "BEGIN"
    assert tr(phrase("Right")) == "RIGHT"
    assert language.spoken_language() == "xx"


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("weekday", "Monday"),
        ("day", "3 May"),
        ("dated", "3 May 2027"),
        ("short", "3 May"),
        ("short dated", "3 May 2027"),
        ("month", "May"),
        ("table", "Mon 3 May 2027"),
    ],
)
def test_a_day_is_written_as_in_britain(style, said):
    assert day_text(DAY, style) == said
    assert day_text(date(2026, 11, 12), "short") == "12 Nov"


def test_a_number_is_grouped():
    assert number(1234567) == "1,234,567"
