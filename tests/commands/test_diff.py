"""`quizapp diff` says what a new version of a lesson means for those who study it."""

import json

import pytest

OLD = """# Rivers
- Id: rivers

### Figure: length
- Id: f
- Value: 6,650 km
- Measures: the length of the Nile from its springs
- Says: The Nile is [6,650 km] long, the [longest river] of the [old south].

### Term: delta
- Id: t
- Means: land that a river builds

### Term: bank
- Id: b
- Means: land along the side of a river
"""


@pytest.fixture
def compare(run, tmp_path):
    """Give a function from edits of the old lesson to what the command says of the new one."""

    def call(*edits, json=False):
        new = OLD
        for old, other in edits:
            assert old in new
            new = new.replace(old, other)
        (tmp_path / "old.md").write_text(OLD, encoding="utf-8")
        (tmp_path / "new.md").write_text(new, encoding="utf-8")
        return run("diff", "old.md", "new.md", *(["--json"] if json else []))

    return call


def test_the_same_lesson_changes_nothing(compare):
    done = compare()
    assert (done.returncode, done.stdout) == (0, "8 cards are as they were.\n")


def test_moving_and_retitling_changes_nothing(compare):
    assert compare(("Figure: length", "Figure: how long")).returncode == 0


def test_everything_is_said_by_entry_with_the_lines_of_both(compare):
    done = compare(
        ("# Rivers", "# Rivers\n- Author: Ada"),
        ("Value: 6,650", "Value: 6,693"),
        ("[6,650 km] long", "6,693 km long"),
        ("[longest river]", "[longest rivr]"),
        ("[old south]", "[savannah]"),
        ("### Term: bank\n- Id: b\n- Means: land along the side of a river\n", ""),
        ("builds\n\n", "builds\n\n### Term: spring\n- Id: s\n- Means: where it begins\n"),
        ("builds", "makes"),
    )
    assert done.returncode == 1
    assert (
        done.stdout
        == """2 cards are as they were.

Figure: length (old line 4, new line 5)
  f/value: starts afresh: “6,650 km” → “6,693 km”.
  f/blank:longest-rivr: progress goes along from f/blank:longest-river: “longest river” → “longest rivr”.
  f/blank:savannah: new in the place of f/blank:old-south, which is no longer asked: “old south” → “savannah”.
    Keep the old words in the brackets if it is the same blank.

Term: delta (old line 10, new line 11)
  t/meaning: reworded, progress is kept: “land that a river builds” → “land that a river makes”.
    If the fact itself changed, give the entry a new Id.

Term: spring (new line 15)
  s/term: new: “spring”.
  s/meaning: new: “where it begins”.

Term: bank (old line 14)
  b/term: no longer asked: “bank”.
  b/meaning: no longer asked: “land along the side of a river”.
"""
    )


def test_another_entry_id_takes_progress_along(compare):
    done = compare(("- Id: f\n", "- Id: nile\n"), ("Value: 6,650 km", "Value: 7,000 km"))
    assert "nile/value: starts afresh, and was f/value: “6,650 km” → “7,000 km”." in done.stdout
    assert "nile/measure: progress goes along from f/measure: “the length" in done.stdout


def test_another_lesson_id_is_said_first(compare):
    done = compare(("- Id: rivers", "- Id: rivers-2"))
    assert done.returncode == 1
    assert done.stdout.startswith(
        "The Id of the lesson was “rivers” and is now “rivers-2”: all progress is left behind."
        " Put “- Id: rivers” back to keep it."
    )


def test_what_cannot_be_read_is_said_before_it_looks_retired(compare):
    done = compare(("Value: 6,650 km", "Value: long"))
    assert "The new file has 1 error, so that entries may be missing." in done.stdout
    assert "f/measure: no longer asked" in done.stdout


def test_a_lesson_that_had_no_id_left_no_progress_behind(compare, run, tmp_path):
    compare()
    (tmp_path / "old.md").write_text(OLD.replace("- Id: rivers\n", ""), encoding="utf-8")
    said = run("diff", "old.md", "new.md").stdout
    assert said.startswith("The old lesson had no Id, so nobody had progress in it. With one:\n")


def test_a_new_version_without_an_id_is_to_get_the_old_one(compare):
    said = compare(("- Id: rivers\n", "")).stdout
    assert said.startswith(
        "The new file has no Id that can be used, so no progress could be kept with it."
        " Put “- Id: rivers” back. With that Id:"
    )


def test_an_answer_that_ends_with_a_full_stop_gets_no_other(compare):
    done = compare(("river builds", "river makes."))
    assert "→ “land that a river makes.”\n" in done.stdout


def test_a_copy_above_the_first_with_its_id_moves_nothing(compare):
    copy = "### Term: spring\n- Id: t\n- Means: where a river begins\n\n"
    said = compare(("### Term: delta", copy + "### Term: delta")).stdout
    assert "t/term: not asked until one entry alone has this Id: “delta” → “spring”." in said
    assert "starts afresh" not in said


def test_a_short_answer_in_words_is_asked_about(compare, run, tmp_path):
    old = OLD + "\n### Question: capital\n- Id: q\n- Ask: Which is it?\n- Answer: Sydney\n"
    compare()
    (tmp_path / "old.md").write_text(old, encoding="utf-8")
    (tmp_path / "new.md").write_text(old.replace("Sydney", "Canberra"), encoding="utf-8")
    assert (
        "q/answer: reworded, progress is kept: “Sydney” → “Canberra”.\n"
        "    If the fact itself changed, give the entry a new Id."
    ) in run("diff", "old.md", "new.md").stdout


def test_json_holds_the_same_and_the_same_bytes_each_time(compare):
    edits = [("builds", "makes"), ("6,650 km", "6,693 km"), ("- Id: b\n", "- Id: bb\n")]
    done, again = compare(*edits, json=True), compare(*edits, json=True)
    assert done.stdout == again.stdout
    found = json.loads(done.stdout)
    assert (found["lesson"], found["kept"]) == ({"old": "rivers", "new": "rivers"}, 4)
    assert [(one["what"], one["was"], one["card"]) for one in found["cards"]] == [
        ("afresh", "f/value", "f/value"),
        ("reworded", "t/meaning", "t/meaning"),
        ("renamed", "b/term", "bb/term"),
        ("renamed", "b/meaning", "bb/meaning"),
    ]
    assert found["cards"][0] == {
        "what": "afresh",
        "card": "f/value",
        "was": "f/value",
        "entry": "Figure: length",
        "line": 4,
        "old_line": 4,
        "answer": "6,693 km",
        "old_answer": "6,650 km",
        "remedy": "",
    }


def test_a_file_that_is_not_there_could_not_be_compared(run, tmp_path):
    (tmp_path / "old.md").write_text(OLD)
    done = run("diff", "old.md", "gone.md")
    assert done.returncode == 3
    assert "There is no lesson file gone.md" in done.stderr


def test_help_says_how_it_ends(run):
    assert "Ends with 0 where every card is as it was" in " ".join(run("diff", "-h").stdout.split())


def test_comparing_touches_no_profile(compare, tmp_path):
    compare(("builds", "makes"))
    assert not (tmp_path / "data").exists()
