"""`quizapp check` says where, what and what to do, and ends with 1 on an error."""

import json

LESSON = """# Rivers
- Id: rivers

### Term: delta
- Means: land that a river builds

### Figure: length
- Id: f
- Value: about five
- Measures: the length of the river
"""


def test_findings_have_file_line_severity_and_remedy(run, tmp_path):
    path = tmp_path / "rivers.md"
    path.write_text(LESSON)
    done = run("check", path)
    assert done.returncode == 1
    first, second = done.stdout.splitlines()
    assert first.startswith(f"{path}:4: advice: This entry has no Id. Add “- Id: term-delta”")
    assert second == (
        f"{path}:9: error: No number found in “about five”. Write it in digits, e.g. 5 per cent."
    )
    assert done.stderr == "1 entry can be used.\n"


def test_json_holds_the_whole_lesson_as_written(run, tmp_path):
    path = tmp_path / "rivers.md"
    path.write_text(LESSON)
    found = json.loads(run("check", path, "--json").stdout)
    assert set(found) == {"lesson", "header", "entries", "problems"}
    assert found["header"] == {"Id": "rivers"}
    assert found["entries"] == [
        {
            "id": "term-delta",
            "kind": "Term",
            "title": "delta",
            "topic": "",
            "line": 4,
            "fields": {"Means": "land that a river builds"},
        }
    ]
    assert [set(one) for one in found["problems"]] == [
        {"line", "severity", "quote", "message", "remedy"}
    ] * 2


def test_the_shipped_lesson_is_sound(run):
    done = run("check")
    assert done.returncode == 0
    assert done.stdout == ""


def test_a_missing_lesson_could_not_be_checked(run, tmp_path):
    done = run("check", tmp_path / "gone.md")
    assert done.returncode == 3
    assert "There is no lesson file" in done.stderr


def test_a_file_that_is_no_lesson_is_a_finding(run, tmp_path):
    for name, raw in (("a.md", b""), ("b.md", b"\x00\x01\x02"), ("c.md", b"x" * 3_000_000)):
        (tmp_path / name).write_bytes(raw)
        done = run("check", tmp_path / name)
        assert done.returncode == 1
        assert f"{name}:1: error: " in done.stdout
        assert "Traceback" not in done.stderr


def test_checking_touches_no_profile(run, tmp_path):
    run("check")
    run("questions")
    assert not (tmp_path / "data").exists()
