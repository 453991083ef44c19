"""Each entry is checked by itself: what triggers a finding, and what is near it and does not."""

import re
from pathlib import Path

import pytest

from quizapp.lessons.checks.header import LONGEST_ID, LONGEST_TITLE
from quizapp.lessons.reader import parse_lesson, read_lesson
from quizapp.paths import resource

FIRST_LINE = 7
SOUND = "### Term: delta\n- Id: t-delta\n- Means: land that a river builds where it meets the sea\n"


def term(says):
    return f"### Term: bay\n- Id: t\n- Means: a part of the sea\n- Says: {says}\n"


def question(answer, wrong, more=""):
    return f"### Question: q\n- Id: q\n- Ask: Why?\n- Answer: {answer}\n- Wrong answers: {wrong}\n{more}"


def figure(value, says, more=""):
    measures = "the number of boats"
    return (
        f"### Figure: f\n- Id: f\n- Value: {value}\n- Measures: {measures}\n- Says: {says}\n{more}"
    )


def listed(items, more="", are="rivers"):
    return f"### List: l\n- Id: l\n- Are: {are}\n- Items: {items}\n{more}"


def contrast(a_items, b_items, side_b="the lake"):
    return (
        f"### Contrast: c\n- Id: c\n- Side A: the sea\n- Side B: {side_b}\n"
        f"- A items: {a_items}\n- B items: {b_items}\n"
    )


def event(when, says):
    return f"### Event: e\n- Id: e\n- When: {when}\n- What: the dam broke\n- Says: {says}\n"


def statement(says, false):
    return f"### Statement: s\n- Id: s\n- Says: {says}\n- False version: {false}\n"


def pictured(lines):
    return f"### Term: bay\n- Id: t\n- Means: a part of the sea\n{lines}\n"


