"""`quizapp study --text` asks the same session through a pipe, and loses nothing that it acknowledged."""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import asdict

import pytest

from quizapp.lessons.reader import read_lesson
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.paths import shipped_lesson
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store

VERDICTS = ("Right.", "Nearly right.", "Not quite.")
LESSON = """# Rivers
- Id: rivers
- Attribute as: the leaflet

### Question: why
- Id: q
- Ask: What feeds the river?
- Answer: rain
- Wrong answers: sand; wind
- Why: Clouds bring it.
- Paragraph: 3
"""


def acknowledged(output):
    return sum(line in VERDICTS for line in output.splitlines())


def test_a_choice_is_asked_graded_and_explained(run, tmp_path):
    (tmp_path / "rivers.md").write_text(LESSON)
    done = run("study", "rivers.md", "--text", given="rain\n")
    assert done.returncode == 0
    assert "(1 of 1) According to the leaflet, what feeds the river?" in done.stdout
    assert "\nRight.\nAccording to the leaflet: Clouds bring it." in done.stdout
    assert "Source: the leaflet, paragraph 3." in done.stdout
    assert "All done for today." in done.stdout
    found = json.loads(run("progress", "--json").stdout)
    assert found["reviews"] == 1
    assert found["cards"] == {"new": 0, "learning": 1, "review": 0, "retired": 0}
    assert sum(found["due"].values()) == 1


def test_what_is_no_option_is_asked_for_again(run, tmp_path):
    (tmp_path / "rivers.md").write_text(LESSON)
    done = run("study", "rivers.md", "--text", given="9\nsnow\nrain\n")
    assert done.stdout.count("Type a number from 1 to 3") == 2
    assert acknowledged(done.stdout) == 1


def test_the_end_of_the_input_ends_the_session_well(run):
    done = run("study", "--text", given="1\n1\n")
    assert done.returncode == 0
    assert "Still to do today:" in done.stdout
    assert json.loads(run("progress", "--json").stdout)["reviews"] == 2


def test_progress_of_nothing_is_all_new(run, tmp_path):
    found = json.loads(run("progress", "--json").stdout)
    assert list(found) == ["reviews", "cards", "due"]
    assert found["reviews"] == 0
    assert found["cards"]["new"] > 200
    assert found["due"] == {}
    assert not (tmp_path / "data").exists()


def test_data_dir_and_its_variable_mean_the_same(run, tmp_path):
    run("study", "--text", "--data-dir", tmp_path / "a", given="1\n")
    run("--data-dir", tmp_path / "a", "study", "--text", given="1\n")
    for done in (
        run("progress", "--json", "--data-dir", tmp_path / "a"),
        run("progress", "--json", data=tmp_path / "a"),
    ):
        assert json.loads(done.stdout)["reviews"] == 2


def start(data):
    command = [sys.executable, "-m", "quizapp", "study", "--text", "--data-dir", str(data)]
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )


def kill_within(process, chance):
    """Feed answers until feedback was shown a few times, then kill at a random moment; return the count."""
    shown, enough = 0, chance.randint(4, 12)
    process.stdin.write("1\n1\n\n" * 200)  # an empty line ends a list that is recalled
    process.stdin.flush()
    for line in process.stdout:
        shown += line.rstrip("\n") in VERDICTS
        if shown == enough:
            timer = threading.Timer(chance.random() * 0.004, process.send_signal, [signal.SIGKILL])
            timer.start()
            shown += sum(rest.rstrip("\n") in VERDICTS for rest in process.stdout)
            timer.join()
            break
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        with contextlib.suppress(BrokenPipeError):
            stream.close()
    return shown


def test_no_answer_whose_feedback_was_shown_is_lost_by_a_kill(tmp_path):
    chance = random.Random(20261123)
    acknowledged_in_all, kills = 0, 0
    while acknowledged_in_all < 50:
        process = start(tmp_path)
        acknowledged_in_all += kill_within(process, chance)
        kills += process.returncode == -signal.SIGKILL
        store = Store.open(default_profile(tmp_path), Policy())
        rows, cached = store.rows(), store.states("new-productive-forces")
        store.close()
        assert len(rows) >= acknowledged_in_all
        assert len(rows) <= acknowledged_in_all + kills, "at most the one being answered is more"
        again = {card: asdict(state) for (_, card), state in replay(rows, Policy()).items()}
        assert again == {card: asdict(state) for card, state in cached.items()}
    assert kills >= 4


