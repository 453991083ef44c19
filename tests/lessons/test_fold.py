"""Two wordings are the same where only case, articles, punctuation or width differ."""

import pytest

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
    ],
)
def test_wordings_that_a_reader_takes_for_the_same_are_the_same(one, other):
    assert fold(one) == fold(other)


def test_different_names_stay_different():
    assert fold("Shanxi") != fold("Shaanxi")
    assert fold("中国") != fold("中华")


def test_an_article_alone_is_not_nothing():
    assert fold("The") == "the"
    assert fold("A") == "a"
