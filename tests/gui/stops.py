"""Every page and state of the window, and how one comes to it: the one table for all checks of them.

A way is given `get`, which returns a fixture by its name, and returns the window or dialog that is shown.
"""

from datetime import date
from functools import partial
from itertools import accumulate
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from quizapp.gui import wording
from quizapp.gui.crash import CrashDialog
from quizapp.gui.dialog import Notice
from quizapp.gui.lessons_desk import LessonsDesk
from quizapp.gui.student_desk import StudentDesk
from quizapp.gui.which_lesson import WhichLesson
from quizapp.paths import shelves
from quizapp.profiles import Profiles
from quizapp.questions.model import Response
from quizapp.study.charts.all import charts_of
from quizapp.study.model import Belongs, Feedback, Leech
from quizapp.study.quiz import QuizChoice
from tests.gui.conftest import NOW, open_on
from tests.gui.test_lessons import FAULTY, HILLS, RIVERS
from tests.gui.test_pictures import ASKED
from tests.gui.test_progress import months

WAY = {
    "today": "",
    "choice": "Return",
    "feedback": "1",
    "true or false": "Return",
    "write": "t Return",
    "number": "x Return Return",
    "caution": "4 Return",
    "flip": "Return",
    "back": "Space",
}
"""The stops of a session that begins with wrong answers, and the keys from each to the next."""
ALL_BUT_ONE_RIGHT = "Return 1 Return f Return Changzhou Return Return 3.327 Return Return Space 2"
KEYS = dict(zip(WAY, accumulate(WAY.values(), "{} {}".format), strict=True)) | {
    "nothing written": f"{' '.join(list(WAY.values())[:5])} Return",
    "seen again": ALL_BUT_ONE_RIGHT,
    "summary": f"{ALL_BUT_ONE_RIGHT} Space 2",
    "done for today": f"{ALL_BUT_ONE_RIGHT} Space 2 Return",
    "hint": "Return H",
    "help": "F1",
    "about": "F1 a",
    "plan": "P",
    "exam planned": "P 18 Space December",
    "read": "R",
    "read it": "Return 1 R",
    "cards": "C",
    "card turned": "C Down Space",
    "card put aside": "C Down Space !",
    "progress": "G",
    "left": "Return 1 Escape",
}
"""The stops that keys alone lead to."""


def by_keys(keys, get):
    window = get("window")
    get("press")(*keys.split())
    return window


def settings(get):
    window = get("window")
    window.show_settings()
    return window


def details(get):
    """Today with what was left out of the lesson, and all that may be said on it."""
    window = get("window")
    window.today._left_out.open(shown=True)
    window.today._show_notices("A lesson has changed since last time. 3 cards begin afresh.")
    window.say_always("Nothing is saved: your progress cannot be written.")
    return window


def exam_on_today(get):
    window = get("window")
    window._collection.wishes.set_exam(date(2026, 12, 18))
    window._show_today()
    return window


def aside(get):
    window = by_keys("Return !", get)
    window.act_wanted.emit("aside")
    return window


def unsaved(get):
    """An answer that could not be written, as the file is gone."""
    window = by_keys("Return", get)
    get("database").unlink()
    get("press")("1")
    return window


def trouble(get):
    window = get("window")
    window.show_error(
        "The lesson cannot be read because its first line says nothing.", lambda: None
    )
    return window


def unwritable(get):
    window = get("window")
    window.trouble.show_trouble("Your progress cannot be written.", today=True, unsaved=True)
    window.turn_to(window.trouble)
    return window


def quiz(stop, get):
    return quiz_at(get("window"), stop)


def quiz_at(window, stop):
    """Bring the window to a stop of a quiz, and return it."""
    if stop == "set up":
        window.quiz_wanted.emit()
        window.quiz_setup.refuse("Tick at least one topic, because nothing else would do.")
        return window
    begin_quiz(window)
    window._show_today()
    if stop != "left":
        window.quiz_wanted.emit()
    if stop == "result":
        window.answered.emit(Response(""), 1000)
        window.study._next.click()
    return window


