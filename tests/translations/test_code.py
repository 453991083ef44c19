"""What is planted in a module is found: texts, texts that cannot be translated, texts that go unsaid."""

import pytest

from tests.translations.code import places, raised_unsaid, texts_in, unsaid, wrongly_said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Today", set()),
        ("50 % of {what} and {n} {n:card|cards}", {"what", "n"}),
        ("{minutes} {minutes:minute|minutes}", {"minutes"}),
    ],
)
def test_a_noun_has_the_place_of_its_count(text, found):
    assert places(text) == found


def test_texts_are_found_in_functions_classes_and_tables_with_their_comments():
    module = """
WAYS = {"a": phrase("In a table")}
class Page:
    kind = phrase("In a class")
    def say(self, way):
        return tr("Over " "two lines"), tr("Right", "a key"), tr(way), language.tr("{n} left", "", 2)
"""
    assert texts_in(module) == {
        ("In a table", ""),
        ("In a class", ""),
        ("Over two lines", ""),
        ("Right", "a key"),
        ("{n} left", ""),
    }


@pytest.mark.parametrize(
    ("planted", "said"),
    [
        ('tr(f"{count} cards")', "tr takes a text as it is, or a table's"),
        ('tr("Part of " + name)', "tr takes a text as it is, or a table's"),
        ('tr("{} cards".format(2))', "tr takes a text as it is, or a table's"),
        ('tr("a" if short else name())', "tr takes a text as it is, or a table's"),
        ("tr()", "tr takes a text as it is, or a table's"),
        ('tr("Right", comment)', "a comment stands as it is"),
        ('tr("{count} cards")', "places and values differ in “{count} cards”"),
        ('tr("cards", count=2)', "places and values differ in “cards”"),
        ('tr("{n} cards", n=2)', None),
        ('tr("{n} cards", "", 2, n=2)', "places and values differ in “{n} cards”"),
        ('phrase(f"{count} cards")', "phrase takes one text as it is"),
        ('phrase("Right", "a key")', "phrase takes one text as it is"),
        ('tr("{n} {n:card|cards} of {topic}", "", 2, topic="x")', None),
        ("tr(TABLE[key], count=2)", None),
        ('tr(TABLE.get(key, OTHER) if key else "None")', None),
        ("tr(self.tag)", None),
    ],
)
def test_a_text_that_no_translator_could_put_right_is_found(planted, said):
    assert wrongly_said(f"def f():\n    {planted}") == ([f"2: {said}"] if said else [])


@pytest.mark.parametrize(
    "planted",
    [
        'NAME = tr("Today")',
        'class Page:\n    name = tr("Today")',
        'def show(name=tr("Today")): pass',
        '@named(tr("Today"))\ndef show(): pass',
        "NAMES = tuple(map(tr, TABLE))",
        'NAMES = [tr(name) for name in ("Today",)]',
        "DAY = day_text(TODAY, 'day')",
    ],
)
def test_what_is_said_at_import_is_found(planted):
    assert len(wrongly_said(planted)) == 1
    assert wrongly_said(planted)[0].endswith(" at import")


@pytest.mark.parametrize(
    "sound",
    [
        'def show():\n    return tr("Today")',
        'NAME = lambda: tr("Today")',
        'class Page:\n    def show(self):\n        return [tr("Today") for _ in "a"]',
    ],
)
def test_what_is_said_later_is_not(sound):
    assert wrongly_said(sound) == []


@pytest.mark.parametrize(
    "planted",
    [
        'Button("Start")',
        'Text(f"{count} cards left")',
        'name = "a few words"',
        'say("Today" if done else "")',
        'HINT = "Press Enter to go on."',
        'ask("JSON (*.json)")',
    ],
)
def test_a_text_that_goes_through_no_door_is_found(planted):
    assert len(unsaid(planted)) == 1


@pytest.mark.parametrize(
    "sound",
    [
        '"""A module that says nothing."""',
        'tr("Start")',
        'tr("{what} left", what=phrase("One card"))',
        'page.setObjectName("Page of cards")',
        'page.setToolTip("Esc")',
        'bind(page, "Ctrl+Shift+Z", "F1", act=undo)',
        'key = f"Alt+{key}"',
        'def opened() -> "Collection | None": pass',
        'shown: "Card of it" = None',
        'Way = Literal["as it is", "New"]',
        'SHEET = "QMenu { padding: 6px; }"',
        'NAMES = frozenset("one two three".split())',
        'show("small", mark="person")',
        'place = ("Author is", "Title")',
    ],
)
def test_what_no_user_sees_is_not(sound):
    assert unsaid(sound, {"Author is", "Title"}) == []


def test_names_of_one_word_can_be_let_through():
    module = 'KINDS = ("Term", "of the lesson")'
    assert unsaid(module, one_word=False) == ["1: of the lesson"]


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        ('raise StoreError("It is damaged.")', True),
        ('raise errors.StoreError(f"{path} is damaged.")', True),
        ('raise StoreError("It is " + what)', True),
        ('raise StoreError(tr("It is damaged."))', False),
        ("raise StoreError(str(error))", False),
        ('raise ValueError("It is damaged.")', False),
    ],
)
def test_an_error_that_says_its_own_words_is_found(planted, found):
    assert bool(raised_unsaid(planted, frozenset(("StoreError",)))) is found
