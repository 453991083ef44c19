"""A quiz on the terminal, by the program itself."""

import json
import re
import subprocess
import sys
import time

from quizapp.memory.policy import Policy
from quizapp.memory.replay import live
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store


def rows(data):
    store = Store.read(default_profile(data), Policy())
    try:
        return store.rows()
    finally:
        store.close()


def begun(data):
    """The questions of the quiz that was begun last: card, form and seed."""
    return json.loads([row for row in rows(data) if row.event == "quiz"][-1].payload)["asked"]


def test_a_quiz_is_asked_scored_and_explained(run, tmp_path):
    forms = ("--form", "choice", "--form", "true-false")
    done = run("quiz", "--number", "4", *forms, "--data-dir", tmp_path, given="1\n1\n1\n1\n")
    assert done.returncode == 0
    assert "A quiz of 4 questions." in done.stdout
    right, total = map(int, re.search(r"(\d) of (\d) right, in 0 min", done.stdout).groups())
    answers = [row for row in live(rows(tmp_path)) if row.event == "answer"]
    assert (right, total) == (sum(row.verdict == "right" for row in answers), 4)
    assert len(re.findall(r"Source: the article", done.stdout)) == 8, "once each, and in the result"


def test_a_quiz_left_is_taken_up_where_it_was(run, tmp_path):
    forms = ("--form", "choice", "--form", "true-false")
    left = run("quiz", "--number", "5", *forms, "--data-dir", tmp_path, given="1\n1\n")
    assert "You can take the quiz up again: quizapp quiz" in left.stdout
    again = run("quiz", "--data-dir", tmp_path, given="1\n1\n1\n")
    assert "You go on with the quiz that you left: 2 of 5 answered." in again.stdout
    assert "(3 of 5)" in again.stdout
    assert "(1 of 5)" not in again.stdout
    assert re.search(r"\d of 5 right", again.stdout)
    assert len(begun(tmp_path)) == 5
    fresh = run("quiz", "--data-dir", tmp_path, given="")
    assert "A quiz of 10 questions." in fresh.stdout, "a quiz that is over is not gone on with"


def test_with_feedback_at_the_end_nothing_is_told_before(run, tmp_path):
    forms = ("--form", "choice", "--feedback", "end", "--number", "3")
    done = run("quiz", *forms, "--data-dir", tmp_path, given="1\n1\n1\n")
    asked, _, result = done.stdout.partition(" right, in ")
    assert "Source:" not in asked
    assert result.count("Source:") == 3


def test_what_was_chosen_and_is_not_there_is_said(run, tmp_path):
    done = run("quiz", "--topic", "Alchemy", "--data-dir", tmp_path)
    assert done.returncode == 2
    assert "no topic “Alchemy”. It has: The idea of new productive forces;" in done.stderr
    assert "neither a number of questions nor “all”" in run("quiz", "--number", "x").stderr
    for minutes in ("-1", "nan", "inf", "1e400", "soon"):
        done = run("quiz", f"--minutes={minutes}", "--data-dir", tmp_path)
        assert done.returncode == 2
        assert f"“{minutes}” is no number of minutes from 0" in done.stderr


def test_every_form_is_asked_and_answered_on_the_terminal(run, tmp_path):
    """Numbers answer what has options, in any number; an empty line ends a list or gives up."""
    done = run("quiz", "--number", "all", "--data-dir", tmp_path, given="1\n2 1\n\n" * 300)
    assert done.returncode == 0, done.stderr
    assert re.search(r"\d+ of (\d+) right", done.stdout)
    answered = {row.form for row in live(rows(tmp_path))}
    assert answered >= {form for _, form, _ in begun(tmp_path)}
    for form in ("match", "which-says", "odd-one-out", "select-all"):
        one = run("quiz", "--number", "2", "--form", form, "--data-dir", tmp_path, given="\n\n")
        assert "0 of 2 right" in one.stdout, form


def test_a_quiz_that_was_killed_goes_on_after_the_last_answer_told(run, tmp_path):
    command = [sys.executable, "-m", "quizapp", "quiz", "--number", "6", "--form", "choice"]
    process = subprocess.Popen(
        [*command, "--data-dir", str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
    )
    process.stdin.write("1\n1\n1\n")
    process.stdin.flush()
    told = 0
    for line in process.stdout:
        told += line.startswith("Source:")
        if told == 3:
            break
    process.kill()
    process.communicate()
    again = run("quiz", "--data-dir", tmp_path, given="1\n1\n1\n")
    assert "You go on with the quiz that you left: 3 of 6 answered." in again.stdout
    assert re.search(r"\d of 6 right", again.stdout)
    assert sum(row.event == "answer" for row in rows(tmp_path)) == 6


def test_an_answer_after_its_time_is_not_kept(tmp_path):
    command = [sys.executable, "-m", "quizapp", "quiz", "--form", "choice", "--minutes", "0.001"]
    process = subprocess.Popen(
        [*command, "--data-dir", str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
    )
    for line in process.stdout:
        if line.startswith("Type 1 to"):
            break
    time.sleep(1.2)  # the whole quiz has one second
    said, _ = process.communicate("1\n", timeout=30)
    assert "The time is up. Your last answer came too late." in said
    assert not [row for row in rows(tmp_path) if row.event == "answer"]


def test_another_quiz_says_what_becomes_of_the_one_that_was_left(run, tmp_path):
    run("quiz", "--number", "5", "--form", "choice", "--data-dir", tmp_path, given="1\n")
    done = run("quiz", "--number", "10", "--data-dir", tmp_path, given="")
    assert "You left a quiz with 1 of 5 answered. It ends when you start another" in done.stdout
    assert "A quiz of 10 questions." in done.stdout


def test_a_quiz_tells_what_was_corrected_and_what_is_left_out(run, tmp_path):
    lesson = tmp_path / "lesson.md"
    text = "# T\n- Id: t\n### Figure: dead\n- Id: f\n- Value: 58 people\n- Measures: the number of dead\n"
    lesson.write_text(text)
    run("quiz", lesson, "--form", "numeric", "--data-dir", tmp_path, given="58\n")
    lesson.write_text(text.replace("58", "59") + "### Figur: x\n- Id: x\n")
    done = run("quiz", lesson, "--data-dir", tmp_path, given="")
    assert "The lesson was corrected" in done.stdout
    assert "left out because of" in done.stdout


def test_the_end_of_the_input_in_a_list_is_no_answer(run, tmp_path):
    done = run(
        "quiz", "--number", "1", "--form", "recall", "--data-dir", tmp_path, given="nothing\n"
    )
    assert "You can take the quiz up again" in done.stdout
    assert not [row for row in rows(tmp_path) if row.event == "answer"]
