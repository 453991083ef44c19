"""The other entries of a kind, what two of them share, and the test that a text is held to."""

from collections.abc import Callable, Iterator

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.questions.material import Material
from quizapp.questions.model import Card

Test = Callable[[str], bool]


def any_text(_card: Card, _material: Material) -> Test:
    """Return a test that lets every text pass."""
    return lambda _text: True


def others(entry: Entry, material: Material) -> Iterator[Entry]:
    """Yield the lesson's other entries of an entry's kind."""
    return (other for other in material.by_kind.get(entry.kind, ()) if other.id != entry.id)


def same(entry: Entry, other: Entry, label: str) -> bool:
    """Whether a field of two entries says the same."""
    return fold(entry.text(label)) == fold(other.text(label))
