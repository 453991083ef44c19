"""From the lab to home and back: what was learnt in one place is known in the other."""

import json
import os
from contextlib import closing
from datetime import date, datetime, timedelta, timezone
from typing import get_args

import pytest

from quizapp.carrying import Carried, export_progress, import_progress
from quizapp.collection import Collection
from quizapp.errors import LockedError, NotYoursError, ProgressFileError, StoreError
from quizapp.exchange.progress_file import Header, read_progress, write_progress
from quizapp.looking import progress
from quizapp.memory.log import Event
from quizapp.memory.policy import Policy
from quizapp.questions.model import Response
from quizapp.store.merging import Merged
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.study.quiz import QuizChoice
from tests.rivers import LESSON


class Clock:
    """A clock that goes on by a minute each time that it is looked at."""

    def __init__(self):
        self.now = datetime(2026, 12, 1, 9, tzinfo=timezone(timedelta(hours=1)))

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def study(tmp_path, clock):
    """Give a function that answers so many questions of the lesson in a data folder."""
    path = tmp_path / "rivers.md"
    path.write_text(LESSON, encoding="utf-8")

    def call(data, number=1):
        with closing(Collection.open(path, data, clock=clock)) as collection:
            for _ in range(number):
                screen = collection.next_screen()
                answer = screen.question.answer
                rating = 3 if screen.question.answer_form == "reveal" else 0
                collection.answer(screen, Response(answer, rating=rating), 3_000)
            return dict(collection.states)

    return call


@pytest.fixture
def lab(tmp_path, study):
    study(tmp_path / "lab", 2)
    return tmp_path / "lab"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "mine.progress"


def rows_in(data):
    with closing(Store.read(default_profile(data))) as store:
        return store.rows()


def profile_in(data):
    with closing(Store.read(default_profile(data))) as store:
        return store.whose().profile


def carry(one, other, file, clock, **how):
    export_progress(one, file)
    found = import_progress(other, file, clock=clock, **how)
    file.unlink()
    return found


def test_the_lab_and_home_come_to_the_same_by_way_of_files(lab, home, file, study, clock):
    assert export_progress(lab, file) == Carried(2, 1)
    assert import_progress(home, file, clock=clock) == Merged(2, 1, 0, 0)
    study(home, 1)
    file.unlink()
    study(lab, 1)
    assert carry(home, lab, file, clock) == Merged(1, 1, 2, 1), "and who was joined"
    assert carry(lab, home, file, clock) == Merged(1, 1, 3, 1)
    assert rows_in(lab) == rows_in(home)
    assert study(lab, 0) == study(home, 0)
    export_progress(lab, file)
    before = rows_in(home)
    for _ in range(2):
        found = import_progress(home, file, clock=clock)
        assert found.said == "All 4 answers were here already."
    assert rows_in(home) == before


def test_what_came_in_counts_before_its_lesson_is_opened_here(lab, home, file, clock):
    carry(lab, home, file, clock)
    assert progress(None, home, clock=clock).reviews == 2


def test_all_that_a_student_can_do_is_carried(lab, home, file, tmp_path, clock):
    with closing(Collection.open(tmp_path / "rivers.md", lab, clock=clock)) as collection:
        wishes, marking = collection.wishes, collection.marking
        wishes.set_exam(date(2026, 12, 24))
        wishes.set_exam(None)
        wishes.set_retention(0.85)
        wishes.set_new_per_day(20)
        wishes.set_day_start(5)
        screen = collection.next_screen()
        collection.answer(screen, Response("no idea", rating=1), 3_000)
        collection.knew(screen)
        marking.flag(collection.next_screen(), " half a sign, \ud83d ")
        for act in (
            marking.unflag,
            marking.suspend,
            marking.unsuspend,
            marking.bury,
            marking.forget,
        ):
            act(screen.question.card)
        collection.undo()
        collection.redo()
        practised = collection.next_screen(collection.practice())
        collection.answer(practised, Response(practised.question.answer, rating=3), 3_000)
        quiz = collection.quizzes.begin(QuizChoice(number=2))
        asked = collection.quizzes.screen(quiz)
        collection.answer(asked, Response(asked.question.answer), 3_000)
        collection.quizzes.end(quiz)
    carry(lab, home, file, clock)
    done = {row.event for row in rows_in(lab)}
    assert done == set(get_args(Event)) - {"rename", "joined"}
    assert [row for row in rows_in(home) if row.event != "joined"] == rows_in(lab)


def test_progress_of_another_profile_is_taken_in_only_where_it_is_confirmed(
    lab, home, file, study, clock
):
    study(home, 1)
    before = rows_in(home)
    export_progress(lab, file)
    with pytest.raises(
        NotYoursError, match=r"another student, so it was not taken in.*--mine"
    ) as no:
        import_progress(home, file, clock=clock)
    assert no.value.student == ""
    assert rows_in(home) == before
    assert import_progress(home, file, mine=True, clock=clock) == Merged(2, 1, 0, 0)
    (joined,) = (row for row in rows_in(home) if row.event == "joined")
    assert json.loads(joined.payload) == {"profile": profile_in(lab)}
    assert import_progress(home, file, clock=clock) == Merged(0, 0, 2, 0), "once is enough"
    file.unlink()
    assert carry(home, lab, file, clock).answers == 1, "and on the way back, too"


