"""What teachers type by mistake is read as meant, or said on its line: never silently wrong."""

from decimal import Decimal

import pytest

from quizapp.errors import LessonError
from quizapp.lessons.reader import parse_lesson
from quizapp.lessons.reading.decode import LARGEST, decode
from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import read_when
from tests.lessons.slips import SLIPS, SPECIFIED
from tests.lessons.slips_of_values import DOUBT, ERROR, VALUES, WHENS, WORDS


def read(text):
    """Return the lesson of a text, or of a file's bytes."""
    return parse_lesson(*decode(text if isinstance(text, bytes) else text.encode()))


def fields(lesson):
    """Return everything that a lesson states but its Ids, by "entry/Label"."""
    head = {label: one.raw for label, one in lesson.header.items()}
    rows = {
        f"{entry.id}/{label}": one.raw
        for entry in lesson.entries
        for label, one in entry.fields.items()
    }
    return {place: raw for place, raw in (head | rows).items() if place.rpartition("/")[2] != "Id"}


def test_there_are_as_many_slips_as_were_promised():
    names = [slip.name for slip in SLIPS]
    assert len(set(names)) == len(names)
    assert len(SPECIFIED) >= 33
    assert len(SLIPS) >= 33 + 75
    assert len(VALUES) + len(WHENS) >= 200


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_a_slip_is_read_as_meant_or_said_on_its_line(slip):
    lesson = read(slip.text)
    assert fields(lesson) == slip.reads
    titles = {entry.id: entry.title for entry in lesson.entries}
    assert slip.titles.items() <= titles.items()
    found = [(problem.line, problem.message) for problem in lesson.problems]
    errors = [(one.line, one.message) for one in lesson.problems if one.severity == "error"]
    for line, words in slip.says:
        assert [one for one in found if one[0] == line and words in one[1]], (words, found)
    other = [one for one in errors if one[0] not in {line for line, _ in slip.says}]
    if not lesson.entries:
        other = [one for one in other if "no entry that could be asked" not in one[1]]
    assert not other
    assert all(problem.remedy or "twice" in problem.message for problem in lesson.problems)


def value_lesson(language, label, text):
    other = "Value: 5" if label == "When" else "Paragraph: 1"
    return parse_lesson(
        f"# R\n- Id: r\n- Language: {language}\n\n### Figure: f\n- Id: f\n- {label}: {text}\n"
        f"- Measures: x\n- {other}\n"
    )


@pytest.mark.parametrize(("language", "text", "meant"), VALUES)
def test_a_value_is_read_as_meant_or_said_on_its_line(language, text, meant):
    lesson = value_lesson(language, "Value", text)
    said = {problem.severity for problem in lesson.problems if problem.line == 7}
    found = read_quantity(text, language)
    if meant == ERROR:
        assert (said, lesson.entries) == ({"error"}, ())
    elif meant == DOUBT:
        assert said == {"advice"}
    else:
        qualifier, number, upper, unit = meant.split("|")
        assert found is not None
        assert said == set()
        assert (found.qualifier, found.number, found.unit) == (qualifier, Decimal(number), unit)
        assert found.upper == (Decimal(upper) if upper else None)


@pytest.mark.parametrize(("language", "text", "meant"), WHENS)
def test_a_date_is_read_as_meant_or_left_as_words(language, text, meant):
    lesson = value_lesson(language, "When", text)
    said = [(problem.line, problem.severity) for problem in lesson.problems]
    found = read_when(text, language)
    assert said == ([(7, "advice")] if meant == DOUBT else [])
    if meant in (WORDS, DOUBT):
        assert not found.known
    else:
        assert f"{found.start or ''}..{found.end or ''}" == meant


def test_a_file_of_two_megabytes_is_read_and_one_byte_more_is_refused():
    lesson = "# R\n- Id: r\n\n### Term: t\n- Id: t\n- Means: m\n"
    full = f"{lesson}<!--{'x' * (LARGEST - len(lesson) - 7)}-->".encode()
    assert len(full) == LARGEST
    assert len(read(full).entries) == 1
    with pytest.raises(LessonError, match="more than 2 MB"):
        decode(full + b" ")


def test_a_file_of_more_lines_than_a_lesson_can_need_is_refused():
    with pytest.raises(LessonError, match="more than 100,000 lines"):
        decode(b"# R\r\n" + b"a\r\n" * 100_000)
    assert decode(b"# R\r\n" + b"a\r\n" * 99_000)


@pytest.mark.parametrize("raw", [b"# R\0\n", b"PK\x03\x04\0\0", b"\0" * 9])
def test_what_is_no_text_is_refused_in_a_sentence(raw):
    with pytest.raises(LessonError, match="not plain text"):
        decode(raw)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_without_advice_the_entries_and_errors_are_the_same(slip):
    raw = slip.text if isinstance(slip.text, bytes) else slip.text.encode()
    whole, brief = parse_lesson(*decode(raw)), parse_lesson(*decode(raw), advise=False)
    assert brief.entries == whole.entries
    assert errors(brief) == errors(whole)


def errors(lesson):
    return [problem for problem in lesson.problems if problem.severity == "error"]
