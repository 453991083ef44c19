"""Wrong options: candidates of the key's own sort from the lesson, less all that might be right."""

import re
from bisect import bisect
from collections.abc import Callable, Sequence
from itertools import islice

from quizapp.lessons.fold import fold
from quizapp.lessons.values.quantity import read_quantity, same_unit
from quizapp.lessons.values.when import read_when
from quizapp.questions.build import Draw
from quizapp.questions.candidates import candidates
from quizapp.questions.cues import article_before_gap, bare, fair_beside, gives_away
from quizapp.questions.denied import times_of_other_values
from quizapp.questions.levels import in_turn
from quizapp.questions.like_figures import like_values
from quizapp.questions.likeness import grade_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.shelf import Shelf, nearest_first, shelf_of
from quizapp.questions.truth import oracle, sort_of
from quizapp.questions.wording import like_key
from quizapp.questions.wrong_dates import wrong_dates
from quizapp.questions.wrong_numbers import wrong_quantities

_CLOSEST, _MOST = 8, 10
"""Candidates to choose among: the nearest in length, and more where they are nearly as long as the key."""
_NEARLY = 0.2
_TIMES = 1.6
"""How many times as long as another a text may be without standing out (question quality, Q7)."""
_ENOUGH = 4
"""Candidates that are too few to leave any out."""
_OF_TITLES = ("description", "meaning")
"""Facets that ask what a title is: an option that names it stands out, "who is Helen? – who took Helen"."""
_TRIES = 8
_MOST_TRIED = 300
_MOST_LIKE = 12
Test = Callable[[str], bool]


def wrong_options(
    card: Card,
    material: Material,
    draw: Draw,
    count: int = 3,
    *,
    key: str = "",
    stem: str = "",
    claim: bool = False,
) -> list[str]:
    """Return up to `count` distinct wrong answers to a card; fewer where no more are fair.

    The harder the level, the more they are like the right one. They are to stand beside `key`, where it
    is not the card's whole answer, and under `stem`; or in a `claim` of their own, which must then be
    false.
    """
    key = key or card.answer
    sort = sort_of(card, material)
    shelf = {} if sort in ("quantity", "date") else _shelf(card, material, key, stem)
    if sort not in ("quantity", "date") and not shelf:
        return []
    sound = _sound(card, material, key, stem, claim=claim)
    if sort == "quantity":
        return _drawn(lambda fits: _quantities(card, material, draw, count, fits), sound, count)
    if sort == "date":
        return _dates(card, material, draw, count, sound, claim=claim)
    found = _like_length(_closest(key, shelf, sound, draw), key, max(count, _ENOUGH))
    return in_turn(found, grade_of(card, key, material), draw, count)[:count]


def _sound(card: Card, material: Material, key: str, stem: str, *, claim: bool) -> Test:
    """Return a test that says of a text whether it is surely wrong and stands out in no way."""
    surely_wrong, fair = oracle(card, material, claim=claim), fair_beside(key, stem, material)
    asked = material.all_spellings(card.entry.title) if card.facet in _OF_TITLES else frozenset()
    named = asked if asked and not gives_away(key, asked) else frozenset[str]()

    def sound(text: str) -> bool:
        return surely_wrong(text) and fair(text) and not (named and gives_away(text, named))

    return sound


def _closest(key: str, shelf: Shelf, sound: Test, draw: Draw) -> list[str]:
    """Return sound texts that are about as long as the key, few enough to be graded."""

    def first(texts: Sequence[str]) -> int:
        """Those spelt most like the key stand about it; of few, all are looked at."""
        if len(texts) <= _CLOSEST:
            return 0
        if draw.level == "hard":
            return max(0, bisect(texts, key) - _CLOSEST // 2)
        return draw.random.randrange(len(texts))

    found: list[str] = []
    for text in islice(nearest_first(shelf, len(key), first), _MOST_TRIED):
        if len(found) >= _CLOSEST:
            near = abs(len(text) - len(key)) <= _NEARLY * len(key)
            if len(found) == _MOST or not near:
                break
        if sound(text):
            found.append(text)
    return found


def _like_length(nearest: list[str], key: str, enough: int) -> list[str]:
    """Return the texts that are about as long as the key; where these are too few, the nearest of all."""
    shortest, longest = len(key) / _TIMES, len(key) * _TIMES
    like = [text for text in nearest if shortest <= len(text) <= longest]
    return like if len(like) >= enough else nearest[:enough]


def _shelf(card: Card, material: Material, key: str, stem: str) -> Shelf:
    """Return the candidates for a card by length, worded as they would stand beside the key."""
    after_the = article_before_gap(stem) == "the"
    worded = sort_of(card, material) == "words" and card.entry.kind != "Quote"
    looks = (key[:1].isupper(), key[:1].islower(), key.endswith(".")) if worded else ()

    def shaped() -> Shelf:
        texts = map(bare, group.texts()) if after_the else group.texts()
        return shelf_of(
            (like_key(text, key, material) for text in texts) if worded else texts, material
        )

    group = candidates(card, material)
    return material.once(("shelf", group.name, after_the, looks), shaped)


def _dates(
    card: Card, material: Material, draw: Draw, count: int, sound: Test, *, claim: bool
) -> list[str]:
    """A figure is denied at the times of other values, of which the lesson has few."""
    if claim and card.entry.kind == "Figure":
        found = sorted(set(filter(sound, times_of_other_values(card, material))))
        return in_turn(found, grade_of(card, card.answer, material), draw, count)[:count]
    when = read_when(card.answer, material.language)
    return wrong_dates(when, count=count, random=draw.random, fits=sound, level=draw.level)


def _drawn(draw: Callable[[Test], list[str]], sound: Test, count: int) -> list[str]:
    """Draw until all are sound, so that the key's rank stays as drawn; else return the most that were.

    What was found unsound is not drawn again.
    """
    best: list[str] = []
    unsound: set[str] = set()
    for _ in range(_TRIES):
        drawn = draw(lambda text: text not in unsound)
        found = list(filter(sound, drawn))
        if len(found) == count:
            return found
        unsound.update(drawn)
        unsound.difference_update(found)
        best = max(best, found, key=len)
    return best


def _quantities(card: Card, material: Material, draw: Draw, count: int, fits: Test) -> list[str]:
    key = read_quantity(card.answer, material.language)
    if key is None:
        return []
    kind = fold(card.entry.text("Kind of number"))
    share = same_unit(key.unit, "per cent") and not _CHANGES.search(kind)
    return wrong_quantities(
        key,
        like_values(card.entry, key, material, draw.random, _MOST_LIKE),
        share=share,
        count=count,
        random=draw.random,
        fits=fits,
        level=draw.level,
        language=material.language,
    )


_CHANGES = re.compile(
    r"growth|change|(?:in|de)crease|\b(?:rise|fall)|inflation|interest|[增减涨跌变降]|利[率息]"
)
"""Percentages that may be below 0 or above 100."""
