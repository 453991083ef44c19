"""A student's days with a lesson: what is asked, kept, taken back and due."""

import json
import random
import re
import sqlite3
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise

import pytest

from quizapp.collection import Collection
from quizapp.errors import LessonError, LockedError, StoreError
from quizapp.looking import plan_beside, progress
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.paths import shipped_lesson
from quizapp.questions.model import Response
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.study.model import Missed

MORNING = datetime(2026, 12, 1, 9, tzinfo=timezone(timedelta(hours=1)))


class Clock:
    """A clock that the test turns."""

    def __init__(self, now=MORNING):
        self.now = now

    def __call__(self):
        self.now += timedelta(seconds=5)
        return self.now

    def turn(self, **by):
        self.now += timedelta(**by)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def opened(tmp_path, clock):
    """Give a function that opens the shipped lesson; all are closed at the end."""
    collections = []

    def open_collection(path=None, data=None):
        collection = Collection.open(path or shipped_lesson(), data or tmp_path, clock=clock)
        collections.append(collection)
        return collection

    yield open_collection
    for collection in collections:
        collection.close()


def right_response(question):
    if question.answer_form == "reveal":
        return Response(rating=3)
    return Response(question.answer)


def wrong_response(question):
    if question.answer_form == "reveal":
        return Response(rating=1)
    if question.answer_form == "true or false":
        return Response("false" if question.answer == "true" else "true")
    wrong = next((text for text in question.options if text != question.answer), "no idea")
    return Response(wrong)


def study(collection, respond=right_response, limit=1_000):
    """Answer until the day is done; return the screens."""
    screens = []
    while len(screens) < limit and (screen := collection.next_screen()):
        collection.answer(screen, respond(screen.question), 3_000)
        screens.append(screen)
    return screens


def states(collection):
    return json.dumps(
        {key: asdict(state) for key, state in sorted(collection.states.items())}
    ).encode()


def test_a_fresh_student_sees_fifteen_new_cards_and_then_is_done(opened):
    collection = opened()
    plan = collection.plan()
    assert (plan.due, plan.new, plan.again, plan.done) == (0, 15, 0, 0)
    screens = study(collection)
    assert [screen.place for screen in screens] == list(range(1, 16))
    assert {screen.total for screen in screens} == {15}
    assert {screen.state for screen in screens} == {"new"}
    assert collection.plan().left == 0
    assert collection.plan().next_day == date(2026, 12, 2)
    assert collection.summary().right == collection.summary().answered == 15


def test_new_cards_come_from_all_topics_and_no_entry_twice_in_a_row(opened):
    screens = study(opened())
    entries = [screen.question.entry for screen in screens]
    assert len(set(entries)) == len(entries)
    assert len({screen.question.topic for screen in screens}) >= 5
    topics = [screen.question.topic for screen in screens]
    assert sum(one == other for one, other in pairwise(topics)) <= 3


def test_a_wrong_answer_comes_back_in_the_session_until_it_is_right(opened):
    collection = opened()
    first = collection.next_screen()
    feedback = collection.answer(first, wrong_response(first.question), 2_000)
    assert feedback.verdict == "wrong"
    assert feedback.due == date(2026, 12, 1), "later today"
    assert collection.plan().again == 1
    later = study(collection)
    again = [screen for screen in later if screen.question.card == first.question.card]
    assert len(again) == 1
    assert again[0].state == "again"
    assert later.index(again[0]) >= 5, "a few others come between"
    assert (again[0].question.form, again[0].question.variant) != (
        first.question.form,
        first.question.variant,
    )
    summary = collection.summary()
    assert (summary.answered, summary.right) == (15, 14)
    missed = Missed(_title(collection, first), _answer(collection, first), first.question.card)
    assert summary.again == (missed,)


def _title(collection, screen):
    entries = {entry.id: entry for entry in collection.lesson.entries}
    return entries[screen.question.entry].title


def _answer(collection, screen):
    from quizapp.questions.cards import cards_of
    from quizapp.questions.material import gather

    cards = {card.key: card for card in cards_of(gather(collection.lesson))}
    return cards[screen.question.card].answer


