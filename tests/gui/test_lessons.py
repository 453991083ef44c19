"""Lessons: which there are, opened by page, dialog, drop and at the start; what changed; the welcome."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from quizapp.gui.dialog import Notice
from quizapp.gui.dropping import DropHint
from quizapp.gui.lessons_desk import LessonsDesk, ask_lesson
from quizapp.gui.student_desk import StudentDesk
from quizapp.gui.text import Text
from quizapp.gui.which_lesson import WhichLesson
from quizapp.memory.policy import Policy
from quizapp.paths import shelves, shipped_lesson
from quizapp.profiles import Profiles
from quizapp.remembered import remembered
from quizapp.store.store import Store
from tests.gui.access import tab_stops

RIVERS = """# Rivers
- Id: rivers
- Author: Ana Sousa

## Water

### Figure: length
- Id: f
- Value: 6,650 km
- Measures: the length of the Nile from its springs

### Term: delta
- Id: t
- Means: land that a river builds at its mouth
"""
HILLS = (
    "# Hills\n- Id: hills\n\n### Term: hill\n- Id: h\n- Means: land higher than what is around it\n"
)
FAULTY = "# Seas\n- Id: seas\n\n### Term: sea\n- Id: s\n- Means: salt water\n- Meens: water\n"


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "site"))
    return tmp_path / "data"


@pytest.fixture
def folders(data):
    """The own shelf, the school's, and the one that ships."""
    return shelves(data)


@pytest.fixture
def put():
    def putting(folder, name, text):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
        return folder / name

    return putting


@pytest.fixture
def lesson(tmp_path, put):
    return put(tmp_path / "desk", "rivers.md", RIVERS)


@pytest.fixture
def chosen():
    """What the file dialog gives, once each."""
    return []


@pytest.fixture
def start(bare_window, data, chosen):
    """Start the program, with a lesson or without."""
    opened = []

    def starting(named=None, window=bare_window):
        which = WhichLesson(data, Profiles(data), named)
        LessonsDesk(window, which, data, ask=lambda _: chosen.pop(0) if chosen else None)
        StudentDesk(window, Profiles(data), which).begin()
        opened.append(window)
        return window

    yield starting
    for window in opened:
        window.close_collection()


@pytest.fixture
def window(start, lesson):
    """The window on Today, its lesson the rivers."""
    return start(lesson)


def seen(window):
    return "\n".join(text.text() for text in window.findChildren(Text) if text.isVisible())


def focused():
    return QApplication.focusWidget().accessibleName()


def row(window, title):
    """Return the row of a lesson on the page."""
    return next(one for one in window.lessons.lessons if one.line.title == title)


def link(window, title, words):
    return next(one for one in row(window, title).links if one.text() == words)


def notice(window, qtbot):
    """Read what stands over the window, and close it by the keyboard."""
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.isActiveWindow)
    said = seen(dialog)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(window.isActiveWindow)
    return said


def read_whole(window, qtbot):
    """Wait until every lesson on the page was read."""
    qtbot.waitUntil(
        lambda: all(
            "fact" in one.line.about or one.line.bad
            for one in window.lessons.lessons
            if one.line.opens
        )
    )


def test_the_page_is_opened_by_its_key_and_left_by_escape(window, press):
    press("l")
    assert window.shows("lessons")
    assert focused() == "Rivers", "the one that is open"
    press("Escape")
    assert window.page is window.today


def test_the_page_is_opened_by_the_menu(window):
    menu = window.findChild(StudentDesk).menu()
    next(one for one in menu.actions() if one.text() == "&Lessons…").trigger()
    assert window.shows("lessons")


def test_the_page_is_opened_by_its_link_and_left_by_its_button(window, qtbot):
    qtbot.mouseClick(window.today.links.buttons["Lessons"], Qt.MouseButton.LeftButton)
    assert window.shows("lessons")
    qtbot.mouseClick(window.lessons._back, Qt.MouseButton.LeftButton)
    assert window.page is window.today


