"""Whether a lesson has the topics that were asked for."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from quizapp.errors import UsageError

if TYPE_CHECKING:
    from quizapp.collection import Collection


def check_topics(collection: "Collection", wanted: Iterable[str]) -> None:
    """UsageError with the topics that there are, where one is wanted that the lesson has not."""
    topics = collection.quizzes.topics
    if unknown := [topic for topic in wanted if topic not in topics]:
        known = "; ".join(topic or "“”" for topic in topics)
        raise UsageError(f"The lesson has no topic “{unknown[0]}”. It has: {known}.")
