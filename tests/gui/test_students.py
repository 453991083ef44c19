"""Several students on one computer: who studies, who is new, renamed, exported, erased."""

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from quizapp.carrying import export_progress
from quizapp.gui import style
from quizapp.gui.chooser import ChooserPage
from quizapp.gui.student_desk import StudentDesk
from quizapp.gui.student_wording import about, file_for
from quizapp.gui.text import Text
from quizapp.gui.theme import LIGHT, Theme
from quizapp.profiles import Profiles
from quizapp.questions.model import Response
from quizapp.store.store import Store
from quizapp.study.students import Student
from tests.gui.access import cut, tab_stops
from tests.gui.conftest import NOW, POLICY, open_on

SIZES = [(1.0, 1024, 768), (2.0, 800, 600), (2.0, 560, 420)]
LONG = "Bartholomäus-Maximilian von und zu Hohenlohe-Waldenburg-Schillingsfürst"


def seen(window, words):
    """Say whether a text with these words is on the screen."""
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def focused():
    return QApplication.focusWidget().accessibleName()


@pytest.fixture(scope="session")
def school(autumn, tmp_path_factory):
    """The data folder of three students; one began without a name."""
    data = Path(shutil.copytree(autumn, tmp_path_factory.mktemp("school") / "data"))
    for name in ("Anna", "Ben & <b>"):
        Profiles(data).create(name)
    return data


@pytest.fixture
def alone():
    """Whether there is but the one who began without a name."""
    return False


@pytest.fixture
def data(autumn, school, alone, tmp_path):
    return Path(shutil.copytree(autumn if alone else school, tmp_path / "data"))


@pytest.fixture
def profiles(data):
    return Profiles(data)


@pytest.fixture
def desk(bare_window, profiles, lesson, data):
    """The desk of a window, before anything is opened."""
    opened = []

    def opening(student, *, twin="ask", another=None, unsaved=False):
        opened.append(open_on(NOW, lesson, data, profile=student, twin=twin))
        return opened[-1]

    yield StudentDesk(bare_window, profiles, opening, today=NOW.date)
    for collection in opened:
        collection.close()


@pytest.fixture
def chooser(desk, bare_window):
    """The window, asking who is studying."""
    desk.begin()
    return bare_window


@pytest.fixture
def anna(chooser, press):
    """The window on Anna's Today."""
    press("a", "Return")
    return chooser


def menu(desk):
    """Return the actions of the students' menu by their words."""
    return {one.text().replace("&", ""): one for one in desk.menu().actions() if one.text()}


def choose(desk, words):
    menu(desk)[words].trigger()


@pytest.mark.parametrize("alone", [True])
def test_a_lone_student_is_not_asked(desk, bare_window):
    desk.begin()
    assert bare_window.page is bare_window.today
    assert bare_window.today.students.text() == "Students"
    assert not menu(desk)["Switch student…"].isEnabled()
    assert not bare_window.shows("chooser")


def test_of_several_it_is_asked_who_is_studying(chooser):
    assert seen(chooser, "Who is studying?")
    rows = chooser.chooser.students
    assert [row.name for row in rows] == ["Anna", "Ben & <b>", "Student 1"]
    assert [row.about for row in rows] == [
        "Not begun yet",
        "Not begun yet",
        "Last here on 4 October · 2 answers",
    ]
    assert focused() == "Student 1", "who was here last"


def test_arrows_and_enter_choose(chooser, press):
    press("Up", "Up", "Up", "Down")
    assert focused() == "Ben & <b>"
    press("Down", "Down", "Up", "Up", "Return")
    assert chooser.page is chooser.today
    assert seen(chooser, "5 new") or seen(chooser, "4 new")
    assert chooser.today.students.accessibleName() == "Students: Anna"


def test_a_letter_goes_to_the_next_name_that_begins_with_it(chooser, press):
    press("b")
    assert focused() == "Ben & <b>"
    press("s")
    assert focused() == "Student 1"
    press("x")
    assert focused() == "Student 1"


def test_what_is_answered_is_the_chosen_students(anna, profiles, press):
    press("Return", "1", "Return")
    answers = {one.shown: one.answers for one in profiles.students()}
    assert answers == {"Student 1": 2, "Anna": 1, "Ben & <b>": 0}


