"""`quizapp progress` looks at progress, and carries it from the lab to home and back."""

import io
import json

import pytest

from quizapp.__main__ import main

LESSON = "# Rivers\n- Id: rivers\n" + "".join(
    f"\n### Term: {name}\n- Id: {name}\n- Means: {meaning}\n"
    for name, meaning in {
        "delta": "land that a river builds at its mouth",
        "bank": "land along the side of a river",
        "spring": "the place where a river begins",
        "ford": "a shallow place where one can wade",
    }.items()
)


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