def test_lessons_stand_shelf_by_shelf_with_author_extent_and_place(
    window, lesson, folders, put, press, qtbot
):
    own, school, _ = folders
    mine = put(own, "hills.md", HILLS)
    put(school, "rivers-of-the-school.md", RIVERS.replace("Id: rivers", "Id: others"))
    press("l")
    read_whole(window, qtbot)
    titles = [one.line.title for one in window.lessons.lessons]
    assert titles[:3] == ["Rivers", "Hills", "Rivers"], "the open one stands first, and once"
    headings = ("Open now", "Your lessons", "From your school", "With quizapp")
    assert [one for one in seen(window).split("\n") if one in headings] == list(headings)
    assert row(window, "Hills").line.about == f"1 fact\n{mine.name}"
    about = [one.line.about for one in window.lessons.lessons]
    assert about[2] == "by Ana Sousa\n1 topic · 2 facts\nrivers-of-the-school.md"
    assert about[0] == f"by Ana Sousa\n1 topic · 2 facts · nothing to review today\n{lesson}"


def test_the_open_lesson_says_on_which_shelf_it_lies(start, bare_window, press):
    window = start()
    press("l")
    first = window.lessons.lessons[0].line
    assert first.about.split("\n")[-1] == "With quizapp"
    assert window.lessons.area.verticalScrollBar().value() == 0


def test_the_lessons_stay_as_they_are_when_they_are_looked_at_again(window, folders, put, press):
    path = put(folders[0], "hills.md", HILLS)
    press("l")
    hills, count = row(window, "Hills"), len(window.lessons.lessons)
    press("Escape", "l")
    assert row(window, "Hills") is hills
    press("Escape")
    put(folders[0], "seas.md", HILLS.replace("Hills", "Seas").replace("hills", "seas"))
    press("l")
    assert row(window, "Seas").isVisible()
    assert len(window.lessons.lessons) == count + 1
    press("Escape")
    path.unlink()
    press("l")
    assert [one.line.title for one in window.lessons.lessons].count("Hills") == 0


def test_a_lesson_is_opened_by_arrows_and_enter(window, folders, put, press):
    put(folders[0], "hills.md", HILLS)
    press("l")
    press("Down", "Down", "Up")
    assert focused() == "Hills"
    press("r")
    assert focused() == "Rivers"
    press("h", "Return")
    assert window.page is window.today
    assert window.windowTitle() == "Hills"
    assert "Hills" in seen(window)
    press("Return")
    assert window.shows("study")
    assert window._collection.path == folders[0] / "hills.md"


def test_a_lesson_is_opened_by_a_click_and_the_way_back_too(window, folders, put, press, qtbot):
    put(folders[0], "hills.md", HILLS)
    press("l")
    qtbot.mouseClick(row(window, "Hills").row, Qt.MouseButton.LeftButton)
    assert window.windowTitle() == "Hills"
    press("l")
    qtbot.mouseClick(row(window, "Rivers").row, Qt.MouseButton.LeftButton)
    assert window.windowTitle() == "Rivers"
    assert "by Ana Sousa" in seen(window)


def test_the_open_lesson_leads_to_today(window, press):
    press("l", "Return")
    assert window.page is window.today
    assert window.windowTitle() == "Rivers"


def test_a_file_is_asked_for_and_opened(window, tmp_path, put, chosen, press, tab_to):
    chosen += [put(tmp_path / "b", "hills.md", HILLS), None]
    press("l")
    tab_to("Open a file…")
    press("Return")
    assert window.windowTitle() == "Hills"
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.windowTitle() == "Hills", "none was chosen"


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_dialog_gives_the_file_that_is_typed(bare_window, lesson, qtbot):
    def type_name():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setText(str(lesson))
        qtbot.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(100, type_name)
    assert ask_lesson(bare_window) == lesson
    QTimer.singleShot(100, lambda: QApplication.activeModalWidget().reject())
    assert ask_lesson(bare_window) is None


