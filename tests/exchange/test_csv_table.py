"""CSV that spreadsheets open as it is meant."""

import csv
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.exchange.csv_table import csv_of


def read(written):
    return list(csv.reader(written.decode("utf-8-sig").splitlines(keepends=True)))


def test_excel_is_told_that_it_is_utf_8():
    assert (
        csv_of(("Topic",), [("新质生产力",)])
        == b"\xef\xbb\xbfTopic\r\n" + "新质生产力\r\n".encode()
    )


def test_days_are_written_as_iso_has_them():
    assert read(csv_of(("Day",), [(date(2026, 11, 3),)])) == [["Day"], ["2026-11-03"]]


@pytest.mark.parametrize(
    "words", ["=1+1", "+44 20", "-a", "@cmd", "\t=1", "=HYPERLINK(“x”)", "-1-1", "+1;2", "-"]
)
def test_a_cell_is_never_a_formula(words):
    assert read(csv_of(("a",), [(words,)]))[1] == [f"'{words}"]


@pytest.mark.parametrize("words", ["-5", "+5", "-3.25", "0", "7"])
def test_plain_numbers_stay_numbers(words):
    assert read(csv_of(("a",), [(words,)]))[1] == [words]


def test_commas_quotes_and_lines_stay_in_their_cell():
    cells = ('a, "b"', "c\nd", "e\r\nf")
    written = csv_of(("x", "y", "z"), [cells])
    assert list(csv.reader([written.decode("utf-8-sig").split("\r\n", 1)[1]], strict=True))
    assert b'"a, ""b""","c\nd","e\r\nf"\r\n' in written


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=1, max_size=4)
)
def test_what_was_written_is_read_back(cells):
    text = csv_of(("x",) * len(cells), [cells]).decode("utf-8-sig")
    import io

    row = list(csv.reader(io.StringIO(text, newline=""), strict=True))[1:]
    found = row[0] if row and row[0] else [""]
    assert [one.removeprefix("'") for one in found] == [one.removeprefix("'") for one in cells]