# what is written, the line counted from its heading, severity, quote, message, remedy; what is near it
CASES = [
    (
        term("a [bay of the sea"),
        3,
        "error",
        "a [bay of the sea",
        "“[” is never closed",
        r"Put “]” after the words to blank; a bracket as such is “\[”.",
        term("a [bay] of the sea"),
    ),
    (
        term("a [bay of [the] sea"),
        3,
        "error",
        "a [bay of [the] sea",
        "“[” is never closed",
        "Put “]” after the words",
        term("a [bay] of [the] sea"),
    ),
    (
        term("a bay] of the sea"),
        3,
        "error",
        "a bay] of the sea",
        "“]” has no “[” before it",
        r"Put “[” before the words to blank; a bracket as such is “\]”.",
        term(r"a bay\] of the sea"),
    ),
    (
        term("a [bay [of] the] sea"),
        3,
        "error",
        "a [bay [of] the] sea",
        "“[” stands inside another pair of brackets",
        "Blank the words in one pair only",
        term("a [bay of the] sea"),
    ),
    (
        term("a [ ] of the sea"),
        3,
        "error",
        "a [ ] of the sea",
        "A pair of brackets holds no words",
        "Put the words to blank between “[” and “]”, or take the brackets out.",
        term("a [1] of the sea"),
    ),
    (
        term("a [–] sea"),
        3,
        "error",
        "a [–] sea",
        "A pair of brackets holds no words",
        "take the brackets out",
        term("[a] sea"),
    ),
    (
        term(r"a [bay \[1\]] here"),
        3,
        "error",
        r"a [bay \[1\]] here",
        "The words to blank hold a bracket themselves",
        "Blank words without it",
        term(r"a [bay] \[1\] here"),
    ),
    (
        term("The [bay] is a bay."),
        3,
        "advice",
        "[bay]",
        "“bay” stands in “Says” a second time",
        "Reword the sentence so that the words stand in it once.",
        term("The [bay] is a bayou."),
    ),
    (
        term("A [Lake] is a [lake]."),
        3,
        "advice",
        "[lake]",
        "“Lake” and “lake” are the same blank",
        "Blank it in one place only",
        term("A [lake] is a [pond]."),
    ),
    (
        term("一条[黄河]，黄河很长。"),
        3,
        "advice",
        "[黄河]",
        "“黄河” stands in “Says” a second time",
        "Reword",
        term("一条[黄河]，黄海很大。"),
    ),
    (
        statement("Tea is [hot].", "Tea is [cold]."),
        3,
        "advice",
        "[cold]",
        "Brackets blank nothing in “False version”",
        "Take them out",
        statement("Tea is [hot].", r"Tea is \[cold\]."),
    ),
    (
        figure("about five", "About five boats."),
        2,
        "error",
        "about five",
        "No number found in “about five”",
        "Write it in digits, e.g. 5 per cent.",
        figure("about 5", "About 5 boats."),
    ),
    (
        figure("3.38 million", "There are [3.83 million]."),
        4,
        "advice",
        "There are [3.83 million].",
        "“Says” has “3.83 million”, but “Value” is “3.38 million”",
        "Correct the one that is wrong.",
        figure("3.38 million", "There are [3.38 million]."),
    ),
    (
        figure("3.38 million boats", "There are [3.83 million]."),
        4,
        "advice",
        "There are [3.83 million].",
        "“Says” has “3.83 million”, but “Value” is “3.38 million boats”",
        "Correct the one that is wrong.",
        figure("3.38 million boats", "By [2023] there were [3.38 million]."),
    ),
    (
        figure("3.38 million boats", "There are [3.83 million boats]."),
        4,
        "advice",
        "There are [3.83 million boats].",
        "“Says” has “3.83 million boats”, but “Value” is “3.38 million boats”",
        "Correct the one that is wrong.",
        figure("3.38 million boats", "There are [3,380,000 boats]."),
    ),
    (
        figure("52 boats", "In 2023 there were 25 boats on the lake."),
        4,
        "advice",
        "In 2023 there were 25 boats on the lake.",
        "“Says” has “25 boats”, but “Value” is “52 boats”",
        "Correct",
        figure("52 boats", "Of 60 boats, 52 were red."),
    ),
    (
        figure("10 boats", "There are ten boats."),
        4,
        "advice",
        "There are ten boats.",
        "“Says” does not give the value, “10 boats”, in digits",
        "e.g. as “[10 boats]”",
        figure("10 boats", "There are ten boats.", "- Also accept: ten boats\n"),
    ),
    (
        figure("more than 200 boats", "There are [fewer than 200 boats]."),
        4,
        "advice",
        "There are [fewer than 200 boats].",
        "“Says” has “fewer than 200 boats”, but “Value” is “more than 200 boats”",
        "Correct",
        figure("more than 200 boats", "There are [over 200 boats]."),
    ),
    (
        figure("120 per cent", "It is 120 per cent.", "- Kind of number: share\n"),
        2,
        "advice",
        "120 per cent",
        "A share of “120 per cent” is more than the whole",
        "Correct the number, or the “Kind of number”.",
        figure("120 per cent", "It is 120 per cent.", "- Kind of number: growth rate\n"),
    ),
    (
        figure("5 boats", "5 boats.", "- Never offer: many\n"),
        5,
        "error",
        "many",
        "“many” is not one value, so “Never offer” keeps nothing away",
        "Write each value in digits",
        figure("5 boats", "5 boats.", "- Never offer: 6 boats\n"),
    ),
    (
        event("13 March 1781", "On [13 May 1781] the dam broke."),
        4,
        "advice",
        "On [13 May 1781] the dam broke.",
        "“Says” has “13 May 1781”, but “When” is “13 March 1781”",
        "Correct the one that is wrong, or name both",
        event("13 March 1781", "In [1781] the dam broke."),
    ),
    (
        event("1969", "The dam broke in 1996."),
        4,
        "advice",
        "The dam broke in 1996.",
        "“Says” has “1996”, but “When” is “1969”",
        "Correct",
        event("1969", "Built in 1950, it broke in 1969."),
    ),
    (
        event("since 2000", "It has been dry [since 2001]."),
        4,
        "advice",
        "It has been dry [since 2001].",
        "“Says” has “since 2001”, but “When” is “since 2000”",
        "Correct",
        event("since 2000", "Dry [since 2000]."),
    ),
    (
        event("31 February 2020", "It broke."),
        2,
        "advice",
        "31 February 2020",
        "is no day of the calendar",
        "Write day, month in words and year in full, e.g. 14 July 1789.",
        event("29 February 2020", "It broke."),
    ),
    (
        listed("Rhine; Rhone; Rhine"),
        3,
        "error",
        "Rhine; Rhone; Rhine",
        "“Rhine” stands twice in “Items”",
        "Keep it once.",
        listed("5; -5; a < b; a > b"),
    ),
    (
        listed("Rhine"),
        3,
        "error",
        "Rhine",
        "A List needs two items or more",
        "Put “;” between",
        listed("Rhine; Po"),
    ),
    (
        listed("Rhine; Po", "- Not in it: Nile; po\n"),
        4,
        "error",
        "Nile; po",
        "“po” stands in “Items” and in “Not in it”",
        "Take it out of the one where it is wrong.",
        listed("Rhine; Po", "- Not in it: Nile; Poe\n"),
    ),
    (
        listed("Rhine; Po", "- Not in it: Nile; Nile\n"),
        4,
        "error",
        "Nile; Nile",
        "“Nile” stands twice in “Not in it”",
        "Keep it once.",
        listed("Rhine; Po", "- Not in it: Nile; Niger\n"),
    ),
    (
        listed("Rhine; Po", "- Also accept: Rhein = Rhin\n"),
        4,
        "error",
        "Rhein = Rhin",
        "“Rhin” is none of the items, so “Rhein” is another name of nothing",
        "e.g. “Rhine”",
        listed("Rhine; Po", "- Also accept: Rhein = rhine\n"),
    ),
    (
        listed("Rhine; Po", "- Also accept: Rhein\n"),
        4,
        "advice",
        "Rhein",
        "“Rhein” does not say which item it is another name of",
        "Write it with “=”, e.g. “Rhein = Rhine”.",
        "### Term: Rhine\n- Id: l\n- Means: a river\n- Also accept: Rhein\n",
    ),
    (
        listed("steel; steel pipes"),
        3,
        "advice",
        "steel; steel pipes",
        "“steel” is also a part of “steel pipes”, so an answer may not tell them apart",
        "Word “steel” more exactly",
        listed("steel; steelworks"),
    ),
    (
        listed("钢管; 钢管桩"),
        3,
        "advice",
        "钢管; 钢管桩",
        "“钢管” is also a part of “钢管桩”",
        "Word",
        listed("水; 水稻"),
    ),
    (
        listed("Rhine; Po", are="one of the great rivers"),
        2,
        "advice",
        "one of the great rivers",
        "“Are” speaks of one or some, and the list asks for all",
        "Say what all the items are",
        listed("Rhine; Po", are="one-way rivers"),
    ),
    (
        listed("Rhine; Po", "- Complete: mostly\n"),
        4,
        "error",
        "mostly",
        "“Complete” is neither yes nor no",
        "Write “yes” or “no”.",
        listed("Rhine; Po", "- Complete: YES\n"),
    ),
    (
        contrast("salt; waves", "fish; Salt"),
        5,
        "error",
        "fish; Salt",
        "“Salt” stands on both sides, so no student could say which is its side",
        "Keep it on one side",
        contrast("salt; waves", "fish; reeds"),
    ),
    (
        contrast("salt; waves", "fish; rock salt"),
        4,
        "advice",
        "salt; waves",
        "“salt” is also a part of “rock salt”",
        "Word “salt” more exactly",
        contrast("salt; waves", "fish; salty rocks"),
    ),
    (
        contrast("salt", "fish", "The sea"),
        3,
        "error",
        "The sea",
        "“Side A” and “Side B” are the same",
        "Name the two things",
        contrast("salt", "fish", "the seas"),
    ),
    (
        question("a storm", "a wave; a storm!"),
        4,
        "error",
        "a wave; a storm!",
        "“a storm!” is a right answer and stands among the wrong ones",
        "Take it out",
        question("5", "-5; 6"),
    ),
    (
        question("a storm", "a wave; a gale", "- Also accept: a gale\n"),
        4,
        "error",
        "a wave; a gale",
        "“a gale” is a right answer",
        "Take it out",
        question("a storm", "a wave; a gale", "- Also accept: gales\n"),
    ),
    (
        question("a storm", "a wave; the wave"),
        4,
        "error",
        "a wave; the wave",
        "“the wave” stands twice in “Wrong answers”",
        "Keep it once.",
        question("a storm", "a wave; two waves"),
    ),
    (
        question("a storm", "a wave; none of the above"),
        4,
        "error",
        "a wave; none of the above",
        "“none of the above” speaks of the other options",
        "an answer that stands by itself",
        question("a storm", "a wave; nine of the boats"),
    ),
    (
        question("a storm", "a wave; both A and B"),
        4,
        "error",
        "a wave; both A and B",
        "“both A and B” speaks of",
        "Put in its place",
        question("a storm", "a wave; both wind and rain"),
    ),
    (
        question("it is deep", "it never rains; it is wide"),
        4,
        "advice",
        "it never rains; it is wide",
        "“never” in “it never rains” would show that it is wrong, so it is not offered",
        "Say it without “never”.",
        question("it is never deep", "it never rains; it is wide"),
    ),
    (
        question(
            "because the river brings a great deal of mud", "it is deep; it is wide; it is old"
        ),
        3,
        "advice",
        "because the river brings a great deal of mud",
        "The answer is by far the longest, which gives it away",
        "Make the wrong answers about as long, or change the answer.",
        question("a distance", "a time; a speed; a colour"),
    ),
    (
        question("mud", "the wind from the west; the waves of the sea; the boats of the port"),
        3,
        "advice",
        "mud",
        "The answer is by far the shortest",
        "about as short",
        question("mud", "wind; water; the boats of the port; ice"),
    ),
    (
        statement("Tea is [hot].", "Tea is hot"),
        3,
        "error",
        "Tea is hot",
        "“False version” says the same as “Says”",
        "Change it so that it is false.",
        statement("Tea is [hot].", "Tea is cold"),
    ),
    (
        statement("Tea is hot.", "Tea is never served hot to guests in the long afternoons."),
        3,
        "advice",
        "Tea is never served hot to guests in the long afternoons.",
        "“False version” is far longer than “Says”",
        "Change as few words",
        statement("Tea is hot.", "Tea is always cold."),
    ),
    (
        "### Cause: c\n- Id: c\n- Cause: the rain\n- Effect: rain\n",
        3,
        "error",
        "rain",
        "“Cause” and “Effect” are the same",
        "Correct the one that is wrong.",
        "### Cause: c\n- Id: c\n- Cause: the rain\n- Effect: rainbows\n",
    ),
    (
        "### Name: Shanxi\n- Id: n\n- Type: province\n- Is: a place\n- Never mix with: Shaanxi; Shanxi\n",
        4,
        "error",
        "Shaanxi; Shanxi",
        "“Never mix with” names “Shanxi” itself",
        "Name what it could be mistaken for",
        "### Name: Shanxi\n- Id: n\n- Type: province\n- Is: a place\n- Never mix with: Shaanxi\n",
    ),
    *(
        (
            pictured(f"- Image: {path}\n- Alt text: a map"),
            3,
            "error",
            path,
            f"“{path}” does not lie in the lesson’s folder",
            "Put the picture beside the lesson",
            pictured("- Image: maps/bay..of.sea.png\n- Alt text: a map"),
        )
        for path in (
            "/maps/bay.png",
            "../bay.png",
            "maps/../../bay.png",
            r"maps\..\bay.png",
            r"C:\maps\bay.png",
            "C:bay.png",
            r"\\srv\maps\bay.png",
            "file:///maps/bay.png",
            "https://example.org/bay.png",
            "data:image/png;base64,xx",
        )
    ),
    (
        pictured("- Image: bay.png"),
        3,
        "advice",
        "bay.png",
        "This picture has no “Alt text”",
        "Add “- Alt text: …”",
        pictured("- Image: bay.png\n- Alt text: a map of the bay"),
    ),
    (
        pictured("- Alt text: a map"),
        3,
        "advice",
        "a map",
        "“Alt text” describes a picture, and there is none",
        "Add “- Image: …”",
        pictured("- Image: bay.png\n- Alt text: a map of the bay"),
    ),
    (
        f"### Term: bay\n- Id: {'b' * (LONGEST_ID + 1)}\n- Means: a part of the sea\n",
        1,
        "advice",
        "b" * (LONGEST_ID + 1),
        f"This Id has {LONGEST_ID + 1} characters",
        "Shorten it before students begin",
        f"### Term: bay\n- Id: {'b' * LONGEST_ID}\n- Means: a part of the sea\n",
    ),
    (
        f"### Term: {'b' * (LONGEST_TITLE + 1)}\n- Id: t\n- Means: a part of the sea\n",
        0,
        "error",
        "b" * 120,
        f"This title has {LONGEST_TITLE + 1} characters",
        "Shorten it",
        f"### Term: {'b' * LONGEST_TITLE}\n- Id: t\n- Means: a part of the sea\n",
    ),
    (
        term("a [bay](https://example.org)"),
        3,
        "advice",
        "[bay](https://example.org)",
        "A link means nothing in a lesson",
        "Take the brackets and the address out",
        term("a [bay] (in the west)"),
    ),
    (
        term("It is a [bay].[1]"),
        3,
        "advice",
        "[1]",
        "“[1]” looks like the mark of a footnote",
        r"Take it out, or write it as “\[1\]”.",
        term("It is a [bay], [1] of many."),
    ),
    (
        term("一个【海湾】。"),
        3,
        "advice",
        "【海湾】",
        "“【】” blanks nothing",
        "Put “[” and “]”",
        term("【1】一个[海湾]。"),
    ),
]


