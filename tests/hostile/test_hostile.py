"""Nothing in a lesson or a name can run, read or show what it should not, or hang the program."""

import json
import re
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.hostile.corpus import LARGE, MARK
from tests.hostile.session import SCREENS, Session

STEERING = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


@pytest.fixture(scope="module")
def seen(hostile, process):
    """What the window showed and did over the hostile lesson."""
    return process("session", hostile / "lessons" / "lesson.md", hostile / "data")


@pytest.fixture(scope="module")
def ran(hostile, process):
    """What the commands printed and did over the hostile files."""
    folders = (hostile / "lessons" / "lesson.md", hostile / "data", hostile / "files")
    return process("commands", *folders)


def test_the_window_shows_hostile_text_as_it_stands(seen):
    assert seen["faults"] == []
    assert seen["code"] == 0
    assert seen["pages"].count("feedback") == SCREENS
    assert {"quiz setup", "quiz left", "help", "students' menu", "chooser", "trouble"} <= {
        *seen["pages"]
    }
    assert seen["seen"] > 3 * SCREENS


def test_the_window_opens_no_internet_socket_and_no_file_of_others(seen):
    assert (seen["noted"], seen["sockets"]) == ([], [])


def test_no_command_opens_an_internet_socket_or_a_file_of_others(ran):
    assert ran["noted"] == []
    assert [one["sockets"] for one in ran["found"]] == [[]] * len(ran["found"])


def test_no_sign_that_steers_a_terminal_is_printed(ran):
    marked = 0
    for one in ran["found"]:
        for text in (one["out"], one["err"]):
            assert not STEERING.search(text), one["command"]
            marked += MARK in text
        assert "Traceback" not in one["err"]
        assert one["code"] in (0, 1, 2, 3)
    assert marked > 6


def test_json_is_exact_all_the_same(ran):
    found = {" ".join(one["command"]): one for one in ran["found"] if one["json"]}
    for one in found.values():
        json.loads(one["out"])
    questions = next(one["out"] for name, one in found.items() if name.startswith("questions"))
    assert "\\u001b[31m" in questions
    assert f"\u009b31m{MARK}" in json.dumps(json.loads(questions), ensure_ascii=False)


def test_what_is_too_large_or_deep_is_refused_or_read_in_bounded_time(ran):
    large = [one for one in ran["found"] if "large-" in one["command"][-1]]
    assert len(large) == len(LARGE)
    for one in large:
        assert one["took"] < 5, one["command"]
        assert one["out"] + one["err"]
    for one in ran["found"]:
        assert one["took"] < 10, one["command"]


PLANTED = """
import socket
from pathlib import Path
from tests.hostile.guard import Guard, internet_sockets
guard = Guard(Path({allowed!r}))
open({allowed!r} + "/inside.md").close()
assert guard.noted == [], guard.noted
open({outside!r}).close()
made = socket.socket()
made.bind(("127.0.0.1", 0))
made.listen()
import subprocess
subprocess.run(["true"])
print(len(internet_sockets()), *guard.noted, sep="\\n")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="sockets are looked up in /proc")
def test_the_guard_notes_what_is_done_against_it(tmp_path):
    allowed, outside = tmp_path / "in", tmp_path / "outside.md"
    allowed.mkdir()
    (allowed / "inside.md").touch()
    outside.touch()
    script = PLANTED.format(allowed=str(allowed), outside=str(outside))
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60
    )
    sockets, *noted = ended.stdout.splitlines()
    assert sockets == "1", ended.stderr
    assert noted[0] == f"open {outside}"
    assert noted[1] == "socket of family 2"
    assert any(one.startswith("subprocess.Popen") for one in noted)


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (lambda: QLabel(f"<b>{MARK}</b>"), "may be markup"),
        (lambda: QPushButton(f"&{MARK}"), "has a key from a text"),
        (lambda: tipped(QLabel()), "tip of lesson text"),
    ],
)
def test_the_session_sees_what_may_be_markup(make, fault, qtbot):
    widget = make()
    qtbot.addWidget(widget)
    session = Session.__new__(Session)
    session.faults, session.seen = [], 0
    session._look_at(widget, "planted")
    assert any(fault in one for one in session.faults)


def tipped(label):
    label.setToolTip(f"<b>{MARK}</b>")
    return label
