"""A student's way on a real screen, from the welcome to a plan for an exam: by keys or mouse alone."""

import json
import subprocess
import sys
import time
from datetime import timedelta

import pytest

from quizapp.looking import local_now
from tests.benchmarks.xserver import x_environment, x_server

pytestmark = pytest.mark.xvfb
LESSON = "# Boats in numbers\n\n- Id: boats\n\n## Boats\n\n" + "".join(
    f"### Question: No. {one}\n- Id: q{one}\n- Ask: What is No. {one}?\n- Answer: {one} boats\n"
    f"- Wrong answers: 31 boats; 32 boats; 33 boats\n\n"
    for one in (2, 3, 4)
)
PATIENCE = 20


class Person:
    """Sits before the program's window: looks, and has `do` for hands."""

    def __init__(self, display, folder, tool):
        self._environment = x_environment(display, QT_FONT_DPI="96", LC_ALL="C.UTF-8")
        self._tool, self.data = tool, folder / "data"
        lesson = folder / "lesson.md"
        lesson.write_text(LESSON, encoding="utf-8")
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.gui.told", str(lesson), str(self.data)],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._window = 0

    def do(self, *words):
        """Do something with xdotool."""
        command = [self._tool, *words]
        subprocess.run(command, env=self._environment, check=True, timeout=30)

    def ask(self, what):
        """Ask the program what is to be seen."""
        print(what, file=self.program.stdin, flush=True)
        return json.loads(self.program.stdout.readline())

    def until(self, holds, what):
        """Look until it holds of what is seen, and return that; a window made anew gets the keyboard."""
        until = time.monotonic() + PATIENCE
        while True:
            seen = self.ask("look")
            if seen["window"] != self._window:
                self._window = seen["window"]
                self.do("windowfocus", "--sync", str(self._window))
            elif holds(seen):
                return seen
            assert time.monotonic() < until, f"{what}: {seen}"
            time.sleep(0.02)

    def sees(self, page, *words, without=""):
        """Wait for a page, with these words on it."""
        return self.until(
            lambda seen: (
                seen["page"] == page
                and all(word in seen["said"] for word in words)
                and not (without and without in seen["said"])
            ),
            f"{page} with {words}",
        )

    def focuses(self, *names):
        """Wait until one of these has the keyboard."""
        return self.until(lambda seen: seen["focus"].startswith(names), f"focus on {names}")

    def keys(self, *names):
        """Press keys."""
        self.do("key", "--delay", "20", *names)

    def click(self, name):
        """Click what has this name, brought into sight by the wheel."""
        for _ in range(40):
            at = self.ask(f"place {name}")
            if at and at[2]:
                self.do("mousemove", str(at[0]), str(at[1]), "click", "1")
                return
            wheel = "5" if at is None or at[1] > 400 else "4"
            self.do("mousemove", "500", "500", "click", "--repeat", "3", "--delay", "20", wheel)
        raise AssertionError(f"{name} is not in sight: {at}, {self.ask('look')}")

    def kept(self):
        """Return the settings on the disk."""
        found = [path.read_text(encoding="utf-8") for path in self.data.rglob("settings.json")]
        return json.loads(found[0]) if found else {}


@pytest.fixture
def person(tmp_path, need):
    tool = need("xdotool")
    with x_server() as display:
        person = Person(display, tmp_path, tool)
        yield person
        person.program.terminate()
        person.program.communicate(timeout=20)


def right(seen):
    """Return the right answer to the question that is seen."""
    number = next(word for word in seen["said"].split() if word.rstrip("?").isdecimal())
    return f"{number.rstrip('?')} boats"


def questions(person, answer, end):
    """Answer one question after another until a page comes that ends it."""
    for _ in range(12):
        seen = person.until(
            lambda seen: seen["page"] == end or seen["options"] or seen["focus"] == "Your answer",
            f"a question, or {end}",
        )
        if seen["page"] == end:
            return
        answer(seen)
    raise AssertionError(f"no {end}")


def by_keys(person):
    def answering(seen):
        if seen["options"]:
            person.keys(str(seen["options"].index(right(seen)) + 1))
        else:
            person.do("type", right(seen))
            person.keys("Return")
        person.focuses("Next")
        person.keys("Return")
        person.until(lambda seen: seen["focus"] != "Next", "what comes next")

    return answering