@pytest.mark.parametrize(("entry", "line", "severity", "quote", "message", "remedy", "near"), CASES)
def test_it_is_said_on_its_line_with_the_remedy(
    lesson_of, entry, line, severity, quote, message, remedy, near
):
    found = [one for one in lesson_of(SOUND + entry).problems if message in one.message]
    assert [(one.line, one.severity, one.quote) for one in found] == [
        (FIRST_LINE + 3 + line, severity, quote)
    ]
    assert remedy in found[0].remedy
    assert not found[0].message.endswith(".")
    assert found[0].remedy.endswith((".", "?"))


@pytest.mark.parametrize("near", sorted({case[-1] for case in CASES}))
def test_what_is_near_it_is_left_in_peace(lesson_of, near):
    assert lesson_of(SOUND + near).problems == ()


def test_what_is_wrong_among_wrong_answers_does_not_take_the_others_away(lesson_of):
    lesson = lesson_of(question("a storm", "a wave; a storm; all of the above; a wave"))
    assert [one.severity for one in lesson.problems] == ["error"] * 3
    assert lesson.entries[0].values("Wrong answers")[0] == "a wave"


def test_a_false_version_that_is_true_is_left_out(lesson_of):
    (entry,) = lesson_of(statement("Tea is hot.", "Tea is hot!")).entries
    assert not entry.text("False version")


