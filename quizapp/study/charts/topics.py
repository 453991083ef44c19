"""How well each topic is known."""

from collections.abc import Sequence

from quizapp.study.charts.model import Chart, Row, Rows, Table
from quizapp.study.charts.scale import of_100
from quizapp.study.mastery import Mastery
from quizapp.study.sentences import counted

_HEADER = ("Topic", "Cards", "Known well", "Learning", "New", "Recalled, %")
_PARTS = ("known well", "still learning", "new")


def topics_chart(topics: Sequence[Mastery]) -> Chart:
    """Return how many cards of each topic are known well, are learnt, and are new."""
    rows = Rows(_PARTS, tuple(_row(topic) for topic in topics))
    return Chart(
        "topics",
        "What you know, by topic",
        _sentence(topics),
        rows if topics else None,
        Table(_HEADER, tuple(_cells(topic) for topic in topics)),
    )


def _row(topic: Mastery) -> Row:
    known, learning = topic.known / topic.cards, (topic.seen - topic.known) / topic.cards
    return Row(topic.topic, (known, learning), f"{topic.known} of {topic.cards} known well")


def _cells(topic: Mastery) -> tuple[str | int, ...]:
    learning, new = topic.seen - topic.known, topic.cards - topic.seen
    return topic.topic, topic.cards, topic.known, learning, new, of_100(topic.recall)


def _sentence(topics: Sequence[Mastery]) -> str:
    cards = sum(topic.cards for topic in topics)
    seen = sum(topic.seen for topic in topics)
    known = sum(topic.known for topic in topics)
    if not seen:
        return f"You have not begun yet; {_waiting(cards)}."
    learning, new = seen - known, cards - seen
    first = f"You know {known} of {counted(cards, 'card')} well"
    first += f" and are still learning {learning}" if learning else ""
    first += f"; {new} {'is' if new == 1 else 'are'} new." if new else "."
    return first + _ends(topics)


def _waiting(cards: int) -> str:
    if not cards:
        return "the lesson has no cards"
    return f"{counted(cards, 'card')} {'waits' if cards == 1 else 'wait'} for you"


def _ends(topics: Sequence[Mastery]) -> str:
    """Return which of several topics begun is remembered best, and which least."""
    begun = sorted((one for one in topics if one.seen), key=lambda one: -one.recall)
    if len(begun) < 2 or of_100(begun[0].recall) == of_100(begun[-1].recall):
        return ""
    best, least = begun[0].topic, begun[-1].topic
    return f" You would remember “{best}” best today, “{least}” least."