COPY = Qt.DropAction.CopyAction
BUTTON, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Drag:
    """A file that is dragged over a window, as the window system tells it."""

    def __init__(self, window, *files):
        self.window, self.data = window, QMimeData()
        self.data.setUrls([QUrl.fromLocalFile(str(one)) for one in files])

    @property
    def over(self):
        hint = self.window.findChild(DropHint)
        return hint if hint is not None and hint.isVisible() else self.window

    def enter(self):
        at, actions = QPointF(50, 50), COPY | Qt.DropAction.MoveAction
        event = QDragEnterEvent(at, actions, self.data, BUTTON, NONE)
        QApplication.sendEvent(self.window, event)
        if not event.isAccepted():
            return False
        QApplication.sendEvent(self.window, QDragLeaveEvent())
        hint = self.window.findChild(DropHint)
        QApplication.sendEvent(hint, QDragEnterEvent(at, actions, self.data, BUTTON, NONE))
        move = QDragMoveEvent(at, actions, self.data, BUTTON, NONE)
        QApplication.sendEvent(hint, move)
        return move.isAccepted() and move.dropAction() == COPY

    def leave(self):
        QApplication.sendEvent(self.over, QDragLeaveEvent())

    def drop(self):
        event = QDropEvent(QPointF(50, 50), COPY, self.data, BUTTON, NONE, QEvent.Type.Drop)
        QApplication.sendEvent(self.over, event)


def test_a_lesson_that_is_dropped_is_opened(window, tmp_path, put, press):
    drag = Drag(window, put(tmp_path / "b", "hills.md", HILLS))
    press("Return")
    assert window.shows("study"), "anywhere"
    assert drag.enter()
    assert drag.over.words == "Drop the lesson to open it"
    assert drag.over.geometry() == window.rect()
    drag.drop()
    assert drag.over is window
    assert window.page is window.today
    assert window.windowTitle() == "Hills"


def test_a_file_that_leaves_again_leaves_nothing_behind(window, lesson):
    drag = Drag(window, lesson)
    assert drag.enter()
    drag.leave()
    assert drag.over is window
    assert window.windowTitle() == "Rivers"


def test_of_several_files_the_first_lesson_is_opened(window, tmp_path, put):
    drag = Drag(window, tmp_path / "a.pdf", put(tmp_path / "b", "hills.TXT", HILLS))
    assert drag.enter()
    drag.drop()
    assert window.windowTitle() == "Hills"


def test_what_is_no_file_is_not_taken(window):
    drag = Drag(window)
    drag.data.setText("words")
    assert not drag.enter()
    assert window.findChild(DropHint) is None


def test_a_file_of_another_kind_is_refused_in_a_sentence(window, tmp_path, press, qtbot):
    drag = Drag(window, tmp_path / "essay.docx")
    press("Return")
    assert drag.enter()
    assert "“essay.docx” is no lesson file." in drag.over.words
    drag.drop()
    assert "end in .md or .txt" in notice(window, qtbot)
    assert window.shows("study")
    assert window.windowTitle() == "Rivers"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "The file is empty."),
        ("# A\n- Id: a\n", "Line 1: There is no entry"),
        ("words", "Line 1: "),
    ],
)
def test_where_a_lesson_is_refused_the_open_one_stays(
    window, tmp_path, put, chosen, press, qtbot, text, said
):
    bad = put(tmp_path / "b", "bad.md", text)
    press("Return")
    before = window._collection
    chosen.append(bad)
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    assert said in notice(window, qtbot)
    assert window._collection is before
    assert window.shows("study")
    press("Escape", "l")
    chosen.append(bad)
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.shows("lessons")
    assert said in seen(window)
    press("Escape", "Return")
    assert window.shows("study")


