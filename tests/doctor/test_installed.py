"""What is said of an installation, by what a window in it saw."""

from dataclasses import replace

import pytest

from quizapp.doctor import installed
from quizapp.doctor.model import Installed, Seen
from quizapp.store import examining

SEEN = Seen("6.12.0", "xcb", 0.1, 0.4, 3, [], [])


def found(check, tmp_path, seen=SEEN):
    """Return the only finding of a check."""
    (one,) = check(Installed(tmp_path, 3, seen, "" if seen else "there is no display here."))
    return one


def test_too_few_answers_are_a_fault(tmp_path):
    assert found(installed.study, tmp_path).state == "well"
    one = found(installed.study, tmp_path, replace(SEEN, answers=2))
    assert (one.state, one.sentence) == (
        "bad",
        "2 questions answered by keys, each with its feedback. 3 were wanted.",
    )


@pytest.mark.parametrize(
    ("check", "field"),
    [(installed.fonts, "bad_fonts"), (installed.translations, "bad_tables")],
)
def test_a_file_that_qt_cannot_use_is_named(check, field, tmp_path):
    assert found(check, tmp_path).state == "well"
    one = found(check, tmp_path, replace(SEEN, **{field: ["cut-short"]}))
    assert one.state == "bad"
    assert "Qt cannot use cut-short." in one.sentence


def test_without_a_window_it_is_said_why_and_the_rest_is_checked(tmp_path):
    without = Installed(tmp_path, 3, None, "there is no display here.")
    checked = {one.check: one for one in installed.examine_installed(without)}
    assert list(checked) == ["versions", "sqlite", "lessons", "window"]
    assert checked["window"].state == "bad"
    assert "there is no display here." in checked["window"].sentence
    assert "xvfb-run" in checked["window"].remedy


@pytest.mark.parametrize(
    ("version", "said"), [((3, 51, 2), "older than 3.51.3"), ((3, 51, 3), "SQLite 3.51.3.")]
)
def test_an_sqlite_from_before_the_mended_one_is_told_with_why_it_will_do(
    version, said, tmp_path, monkeypatch
):
    monkeypatch.setattr(examining.sqlite3, "sqlite_version_info", version)
    one = found(installed.sqlite, tmp_path)
    assert one.state == "well"
    assert said in one.sentence


def test_a_log_without_the_answers_is_a_fault(tmp_path):
    checked = {one.check: one for one in installed.examine_installed(Installed(tmp_path, 3, SEEN))}
    assert checked["database"].state == "bad"
