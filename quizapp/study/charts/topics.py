"""How well each topic is known."""

from collections.abc import Sequence

from quizapp.language import Count, number, phrase, tr
from quizapp.study.charts.model import Chart, Row, Rows, Table
from quizapp.study.charts.scale import of_100
from quizapp.study.mastery import Mastery
from quizapp.study.sentences import together

_HEADER = (
    phrase("Topic"),
    phrase("Cards"),
    phrase("Known well"),
    phrase("Learning"),
    phrase("New"),
    phrase("Recalled, %"),
)
_KNOWN = {
    (False, False): phrase("You know {known} of {n} {n:card|cards} well."),
    (True, False): phrase(
        "You know {known} of {n} {n:card|cards} well and are still learning {learning}."
    ),
    (False, True): phrase("You know {known} of {n} {n:card|cards} well; {new} {new:is|are} new."),
    (True, True): phrase(
        "You know {known} of {n} {n:card|cards} well and are still learning {learning}; {new}"
        " {new:is|are} new."
    ),
}
"""What is known, where some cards are still being learnt and where some are new."""
_PARTS = (phrase("known well"), phrase("still learning"), phrase("new"))


def topics_chart(topics: Sequence[Mastery]) -> Chart:
    """Return how many cards of each topic are known well, are learnt, and are new."""
    rows = Rows(tuple(map(tr, _PARTS)), tuple(_row(topic) for topic in topics))
    return Chart(
        "topics",
        tr("What you know, by topic"),
        _sentence(topics),
        rows if topics else None,
        Table(tuple(map(tr, _HEADER)), tuple(_cells(topic) for topic in topics)),
    )


def _row(topic: Mastery) -> Row:
    known, learning = topic.known / topic.cards, (topic.seen - topic.known) / topic.cards
    said = tr("{known} of {n} known well", "", topic.cards, known=number(topic.known))
    return Row(topic.topic, (known, learning), said)


def _cells(topic: Mastery) -> tuple[str | int, ...]:
    learning, new = topic.seen - topic.known, topic.cards - topic.seen
    return topic.topic, topic.cards, topic.known, learning, new, of_100(topic.recall)


def _sentence(topics: Sequence[Mastery]) -> str:
    cards = sum(topic.cards for topic in topics)
    seen = sum(topic.seen for topic in topics)
    known = sum(topic.known for topic in topics)
    if not cards:
        return tr("You have not begun yet; the lesson has no cards.")
    if not seen:
        return tr("You have not begun yet; {n} {n:card waits|cards wait} for you.", "", cards)
    learning, new = seen - known, cards - seen
    said = _KNOWN[bool(learning), bool(new)]
    first = tr(said, "", cards, known=number(known), learning=number(learning), new=Count(new))
    return together(first, _ends(topics))


def _ends(topics: Sequence[Mastery]) -> str:
    """Return which of several topics begun is remembered best, and which least."""
    begun = sorted((one for one in topics if one.seen), key=lambda one: -one.recall)
    if len(begun) < 2 or of_100(begun[0].recall) == of_100(begun[-1].recall):
        return ""
    best, least = begun[0].topic, begun[-1].topic
    return tr("You would remember “{best}” best today, “{least}” least.", best=best, least=least)