def test_of_a_field_that_is_too_long_only_that_is_said(lesson_of):
    entry = listed("Rhine; Rhine", f"- Says: {'a [b] c ' * 300}[\n- Complete: maybe\n")
    found = [one.message for one in lesson_of(entry + "\n" + SOUND).problems]
    assert len(found) == 3
    assert "“Says” has 2,4" in "".join(found)


def test_everything_is_said_at_once(lesson_of):
    entry = listed(
        "steel; steel pipes; steel", "- Complete: maybe\n- Not in it: steel\n- Says: a [b\n"
    )
    lines = sorted({one.line - FIRST_LINE for one in lesson_of(entry + "\n" + SOUND).problems})
    assert lines == [3, 4, 5, 6]


@pytest.mark.parametrize(
    ("head", "line", "severity", "message", "remedy"),
    [
        (
            "# R\n- Id: r\n- Language: klingon-x-y z\n",
            3,
            "advice",
            "is not a language that is known here",
            "e.g. “en-GB”",
        ),
        ("# R\n- Id: r\n- Language: qq\n", 3, "advice", "“qq” is not a language", "its tag"),
        (f"# {'R' * 201}\n- Id: r\n", 1, "error", "The title has 201 characters", "Shorten it."),
        (
            f"# R\n- Id: {'r' * 80}\n",
            2,
            "advice",
            "This Id has 80 characters",
            "Shorten it before students begin",
        ),
        ("# R\n- Id: R 1\n", 2, "error", "“R 1” cannot be an Id", "Use small letters"),
        ("# R\n", 1, "error", "The lesson has no Id", "Add a line such as"),
        (
            "- Id: r\n",
            1,
            "error",
            "The lesson has no title",
            "Begin it with “# Title of the lesson”.",
        ),
    ],
)
def test_the_head_is_checked_too(lesson_of, head, line, severity, message, remedy):
    (found,) = lesson_of(SOUND, head).problems
    assert (found.line, found.severity) == (line, severity)
    assert message in found.message
    assert remedy in found.remedy