def test_a_lesson_that_cannot_be_read_is_listed_with_its_line(window, folders, put, press, qtbot):
    put(folders[0], "bad.md", "# Bad\n- Id: bad\n\n### Term: sea\n- Meens: water\n")
    put(folders[0], "empty.md", "")
    put(folders[0], "hills.md", HILLS)
    press("l")
    read_whole(window, qtbot)
    about = row(window, "Bad").line.about
    assert about.startswith("Cannot be opened. Line 4: ")
    assert "The file is empty." in row(window, "empty.md").line.about
    assert "1 fact" in row(window, "Hills").line.about
    qtbot.mouseClick(row(window, "Bad").row, Qt.MouseButton.LeftButton)
    assert window.shows("lessons")
    assert "Line 4: " in seen(window)
    assert window.windowTitle() == "Rivers"


def test_a_lesson_opened_once_is_listed_when_it_is_gone_and_can_be_taken_out(
    window, lesson, tmp_path, put, chosen, press, qtbot, data
):
    chosen.append(put(tmp_path / "b", "hills.md", HILLS))
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    lesson.unlink()
    press("l")
    gone = row(window, "Rivers")
    assert gone.line.about == f"Not there any more\n{lesson}"
    assert not gone.row.isEnabled()
    assert gone.row not in tab_stops(window)
    remove = link(window, "Rivers", "Remove from the list")
    remove.setFocus()
    press("Return")
    assert "Rivers" not in [one.line.title for one in window.lessons.lessons]
    (profile,) = Profiles(data).ids
    assert [one.title for one in remembered(Profiles(data).folder(profile)).recent] == ["Hills"]


def test_what_changed_in_another_lesson_is_told_and_listed_on_demand(
    window, lesson, tmp_path, put, chosen, press, qtbot
):
    chosen.append(put(tmp_path / "b", "hills.md", HILLS))
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    bank = "### Term: bank\n- Id: b\n- Means: the side of a river\n"
    before, _ = RIVERS.replace("6,650", "6,700").split("### Term")
    put(lesson.parent, lesson.name, before + bank)
    press("l")
    read_whole(window, qtbot)
    wanted = "Since last time: 1 new, 1 corrected, 1 no longer there"
    assert wanted in row(window, "Rivers").line.about.split("\n")
    what = link(window, "Rivers", "What changed")
    what.setFocus()
    press("Return")
    assert "New: bank\nCorrected: length\nNo longer there: t" in seen(window)
    press("Return")
    assert "New: bank" not in seen(window)
    press("Up")
    assert focused() == "Rivers"
    press("Return", "l")
    assert wanted in row(window, "Rivers").line.about.split("\n"), "until it is left"


def test_what_a_teacher_should_look_at_stands_with_its_lines(window, folders, put, press, qtbot):
    put(folders[0], "seas.md", FAULTY)
    press("l")
    read_whole(window, qtbot)
    things = row(window, "Seas").links[0]
    assert things.text().endswith("to look at")
    qtbot.mouseClick(things, Qt.MouseButton.LeftButton)
    assert "Line 7: " in seen(window)
    assert things.text() == "Hide"


def test_a_shipped_lesson_is_copied_and_the_copy_takes_over(window, folders, press, qtbot):
    own = folders[0]
    press("l")
    read_whole(window, qtbot)
    title = next(
        one.line.title for one in window.lessons.lessons if one.line.key == str(shipped_lesson())
    )
    copy = link(window, title, "Copy to your lessons")
    copy.setFocus()
    press("Return")
    assert (own / shipped_lesson().name).read_bytes() == shipped_lesson().read_bytes()
    assert f"“{title}” is now in your lessons" in seen(window)
    rows = [one for one in window.lessons.lessons if one.line.title == title]
    assert [one.line.opens for one in rows] == [True, False]
    assert "Your own copy is used in its place." in rows[1].line.about
    assert rows[1].links == []


