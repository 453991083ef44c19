"""Sort: the items of a contrast, each to be put on its side."""

from quizapp.lessons.model import Entry
from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.cues import gives_away
from quizapp.questions.facets import asked_in
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Part, Question
from quizapp.questions.wording import stem

_FEWEST, _MOST = 3, 8


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return the items of both sides shuffled, at least one of each, and the two sides."""
    if "sort" not in asked_in(card):
        return Unfair("this is no contrast", "another form")
    sides = tuple(card.entry.text(label) for label in ("Side A", "Side B"))
    sorted_ = _items(card.entry, sides, material)
    if len(sorted_) < _FEWEST or len({side for _, side in sorted_}) < len(sides):
        reason = f"fewer than {_FEWEST} items that surely belong to one side alone"
        empty = [side for side in sides if side not in {of for _, of in sorted_}]
        lacking = max(_FEWEST - len(sorted_), len(empty))
        return Unfair(reason, "items", lacking, empty[0] if len(empty) == 1 else "")
    chosen = draw.random.sample(sorted_, len(sorted_))[:_MOST]
    return question(
        card,
        material,
        form="sort",
        variant=draw.variant,
        answer_form="pair",
        stem=stem(card, "sort", material, draw.variant),
        options=sides,
        accept=(),
        parts=tuple(Part(card.key, card.fact, item, side) for item, side in chosen),
    )


def _items(entry: Entry, sides: tuple[str, ...], material: Material) -> list[tuple[str, str]]:
    """Return each item that only one side has, with its side, unless it names one."""
    values = [entry.values(label) for label in ("A items", "B items")]
    titles = [set(map(material.title, texts)) for texts in values]
    return [
        (item, side)
        for side, mine, others in zip(sides, values, reversed(titles), strict=True)
        for item in mine
        if material.title(item) not in others and not gives_away(item, sides)
    ]