@pytest.mark.parametrize("language", ["en", "en-GB", "German", "zh-Hans-CN", "pt_BR", "gsw"])
def test_a_language_is_known_by_its_tag_or_name(lesson_of, language):
    assert lesson_of(SOUND, f"# R\n- Id: r\n- Language: {language}\n").problems == ()


@pytest.mark.parametrize(
    "lesson", sorted(Path(str(resource("content"))).rglob("*.md")), ids=lambda path: path.stem
)
def test_the_lessons_that_ship_have_no_findings(lesson):
    assert read_lesson(lesson).problems == ()


def test_every_message_reads_as_a_sentence(lesson_of):
    for case in CASES:
        for found in lesson_of(SOUND + case[0]).problems:
            assert re.match(r"[A-Z“]", found.message), found.message
            assert '"' not in found.message + found.remedy


def test_a_lesson_of_pools_alone_asks_nothing(lesson_of):
    (found,) = lesson_of("### Pool: p\n- Id: p\n- Type: river\n- Items: a; b\n").problems
    assert (found.line, found.severity) == (1, "error")
    assert found.message == "There is no entry that could be asked about"


def test_a_check_holds_in_any_place_of_the_lesson():
    lesson = parse_lesson(
        "# R\n- Id: r\n\n"
        + SOUND
        + "\n\n"
        + term("a [bay")
        + "\n"
        + term("b]")
        .replace("Id: t", "Id: u")
        .replace("a part", "an arm")
        .replace("Term: bay", "Term: gulf")
    )
    assert [(one.line, one.message[:3]) for one in lesson.problems] == [(12, "“[”"), (17, "“]”")]
