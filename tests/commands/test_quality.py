"""`quizapp quality`: the report as text and as JSON, and how it ends."""

import pytest

from tests.quality.conftest import HEAD
from tests.quality.sound import SOUND


@pytest.fixture
def sound(tmp_path):
    path = tmp_path / "sound.md"
    path.write_text(HEAD + SOUND, encoding="utf-8")
    return path
