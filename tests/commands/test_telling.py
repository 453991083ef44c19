"""What is typed after a colon while one is asked, and what a session on the terminal is to hold."""

import io
from types import SimpleNamespace

import pytest

from quizapp.__main__ import main

LESSON = """# Rivers
- Id: rivers
- Attribute as: the leaflet

## Water
### Question: why
- Id: q
- Ask: What feeds the river?
- Answer: rain
- Wrong answers: sand; wind

## Names
### Term: delta
- Id: delta
- Means: land where a river meets the sea
"""


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Give a function from arguments and what is typed to what was printed, in this process."""
    monkeypatch.chdir(tmp_path)

    def running(*arguments, given=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        try:
            code = main(arguments)
        except SystemExit as ended:
            code = ended.code
        out, err = capsys.readouterr()
        return SimpleNamespace(returncode=code, stdout=out, stderr=err)

    return running


@pytest.fixture
def study(run, tmp_path):
    """Give a function from lines typed to what a session of the lesson printed."""
    (tmp_path / "rivers.md").write_text(LESSON)

    def studying(*lines, flags=()):
        given = "".join(f"{line}\n" for line in lines)
        return run("study", "rivers.md", "--text", *flags, given=given)

    return studying


def test_a_card_is_put_aside_found_and_taken_up_again(study):
    out = study(":suspend", ":bury", ":nonsense", flags=("--topic", "Water")).stdout
    assert "Put aside until you take it up again. :undo takes it back." in out
    assert "All done for today." not in out, "the other topic waits"
    out = study(":aside", ":take-up 9", ":take-up 1", ":aside").stdout
    assert "  1 why: rain (for good)" in out
    assert "Type :take-up and a number that :aside shows." in out
    assert "Taken up again. :undo takes it back." in out
    assert "No card is put aside." in out


def test_what_was_done_is_taken_back_and_done_again(study):
    flags = ("--topic", "Water")
    out = study(":undo", ":redo", ":bury", flags=flags).stdout
    assert "There is nothing to undo today." in out
    assert "There is nothing to do again." in out
    assert "Put aside until tomorrow." in out
    out = study(":undo", ":flag two fit", ":undo", ":redo", ":nonsense", flags=())
    assert "It is asked today after all." in out.stdout
    assert "Your note is kept with the question. :undo takes it back." in out.stdout
    assert "Your note is taken back." in out.stdout
    assert out.stdout.count("Instead of an answer:") == 2, "at the beginning, and for nonsense"


def test_an_answer_taken_back_is_asked_again_and_a_colon_is_doubled(study):
    out = study("rain", ":undo", "::rain").stdout
    assert "Your last answer is taken back." in out
    assert out.count("Right.\n") == 2, "“:rain” was given as an answer"


def test_practice_and_flash_cards_on_one_topic(study):
    flags = ("--practice", "--flash-cards", "--topic", "Water")
    out = study("", "2", flags=flags).stdout
    assert "Press Enter to see the answer:" in out
    assert "This was practice: when the card comes next is as it was." in out
    assert "Practice: 1 of 1 right at the first go." in out
    assert "Still to do today" in out


def test_wrong_flags_are_told(study, run):
    done = study(flags=("--topic", "Fire"))
    assert done.returncode == 2
    assert "The lesson has no topic “Fire”. It has: Water; Names." in done.stderr
    assert study(flags=("--practice", "--ahead")).returncode == 2
    done = run("study", "rivers.md", "--ahead")
    assert done.returncode == 2
    assert "goes with --text" in done.stderr


def test_the_plan_says_what_holds_and_keeps_what_is_given(run, tmp_path):
    (tmp_path / "rivers.md").write_text(LESSON)
    flags = ("--exam", "3 May", "--retention", "95", "--new", "3", "--day-start", "0")
    out = run("plan", "rivers.md", *flags).stdout.replace("\N{NO-BREAK SPACE}", " ")
    assert "Exam: 3 May" in out
    assert "days to go: 3 cards below 93 % on the day" in out or "tomorrow" in out
    assert "Aim: 95 %" in out
    assert "New cards a day: 3" in out
    assert "A study day begins at 0:00." in out
    assert "In the next 30 days about 1 minute a day." in out
    out = run("plan", "rivers.md", "--exam", "none").stdout
    assert "Exam: none" in out
    assert "New cards a day: 3" in out, "the rest stays"


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--exam", "2020-01-01"), "1 January 2020 is over."),
        (("--retention", "99"), "“99” is no whole number from 70 to 97"),
        (("--new", "-1"), "--new"),
        (("--day-start", "24"), "“24” is no whole number from 0 to 23"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(run, flags, said):
    done = run("plan", *flags)
    assert done.returncode == 2
    assert said in done.stderr