def test_feedback_explains_with_fact_source_and_caution(opened):
    collection = opened()
    seen = {}
    for _ in range(400):
        screen = collection.next_screen()
        if screen is None:
            break
        seen[screen.question.entry] = collection.answer(screen, wrong_response(screen.question), 1)
        assert seen[screen.question.entry].fact
        assert "the article" in seen[screen.question.entry].source
    assert seen


def test_what_is_due_is_the_same_after_closing_at_any_moment(opened, tmp_path):
    collection = opened()
    for number in range(20):
        screen = collection.next_screen()
        respond = wrong_response if number % 3 == 0 else right_response
        collection.answer(screen, respond(screen.question), 1_000)
        before, plan, following = states(collection), collection.plan(), collection.next_screen()
        collection.close()
        collection = opened()
        assert states(collection) == before
        assert collection.plan() == plan
        after = collection.next_screen()
        assert (after and after.question) == (following and following.question)


def test_replay_of_the_log_gives_the_cached_states_twice(opened, tmp_path, clock):
    collection = opened()
    for day in range(6):
        study(collection, wrong_response if day % 4 == 1 else right_response, limit=20)
        clock.turn(days=1)
    collection.undo()
    cached = states(collection)
    collection.close()
    store = Store.open(default_profile(tmp_path), Policy())
    rows = store.rows()
    store.close()
    for one in (rows, rows[::-1]):
        again = replay(one, Policy())
        found = {card: asdict(state) for (_, card), state in sorted(again.items())}
        assert json.dumps(found).encode() == cached


def test_cards_answered_right_are_off_today_and_back_when_due(opened, clock):
    collection = opened()
    keys = {screen.question.card for screen in study(collection)}
    due = {key: state.due for key, state in collection.states.items()}
    assert set(due) == keys
    assert min(due.values()) > clock.now.date().toordinal()
    clock.turn(days=max(due.values()) - clock.now.date().toordinal())
    assert collection.plan().due == 15
    reviewed = {screen.question.card for screen in study(collection) if screen.state == "review"}
    assert reviewed == keys


def test_undo_takes_back_the_last_screen_and_asks_it_again(opened):
    collection = opened()
    study(collection, limit=3)
    before, plan = states(collection), collection.plan()
    screen = collection.next_screen()
    collection.answer(screen, wrong_response(screen.question), 1_000)
    again = collection.undo()
    assert again.question == screen.question
    assert again.place == screen.place
    assert states(collection) == before
    assert collection.plan() == plan


def test_undo_with_nothing_to_take_back_does_nothing(opened, clock):
    collection = opened()
    assert collection.undo() is None
    study(collection, limit=1)
    clock.turn(days=1)
    collection.plan()
    assert collection.undo() is None, "yesterday stays as it is"


def test_the_evening_belongs_to_the_day_until_four_in_the_morning(opened, clock):
    collection = opened()
    clock.now = MORNING.replace(hour=23, minute=50)
    study(collection, limit=10)
    clock.turn(hours=3)
    assert collection.plan().new == 5
    clock.turn(hours=2)
    assert collection.plan().new == 15


def test_a_clock_set_back_is_marked_and_keeps_the_study_day(opened, tmp_path, clock):
    collection = opened()
    study(collection, limit=2)
    clock.turn(days=-400)
    screen = collection.next_screen()
    collection.answer(screen, right_response(screen.question), 1)
    collection.close()
    store = Store.open(default_profile(tmp_path), Policy())
    rows = store.rows()
    store.close()
    marks = [row.clock for row in sorted(rows, key=lambda row: row.sequence)]
    assert marks == ["", "", "clock-doubtful"]
    assert len({row.day for row in rows}) == 1


def test_a_log_row_holds_all_that_was_asked_and_answered(opened, tmp_path):
    collection = opened()
    screen = next(
        screen for screen in iter(collection.next_screen, None) if _answered(collection, screen)
    )
    collection.close()
    store = Store.open(default_profile(tmp_path), Policy())
    row = store.rows()[-1]
    store.close()
    assert (row.lesson, row.card) == ("new-productive-forces", screen.question.card)
    assert (row.form, row.options, row.variant) == (
        "choice",
        screen.question.options,
        screen.question.variant,
    )
    assert (row.response, row.verdict, row.took) == (screen.question.answer, "right", 1_234)
    assert (row.offset, row.day) == (60, date(2026, 12, 1).toordinal())
    assert row.fact == screen.question.fact
    assert row.screen == screen.id