def test_another_student_goes_on_in_the_same_window(anna, desk, profiles, press):
    press("Return", "1", "Return", "Escape")
    choose(desk, "Switch student…")
    assert focused() == "Anna"
    assert "Studying now" in anna.chooser.students[0].about
    press("b", "Return")
    assert anna.today.students.accessibleName() == "Students: Ben & <b>"
    press("Return", "1", "Return")
    answers = {one.name: one.answers for one in profiles.students()}
    assert answers == {"": 2, "Anna": 1, "Ben & <b>": 1}
    Store.open(profiles.folder(profiles.student("Anna").id), POLICY).close()


def test_a_quiz_is_begun_for_the_one_who_studies_now_and_only_once(anna, desk, profiles, press):
    choose(desk, "Switch student…")
    press("b", "Return", "q", "Return", "1", "Return")
    answers = {one.name: one.answers for one in profiles.students()}
    assert answers == {"": 2, "Anna": 0, "Ben & <b>": 1}
    store = Store.read(profiles.folder(profiles.student("Ben & <b>").id), POLICY)
    assert [row.event for row in store.rows()].count("quiz") == 1
    store.close()


def test_whoever_is_chosen_again_goes_on(anna, desk, press):
    choose(desk, "Switch student…")
    press("Return")
    assert anna.page is anna.today
    choose(desk, "Switch student…")
    press("Escape")
    assert anna.page is anna.today


def test_a_student_who_studies_in_another_window_is_not_let_in_twice(chooser, profiles, press):
    other = Store.open(profiles.folder(profiles.student("Anna").id), POLICY)
    press("a", "Return")
    assert chooser.shows("chooser")
    assert seen(chooser, "This profile is open in another window")
    other.close()
    press("a", "Return")
    assert chooser.page is chooser.today


def test_one_whose_progress_is_damaged_is_offered_with_what_is_wrong(desk, bare_window, profiles):
    folder = profiles.folder(profiles.student("Anna").id)
    (folder / "progress.sqlite3").write_bytes(b"garbage" * 999)
    desk.begin()
    row = next(one for one in bare_window.chooser.students if one.key == folder.name)
    assert "not a progress file of quizapp" in row.about
    assert focused() == "Student 1", "who can go on at once"


def test_a_new_student_begins_at_once(chooser, desk, profiles, press):
    chooser.chooser.new.click()
    assert focused() == "Name"
    press("  Cleo ", "Return")
    assert chooser.page is chooser.today
    assert seen(chooser, "Welcome, Cleo.")
    assert profiles.student("Cleo").name == "Cleo"


@pytest.mark.parametrize(
    ("typed", "said"), [("anna", "“Anna” on this computer already"), (" ", "can be seen")]
)
def test_a_name_that_will_not_do_can_be_written_again(chooser, profiles, press, typed, said):
    chooser.chooser.new.click()
    press(typed, "Return")
    assert seen(chooser, said)
    assert focused() == "Name"
    press("Escape")
    assert chooser.shows("chooser")
    assert len(profiles.ids) == 3


def test_a_student_is_renamed(anna, desk, profiles, press):
    choose(desk, "Rename…")
    assert QApplication.focusWidget().text() == "Anna"
    press("Anne R&D", "Return")
    assert seen(anna, "“Anna” is now “Anne R&D”.")
    assert anna.today.students.text() == "Anne R&D"
    assert anna.today.students.shortcut().isEmpty()
    assert [one.name for one in profiles.students()] == ["", "Anne R&D", "Ben & <b>"]
    press("Return", "1", "Return")
    assert profiles.student("Anne R&D").answers == 1


def test_a_name_that_another_has_is_refused_and_nothing_is_closed(anna, desk, press):
    choose(desk, "Rename…")
    collection = anna._collection
    press("student 1", "Return")
    assert seen(anna, "“Student 1” on this computer already")
    assert anna._collection is collection
    press("Escape")
    assert anna.page is anna.today


def export_to(monkeypatch, file):
    asked = []

    def dialog(parent, title, wanted, kinds):
        asked.append((title, wanted))
        return str(file), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    return asked


def test_everything_of_the_student_is_exported(anna, desk, press, monkeypatch, tmp_path):
    press("Return", "1", "Return", "Escape")
    asked = export_to(monkeypatch, tmp_path / "anna.json")
    choose(desk, "Export everything…")
    assert asked[0][0] == "Export everything of “Anna”"
    assert asked[0][1].endswith("quizapp Anna.json")
    found = json.loads((tmp_path / "anna.json").read_text(encoding="utf-8"))
    assert (found["profile"][0]["name"], len(found["log"])) == ("Anna", 1)
    assert seen(anna, f"All that is stored of “Anna” is in {tmp_path / 'anna.json'}.")


