"""`quizapp progress` looks at progress, and carries it from the lab to home and back."""

import io
import json
from datetime import UTC, datetime, timedelta

import pytest

from quizapp.__main__ import main
from quizapp.collection import Collection
from quizapp.questions.model import Response
from tests.rivers import LESSON


@pytest.fixture
def well(capsys, monkeypatch):
    """Give a function from arguments, data folder and input to what a command printed, in this process."""

    def call(*arguments, data, given=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        code = main([*map(str, arguments), "--data-dir", str(data)])
        said, trouble = capsys.readouterr()
        assert (code, trouble) == (0, "")
        return said

    return call


def test_from_the_lab_to_home_and_back(well, run, tmp_path):
    lesson, file = tmp_path / "rivers.md", tmp_path / "mine.progress"
    lesson.write_text(LESSON, encoding="utf-8")
    lab, home = tmp_path / "lab", tmp_path / "home"
    well("study", "--text", lesson, data=lab, given="1\n2\n")
    assert (
        well("progress", "export", file, data=lab) == f"2 answers of 1 lesson written to {file}.\n"
    )
    assert run("progress", "import", file, data=home).stdout == "2 answers of 1 lesson taken in.\n"
    well("study", "--text", lesson, data=home, given="1\n")
    well("progress", "export", file, data=home)
    done = run("progress", "import", "--data-dir", lab, "--mine", file)
    assert done.stdout == "1 answer of 1 lesson taken in; 2 were here already.\n", done.stderr
    assert well("progress", "import", file, data=lab) == "All 3 answers were here already.\n"
    found = [json.loads(well("progress", "--json", lesson, data=one)) for one in (lab, home)]
    assert found[0] == found[1]
    assert found[0]["reviews"] == 3


def test_a_lesson_of_such_a_name_is_named_by_its_folder(well, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "export").write_text(LESSON, encoding="utf-8")
    found = json.loads(well("progress", "./export", "--json", data=tmp_path / "data"))
    assert found["cards"]["new"] == 8


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        (["import", __file__], 3, "quizapp: The progress file cannot be used: it does not begin"),
        (["import", "none"], 3, "quizapp: none cannot be read: No such file"),
        (["export", "x"], 3, "quizapp: There is no progress here yet"),
        (["--json", "export", "x"], 2, "quizapp: --json goes with the progress itself"),
    ],
)
def test_what_cannot_be_carried_ends_with_a_sentence(capsys, tmp_path, arguments, code, why):
    assert main(["progress", *arguments, "--data-dir", str(tmp_path / "data")]) == code
    assert capsys.readouterr().err.startswith(why)


def test_a_word_without_its_file_is_wrong_use(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["progress", "export"])
    assert ended.value.code == 2
    assert "required: FILE" in capsys.readouterr().err


@pytest.fixture
def studied(tmp_path):
    """Give a lesson and data in which all cards were right ten days ago; today one was wrong, one right."""
    lesson, data = tmp_path / "rivers.md", tmp_path / "data"
    lesson.write_text(LESSON, encoding="utf-8")
    now = [datetime.now(UTC).astimezone().replace(hour=12) - timedelta(days=10)]

    def clock():
        now[0] += timedelta(seconds=5)
        return now[0]

    collection = Collection.open(lesson, data, clock=clock)
    while screen := collection.next_screen():
        collection.answer(screen, Response(screen.question.answer, 3), 30_000)
    now[0] += timedelta(days=10)
    first, second = collection.next_screen(), None
    collection.answer(first, Response("nonsense", 1), 60_000)
    collection.marking.flag(first, "two are right")
    second = collection.next_screen()
    collection.answer(second, Response(second.question.answer, 3), 60_000)
    collection.close()
    return lesson, data, first


def test_progress_as_json_has_the_statistics_beside_the_counts(well, studied):
    lesson, data, wrong = studied
    found = json.loads(well("progress", "--json", lesson, data=data))
    assert list(found) == [
        "reviews", "cards", "due", "retention", "calibration", "days", "forecast", "topics", "hardest",
        "leeches", "claims", "flags",
    ]  # fmt: skip
    (week,) = found["retention"]
    assert (week["answers"], week["right"]) == (2, 0.5)
    assert 0 < week["predicted"] < 1
    assert found["calibration"]["answers"] == 2
    assert sum(form["answers"] for form in found["calibration"]["forms"].values()) == 2
    assert [day["answers"] for day in found["days"].values()] == [8, 2]
    assert [day["minutes"] for day in found["days"].values()] == [4.0, 2.0]
    assert len(found["forecast"]) == 30
    assert sum(day["reviews"] for day in found["forecast"]) == 8
    (topic,) = found["topics"]
    assert (topic["lesson"], topic["cards"], topic["seen"]) == ("rivers", 8, 8)
    assert found["hardest"][0]["card"] == wrong.question.card
    assert (found["hardest"][0]["wrong"], found["hardest"][0]["answers"]) == (1, 2)
    assert [(flag["card"], flag["note"]) for flag in found["flags"]] == [
        (wrong.question.card, "two are right")
    ]
    assert found["leeches"] == found["claims"] == []


def test_without_a_lesson_the_statistics_are_over_all_opened(well, studied):
    lesson, data, _ = studied
    assert json.loads(well("progress", "--json", data=data)) == json.loads(
        well("progress", "--json", lesson, data=data)
    )
    lesson.unlink()
    gone = json.loads(well("progress", "--json", data=data))
    assert (gone["calibration"]["answers"], gone["topics"], gone["hardest"]) == (2, [], [])


def test_progress_as_text_says_what_was_remembered_lately_and_how_long_it_took(well, studied):
    lesson, data, _ = studied
    lines = well("progress", lesson, data=data).splitlines()
    assert any(
        line.startswith("Remembered in the last 4 weeks: 50% of 2 answers") for line in lines
    )
    assert "Minutes in the last 7 days: 2" in lines


def test_progress_of_nothing_says_nothing_of_what_was_remembered(well, tmp_path):
    said = well("progress", data=tmp_path / "none")
    assert "Remembered" not in said
    assert "Minutes" not in said


def test_the_collection_gives_the_statistics_of_its_lesson(studied):
    lesson, data, wrong = studied
    collection = Collection.open(lesson, data)
    found = collection.views.statistics()
    collection.close()
    assert found.calibration.whole.answers == 2
    assert found.hardest[0].card == wrong.question.card
    assert [topic.cards for topic in found.topics] == [8]
