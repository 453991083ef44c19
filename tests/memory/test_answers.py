"""Options as a table holds them say the same as options read."""

import json

from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory.answers import length_of, number_of, options_in, ways_of

ODD = ('say "no"', '", "', ", ", "a \\ b", "\\", "\n", "")
OPTIONS = st.lists(st.text(max_size=6) | st.sampled_from(ODD), max_size=6).map(tuple)
WAYS = st.sampled_from(("", '{"ways": 3}', '{"ways": 0}', '{"ways": null}', '{"way": 2}', '"ways"'))


@given(OPTIONS, WAYS)
def test_options_in_a_table_are_as_many_and_as_long_as_those_read(options, payload):
    text = json.dumps(options, ensure_ascii=False)
    assert options_in(text) == options
    assert number_of(text) == number_of(options) == len(options)
    assert length_of(text) == length_of(options) == sum(map(len, options)) <= len(text)
    assert ways_of(text, payload) == ways_of(options, payload) >= 1