def test_a_second_session_on_the_same_profile_is_refused_at_once(tmp_path):
    first = start(tmp_path)
    while not first.stdout.readline().startswith("Type "):
        pass
    began = time.monotonic()
    second = start(tmp_path)
    _, said = second.communicate("", timeout=20)
    assert time.monotonic() - began < 10
    assert second.returncode == 3
    assert f"process {first.pid}" in said
    assert "Traceback" not in said
    beside = subprocess.run(
        [sys.executable, "-m", "quizapp", "progress", "--json", "--data-dir", str(tmp_path)],
        capture_output=True,
        check=True,
    )
    assert json.loads(beside.stdout)["reviews"] == 0
    first.communicate("", timeout=20)


def test_a_database_of_a_newer_version_is_left_as_it_is(run, tmp_path):
    import sqlite3

    run("study", "--text", given="1\n")
    (database,) = (tmp_path / "data" / "profiles").glob("*/progress.sqlite3")
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = database.read_bytes()
    for done in (run("study", "--text", given="1\n"), run("progress")):
        assert done.returncode == 3
        assert "9999" in done.stderr
        assert "Traceback" not in done.stderr
    assert database.read_bytes() == before


def test_an_empty_database_is_mended_from_its_backup_and_that_is_said(run, tmp_path):
    run("study", "--text", given="1\n")
    (database,) = (tmp_path / "data" / "profiles").glob("*/progress.sqlite3")
    database.write_bytes(b"")
    done = run("study", "--text", given="1\n")
    assert done.returncode == 0
    assert "Your progress file was empty. 1 answer was saved" in done.stdout
    assert database.with_name("progress.sqlite3.damaged").exists()


def test_a_backup_that_cannot_be_made_is_said_and_the_session_ends_well(run, tmp_path):
    run("study", "--text", given="1\n")
    (database,) = (tmp_path / "data" / "profiles").glob("*/progress.sqlite3")
    for backup in (database.parent / "backups").iterdir():
        backup.unlink()
    (database.parent / "backups").rmdir()
    (database.parent / "backups").touch()
    done = run("study", "--text", given="1\n")
    assert done.returncode == 0
    assert "No backup was made" in done.stdout


def test_a_data_folder_that_cannot_be_written_is_named(run, tmp_path):
    (tmp_path / "file").write_text("")
    done = run("study", "--text", "--data-dir", tmp_path / "file" / "data", given="1\n")
    assert done.returncode == 3
    assert str(tmp_path / "file") in done.stderr
    assert "--data-dir" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_shipped_lesson_has_an_id():
    assert read_lesson(shipped_lesson()).id == "new-productive-forces"


def test_a_copy_with_the_same_id_is_asked_about_and_a_flag_answers(run, tmp_path):
    (tmp_path / "rivers.md").write_text(LESSON)
    (tmp_path / "copy.md").write_text(LESSON.replace("rain", "snow"))
    run("study", "rivers.md", "--text", given="rain\n")
    asked = run("study", "copy.md", "--text", given="snow\n")
    assert asked.returncode == 3
    assert "quizapp study --newer-version copy.md" in asked.stderr
    done = run("study", "copy.md", "--text", "--newer-version", given="snow\n")
    assert done.returncode == 0
    assert run("study", "copy.md", "--text").returncode == 0
    assert json.loads(run("progress", "--json").stdout)["reviews"] >= 1