def test_a_copy_of_the_open_lesson_is_open_from_then_on(start, bare_window, folders, press, tab_to):
    window = start()
    press("l")
    tab_to("Copy to your lessons")
    press("Return")
    first, *others = [one.line for one in window.lessons.lessons]
    assert first.key == str(folders[0] / shipped_lesson().name)
    assert window._collection.path == folders[0] / shipped_lesson().name
    assert "is now in your lessons" in seen(window)
    assert [one.opens for one in others if one.title == first.title] == [False]


def test_the_guide_is_reached_and_left_again(window, press, tab_to):
    press("l")
    tab_to("How to write a lesson")
    press("Return")
    assert window.helping
    assert window.help.guide.verticalScrollBar().value() > 0
    press("Escape")
    assert window.shows("lessons")
    assert focused() == "How to write a lesson"


def test_the_lesson_opened_last_is_opened_at_the_next_start(
    start, bare_window, lesson, tmp_path, put, chosen, press, data
):
    window = start(lesson)
    chosen.append(put(tmp_path / "b", "hills.md", HILLS))
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    window.close_collection()
    which = WhichLesson(data, Profiles(data))
    assert which.front_of(None).title == "Hills"
    opened = which(None)
    assert opened.lesson.title == "Hills"
    opened.close()
    named = WhichLesson(data, Profiles(data), lesson)
    assert named.front_of(None).title == "Rivers", "the command line comes first"


@pytest.mark.parametrize("what", ["gone", "damaged", "moved to a shelf"])
def test_where_the_last_lesson_cannot_be_opened_the_usual_one_is(
    window, lesson, folders, put, data, what
):
    window.close_collection()
    if what == "damaged":
        put(lesson.parent, lesson.name, "# Rivers\n- Id: rivers\n")
    else:
        lesson.unlink()
    if what == "moved to a shelf":
        put(folders[0], "mine.md", RIVERS)
    which = WhichLesson(data, Profiles(data))
    opened = which(None)
    try:
        usual = "rivers" if what == "moved to a shelf" else "new-productive-forces"
        assert opened.lesson.id == usual
        told = [one for one in opened.notices if "rivers.md, cannot be opened now." in one]
        assert bool(told) == (what == "damaged")
    finally:
        opened.close()


def test_a_lesson_that_was_named_and_is_not_there_is_asked_for_again(
    start, bare_window, tmp_path, press, put
):
    window = start(tmp_path / "gone.md")
    assert window.shows("trouble")
    put(tmp_path, "gone.md", HILLS)
    press("Return")
    assert window.windowTitle() == "Hills"


def test_a_lesson_dropped_where_none_could_be_opened_is_opened(start, lesson, tmp_path):
    window = start(tmp_path / "gone.md")
    drag = Drag(window, lesson)
    assert drag.enter()
    drag.drop()
    assert window.page is window.today
    assert window.windowTitle() == "Rivers"


def test_each_student_goes_on_with_their_own_lesson(
    start, data, lesson, tmp_path, put, chosen, press
):
    for name in ("Anna", "Ben"):
        Profiles(data).create(name)
    window = start()
    press("a", "Return")
    chosen.append(lesson)
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.windowTitle() == "Rivers"
    desk = window.findChild(StudentDesk)
    desk.choose()
    press("b", "Return")
    assert window.windowTitle() != "Rivers"
    desk.choose()
    press("a", "Return")
    assert window.windowTitle() == "Rivers"


def test_a_lesson_dropped_on_the_question_who_studies_is_opened_after_it(
    start, data, lesson, press
):
    for name in ("Anna", "Ben"):
        Profiles(data).create(name)
    window = start()
    drag = Drag(window, lesson)
    assert drag.enter()
    drag.drop()
    assert "“rivers.md” opens when you have chosen who is studying." in seen(window)
    press("Return")
    assert window.windowTitle() == "Rivers"