def _answered(collection, screen):
    """Answer a screen; whether it was a choice."""
    collection.answer(screen, right_response(screen.question), 1_234)
    return screen.question.form == "choice"


def test_the_logged_seed_makes_the_same_question_again(opened, tmp_path):
    from quizapp.questions.build import GENERATOR
    from quizapp.questions.cards import cards_of
    from quizapp.questions.forms import make
    from quizapp.questions.material import gather

    collection = opened()
    asked = {screen.id: screen.question for screen in study(collection, limit=15)}
    material = gather(collection.lesson)
    cards = {card.key: card for card in cards_of(material)}
    collection.close()
    rows = logged(tmp_path)
    assert len(rows) == 15
    for row in rows:
        again = make(cards[row.card], row.form, material, row.seed)
        assert again == asked[row.screen]
        assert (row.variant, row.options) == (again.variant, again.options)
        assert row.generator == GENERATOR


def logged(data):
    store = Store.open(default_profile(data), Policy())
    rows = store.rows()
    store.close()
    return rows


def kept(data):
    """The states that the database holds."""
    store = Store.open(default_profile(data), Policy())
    found = {key: asdict(state) for key, state in store.states("new-productive-forces").items()}
    store.close()
    return found


def replayed(data):
    return {card: asdict(state) for (_, card), state in replay(logged(data), Policy()).items()}


def test_a_flips_own_rating_is_logged(opened, clock, tmp_path):
    collection = opened()
    screens = study(collection, limit=60)
    while not any(screen.question.form == "flip" for screen in screens):
        clock.turn(days=1)
        screens = study(collection)
    collection.close()
    flips = [row for row in logged(tmp_path) if row.form == "flip"]
    assert {(row.rating, row.verdict) for row in flips} == {(3, "right")}


@contextmanager
def another_program_holds(data):
    """A second program writes to the database and does not let go."""
    (path,) = data.glob("profiles/*/progress.sqlite3")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.close()


def test_an_answer_that_cannot_be_saved_changes_nothing_and_can_be_given_again(opened, tmp_path):
    collection = opened()
    study(collection, limit=3)
    screen = collection.next_screen()
    before, plan = states(collection), collection.plan()
    with (
        another_program_holds(tmp_path),
        pytest.raises(StoreError, match="The answer was not saved"),
    ):
        collection.answer(screen, wrong_response(screen.question), 1_000)
    assert (states(collection), collection.plan()) == (before, plan)
    feedback = collection.answer(screen, right_response(screen.question), 1_000)
    assert feedback.verdict == "right"
    assert collection.plan().done == 4
    collection.close()
    assert len(logged(tmp_path)) == 4
    assert kept(tmp_path) == replayed(tmp_path)


def test_an_undo_that_cannot_be_saved_changes_nothing(opened, tmp_path):
    collection = opened()
    study(collection, limit=3)
    before, plan = states(collection), collection.plan()
    with another_program_holds(tmp_path), pytest.raises(StoreError):
        collection.undo()
    assert (states(collection), collection.plan()) == (before, plan)


def test_an_undo_is_on_the_disk(opened, tmp_path):
    collection = opened()
    study(collection, limit=4)
    collection.undo()
    before = states(collection)
    collection.close()
    assert kept(tmp_path) == replayed(tmp_path) == json.loads(before)
    collection = opened()
    assert collection.plan().done == 3


def test_a_screen_is_answered_once(opened):
    collection = opened()
    screen = collection.next_screen()
    collection.answer(screen, right_response(screen.question), 1)
    with pytest.raises(ValueError, match="answered before"):
        collection.answer(screen, right_response(screen.question), 1)


def test_yesterdays_answer_is_not_taken_back(opened, clock):
    collection = opened()
    study(collection, limit=1)
    clock.turn(days=1)
    assert collection.undo() is None


def test_a_clock_put_right_by_hours_does_not_bring_cards_back_for_ever(opened, tmp_path, clock):
    collection = opened()
    study(collection, wrong_response, limit=6)
    clock.turn(hours=-2)
    assert len(study(collection, limit=60)) <= 25
    assert collection.plan().left == 0
    collection.close()
    assert kept(tmp_path) == replayed(tmp_path)