def test_a_lesson_corrected_during_the_session_is_taken_up_between_questions(tmp_path):
    lesson = tmp_path / "rivers.md"
    second = (
        LESSON[LESSON.index("### ") :].replace("- Id: q", "- Id: q2").replace("why\n", "why 2\n")
    )
    lesson.write_text(LESSON + "\n" + second.replace("What feeds", "What fills"))
    command = [sys.executable, "-m", "quizapp", "study", str(lesson), "--text"]
    process = subprocess.Popen(
        [*command, "--data-dir", str(tmp_path / "data")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    until(process, "Type ")
    lesson.write_text(LESSON + "\n" + second.replace("What feeds", "What makes"))
    age(lesson)
    said, _ = process.communicate("rain\nrain\n", timeout=30)
    assert "what makes the river?" in said.lower()
    assert process.returncode == 0


def until(process, words):
    """Read what the process says up to a line that begins with the words; return it."""
    said = ""
    while line := process.stdout.readline():
        said += line
        if line.startswith(words):
            return said
    raise AssertionError(said)


def age(path, seconds=5):
    """Make a file as it is after it was left alone for a while."""
    when = time.time() - seconds
    os.utime(path, (when, when))


QUESTION = LESSON[LESSON.index("### ") :]
FOUR = LESSON + "".join(
    "\n"
    + QUESTION.replace("- Id: q", f"- Id: q{number}")
    .replace("why\n", f"why {number}\n")
    .replace("What feeds the river", f"What feeds river {number}")
    for number in (2, 3, 4)
)
FIGURE = "\n### Figure: length\n- Value: {}\n- Measures: the length of the river\n"


@pytest.fixture
def session(tmp_path):
    """A session over four questions whose lesson stands in a file."""
    lesson = tmp_path / "rivers.md"
    lesson.write_text(FOUR)
    command = [sys.executable, "-m", "quizapp", "study", str(lesson), "--text"]
    process = subprocess.Popen(
        [*command, "--data-dir", str(tmp_path / "data")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    until(process, "Type ")

    def change(text, *, still=True):
        lesson.write_text(text)
        if still:
            age(lesson)
        return go_on()

    def go_on(given="rain\n"):
        process.stdin.write(given)
        return until(process, "Type ")

    yield change, go_on
    process.communicate("", timeout=20)


def test_what_errors_keep_out_is_said_at_the_opening(run, tmp_path):
    (tmp_path / "rivers.md").write_text(LESSON + FIGURE.format("fifty-seven"))
    done = run("study", "rivers.md", "--text", given="rain\n")
    said = "Part of the lesson was left out because of an error in its file, on line 14.\n"
    assert f"Rivers\n{said}" in done.stdout


def test_what_new_errors_keep_out_is_said_once_after_a_reload(session):
    change, go_on = session
    said = "left out because of an error in its file, on line"
    assert said in change(FOUR + FIGURE.format("long"))
    assert said not in change("\n" + FOUR + FIGURE.format("long"))
    assert said not in go_on()


def test_a_file_that_was_written_just_now_is_read_at_the_next_question(session):
    change, _ = session
    half = FOUR[: FOUR.index("### Question: why 3")]
    assert "(2 of 4)" in change(half, still=False)
    assert "(3 of 4)" in change(FOUR), "nothing had been taken away"


def test_a_lesson_that_cannot_be_used_is_said_once_with_its_line(session):
    change, go_on = session
    said = change(FOUR.replace("- Id: rivers", "- Id: Ri vers"))
    assert "The lesson’s file was changed. Line 2: “Ri vers” cannot be an Id." in said
    assert "You go on with the lesson as it was." in said
    assert "changed" not in go_on()


def test_a_file_that_stays_unreadable_is_said_once(session, tmp_path):
    _, go_on = session
    lesson = tmp_path / "rivers.md"
    lesson.chmod(0)
    if os.access(lesson, os.R_OK):
        pytest.skip("needs a file that one may not read")
    age(lesson)
    assert "You go on with the lesson as it was." in go_on()
    assert "You go on" not in go_on()


def test_a_day_with_something_left_speaks_of_no_other_day(run):
    said = run("study", "--text", given="1\n").stdout.splitlines()[-1]
    assert said.startswith("Still to do today: ")
    assert said.endswith(" cards.")