def test_an_export_that_fails_can_be_tried_again_or_left(anna, desk, press, monkeypatch, tmp_path):
    there = tmp_path / "there"
    export_to(monkeypatch, there / "anna.json")
    choose(desk, "Export everything…")
    assert seen(anna, "could not be written")
    press("Tab", "Return")
    assert anna.page is anna.today
    choose(desk, "Export everything…")
    there.mkdir()
    press("Return")
    assert (there / "anna.json").exists()
    assert anna.page is anna.today


def test_an_export_to_nowhere_does_nothing(anna, desk, monkeypatch):
    export_to(monkeypatch, "")
    collection = anna._collection
    choose(desk, "Export everything…")
    assert anna._collection is collection


def test_erasing_asks_for_the_name_and_says_what_is_lost(anna, desk, profiles, press):
    press("Return", "1", "Return", "Escape")
    gone = profiles.student("Anna").id
    choose(desk, "Erase…")
    assert seen(anna, "Erases 1 answer of “Anna” on this computer. It cannot be taken back.")
    press("Ben", "Return")
    assert seen(anna, "That is not “Anna”.")
    assert len(profiles.ids) == 3
    press("anna", "Return")
    assert anna.shows("chooser")
    assert [row.name for row in anna.chooser.students] == ["Ben & <b>", "Student 1"]
    assert seen(anna, "“Anna” was erased from this computer.")
    assert profiles.is_erased(gone)


def test_erasing_can_be_left(anna, desk, profiles, press):
    choose(desk, "Erase…")
    press("Tab", "Tab", "Return")
    assert anna.page is anna.today
    assert len(profiles.ids) == 3


@pytest.mark.parametrize("alone", [True])
def test_after_the_last_student_a_new_one_begins(desk, bare_window, profiles, press):
    desk.begin()
    before = profiles.ids
    choose(desk, "Erase…")
    press("Student 1", "Return")
    assert bare_window.page is bare_window.today
    assert len(profiles.ids) == 1
    assert profiles.ids != before
    assert seen(bare_window, "“Student 1” was erased from this computer.")


def test_a_student_erased_in_another_window_is_not_begun_anew(chooser, profiles, press):
    profiles.erase(profiles.student("Anna").id)
    press("a", "Return")
    assert seen(chooser, "was erased on this computer meanwhile")
    assert len(profiles.ids) == 2


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_opens_below_its_button_by_keyboard(anna, desk, press, qapp):
    stops = [one.accessibleName() for one in tab_stops(anna)]
    assert "Students: Anna" in stops
    anna.today.students.setFocus()
    press("Return")
    popup = QApplication.activePopupWidget()
    assert popup.accessibleName() == "Students"
    assert popup.y() >= anna.today.students.mapToGlobal(anna.today.students.rect().bottomLeft()).y()
    popup.close()


START = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from quizapp.gui.app import run

said = {"painted": 0}

def watch(window):
    def painted():
        said["painted"] += 1
        said["first"] = window.shows("chooser")
        QTimer.singleShot(0, choose)

    def choose():
        said["rows"] = [row.name for row in window.chooser.students]
        if said["rows"]:
            window.chooser.students[0].click()
            QTimer.singleShot(50, close)

    def close():
        said["who"] = window.today.students.text()
        said["on"] = window.page is window.today
        window.close()

    window.first_painted.connect(painted)