def test_a_name_is_told_where_the_file_has_one(lab, home, file, study, clock):
    study(home, 1)
    file.write_bytes(write_progress(Header("c" * 32, "Mia\x1b[2J", "0.1.0"), rows_in(lab)))
    with pytest.raises(NotYoursError, match=r"It is of “Mia�\[2J”, and nothing here"):
        import_progress(home, file, clock=clock)


@pytest.mark.parametrize("dashed", [True, False])
def test_a_student_who_was_erased_here_does_not_come_back(lab, home, file, clock, dashed):
    export_progress(lab, file)
    profile = default_profile(lab).name if dashed else profile_in(lab)
    home.mkdir()
    (home / "erased.json").write_text(json.dumps({"erased": {profile: "2026-05-03"}}))
    with pytest.raises(
        ProgressFileError,
        match="a student who was erased on this computer on 3 May 2026, so it is not taken in",
    ):
        import_progress(home, file, mine=True, clock=clock)
    assert not (home / "profiles").exists()
    (home / "erased.json").write_text(json.dumps({"erased": {"d" * 32: "2026-05-03"}}))
    assert import_progress(home, file, clock=clock).answers == 2


def test_nor_by_way_of_a_profile_that_was_joined(lab, home, tmp_path, file, clock):
    carry(lab, home, file, clock)
    other = tmp_path / "other"
    other.mkdir()
    (other / "erased.json").write_text(json.dumps({"erased": {profile_in(lab): "2026-05-03"}}))
    with pytest.raises(ProgressFileError, match="erased on this computer"):
        carry(home, other, file, clock)


@pytest.mark.parametrize("text", ["", "[]", '{"erased": []}', '{"erased": {"me": "2026-05-03"}}'])
def test_where_nobody_can_tell_who_was_erased_nothing_comes_in(lab, home, file, clock, text):
    export_progress(lab, file)
    home.mkdir()
    (home / "erased.json").write_text(text)
    with pytest.raises(StoreError, match=r"erased\.json.* is damaged"):
        import_progress(home, file, clock=clock)


def test_an_altered_or_cut_file_changes_nothing(lab, home, file, clock):
    export_progress(lab, file)
    raw = file.read_bytes()
    carry(lab, home, file, clock)
    before = rows_in(home)
    for place in range(0, len(raw), 37):
        for wrong in (raw[:place], raw[:place] + bytes([raw[place] ^ 4]) + raw[place + 1 :]):
            file.write_bytes(wrong)
            with pytest.raises(ProgressFileError, match="Nothing was changed"):
                import_progress(home, file, clock=clock)
    assert rows_in(home) == before


def test_export_goes_beside_an_open_window_and_import_waits_for_it(lab, file, clock):
    with closing(Store.open(default_profile(lab), Policy())):
        assert export_progress(lab, file).answers == 2
        with pytest.raises(LockedError, match="open in another window"):
            import_progress(lab, file, clock=clock)
    assert import_progress(lab, file, clock=clock) == Merged(0, 0, 2, 0)


def test_without_progress_there_is_nothing_to_export(home, file):
    with pytest.raises(StoreError, match="no progress here yet"):
        export_progress(home, file)
    assert not home.exists()
    assert not file.exists()


def test_an_older_file_of_the_same_student_is_replaced_and_nothing_else(
    lab, home, file, study, clock, tmp_path
):
    export_progress(lab, file)
    (plain := tmp_path / "plain").touch()
    assert file.stat().st_mode == plain.stat().st_mode, "at home the student has another number"
    study(lab, 1)
    export_progress(lab, file)
    assert len(read_progress(file.read_bytes()).rows) == 3
    study(home, 1)
    with pytest.raises(ProgressFileError, match="holds the progress of another student"):
        export_progress(home, file)
    assert len(read_progress(file.read_bytes()).rows) == 3
    file.write_bytes(file.read_bytes()[:-1])
    assert export_progress(home, file).answers == 1, "a broken one is no loss"
    file.write_text("My essay")
    with pytest.raises(ProgressFileError, match="is no progress file, so it was left as it is"):
        export_progress(lab, file)
    assert file.read_text() == "My essay"
    for folder, why in {
        tmp_path: "That is a folder",
        tmp_path / "no" / "x": "Check its name",
    }.items():
        with pytest.raises(ProgressFileError, match=why):
            export_progress(lab, folder)
    assert not list(tmp_path.glob(".quizapp-*"))


@pytest.mark.skipif(os.name == "nt", reason="pipes with names")
def test_what_is_no_file_is_neither_waited_for_nor_replaced(lab, tmp_path, clock):
    os.mkfifo(tmp_path / "pipe")
    for carried in (export_progress, import_progress):
        with pytest.raises(ProgressFileError, match="is no file that progress could be in"):
            carried(lab, tmp_path / "pipe")
    with pytest.raises(ProgressFileError, match="Check its name and folder"):
        import_progress(lab, tmp_path / "none", clock=clock)


def test_another_profile_than_the_first_can_be_named(lab, home, file, clock):
    (one,) = (lab / "profiles").iterdir()
    other = home / "profiles" / "ffffffff-ffff-4fff-bfff-ffffffffffff"
    export_progress(home, file, profile=one)
    import_progress(home, file, profile=other, clock=clock)
    with closing(Store.read(other)) as store:
        assert store.whose().profile == other.name.replace("-", "")
        assert len(store.rows()) == 3
