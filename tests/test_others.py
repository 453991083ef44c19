"""From one lesson to another with the same progress, and what the others have to say meanwhile."""

import pytest

from quizapp.collection import Collection
from quizapp.errors import LessonError, LockedError, StoreError, TwinError
from quizapp.looking import studiable
from quizapp.memory.policy import Policy
from quizapp.questions.model import Response
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.study.news import FactChange
from quizapp.unsaved import UnsavedCollection
from tests.test_reload import LESSON, Clock

OTHER = (
    "# Hills\n- Id: hills\n\n### Term: hill\n- Id: h\n- Means: land that is higher than what is around"
    " it\n"
)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def rivers(tmp_path):
    path = tmp_path / "rivers.md"
    path.write_text(LESSON, encoding="utf-8")
    return path


@pytest.fixture
def hills(tmp_path):
    path = tmp_path / "hills.md"
    path.write_text(OTHER, encoding="utf-8")
    return path


@pytest.fixture
def first(rivers, data, clock):
    """The collection over the rivers; it is closed in the end."""
    collection = Collection.open(rivers, data, clock=clock)
    yield collection
    if collection.is_open:
        collection.close()


def answer(collection):
    screen = collection.next_screen()
    collection.answer(screen, Response(screen.question.answer), 1000)
    return screen.question.card


def reviews(data, lesson):
    store = Store.read(default_profile(data), Policy())
    try:
        return store.reviews(lesson)
    finally:
        store.close()


def test_another_lesson_goes_on_with_the_same_progress(first, hills, data):
    answer(first)
    second = first.over(hills, data)
    first.close()
    assert not first.is_open
    answer(second)
    with pytest.raises(LockedError):
        Store.open(default_profile(data), Policy())
    second.close()
    assert (reviews(data, "rivers"), reviews(data, "hills")) == (1, 1)
    Store.open(default_profile(data), Policy()).close()


@pytest.mark.parametrize("text", ["", "words", "# No facts\n- Id: none\n"])
def test_where_another_lesson_is_refused_this_one_goes_on(first, hills, data, text):
    hills.write_text(text, encoding="utf-8")
    with pytest.raises(LessonError):
        first.over(hills, data)
    answer(first)
    first.close()
    assert reviews(data, "rivers") == 1


def test_a_twin_is_asked_about_from_one_lesson_to_another_too(first, data, tmp_path):
    copy = tmp_path / "copy.md"
    copy.write_text(LESSON.replace("land that", "ground that"), encoding="utf-8")
    with pytest.raises(TwinError):
        first.over(copy, data)
    second = first.over(copy, data, twin="replace")
    first.close()
    assert second.path == copy
    second.close()


def test_what_cannot_be_saved_leaves_this_lesson_open(first, hills, data):
    database = default_profile(data) / "progress.sqlite3"
    moved = database.rename(database.with_name("moved"))
    with pytest.raises(StoreError):
        first.over(hills, data)
    moved.rename(database)
    answer(first)


def test_nothing_is_saved_in_another_lesson_either_where_nothing_is(rivers, hills, data, clock):
    Collection.open(rivers, data, clock=clock).close()
    first = UnsavedCollection.over_copy(rivers, data, clock=clock)
    second = first.over(hills, data)
    first.close()
    answer(second)
    copy = second.copied_to
    assert copy.exists()
    second.close()
    assert not copy.exists()
    assert reviews(data, "hills") == 0


def test_which_lessons_were_ever_opened_is_known(first, hills, data):
    assert first.others.opened() == {"rivers"}
    second = first.over(hills, data)
    assert second.others.opened() == {"rivers", "hills"}
    first.close()
    second.close()


def test_what_is_due_of_another_lesson_is_known(first, rivers, hills, data, clock):
    assert not first.begun
    for _ in range(2):
        answer(first)
    assert first.begun
    second = first.over(hills, data)
    first.close()
    assert second.others.due("rivers") == 0
    assert second.others.due("unheard-of") is None
    clock.now = clock.now.replace(year=clock.now.year + 1)
    assert second.others.due("rivers") == 2
    second.close()


def test_a_card_put_aside_is_not_due_in_another_lesson(first, hills, data, clock):
    card = answer(first)
    first.marking.suspend(card)
    second = first.over(hills, data)
    first.close()
    clock.now = clock.now.replace(year=clock.now.year + 1)
    assert second.others.due("rivers") == 0
    second.close()


def test_what_changed_in_another_lesson_is_told_before_it_is_opened(first, rivers, hills, data):
    second = first.over(hills, data)
    first.close()
    assert second.others.changed(studiable(rivers)) == ()
    rivers.write_text(LESSON.replace("6,650 km", "6,700 km"), encoding="utf-8")
    wanted = (FactChange("corrected", "length"),)
    assert second.others.changed(studiable(rivers)) == wanted
    third = second.over(rivers, data)
    assert third.views.changed() == wanted, "the last time one looked is the time before this one"
    assert second.views.changed() == (), "it was opened for the first time"
    third.close()


def test_of_a_lesson_that_was_never_opened_nothing_has_changed(first, hills):
    assert first.others.changed(studiable(hills)) == ()


def test_changes_while_a_lesson_is_open_are_told_with_those_before(first, rivers, data, clock):
    first.close()
    rivers.write_text(LESSON.replace("6,650 km", "6,700 km"), encoding="utf-8")
    again = Collection.open(rivers, data, clock=clock)
    rivers.write_text(rivers.read_text(encoding="utf-8") + OTHER.split("\n\n")[1], encoding="utf-8")
    again.reload()
    assert again.views.changed() == (FactChange("new", "hill"), FactChange("corrected", "length"))
    again.close()


def test_a_fact_that_was_gone_for_a_while_is_told_as_what_it_was_to_who_looked_before(
    first, rivers, data, clock
):
    first.close()
    again = Collection.open(rivers, data, clock=clock)
    broken = LESSON.replace("- Value: 6,650 km", "- Valu: 6,650 km")
    for text in (broken, LESSON, broken, LESSON.replace("6,650 km", "6,700 km")):
        rivers.write_text(text, encoding="utf-8")
        again.reload()
    assert again.views.changed() == (FactChange("corrected", "length"),)
    rivers.write_text(LESSON, encoding="utf-8")
    again.reload()
    assert again.views.changed() == ()
    again.close()


def test_of_a_lesson_opened_for_the_first_time_is_told_what_changes_from_then_on(
    first, hills, data
):
    second = first.over(hills, data)
    first.close()
    hills.write_text(hills.read_text("utf-8") + LESSON.split("\n\n")[2], encoding="utf-8")
    second.reload()
    assert [one.change for one in second.views.changed()] == ["new"]
    second.close()
