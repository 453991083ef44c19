"""A blind student: studies by keys and by what is said, and notes what was poor; for the system's Python."""

import subprocess
import sys

from ears import Ears, Heard

TITLE = "Getting to grips"
RIGHT = {
    "How many 5G": "3.38 million",
    "how many 5G": "3.38 million",
    "nuclear fusion": "False",
    "brain-computer": "True",
    "Jiangsu": "Changzhou",
    "what is Changzhou": "a city in Jiangsu province",
}
"""What is right, by words of the question."""
AROUND = (
    ("c", "Cards panel"),
    ("Down", "5G stations"),
    ("space", "3.38 million"),
    ("Escape", "Today panel"),
    ("p", "Day of the exam"),
    ("Tab", "Calendar"),
    ("space", " 20"),
    ("Right", " 20"),
    ("Return", "Day of the exam"),
    ("Escape", "Today panel"),
    ("ctrl+comma", "Settings panel"),
    ("Escape", "Today panel"),
    ("r", "Read panel"),
    ("Escape", "Today panel"),
    ("g", "Progress"),
    ("Escape", "Today panel"),
)
"""A walk over other pages: the key, and words of what is to be said to it."""
HEADINGS = {"ctrl+comma": ["Settings", "Look", "Study", "Language"]}
"""The headings of the page that a key leads to, from one to the next."""
MOST = 9
"""So many questions the lesson has at most, those that went wrong asked again."""


class Student:
    """Presses keys and listens; `faults` has what a student should not have to bear."""

    def __init__(self) -> None:
        self.ears, self.faults = Ears(), []
        self._window = ""

    def find_window(self) -> None:
        """Go to the program's window."""
        self._window = _do("search", "--sync", "--onlyvisible", "--name", TITLE).split()[0]
        _do("windowfocus", "--sync", self._window)

    def press(self, key: str, *, says: int = 1) -> list[Heard]:
        """Press a key and return what is said to it, which is to be so many things at least."""
        print(f"[{key}]")
        _do("key", key)
        return self.listen(f"after {key}", says)

    def type(self, words: str) -> None:
        """Write words."""
        print(f"[{words}]")
        _do("type", "--delay", "10", words)

    def listen(self, when: str, says: int = 1) -> list[Heard]:
        """Return what is said, with what is poor of it noted."""
        heard = self.ears.heard(at_least=says)
        for one in heard:
            print(one)
        focuses = [one for one in heard if one.kind == "focus"]
        self.expect(len(heard) >= says, f"{when}: {says} things are to be said, {len(heard)} are")
        self.expect(len(focuses) < 2, f"{when}: the keyboard wanders over {_names(focuses)}")
        for one in heard:
            self.expect(bool(one.name), f"{when}: a {one.role or 'word'} without a name")
            self.expect(one.role not in ("filler", "unknown"), f"{when}: “{one.name}” has no role")
        return heard

    def expect(self, holds: bool, fault: str) -> None:
        """Note a fault unless this holds."""
        if not holds:
            self.faults.append(fault)
            print(f"    FAULT: {fault}")


def study(student: Student) -> None:
    """Study until the day is done: the first question is answered wrongly, all others rightly."""
    heard, asked = student.press("Return", says=2), 0
    while asked < MOST and not _is_over(heard):
        asked += 1
        heard = answer(student, heard, rightly=asked > 1)
    student.expect(asked >= 3, f"three questions are to be asked, {asked} were")
    said = " ".join(one.name for one in heard if one.kind == "said")
    student.expect("right" in said, "the score is to be said")
    student.press("Return")


def look_around(student: Student) -> None:
    """Go over other pages, and hear where one is."""
    for key, words in AROUND:
        said = " ".join(str(one) for one in student.press(key))
        student.expect(words in said, f"after {key}: “{words}” is to be said")
        if key in HEADINGS:
            headings = student.ears.headings()
            print(f"    headings: {', '.join(headings)}")
            student.expect(
                headings == HEADINGS[key], f"after {key}: {HEADINGS[key]} are to be headings"
            )


def answer(student: Student, heard: list[Heard], *, rightly: bool) -> list[Heard]:
    """Answer the question that was heard; return what is said of the next, or at the end."""
    question = next((one.name for one in heard if one.kind == "said"), "")
    student.expect(" of " in question, "a question is said with its place")
    student.expect(heard[-1].kind == "said", "the question is said last")
    right = next((answer for words, answer in RIGHT.items() if words in question), "")
    student.expect(bool(right), f"an unknown question: {question}")
    if heard[0].name == "Show answer":
        return turn(student, right)
    if heard[0].role == "text":
        student.type(right)
    else:
        choose(student, right, rightly=rightly)
    told = student.press("Return", says=2)
    said = next((one.name for one in told if one.kind == "said"), "")
    student.expect(said.startswith("Right." if rightly else "Not quite."), f"no verdict: {said}")
    student.expect(rightly or f"Right answer: {right}" in said, "the right answer is to be said")
    student.expect(said.count(".") > 1, "the fact is to be said")
    return student.press("Return", says=2)


def turn(student: Student, right: str) -> list[Heard]:
    """Turn a card, hear its back, and say that it was known; return what is said of the next."""
    told = student.press("space", says=2)
    student.expect(right in told[-1].name, f"the back of the card is to be said: {right}")
    return student.press("2", says=2)


def choose(student: Student, right: str, *, rightly: bool) -> None:
    """Hear the options one after another, then go to the one to be chosen."""
    options: list[str] = []
    while len(options) < MOST:
        (one, *_) = student.press("Down")
        if one.name in options:
            break
        options.append(one.name)
        count = one.about.split(" of ")
        student.expect(count[0] == str(len(options)), f"“{one.name}” is to say its place")
    student.expect(right in options, f"“{right}” is to be among the options")
    wanted = right if rightly else next(one for one in options if one != right)
    for _ in range(options.index(wanted)):
        student.press("Down")


def _is_over(heard: list[Heard]) -> bool:
    return any(one.name == "Done" for one in heard)


def _names(heard: list[Heard]) -> str:
    return ", ".join(f"“{one.name}”" for one in heard)


def _do(*words: str) -> str:
    command = ["xdotool", *words]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout


def main() -> int:
    """Start the program that is named, study, and return 0 where all was well."""
    student = Student()
    program = subprocess.Popen(sys.argv[1:])
    try:
        student.find_window()
        student.listen("at the start")
        study(student)
        look_around(student)
    finally:
        program.terminate()
        program.wait(timeout=20)
    for fault in student.faults:
        print(f"FAULT: {fault}")
    print("well" if not student.faults else f"{len(student.faults)} faults")
    return 1 if student.faults else 0


if __name__ == "__main__":
    sys.exit(main())