def test_a_clock_set_back_for_good_is_believed_from_the_second_answer_on(opened, tmp_path, clock):
    collection = opened()
    study(collection, limit=2)
    clock.turn(days=-30)
    study(collection, limit=3)
    collection.close()
    rows = sorted(logged(tmp_path), key=lambda row: row.sequence)
    assert [row.clock for row in rows] == ["", "", "clock-doubtful", "", ""]
    assert [row.day - rows[0].day for row in rows] == [0, 0, 0, -30, -30]
    assert rows[2].at > rows[1].at, "in order within its day"
    assert json.loads(rows[2].payload)["clock"] < rows[1].at, "and what the clock said is kept"
    assert kept(tmp_path) == replayed(tmp_path)


def test_a_doubtful_clock_is_told(opened, clock):
    collection = opened()
    study(collection, limit=2)
    clock.turn(days=-400)
    screen = collection.next_screen()
    feedback = collection.answer(screen, right_response(screen.question), 1)
    assert "clock of this computer looks wrong" in feedback.note
    assert feedback.today == date(2026, 12, 1)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_a_student_does_the_window_the_disk_and_a_replay_agree(
    opened, tmp_path, clock, seed
):
    chance = random.Random(seed)
    collection = opened()
    for _ in range(40):
        act = chance.random()
        if act < 0.7 and (screen := collection.next_screen()):
            respond = chance.choice([right_response, wrong_response])
            collection.answer(screen, respond(screen.question), chance.randrange(9_000))
        elif act < 0.85:
            collection.undo()
        elif act < 0.95:
            clock.turn(hours=chance.choice([-3, 1, 5, 20, 50]))
        else:
            plan, following = collection.plan(), collection.next_screen()
            collection.close()
            collection = opened()
            assert collection.plan() == plan
            after = collection.next_screen()
            assert (after and after.question) == (following and following.question)
    memory = json.loads(states(collection))
    collection.close()
    assert memory == kept(tmp_path) == replayed(tmp_path)


class Teacher:
    """Edits the shipped lesson as teachers do, well and badly."""

    def __init__(self, path, chance):
        text = shipped_lesson().read_text(encoding="utf-8")
        self.head, *self.whole = re.split(r"(?=^### )", text, flags=re.MULTILINE)
        self.entries = self.whole = sorted(self.whole, key=lambda one: "- Value:" not in one)[:14]
        self.path, self.chance = path, chance
        self.save()

    def save(self):
        self.path.write_text(self.head + "".join(self.entries), encoding="utf-8")

    def edit(self):
        place = self.chance.randrange(len(self.entries))
        entry = self.entries[place]
        act = self.chance.choice(
            (self.correct, self.rename, self.reword, self.drop, self.copy, self.restore)
        )
        self.entries = [*self.entries[:place], *act(entry), *self.entries[place + 1 :]]
        if act == self.restore:
            self.entries = self.whole
        self.save()

    def correct(self, entry):
        """Give another number, or back to the former one."""
        return [re.sub(r"(?<=- Value: )\d|(?<=\[)\d", str(self.chance.randrange(1, 10)), entry)]

    def rename(self, entry):
        return [re.sub(r"- Id: (x-)?(.*)", self.chance.choice((r"- Id: x-\2", r"- Id: \2")), entry)]

    def reword(self, entry):
        return [re.sub(r"\[(?=[a-z])", self.chance.choice(("[quite ", "[another sort of ")), entry)]

    def drop(self, entry):
        return []

    def copy(self, entry):
        return [entry, re.sub(r"- Id: ", f"- Id: c{self.chance.randrange(9)}-", entry)]

    def restore(self, entry):
        return [entry]


