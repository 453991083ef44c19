"""A data folder with a student who has answered, to be damaged."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizapp.collection import Collection
from quizapp.doctor.examination import examine_machine, examine_profile
from quizapp.questions.model import Response
from quizapp.store.profiles import DATABASE, default_profile

LESSON = Path(__file__).parent.parent / "gui" / "lesson.md"
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture(scope="session")
def studied(tmp_path_factory):
    folder = tmp_path_factory.mktemp("studied")
    lesson = shutil.copy(LESSON, folder / "lesson.md")
    collection = Collection.open(Path(lesson), folder / "data", clock=lambda: NOW)
    for _ in range(8):
        screen = collection.next_screen()
        collection.answer(screen, Response(screen.question.answer), 3000)
    collection.close()
    return folder / "data"


@pytest.fixture
def data(studied, tmp_path):
    """A data folder of the test's own."""
    return Path(shutil.copytree(studied, tmp_path / "data"))


@pytest.fixture
def profile(data):
    return default_profile(data)


@pytest.fixture
def database(profile):
    return profile / DATABASE


@pytest.fixture
def examined(profile):
    """Give what the checks of the profile find, by check."""

    def examining(later=timedelta(hours=1)):
        return {one.check: one for one in examine_profile(profile, NOW + later)}

    return examining


@pytest.fixture
def machine(data):
    """Give what the checks of the machine find, by check."""
    return lambda: {one.check: one for one in examine_machine(data, NOW + timedelta(hours=1))}
