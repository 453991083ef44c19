"""The other entries that share a field with one, and the test that a text is held to."""

from collections.abc import Callable, Iterator

from quizapp.lessons.model import Entry
from quizapp.questions.indexes import alike
from quizapp.questions.material import Material
from quizapp.questions.model import Card

Test = Callable[[str], bool]


def any_text(_card: Card, _material: Material) -> Test:
    """Return a test that lets every text pass."""
    return lambda _text: True


def others_alike(entry: Entry, material: Material, *labels: str) -> Iterator[Entry]:
    """Yield the lesson's other entries of an entry's kind that say the same in these fields."""
    return (other for other in alike(entry, material, *labels) if other.id != entry.id)
