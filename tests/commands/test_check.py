"""`quizapp check` says where, what and what to do, and ends with 1 on an error."""

import json
import os
import subprocess
import sys

import pytest

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


TYPED = "# Rivers\n* Id: rivers\n\n### Term: delta\n* Means: land “there”\n"
MENDED = "# Rivers\n- Id: rivers\n\n### Term: delta\n- Id: term-delta\n- Means: land “there”\n"


def versions(tmp_path):
    return [one.read_bytes() for one in sorted((tmp_path / "data").rglob("versions/*/*"))]


def test_fix_shows_the_changes_and_writes_nothing_unasked(run, tmp_path):
    path = tmp_path / "rivers.md"
    path.write_text(TYPED, "utf-8")
    done = run("check", "--fix", path)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"--- {path}\tas it is",
        f"+++ {path}\tmended",
        "@@ -1,5 +1,6 @@",
        " # Rivers",
        "-* Id: rivers",
        "+- Id: rivers",
        " ",
        " ### Term: delta",
        "-* Means: land “there”",
        "+- Id: term-delta",
        "+- Means: land “there”",
    ]
    assert done.stderr == "Nothing was written. Add --yes to write these changes.\n"
    assert path.read_text("utf-8") == TYPED
    assert not (tmp_path / "data").exists()


def test_fix_with_yes_writes_keeps_the_version_before_and_checks(run, tmp_path):
    path = tmp_path / "rivers.md"
    path.write_text(TYPED, "utf-8")
    done = run("check", "--fix", "--yes", path)
    assert done.returncode == 0
    assert path.read_text("utf-8") == MENDED
    assert versions(tmp_path) == [TYPED.encode()]
    assert "Written. The version before is kept as " in done.stderr
    assert done.stderr.endswith("1 entry can be used.\n")
    again = run("check", "--fix", "--yes", path)
    assert again.returncode == 0
    assert again.stdout == ""
    assert again.stderr.startswith("Nothing to fix.\n")
    assert not list((tmp_path / "data").glob("profiles"))


@pytest.mark.parametrize(("codec", "name"), [("cp1252", "cp1252"), ("utf-16", "utf-16-le")])
def test_fix_saves_another_encoding_as_utf_8(run, tmp_path, codec, name):
    path = tmp_path / "rivers.md"
    path.write_bytes(MENDED.encode(codec))
    done = run("check", "--fix", "--yes", path)
    assert done.returncode == 0
    assert done.stdout == f"# {path}: from {name} to UTF-8\n"
    assert path.read_text("utf-8") == MENDED
    assert versions(tmp_path) == [MENDED.encode(codec)]


def test_errors_that_only_a_person_can_mend_are_left_and_said(run, tmp_path):
    path = tmp_path / "rivers.md"
    path.write_text(LESSON)
    done = run("check", "--fix", "--yes", path)
    assert done.returncode == 1
    assert "+- Id: term-delta" in done.stdout
    assert "No number found in “about five”" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="a terminal of POSIX")
@pytest.mark.parametrize(
    ("answer", "code", "text"), [("y", 0, MENDED), ("", 1, TYPED), ("no", 1, TYPED)]
)
def test_at_a_terminal_fix_asks_first(tmp_path, answer, code, text):
    path = tmp_path / "rivers.md"
    path.write_text(TYPED, "utf-8")
    ours, theirs = os.openpty()
    os.write(ours, f"{answer}\n".encode())
    done = subprocess.run(
        [sys.executable, "-m", "quizapp", "check", "--fix", path],
        stdin=theirs,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"QUIZAPP_DATA_DIR": str(tmp_path / "data")},
        timeout=60,
    )
    os.close(ours)
    os.close(theirs)
    assert "Write these changes? [y/N] " in done.stderr
    assert done.returncode == code
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--fix", "--json", "x.md"], "Use --json without --fix."),
        (["--fix"], "Name the lesson file to fix."),
        (["--yes", "x.md"], "Use --yes together with --fix."),
    ],
)
def test_flags_that_do_not_go_together_are_wrong_use(run, arguments, why):
    done = run("check", *arguments)
    assert done.returncode == 2
    assert done.stderr == f"quizapp: {why}\n"


def test_a_file_that_cannot_be_fixed_is_not_touched(run, tmp_path):
    (tmp_path / "a.md").write_bytes(b"\x00\x01")
    done = run("check", "--fix", "--yes", "a.md")
    assert done.returncode == 3
    assert "not plain text" in done.stderr
    assert (tmp_path / "a.md").read_bytes() == b"\x00\x01"


def test_help_tells_the_exit_codes(run):
    assert "1 where errors are left" in " ".join(run("check", "--help").stdout.split())
