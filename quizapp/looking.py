"""Looks at a lesson and at progress with it, beside an open window too, and writes nothing."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from quizapp.study.statistics import LessonSoFar, Statistics

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
    if reason := unfit(lesson):
        raise reason
    return lesson


def unfit(lesson: Lesson) -> LessonError | None:
    """Return why no progress can be kept for a lesson; None where it can."""
    if lesson.id and lesson.facts:
        return None
    serious = next(one for one in lesson.problems if one.severity == "error")
    return LessonError(joined(serious.message, serious.remedy), serious.line)


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
    return overview(path, data, profile=profile, clock=clock)[0]


def overview(
    path: Path | None, data: Path, *, profile: Path | None = None, clock: Clock = local_now
) -> tuple[Progress, "Statistics"]:
    """Return what `progress` does, and the statistics over the same lessons.

    Of a lesson whose file is gone these count the answers alone.
    """
    from quizapp.store.counting import statistics  # as the others here: no start needs them
    from quizapp.study.statistics import LessonSoFar, statistics_of

    policy = Policy()
    store = Store.read(profile or default_profile(data), policy)
    if store is None:
        lesson = studiable(chosen_lesson(path, data))
        cards = breadth_first(cards_of(gather(lesson)))
        day = study_day(clock(), policy.day_start)
        found = statistics_of([LessonSoFar(lesson.id, cards, {}, policy)], [], [], day)
        return progress_of(cards, {}, day, 0), found
    try:
        everywhere = policy_of(standing_rows(store.changes("")), "", policy)
        day = study_day(clock(), everywhere.day_start)
        if path:
            lesson = studiable(path)
            one = _so_far(lesson, store, day)
            return _progress(one, store, day), statistics(store, [one], day, lesson.id)
        opened = [(one.id, _opened(one.id, one.path)) for one in store.lessons()]
        there = {of: _so_far(lesson, store, day) for of, lesson in opened if lesson}
        parts = [
            _progress(there[of], store, day)
            if of in there
            else progress_of(None, store.states(of), day, store.reviews(of))
            for of, _ in opened
        ]
        return total(parts), statistics(store, list(there.values()), day)
    finally:
        store.close()


def _so_far(lesson: Lesson, store: Store, day: int) -> "LessonSoFar":
    from quizapp.store.counting import so_far

    changes = standing_rows(store.changes(lesson.id))
    cards, states = breadth_first(cards_of(gather(lesson))), store.states(lesson.id)
    policy = policy_of(changes, lesson.id, Policy())
    return so_far(store, lesson.id, cards, states, policy, marks_of(changes, day))


def _progress(one: "LessonSoFar", store: Store, day: int) -> Progress:
    return progress_of(one.cards, one.states, day, store.reviews(one.lesson))


def _opened(lesson_id: str, path: str) -> Lesson | None:
    """Return a lesson opened before, None where it is gone from there."""
    try:
        lesson = studiable(Path(path)) if is_there(Path(path)) else None
    except LessonError:
        return None
    return lesson if lesson and lesson.id == lesson_id else None
