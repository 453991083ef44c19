"""Rows of the log go to the table and back, and tell when they have changed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.memory.log import LogRow
from quizapp.store.newest import COLUMNS
from quizapp.store.rows import AlteredRowError, checksum, pack, unpack

HEX = st.binary(min_size=16, max_size=16).map(bytes.hex)
WHOLE = st.integers(-(2**63), 2**63 - 1)
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
ROWS = st.builds(
    LogRow,
    id=HEX, device=HEX, screen=HEX, sequence=WHOLE, lesson=TEXT, card=TEXT, at=WHOLE, offset=WHOLE,
    day=WHOLE, form=TEXT, variant=WHOLE, seed=WHOLE, options=st.lists(TEXT).map(tuple), response=TEXT,
    hints=WHOLE, took=WHOLE, fact=TEXT, payload=TEXT,
)  # fmt: skip


@settings(database=None, deadline=None)
@given(ROWS)
def test_any_row_comes_back_as_it_was(row):
    packed = pack(7, row)
    assert len(packed) == len(COLUMNS["log"])
    assert unpack(packed) == row


@settings(database=None, deadline=None)
@given(ROWS, st.data())
def test_a_flipped_bit_changes_the_checksum(row, data):
    values = [v.encode() if isinstance(v, str) else v for v in pack(7, row)[:-1]]
    place = data.draw(st.integers(0, len(values) - 1).filter(lambda n: values[n] != b""))
    if isinstance(values[place], int):
        values[place] ^= 1 << data.draw(st.integers(0, 62))
    else:
        bits = bytearray(values[place])
        bits[data.draw(st.integers(0, len(bits) - 1))] ^= 1 << data.draw(st.integers(0, 7))
        values[place] = bytes(bits)
    assert checksum(values) != pack(7, row)[-1]


@settings(database=None, deadline=None)
@given(ROWS)
def test_a_text_counts_as_its_bytes(row):
    values = pack(7, row)
    as_bytes = [value.encode() if isinstance(value, str) else value for value in values[:-1]]
    assert checksum(as_bytes) == values[-1]


def test_a_rows_number_is_part_of_it(answer):
    row = answer("a" * 32)
    assert pack(1, row)[-1] != pack(2, row)[-1]


def test_a_text_that_became_bytes_is_not_what_was_written(store, answer):
    """One bit of the row's head does that, and the checksum is the same."""
    values = list(pack(1, answer(store)))
    unpack(values)
    for place, value in enumerate(values):
        if isinstance(value, str):
            with pytest.raises(AlteredRowError):
                unpack([*values[:place], value.encode(), *values[place + 1 :]])
