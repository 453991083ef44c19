"""A school for the soak: two students, one with days of answers, and a lesson."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from quizapp.collection import Collection
from quizapp.paths import shipped_lesson
from quizapp.profiles import Profiles
from tests.machine.responses import response_to

_DAYS = 12


def made_school(folder: Path) -> tuple[Path, Path, Path]:
    """Return the lesson, the data folder, and a folder that files may be written to."""
    lesson, data, files = folder / "lesson.md", folder / "data", folder / "files"
    shutil.copy(shipped_lesson(), lesson)
    files.mkdir()
    profiles = Profiles(data)
    ana = profiles.create("Ana")
    profiles.create("李明")
    _study(lesson, data, profiles.folder(ana.id))
    return lesson, data, files


def _study(lesson: Path, data: Path, profile: Path) -> None:
    random, now = Random(1), [datetime.now(UTC) - timedelta(days=_DAYS)]
    collection = Collection.open(lesson, data, profile=profile, clock=lambda: now[0])
    for _ in range(_DAYS):
        for _ in range(20):
            screen = collection.next_screen()
            if screen is None:
                break
            kind = "right" if random.random() < 0.8 else "wrong"
            collection.answer(screen, response_to(screen.question, kind), 4_000)
            now[0] += timedelta(seconds=9)
        now[0] = now[0].replace(hour=10) + timedelta(days=1)
    collection.close()
