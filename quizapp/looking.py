"""Looks at a lesson and at progress with it, beside an open window too, and writes nothing."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from quizapp.errors import LessonError
from quizapp.lessons.model import Lesson
from quizapp.lessons.reader import parse_lesson
from quizapp.lessons.reading.decode import decode
from quizapp.lessons.reading.front import bytes_of, is_there
from quizapp.lessons.shelves import chosen_lesson
from quizapp.memory.days import study_day
from quizapp.memory.marks import marks_of
from quizapp.memory.policy import Policy, policy_of
from quizapp.memory.replay import standing_rows
from quizapp.questions.cards import cards_of
from quizapp.questions.material import gather
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.study.changes import held_of
from quizapp.study.model import Plan, Progress
from quizapp.study.queue import breadth_first
from quizapp.study.report import plan_of, progress_of, total
from quizapp.study.sentences import joined

TIMES_ASKED = 200
"""How many of the last answers tell how long a student takes."""

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """Return the local time with its offset from UTC."""
    return datetime.now(UTC).astimezone()


def studiable(path: Path) -> Lesson:
    """Return a lesson that progress can be kept for; LessonError says why it cannot."""
    return studiable_in(bytes_of(path))


def studiable_in(raw: bytes) -> Lesson:
    """Return the lesson in a file's bytes that progress can be kept for, as `studiable`."""
    lesson = parse_lesson(*decode(raw), advise=False)
    if not lesson.id or not any(entry.kind != "Pool" for entry in lesson.entries):
        serious = next(one for one in lesson.problems if one.severity == "error")
        raise LessonError(joined(serious.message, serious.remedy), serious.line)
    return lesson


def plan_beside(
    path: Path, data: Path, *, profile: Path | None = None, clock: Clock = local_now
) -> tuple[Lesson, Plan]:
    """Return a lesson and its plan for today; it only looks, beside an open window too."""
    lesson, policy = studiable(path), Policy()
    store = Store.read(profile or default_profile(data), policy)
    cards = breadth_first(cards_of(gather(lesson)))
    if store is None:
        return lesson, plan_of(cards, {}, study_day(clock(), policy.day_start), policy)
    try:
        changes = standing_rows(store.changes(lesson.id))
        policy = policy_of(changes, lesson.id, policy)
        day = study_day(clock(), policy.day_start)
        times = store.answer_times(TIMES_ASKED)
        held = set(held_of(store.known(lesson.id), cards, lesson.doubled))
        held |= marks_of(changes, day).aside
        cards = [card for card in cards if card.key not in held]
        return lesson, plan_of(cards, store.states(lesson.id), day, policy, times)
    finally:
        store.close()


def progress(
    path: Path | None, data: Path, *, profile: Path | None = None, clock: Clock = local_now
) -> Progress:
    """Return progress over a lesson file, or without one over every lesson opened on this profile.

    Before any was opened it is the shipped one's. It only looks, beside an open window too.
    """
    policy = Policy()
    day = study_day(clock(), policy.day_start)
    store = Store.read(profile or default_profile(data), policy)
    if store is None:
        return progress_of(cards_of(gather(studiable(chosen_lesson(path, data)))), {}, day, 0)
    try:
        if path:
            return _of_lesson(studiable(path), store, day)
        opened = store.lessons()
        return total([_of_opened(one.id, one.path, store, day) for one in opened])
    finally:
        store.close()


def _of_lesson(lesson: Lesson, store: Store, day: int) -> Progress:
    cards = cards_of(gather(lesson))
    return progress_of(cards, store.states(lesson.id), day, store.reviews(lesson.id))


def _of_opened(lesson_id: str, path: str, store: Store, day: int) -> Progress:
    """Progress over a lesson opened before; where it is gone from there, over what is known of it."""
    try:
        lesson = studiable(Path(path)) if is_there(Path(path)) else None
    except LessonError:
        lesson = None
    if lesson and lesson.id == lesson_id:
        return _of_lesson(lesson, store, day)
    return progress_of(None, store.states(lesson_id), day, store.reviews(lesson_id))