run(Path(sys.argv[1]), Path(sys.argv[2]), watch=watch)
print(json.dumps(said))
"""


def test_the_program_begins_with_the_question_who_is_studying(lesson, data):
    command = [sys.executable, "-c", START, str(lesson), str(data)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert json.loads(done.stdout) == {
        "painted": 1,
        "first": True,
        "rows": ["Anna", "Ben & <b>", "Student 1"],
        "who": "Anna",
        "on": True,
    }


@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_no_page_cuts_its_text(desk, bare_window, profiles, press, qapp, scale, width, height):
    profiles.rename(profiles.student("Ben & <b>").id, LONG)
    profiles.rename(profiles.student("Student 1").id, "אנה לוי")
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    bare_window.resize(width, height)

    def whole():
        qapp.processEvents()
        assert cut(bare_window) == []

    desk.begin()
    whole()
    press("b", "Return")
    whole()
    for words, said in (("Rename…", "100 is the most"), ("Erase…", "That is not")):
        choose(desk, words)
        whole()
        press("x" * 101, "Return")
        assert seen(bare_window, said)
        whole()
        press("Escape")


def test_the_chooser_takes_a_held_down_enter_once(on_screen, qtbot):
    page = on_screen(ChooserPage())
    page.show_students([("a", "Anna", "Not begun yet", False)], "a")
    chosen = []
    page.chosen.connect(chosen.append)
    qtbot.keyClick(page.students[0], Qt.Key.Key_Return)
    assert chosen == ["a"]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 23), "today"),
        (date(2026, 11, 24), "today"),
        (date(2026, 11, 22), "yesterday"),
        (date(2026, 11, 17), "on Tuesday"),
        (date(2026, 11, 16), "on 16 November"),
        (date(2025, 12, 31), "on 31 December 2025"),
    ],
)
def test_when_a_student_was_last_here_is_said_as_one_says_it(day, said):
    noon = NOW.replace(year=day.year, month=day.month, day=day.day, hour=12)
    student = Student("a", "A", "A", 1, int(noon.timestamp() * 1000), 1234)
    assert about(student, NOW.date()) == f"Last here {said} · 1,234 answers"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Anna", "quizapp Anna.json"),
        ("a/b\\c: <x>|?*", "quizapp a-b-c- -x-.json"),
        ("王", "quizapp 王.json"),
    ],
)
def test_a_name_of_any_signs_gives_a_file_name(name, file):
    assert file_for(Student("a", name, name)) == file


TAKE, BRING = "Take progress to another computer…", "Bring progress from another computer…"


@pytest.fixture
def carried(monkeypatch, tmp_path):
    """The file that both dialogs, which are the system's own, give."""
    file = tmp_path / "mine.progress"
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(file), ""))
    return file


@pytest.fixture
def of_ben(data, desk, carried):
    """Have Ben answer a question, and the file hold his progress."""
    there = Profiles(data)
    folder = there.folder(there.student("Ben & <b>").id)
    collection = desk._opener(folder)
    screen = collection.next_screen()
    collection.answer(screen, Response(screen.question.answer), 1000)
    collection.close()
    export_progress(data, carried, profile=folder)
    return carried


@pytest.fixture
def whose(qtbot):
    """Wait for the dialog that asks whose a file is, until it has the keyboard."""

    def waiting():
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return waiting


def test_progress_is_taken_along_and_known_when_it_comes_back(anna, desk, press, carried):
    press("Return", "1", "Return", "Escape")
    choose(desk, TAKE)
    assert seen(anna, f"1 answer written to {carried}. Bring them in on the other computer.")
    assert anna.page is anna.today
    choose(desk, BRING)
    assert seen(anna, "The one answer was here already.")


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("way", ["key", "mouse"])
def test_what_may_be_anothers_comes_in_once_it_is_said_to_be_ones_own(
    of_ben, anna, desk, press, whose, way
):
    press("Return", "1", "Return", "Escape")
    given = dict(anna._collection.states)
    choose(desk, BRING)
    dialog = whose()
    assert anna._collection.states == given
    if way == "key":
        press("Tab", "Return")
    else:
        QTest.mouseClick(dialog.way, Qt.MouseButton.LeftButton)
    assert seen(anna, "1 answer of 1 lesson taken in.")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_anothers_stays_out(of_ben, anna, desk, press, whose):
    press("Return", "1", "Return", "Escape")
    given = dict(anna._collection.states)
    choose(desk, BRING)
    whose()
    press("Escape")
    assert anna._collection.states == given


def test_a_file_that_is_no_progress_is_refused_with_the_reason(anna, desk, press, carried):
    carried.write_text("shopping", encoding="utf-8")
    choose(desk, BRING)
    assert anna.shows("trouble")
    press("Tab", "Return")
    assert anna.page is anna.today
    assert carried.read_text(encoding="utf-8") == "shopping"


def test_no_progress_file_chosen_does_nothing(anna, desk, monkeypatch):
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    collection = anna._collection
    choose(desk, TAKE)
    choose(desk, BRING)
    assert anna._collection is collection
