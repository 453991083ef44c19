"""Text as it may be shown: nothing in it steers the screen, and what follows it keeps its direction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.study.shown import harmless


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a plain text\n\twith a tab", "a plain text\n\twith a tab"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x9b31m\x07\x7f\r", "31m"),
        ("\u202eevil\u202c", "evil"),
        ("\u2067שלום\u2069!", "\u2067שלום\u2069!"),
        ("\u2067a\u2068b\u2069", "a\u2068b\u2069"),
        ("\u2067open\nnext\u2069", "open\nnext"),
        ("\u2069end", "end"),
        ("می\u200cخواهم \u200fא", "می\u200cخواهم \u200fא"),
    ],
)
def test_what_steers_goes_and_what_is_read_stays(text, shown):
    assert harmless(text) == shown


@given(st.text(st.sampled_from("a\n\x1b\u202e\u2066\u2068\u2069")))
def test_isolates_end_on_the_line_they_begin_on(text):
    shown = harmless(text)
    assert harmless(shown) == shown
    assert not set(shown) & set("\x1b\u202e")
    for line in shown.split("\n"):
        assert sum(line.count(sign) for sign in "\u2066\u2068") == line.count("\u2069")
