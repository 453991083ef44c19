"""What the pages are opened over: a student with answers, another one, and a shelf of lessons."""

from datetime import UTC, datetime
from pathlib import Path

from quizapp.collection import Collection
from quizapp.paths import shelves, shipped_lesson
from quizapp.profiles import Profiles
from quizapp.store.profiles import default_profile
from tests.benchmarks.lessons import lesson_of
from tests.benchmarks.years import fill, studied_text

LESSONS, ENTRIES = 50, 20
LARGE = 5_000
"""Entries of the large lesson; they make 11,000 cards."""
ANSWERS = {"shipped": 3_000, "large": 100_000}


def made_school(data: Path, kind: str) -> tuple[str, str]:
    """Return a lesson, "shipped" or "large", and the folder of who learnt it until yesterday."""
    entries = LARGE if kind == "large" else ENTRIES
    fill(data, ANSWERS[kind], entries, end=datetime.now(UTC))
    Profiles(data).create("Somebody Else")
    own = shelves(data)[0]
    own.mkdir(parents=True)
    for number in range(LESSONS):
        text = lesson_of(ENTRIES).replace("# T\n- Id: t", f"# Lesson {number}\n- Id: own-{number}")
        (own / f"lesson-{number}.md").write_text(text, encoding="utf-8")
    lesson, profile = shipped_lesson(), default_profile(data)
    if kind == "large":
        lesson = data / "large.md"
        lesson.write_text(studied_text(LARGE), encoding="utf-8")
    # What was filled in is replayed here, once: a student's own is, after every answer.
    Collection.open(lesson, data, profile=profile).close()
    return str(lesson), str(profile)