def test_from_the_welcome_to_a_plan_by_keys_alone(person):
    person.sees("today", "Welcome.")
    person.focuses("Start")
    person.keys("Escape")
    person.sees("today", "3 new", without="Welcome.")
    person.keys("Return")
    seen = person.until(lambda seen: seen["options"], "a question")
    person.keys(str(seen["options"].index(right(seen)) + 1))
    person.sees("study", "Right")
    person.keys("r")
    person.sees("read", right(seen))
    person.keys("Escape")
    person.focuses("Next")
    person.keys("Return")
    person.until(lambda seen: seen["focus"] != "Next", "the second question")
    questions(person, by_keys(person), "summary")
    person.sees("summary", "All 3 right")
    person.keys("Return")
    person.sees("today", "Done for today")

    person.keys("q")
    person.sees("quiz_setup")
    person.keys("Return")
    questions(person, by_keys(person), "quiz_result")
    person.sees("quiz_result", "right")
    person.keys("Return")
    person.sees("today")
    person.keys("r")
    person.sees("read", "Boats")
    person.keys("Escape", "c")
    person.focuses("Find cards")
    person.do("type", "4 boats")
    person.sees("cards", "1 card")
    person.keys("Down", "exclam")
    person.sees("cards", "Put aside")
    person.keys("Escape")
    person.sees("today", "1 card is put aside")
    person.keys("g")
    person.sees("progress", "Progress")
    person.keys("Escape", "l")
    person.focuses("Boats in numbers")
    person.keys("Escape", "ctrl+comma")
    person.focuses("Text size")
    person.keys("Up", "Tab", "Tab")
    person.focuses("As the system")
    person.keys("Right", "Right")
    person.focuses("Dark")
    person.keys("Escape", "ctrl+comma", *["shift+Tab"] * 4, "Right", "Right")
    person.sees("settings", "设置")
    assert person.kept() == {"text-size": 110, "theme": "dark", "language": "zh"}
    person.keys("Left")
    person.sees("settings", "Settings")
    person.keys("Escape")
    person.sees("today")
    person.keys("p")
    person.focuses("Day of the exam")
    person.do("type", f"{local_now() + timedelta(days=20):%d %B}")
    person.keys("Return")
    person.sees("today", "20 days to go")


def by_mouse(person):
    def answering(seen):
        if seen["options"]:
            person.click(right(seen))
        else:
            person.click("I don’t know")
        person.sees("study", "Right" if seen["options"] else "Not quite")
        person.click("Next")
        person.until(lambda now: now["said"] != seen["said"], "what comes next")

    return answering


def test_from_the_welcome_to_a_plan_by_the_mouse_alone(person):
    person.sees("today", "Welcome.")
    person.click("Got it")
    person.sees("today", "3 new", without="Welcome.")
    person.click("Start")
    seen = person.until(lambda seen: seen["options"], "a question")
    person.click(right(seen))
    person.sees("study", "Right")
    person.click("Read it in the lesson")
    person.sees("read", right(seen))
    person.click("Back")
    person.sees("study")
    person.click("Next")
    person.until(lambda now: now["options"] != [], "the second question")
    questions(person, by_mouse(person), "summary")
    person.sees("summary", "All 3 right")
    person.click("Done")
    person.sees("today", "Done for today")

    person.click("Quiz")
    person.sees("quiz_setup")
    person.click("Start quiz")
    questions(person, by_mouse(person), "quiz_result")
    person.click("Done")
    person.sees("today")
    for link, page in (("Read", "read"), ("Progress", "progress"), ("Lessons", "lessons")):
        person.click(link)
        person.sees(page)
        person.click("Done" if page == "progress" else "Back")
        person.sees("today")
    person.click("Cards")
    person.sees("cards", "3 cards")
    person.click("Cards")
    person.click("Put aside")
    person.click("Back to Today")
    person.sees("today", "1 card is put aside")
    person.click("Settings")
    person.sees("settings")
    person.click("Text size: more")
    person.click("Dark")
    person.click("简体中文")
    person.sees("settings", "设置")
    assert person.kept() == {"text-size": 110, "theme": "dark", "language": "zh"}
    person.click("English")
    person.sees("settings", "Settings")
    person.click("Back")
    person.sees("today")
    person.click("Plan")
    person.sees("plan")
    person.click("Calendar")
    person.click("Month after")
    person.click("Calendar")
    person.click("Save")
    person.sees("today", "days to go")