def quiz_of_many(get):
    """The quiz's choices over a lesson of many topics, two of them with long names."""
    window = quiz_at(get("window"), "set up")
    long = ("What the article says of it, word for word, " * 3, "x" * 90)
    window.quiz_setup.offer([*long, *(f"Topic {number}" for number in range(100))])
    return window


def begin_quiz(window):
    """Begin a quiz of two questions with a minute's limit, and answer the first rightly."""
    collection = window._collection
    begun = collection.quizzes.begin(QuizChoice(number=2, seconds=60))
    screen = collection.quizzes.screen(begun)
    collection.answer(screen, Response(screen.question.answer), 1000)


def school(get):
    """The desk of three students, two of them new."""
    data, lesson, window = get("data"), get("lesson"), get("bare_window")
    for name in ("Anna", "Ben & <b>"):
        Profiles(data).create(name)
    return students(window, data, lesson, get)


def students(window, data, lesson, get):
    def opening(student, *, twin="ask", another=None, unsaved=False):
        collection = open_on(NOW, lesson, data, profile=student, twin=twin)
        get("request").addfinalizer(collection.close)
        return collection

    desk = StudentDesk(window, Profiles(data), opening, today=NOW.date)
    desk.begin()
    return desk


def chooser(keys, get):
    school(get)
    get("press")(*keys.split())
    return get("bare_window")


def asked(what, typed, get):
    """The page that asks for a name, with what was written refused."""
    desk = school(get)
    get("press")("a", "Return")
    getattr(desk, what)()
    get("press")(*typed.split())
    return get("bare_window")


def backups(keys, get):
    window = get("bare_window")
    students(window, get("data"), get("lesson"), get).ask_restore()
    get("press")(*keys.split())
    return window


def library(get):
    """The window on a lesson about rivers, beside lessons of every kind; who studies has only just come."""
    folder, window = get("tmp_path"), get("bare_window")
    get("monkeypatch").setenv("XDG_DATA_DIRS", str(folder / "site"))
    data, own = folder / "library", shelves(folder / "library")[0]
    rivers = _put(folder / "desk" / "rivers.md", RIVERS)
    _put(own / "a-very-long-name-of-a-lesson-file-without-any-room-to-wrap-it.md", FAULTY)
    _put(own / "bad.md", "words")
    which = WhichLesson(data, Profiles(data), rivers)
    LessonsDesk(window, which, data, ask=lambda _: None)
    StudentDesk(window, Profiles(data), which).begin()
    get("request").addfinalizer(window.close_collection)
    return window


def lessons(get):
    """The lessons, one of them changed, one gone, one faulty and one bad, with all details open."""
    window, desk = library(get), get("tmp_path") / "desk"
    hills = _put(desk / "hills.md", HILLS)
    gone = _put(desk / "gone.md", RIVERS.replace("# Rivers\n- Id: rivers", "# Gone\n- Id: g"))
    for file in (gone, hills):
        get("press")("l")
        window.lessons.chosen.emit(str(file))
    gone.unlink()
    _put(desk / "rivers.md", RIVERS.replace("6,650", "6,700"))
    get("press")("l")
    get("qtbot").waitUntil(lambda: all(_is_read(one.line) for one in window.lessons.lessons))
    for title in ("Rivers", "Seas"):
        next(one for one in window.lessons.lessons if one.line.title == title).links[0].click()
    window.lessons.refuse("The lesson cannot be opened because it says nothing at all.")
    return window


def _put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _is_read(line):
    return any(word in line.about for word in ("fact", "知识点")) or line.bad or not line.opens


def twin(get):
    window = get("bare_window")
    window.turn_to(window.twin)
    window.twin.show_twins("Rivers", Path("/a/Lessons/x.md"), Path("/b/Lessons/x.md"), "rivers-2")
    window.twin.show_refusal("The file cannot be written. Make it writable, then try again.")
    return window


