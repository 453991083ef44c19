"""The table of keys: what each does and where, as the help and the sheet of a page's keys show it."""

from dataclasses import dataclass, replace

from quizapp.language import phrase

EVERYWHERE = ""
_DIGITS = "1–9"


@dataclass(frozen=True, slots=True)
class Key:
    """A key as it is shown and what it does on a page of this name, `EVERYWHERE` for all.

    `bound` are Qt's names of what is pressed where the shown one is not: a test holds that all are here.
    `writing` says what is pressed instead where one writes.
    """

    page: str
    shown: str
    what: str
    bound: tuple[str, ...] = ()
    writing: str = ""

    @property
    def alone(self) -> bool:
        """Whether it is a letter, a digit or a sign, which may be off."""
        return len(self.shown) == 1 or self.shown == _DIGITS


PAGES: tuple[tuple[str, str], ...] = (
    ("today", phrase("Today")),
    ("study", phrase("Questions")),
    ("summary", phrase("When the day is done")),
    ("quiz_result", phrase("How a quiz went")),
    ("read", phrase("Read")),
    ("cards", phrase("Cards")),
    ("help", phrase("The help")),
    (EVERYWHERE, phrase("Everywhere")),
)
"""The pages that have keys of their own, in the order of the help, with their headings."""

KEYS: tuple[Key, ...] = (
    Key("today", phrase("Enter"), phrase("start, or go on")),
    Key("today", "R", phrase("read the lesson")),
    Key("today", "C", phrase("look through all cards")),
    Key("today", "G", phrase("see your progress")),
    Key("today", "L", phrase("choose another lesson")),
    Key("today", "Q", phrase("choose a quiz, or go on with yours")),
    Key("today", "P", phrase("plan for an exam and how much you learn a day")),
    Key("study", _DIGITS, phrase("choose an answer; say how well you knew a card")),
    Key(
        "study", phrase("Up, Down"), phrase("go from one to the next; with Alt move what is marked")
    ),
    Key("study", phrase("Space"), phrase("turn a card; choose or pick up what is marked")),
    Key("study", phrase("Enter"), phrase("answer, go on")),
    Key("study", phrase("Backspace"), phrase("take back the pair that was made last")),
    Key("study", "Ctrl+I", phrase("say that you don’t know")),
    Key("study", "H", phrase("get a hint"), ("Alt+H",), phrase("where you write, Alt+H")),
    Key("study", "K", phrase("say that you knew what was judged wrong")),
    Key("study", "R", phrase("read the fact in the lesson, once it is shown")),
    Key("study", "Ctrl+Z", phrase("take back what you did last")),
    Key("study", "Ctrl+Y", phrase("do it again"), ("Ctrl+Shift+Z",)),
    Key("study", "-", phrase("put the card aside until tomorrow"), ("Alt+-",)),
    Key("study", "!", phrase("put the card aside until you take it up again"), ("Alt+!",)),
    Key("study", "*", phrase("say what is wrong with the question"), ("Alt+*",)),
    Key(
        "study",
        "Alt+C",
        phrase("open the menu “This card”"),
        writing=phrase("where you write, Alt goes with - ! *"),
    ),
    Key("summary", phrase("Enter"), phrase("go back to Today")),
    Key("summary", "Ctrl+Z", phrase("take back what you did last")),
    Key("quiz_result", phrase("Enter"), phrase("go back to Today")),
    Key("quiz_result", "Ctrl+Z", phrase("take back your last answer")),
    Key(
        "read",
        phrase("Left, Right"),
        phrase("go to the part before, to the next"),
        ("Left", "Right"),
    ),
    Key("read", phrase("Page Up, Page Down"), phrase("scroll")),
    Key("cards", phrase("Up, Down"), phrase("go from card to card; with Shift select several")),
    Key("cards", phrase("Space"), phrase("turn the card")),
    Key("cards", "!", phrase("put aside what is selected, or take it up again")),
    Key("cards", "Ctrl+A", phrase("select all")),
    Key("cards", "Ctrl+Z", phrase("take back what you did last")),
    Key("help", "Ctrl+F", phrase("find words")),
    Key("help", "A", phrase("about quizapp: versions and licences")),
    Key(EVERYWHERE, "Esc", phrase("go back")),
    Key(EVERYWHERE, phrase("Tab"), phrase("go to the next thing that can be pressed")),
    Key(
        EVERYWHERE,
        "Ctrl+O",
        phrase("open a lesson from a file; you can also drop one on the window"),
    ),
    Key(EVERYWHERE, "Ctrl+,", phrase("open the settings")),
    Key(EVERYWHERE, "F1", phrase("open the help")),
    Key(
        EVERYWHERE,
        "?",
        phrase("show the keys of this page"),
        ("Shift+F1",),
        phrase("where you write, Shift+F1"),
    ),
    Key(
        EVERYWHERE,
        "Ctrl+Plus",
        phrase("make everything larger; Ctrl+Minus smaller, Ctrl+0 as it was"),
        ("Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0"),
    ),
)
"""What the keys do, for students; a page's own in the order in which they are needed."""


def keys_of(page: str, *, alone: bool = True) -> tuple[Key, ...]:
    """Return the keys that a page of this name has of its own.

    Where none acts `alone`, what does the same with Alt or Shift stands for a letter, digit or sign.
    """
    own = tuple(key for key in KEYS if key.page == page)
    return own if alone else tuple(_held(key) for key in own if key.bound or not key.alone)


def _held(key: Key) -> Key:
    return replace(key, shown=key.bound[0] if key.alone else key.shown, writing="")
