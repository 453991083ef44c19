"""The sample lessons keep the traps that they were written for: nobody is to tidy them away."""

import re

import pytest

from quizapp.lessons.reader import read_lesson
from quizapp.lessons.values.when import read_when
from quizapp.paths import resource

FILES = sorted(resource("content/samples").glob("*.md"))


@pytest.fixture(scope="session")
def samples():
    return {path.stem: read_lesson(path) for path in FILES}


def figures(lesson):
    return [entry for entry in lesson.entries if entry.kind == "Figure"]


def matching(lesson, label, pattern):
    return [one for one in lesson.entries if re.search(pattern, one.raw(label))]


def same(entries, *labels):
    """Whether two entries agree in all these fields."""
    found = [tuple(one.text(label) for label in labels) for one in entries]
    return len(found) > len(set(found))


def precisions(lesson):
    return {read_when(one.text("When")).precision for one in matching(lesson, "When", ".")}


def three_deep(lesson):
    whole = {one.title: one.text("Part of") for one in matching(lesson, "Part of", ".")}
    return any(part in whole for part in whole.values())


def namesakes(lesson):
    apart = {(one.title, other) for one in lesson.entries for other in one.values("Never mix with")}
    return any((other, one) in apart for one, other in apart)


def bases(lesson):
    per_cent = matching(lesson, "Value", "%|per cent")
    return {one.text("Kind of number") for one in per_cent}


def lengths(lesson):
    return [len(one.text("Answer")) for one in lesson.entries if one.kind == "Question"]


def of_two_types(lesson):
    pooled = {name for one in lesson.entries if one.kind == "Pool" for name in one.values("Items")}
    other = [one for one in lesson.entries if one.kind == "Name" and one.title in pooled]
    pools = {name: one.text("Type") for one in lesson.entries for name in one.values("Items")}
    return [one for one in other if pools[one.title] != one.text("Type")]


TRAPS = {
    "two things with one value": lambda one: same(figures(one), "Value", "Kind of number"),
    "namesakes, each to the other": namesakes,
    "two links with one object": lambda one: same(
        [entry for entry in one.entries if entry.kind == "Link"], "Relation", "Object"
    ),
    "places nested three deep": three_deep,
    "an interval": lambda one: matching(one, "Value", r"^between |\d–\d"),
    "about": lambda one: matching(one, "Value", "^(about|≈|约)"),
    "a year, a month, a day": lambda one: {"year", "month", "day"} <= precisions(one),
    "a time without end": lambda one: matching(one, "When", "^since|以来$"),
    "the end of a year": lambda one: matching(one, "When", "^by the end of|年底$"),
    "a number below nought": lambda one: matching(one, "Value", r"−\d"),
    "nought": lambda one: matching(one, "Value", r"^0\D"),
    "a hundred per cent": lambda one: matching(one, "Value", "^100( per cent|%)"),
    "percentages of different bases": lambda one: len(bases(one)) >= 3,
    "long and short answers": lambda one: max(lengths(one)) > 4 * min(lengths(one)),
    "a tag": lambda one: matching(one, "Says", "<b>"),
    "an ampersand": lambda one: matching(one, "Says", " & "),
    "a sharp sign": lambda one: matching(one, "Says", "# 1"),
    "a bracket that is none": lambda one: matching(one, "Says", r"\\\["),
    "a semicolon that is none": lambda one: matching(one, "Answer", r"\\;"),
    "a complete list": lambda one: matching(one, "Complete", "yes"),
    "what is not in a list": lambda one: matching(one, "Not in it", "."),
    "other right answers": lambda one: matching(one, "Also accept", "."),
    "values never to be offered": lambda one: matching(one, "Never offer", "."),
    "a doubtful figure": lambda one: matching(one, "Caution", "."),
    "a source": lambda one: matching(one, "Source", "."),
}


@pytest.mark.parametrize("lesson_id", [path.stem for path in FILES])
@pytest.mark.parametrize("trap", TRAPS)
def test_each_sample_keeps_its_traps(trap, lesson_id, samples):
    assert TRAPS[trap](samples[lesson_id])


def test_a_name_of_two_types_stands_in_the_english_sample(samples):
    assert [one.id for one in of_two_types(samples["solar-system"])] == ["n-cassini"]


def test_the_chinese_sample_has_its_own_scales_dates_ids_and_two_quotes_of_one_poet(samples):
    lesson = samples["changjiang-huanghe"]
    assert matching(lesson, "Value", r"\d万")
    assert matching(lesson, "Value", r"\d亿")
    assert matching(lesson, "When", "^1994年12月14日$")
    assert matching(lesson, "When", "^约公元前256年$")
    assert {one.id.isascii() for one in lesson.entries} == {True, False}
    assert same(lesson.entries, "Said by", "Kind of number")


def test_the_chinese_sample_has_a_chain_of_causes(samples):
    causes = [one for one in samples["changjiang-huanghe"].entries if one.kind == "Cause"]
    assert {one.text("Cause") for one in causes} & {one.text("Effect") for one in causes}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_note_at_the_top_of_a_sample_names_entries_that_are_there(path, samples):
    note = path.read_text(encoding="utf-8").partition("-->")[0]
    named = set(re.findall(r"(?<![\w-])[a-z]-[\w-]*\w", note))
    assert len(named) > 15
    assert not named - {entry.id for entry in samples[path.stem].entries}
