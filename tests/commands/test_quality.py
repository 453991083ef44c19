"""`quizapp quality`: the report as text and as JSON, and how it ends."""

import json
import re

import pytest

from tests.quality.sound import SOUND

HEAD = "# Test\n- Id: test\n- Attribute as: the leaflet\n\n## Topic\n\n"


@pytest.fixture
def sound(tmp_path):
    path = tmp_path / "sound.md"
    path.write_text(HEAD + SOUND, encoding="utf-8")
    return path


def test_a_teacher_reads_each_check_with_figure_threshold_and_verdict_and_what_is_lacking(
    run, sound
):
    done = run("quality", sound, "--seeds", 2)
    assert done.returncode == 0, done.stderr
    rows = {line.split()[0]: line for line in done.stdout.splitlines() if line.startswith("Q")}
    assert re.match(r"Q3 +Nothing offered as wrong is .* +0 of \d+ +0 +met$", rows["Q3"])
    assert re.match(r"Q12 .* words: \d+ .* +χ² below 16\.27; +too few to say$", rows["Q12"])
    assert "Q16 – for information" in done.stdout
    assert (
        "For true-false it needs one more of the answer’s type: add Names of one Type"
        in done.stdout
    )
    assert "Cards that can only be turned over: " in done.stdout
    assert "arden/name: choice, match, cloze, typed, flip" not in done.stdout, "it has no blank"
    assert "arden/name: choice, match, typed, flip" in done.stdout


def test_json_has_the_same(run, sound):
    found = json.loads(run("quality", sound, "--seeds", 2, "--json").stdout)
    assert found["met"] is True
    assert found["seeds"] == 2
    checks = {one["id"]: one for one in found["checks"]}
    assert checks["Q1"]["verdict"] == "met"
    assert checks["Q16"]["verdict"] == "for information"
    (short, *_) = checks["Q16"]["shortfalls"]
    assert set(short) == {"line", "entry", "title", "what", "remedy", "question", "seed"}
    cards = {one["card"]: one for one in found["cards"]}
    assert "flip" in cards["arden/name"]["forms"]
    assert "share of what is not said" in cards["wool/value"]["refused"]["compare"]["reason"]


def test_what_the_lesson_lacks_ends_with_1_only_where_it_must_have_it(run, sound, tmp_path):
    """The shipped lesson must have 350 questions; a file with its Id is held to the same."""
    text = sound.read_text(encoding="utf-8").replace(
        "- Id: test\n", "- Id: new-productive-forces\n"
    )
    small = tmp_path / "small.md"
    small.write_text(text, encoding="utf-8")
    done = run("quality", small, "--seeds", 1)
    assert done.returncode == 1
    assert "Q17 – missed" in done.stdout or "Q16 – missed" in done.stdout


def test_it_wants_a_seed(run, sound):
    done = run("quality", sound, "--seeds", 0)
    assert done.returncode == 2
    assert "--seeds" in done.stderr
