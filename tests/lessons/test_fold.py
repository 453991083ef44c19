"""Two wordings are the same where only case, articles, punctuation or width differ."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quizapp.lessons.fold import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Two Sessions", "two sessions"),
        ("brain-computer interfaces", "Brain computer interfaces"),
        ("Japan’s", "Japan's"),
        ("5.2%", "5.2 per cent"),
        ("5.2 percent", "5.2 per cent"),
        ("ＡＩ", "AI"),
        ("R&D", "R & D"),
        ("G.D.P.", "GDP"),
        ("U.S. troops", "US troops"),
        ("J. Smith", "J Smith"),
        ("AI + health", "AI health"),
        ("#1", "1"),
    ],
)
def test_wordings_that_a_reader_takes_for_the_same_are_the_same(one, other):
    assert fold(one) == fold(other)


def test_different_names_stay_different():
    assert fold("Shanxi") != fold("Shaanxi")
    assert fold("中国") != fold("中华")
    assert len({fold(text) for text in ("C", "C++", "C#", "D")}) == 4
    assert fold("$5") != fold("€5")
    assert fold("vitamin A") != fold("vitamin")


def test_an_article_alone_is_not_nothing():
    assert fold("The") == "the"
    assert fold("A") == "a"


def test_a_very_long_text_is_folded_in_no_time():
    for text in ("a" + "+" * 100_000, "a." * 50_000, "(" * 100_000, "the " * 30_000):
        assert len(fold(text)) <= len(text)


def test_signs_alone_are_told_apart():
    signs = ("−", "×", "?", "→", "÷", "!")
    assert len({fold(sign) for sign in signs}) == len(signs)
    assert fold(" ？ ") == fold("?"), "wide or narrow, it is one sign"


WORDS = st.sampled_from(
    ["a", "the", "percent", "5", "3.5", "U.S.", "C++", "Oʼahu", "İ", "中国", "_"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS | st.characters(), max_size=5).map(" ".join))
def test_words_alone_are_folded_as_those_among_signs(text):
    assume(any(map(str.isalnum, text)))
    assert fold(text) == fold(f"{text} !")