def rich_feedback(get):
    """Feedback with all that may be said: what the answer is, what it is mistaken for, “I knew that”."""
    window = by_keys("Return 1", get)
    study, screen = window.study, window._desks.answering.screen
    told = Feedback(
        "wrong", "1.9 million", "3.38 million", "A note.", "It was so.", "the article", "Doubtful.",
        NOW.date(), NOW.date(), claimable=True, belongs=Belongs("a/b", "Exports", "They rose."),
        leech=Leech(4, (("Imports", "They fell."), ("Trade", "It grew."))),
    )  # fmt: skip
    study.show_feedback(screen, told, wording.told(told, screen))
    return window


def picture(get):
    """A question about a picture that is there."""
    folder, window = get("tmp_path"), get("bare_window")
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("#205080"))
    image.save(str(folder / "bay.png"))
    lesson = _put(folder / "bays.md", ASKED.format(name="bay.png"))
    collection = open_on(NOW, lesson, folder / "bays")
    get("request").addfinalizer(collection.close)
    window.open_collection(lambda: collection)
    get("press")("Return")
    return window


def tables(get):
    """The progress of some months, each chart as a table."""
    window = by_keys("G", get)
    window.progress.show_charts(charts_of(months()))
    for section in window.progress.sections.values():
        if section.switch.isVisible():
            section.switch.click()
    return window


def charts(get):
    window = by_keys("G", get)
    window.progress.show_charts(charts_of(months()))
    return window


def nothing_found(get):
    window = by_keys("C z z z z", get)
    get("qtbot").waitUntil(lambda: window.cards.list.model().rowCount() == 0)
    return window


def dialog(keys, act, get):
    """What stands over the window after some keys, and what is wanted of the card."""
    window = by_keys(keys, get)
    if act:
        window.act_wanted.emit(act)
    get("qtbot").waitUntil(lambda: QApplication.activeModalWidget() is not None)
    over = QApplication.activeModalWidget()
    get("qtbot").waitUntil(over.isActiveWindow)
    get("request").addfinalizer(over.close)
    return over


def notice(get):
    window = get("window")
    over = Notice(window, "This is no lesson", "The lesson cannot be opened because it is empty.")
    over.ask()
    get("qtbot").waitUntil(over.isActiveWindow)
    get("request").addfinalizer(over.close)
    return over


def crashed(get):
    over = CrashDialog(get("tmp_path") / "quizapp.log", "details")
    get("qtbot").addWidget(over)
    with get("qtbot").waitActive(over):
        over.show()
        over.activateWindow()
    return over


def month(get):
    window = by_keys("P", get)
    window.plan.exam.calendar.click()
    get("request").addfinalizer(window.plan.exam.month.close)
    return window.plan.exam.month


STOPS = {
    **{name: partial(by_keys, keys) for name, keys in KEYS.items()},
    **{f"quiz {stop}": partial(quiz, stop) for stop in ("left", "set up", "asking", "result")},
    "quiz of many topics": quiz_of_many,
    "today with all": details,
    "today with an exam": exam_on_today,
    "feedback with all": rich_feedback,
    "answer not saved": unsaved,
    "picture": picture,
    "cards put aside": aside,
    "no card found": nothing_found,
    "charts": charts,
    "tables": tables,
    "settings": settings,
    "welcome": library,
    "lessons": lessons,
    "twin": twin,
    "trouble": trouble,
    "progress unwritable": unwritable,
    "chooser": partial(chooser, ""),
    "new student": partial(chooser, "b Tab Tab Return"),
    "name refused": partial(chooser, "b Tab Tab Return Return"),
    "rename": partial(asked, "ask_rename", ""),
    "erase": partial(asked, "ask_erase", "x Return"),
    "backups": partial(backups, ""),
    "backup chosen": partial(backups, "Down Return"),
}
"""The pages, each in the window."""

DIALOGS = {
    "key sheet": partial(dialog, "?", ""),
    "note": partial(dialog, "Return", "flag"),
    "begin afresh": partial(dialog, "Return", "reset"),
    "notice": notice,
    "crash": crashed,
}
"""What stands over the window."""
