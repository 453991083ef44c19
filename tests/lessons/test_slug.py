"""Slugs identify blanks and entries, so what they are now they stay."""

import pytest

from quizapp.lessons.slug import slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("science fiction", "science-fiction"),
        ("Western", "western"),
        ("hi-tech manufacturing", "hi-tech-manufacturing"),
        ("China's “new” forces!", "chinas-new-forces"),
        ("new 中国 forces", "new-中国-forces"),
        ("５G", "5g"),
        ("R&D", "r-d"),
        ("5.2 per cent", "5-2-per-cent"),
        ("C++", "cu2bu2b"),
        ("C#", "cu23"),
        ("C", "c"),
        ("-5", "u22125"),
        ("−5", "u22125"),
        ("1990-95", "1990-95"),
        ("£5", "ua35"),
        ("+", "u2b"),
        ("…", ""),
    ],
)
def test_a_slug_is_what_it_always_was(text, expected):
    assert slug(text) == expected
