"""A lesson file saved unchanged has the same bytes; changed it is UTF-8, and nothing of it is lost."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quizapp.errors import LessonError, UnreadableError
from quizapp.lessons.reader import parse_lesson
from quizapp.lessons.reading.decode import decode
from quizapp.lessons.writing.source import read_source, readable, source_of
from quizapp.lessons.writing.writer import begin, set_field

TEXT = "# Flüsse\r\n- Id: f\n\n### Term: Delta\r- Means: “Land” am Meer – größer\n\n"
FILES = {
    "UTF-8": TEXT.encode(),
    "UTF-8 with a BOM": b"\xef\xbb\xbf" + TEXT.encode(),
    "UTF-16 little": b"\xff\xfe" + TEXT.encode("utf-16-le"),
    "UTF-16 big": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "Windows-1252": TEXT.encode("cp1252"),
    "no last line end": TEXT.rstrip().encode(),
    "a stray byte": TEXT.encode() + b"\x93x\xff\n",
}


@pytest.mark.parametrize("name", FILES)
def test_an_unchanged_text_gives_the_same_bytes(name, tmp_path):
    (tmp_path / "a.md").write_bytes(FILES[name])
    source = read_source(tmp_path / "a.md")
    assert source.encoded(source.text) == FILES[name]


@pytest.mark.parametrize("name", FILES)
def test_a_changed_text_is_utf_8_with_all_else_as_it_was(name):
    source = source_of(FILES[name])
    edit = set_field(begin(source.text), "term-delta", "Means", "Ufer – breit")
    raw = source.encoded(edit.text)
    assert raw.startswith(b"\xef\xbb\xbf") == (name == "UTF-8 with a BOM")
    meant = FILES[name] if name == "a stray byte" else TEXT.encode()
    if name == "no last line end":
        meant = meant.rstrip()
    changed = meant.replace("“Land” am Meer – größer".encode(), "Ufer – breit".encode())
    assert raw.removeprefix(b"\xef\xbb\xbf") == changed


@pytest.mark.parametrize("name", FILES)
def test_the_text_for_editing_states_the_lesson_that_is_read(name):
    read = parse_lesson(decode(FILES[name])[0])
    assert begin(source_of(FILES[name]).text).lesson == read


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=80), st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"]))
def test_any_bytes_that_are_read_are_saved_as_they_were(raw, bom):
    try:
        source = source_of(bom + raw)
    except LessonError:
        assume(False)
    assert source.encoded(source.text) == bom + raw
    assert readable(source.text) == decode(bom + raw)[0]


def test_a_file_that_is_not_there_cannot_be_read(tmp_path):
    with pytest.raises(UnreadableError):
        read_source(tmp_path / "none.md")
