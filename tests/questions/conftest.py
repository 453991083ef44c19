"""The lessons that ship, and small ones, arranged for asking."""

import pytest

from quizapp.lessons.reader import parse_lesson, read_lesson
from quizapp.paths import resource, shipped_lesson
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import make
from quizapp.questions.material import gather

HEAD = "# Test\n- Id: test\n- Attribute as: the leaflet\n\n## Topic\n\n"
LESSONS = sorted(resource("content").rglob("*.md"))


@pytest.fixture(scope="session")
def shipped():
    """The shipped lesson's material."""
    return gather(read_lesson(shipped_lesson()))


@pytest.fixture(scope="session", params=LESSONS, ids=lambda path: path.stem)
def lesson_file(request):
    """Each lesson that ships, the samples among them."""
    return request.param


@pytest.fixture(scope="session")
def material(lesson_file):
    """The material of each lesson that ships."""
    return gather(read_lesson(lesson_file))


@pytest.fixture
def material_of():
    """Give a function from entries as text to their material."""

    def build(entries: str, head: str = HEAD):
        lesson = parse_lesson(head + entries)
        assert not [one for one in lesson.problems if one.severity == "error"], lesson.problems
        return gather(lesson)

    return build


@pytest.fixture
def ask(material_of):
    """Give a function from entries, a card key and a form to the question, or why there is none."""

    def build(entries: str, key: str, form: str, seed: int = 0, head: str = HEAD):
        material = material_of(entries, head)
        card = next(card for card in cards_of(material) if card.key == key)
        return make(card, form, material, seed)

    return build