@pytest.mark.parametrize("seed", range(8))
def test_whatever_the_teacher_does_meanwhile_the_window_the_disk_and_a_replay_agree(
    opened, tmp_path, clock, seed
):
    chance = random.Random(seed)
    teacher = Teacher(tmp_path / "own.md", chance)
    data = tmp_path / "data"
    collection = opened(teacher.path, data)
    shown = []
    for _ in range(60):
        act = chance.random()
        if act < 0.4 and (screen := collection.next_screen()):
            shown.append(screen)
        if act < 0.6 and shown:
            screen = shown.pop(chance.randrange(len(shown)))
            respond = chance.choice([right_response, wrong_response])
            collection.answer(screen, respond(screen.question), chance.randrange(9_000))
        elif act < 0.7:
            collection.undo()
        elif act < 0.75:
            clock.turn(hours=chance.choice([-3, 1, 20, 50]))
        elif act < 0.95:
            teacher.edit()
            if chance.random() < 0.6:
                before = dict(collection.states)
                changes = collection.reload()
                for card in (*changes.kept, *changes.reworded, *changes.retired):
                    assert collection.states.get(card) == before.get(card)
                for old, new in changes.renamed:
                    assert old not in collection.states
                    assert new in changes.afresh or (new in collection.states) == (old in before)
        else:
            collection.close()
            collection, shown = opened(teacher.path, data), []
    memory = json.loads(states(collection))
    collection.close()
    assert memory == kept(data) == replayed(data)


def test_progress_of_a_lesson_that_is_gone_is_over_what_is_known_of_it(opened, tmp_path, clock):
    path = tmp_path / "own.md"
    path.write_text("# Own\n- Id: own\n\n### Term: a\n- Id: a\n- Means: x\n")
    collection = opened(path, tmp_path / "data")
    study(collection)
    collection.close()
    path.write_text("# Other\n- Id: other\n\n### Term: b\n- Id: b\n- Means: y\n")
    found = progress(None, tmp_path / "data", clock=clock)
    assert (found.reviews, found.new, found.learning, found.retired) == (2, 0, 2, 0)


def test_a_card_that_leaves_the_lesson_is_retired_and_keeps_its_log(opened, tmp_path, clock):
    path = tmp_path / "own.md"
    term = "### Term: {0}\n- Id: t-{0}\n- Means: meaning of {0}x\n"
    head = "# Own\n- Id: own\n\n"
    path.write_text(head + "".join(term.format(name) for name in ("a", "b", "c")))
    collection = opened(path, tmp_path / "data")
    assert len(study(collection)) == 6
    collection.close()
    path.write_text(head + "".join(term.format(name) for name in ("a", "b")))
    found = progress(path, tmp_path / "data", clock=clock)
    assert (found.reviews, found.retired, found.learning + found.review) == (6, 2, 4)


def test_progress_is_read_beside_an_open_window(opened, tmp_path, clock):
    collection = opened()
    study(collection, limit=4)
    found = progress(None, tmp_path, clock=clock)
    assert (found.reviews, found.learning + found.review) == (4, 4)
    assert found.new + 4 == progress(None, tmp_path / "none", clock=clock).new
    assert sum(found.due.values()) == 4
    _, plan = plan_beside(shipped_lesson(), tmp_path, clock=clock)
    assert plan == collection.plan()


def test_progress_without_any_is_all_new_and_writes_nothing(tmp_path, clock):
    found = progress(None, tmp_path / "none", clock=clock)
    assert (found.reviews, found.learning, found.due) == (0, 0, {})
    assert found.new > 200
    assert not (tmp_path / "none").exists()


def test_a_second_window_on_the_same_profile_is_refused(opened):
    opened()
    with pytest.raises(LockedError, match="open in another window"):
        opened()


def test_a_lesson_with_errors_opens_with_its_sound_entries(opened, tmp_path):
    path = tmp_path / "own.md"
    path.write_text(
        "# Own\n- Id: own\n\n### Term: a\n- Id: a\n- Means: x\n\n### Trem: b\n- Means: y\n"
    )
    collection = opened(path, tmp_path / "data")
    assert [entry.id for entry in collection.lesson.entries] == ["a"]
    assert [problem.line for problem in collection.lesson.problems] == [8]
    assert collection.next_screen() is not None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("# No id\n\n### Term: a\n- Means: x\n", "The lesson has no Id"),
        ("# Empty\n- Id: e\n", "There is no entry that could be asked about"),
        ("words", "This text belongs to no field"),
    ],
)
def test_a_lesson_that_no_progress_could_be_kept_for_is_refused(opened, tmp_path, text, why):
    path = tmp_path / "own.md"
    path.write_text(text)
    with pytest.raises(LessonError, match=f"^{why}"):
        opened(path, tmp_path / "data")
    assert not (tmp_path / "data").exists()