def test_a_twin_is_asked_about_and_the_question_can_be_left(
    window, tmp_path, put, chosen, press, tab_to
):
    chosen.append(put(tmp_path / "b", "copy.md", RIVERS.replace("builds", "makes")))
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.shows("twin")
    tab_to("Back to Today")
    press("Return")
    assert window.page is window.today
    assert window._collection.path.name == "rivers.md"
    chosen.append(tmp_path / "b" / "copy.md")
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    press("Return")
    assert window.page is window.today
    assert window._collection.path.name == "copy.md"


@pytest.mark.parametrize("how", ["Escape", "button", "answer"])
def test_who_has_just_come_is_welcomed_once(start, lesson, data, press, qtbot, how):
    window = start(lesson)
    today = window.today
    assert today.welcomes
    assert "Welcome. With quizapp you learn what a text says." in seen(window)
    assert focused() == "Start", "it is in nobody's way"
    if how == "Escape":
        press("Escape")
    elif how == "button":
        qtbot.mouseClick(today._welcome.stops[0], Qt.MouseButton.LeftButton)
    else:
        press("Return", "Space", "1", "Return")
        press("Escape", "Escape")
    qtbot.waitUntil(lambda: not today.welcomes)
    window.go_to_today()
    assert "Welcome" not in seen(window)
    assert focused() == "Start" or how == "answer"
    window.close_collection()
    again = WhichLesson(data, Profiles(data))
    assert remembered(again.profile).welcomed


def test_the_welcome_stays_until_it_is_closed_or_something_answered(start, lesson, press):
    window = start(lesson)
    press("l", "Escape")
    assert window.today.welcomes
    press("Return", "Escape")
    assert window.today.welcomes


def test_the_welcome_leads_to_the_lessons_and_to_the_guide(window, press, tab_to):
    tab_to("Choose a lesson…")
    press("Return")
    assert window.shows("lessons")
    press("Escape")
    tab_to("How to write a lesson")
    press("Return")
    assert window.helping


def test_who_was_not_let_in_is_not_who_studies_from_then_on(start, data, lesson, chosen, press):
    profiles = Profiles(data)
    anna, ben = (profiles.create(name) for name in ("Anna", "Ben"))
    window = start()
    press("a", "Return")
    elsewhere = Store.open(profiles.folder(ben.id), Policy())
    desk = window.findChild(StudentDesk)
    desk.choose()
    press("b", "Return")
    assert window.shows("chooser"), "another window has Ben’s progress"
    press("Escape")
    chosen.append(lesson)
    press("O", modifier=Qt.KeyboardModifier.ControlModifier)
    elsewhere.close()
    assert window.windowTitle() == "Rivers"
    assert window.today.students.text() == "Anna"
    assert [one.title for one in remembered(profiles.folder(anna.id)).recent][:1] == ["Rivers"]
    assert remembered(profiles.folder(ben.id)).recent == ()
    desk.ask_erase()
    assert "Anna" in seen(window)
    assert "Ben" not in seen(window)


def test_nothing_is_dropped_on_a_window_that_waits_for_a_dialog(
    window, tmp_path, put, press, qtbot
):
    press("Return")
    Notice(window, "Wait", "Something is asked.").ask()
    drag = Drag(window, put(tmp_path / "b", "hills.md", HILLS))
    assert not drag.enter()
    drag.drop()
    assert window.windowTitle() == "Rivers"
    assert "Something is asked." in notice(window, qtbot)
    assert drag.enter()


def test_a_lesson_whose_name_is_written_large_is_listed_too(window, folders, put, press):
    put(folders[0], "HILLS.MD", HILLS)
    press("l")
    assert row(window, "Hills").line.opens


def test_what_was_just_set_holds_in_the_lesson_that_is_opened_next(window, put, tmp_path, press):
    press("Comma", modifier=Qt.KeyboardModifier.ControlModifier)
    window.settings.day_start.stepper.number.setValue(5)
    drag = Drag(window, put(tmp_path / "b", "hills.md", HILLS))
    assert drag.enter()
    drag.drop()
    assert window.windowTitle() == "Hills"
    assert window._collection.wishes.policy.day_start == 5
