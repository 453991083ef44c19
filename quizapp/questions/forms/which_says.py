"""Which does it say: what the text says among versions that it does not."""

from collections.abc import Callable

from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.fold import fold
from quizapp.questions.build import Draw, Unfair
from quizapp.questions.cards import entry_cards
from quizapp.questions.choosing import FEWEST_WRONG, choose_one
from quizapp.questions.cues import fair_beside
from quizapp.questions.distractors import wrong_options
from quizapp.questions.facets import asked_in
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Lack, Question
from quizapp.questions.others import others_alike
from quizapp.questions.shelf import nearest_first, shelf_of
from quizapp.questions.truth import false_version
from quizapp.questions.wording import claim, like_key, stem

_WRONG = 3
_NEAREST = 6
_IN_SENTENCE = "like this"
"""A text that begins as what stands in the middle of a sentence does."""


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return a statement or claim of the text among false or foreign ones."""
    if "which-says" not in asked_in(card):
        return Unfair("this facet states nothing", "another form")
    key, wrong = _VERSIONS[f"{card.entry.kind}/{card.facet}"](card, material, draw)
    if card.facet == "truth" and not wrong:
        return _without_own(card, material)
    text = stem(card, "which-says", material, draw.variant)
    lack: Lack | None = "versions" if card.facet == "truth" else None
    return choose_one(
        card, material, draw, form="which-says", stem=text, key=key, wrong=wrong, lack=lack
    )


def _without_own(card: Card, material: Material) -> Unfair:
    """Return that a statement has no fair false version, and how many others with one it needs besides."""
    others = len(_of_others(card, material))
    lacking = max(0, FEWEST_WRONG - 1 - others)
    if false_version(card.entry, material):
        return Unfair("its False version is told by a word such as “only”", "like words", lacking)
    return Unfair("no version of its own that is surely false", "its version", lacking)


def _statements(card: Card, material: Material, draw: Draw) -> tuple[str, list[str]]:
    """The statement, its own false version, and false versions of others that are as long."""
    key, own = unbracketed(card.entry.raw("Says")), false_version(card.entry, material)
    fair = fair_beside(key, "", material)
    if not own or not fair(own):
        return key, []
    shelf = shelf_of(_of_others(card, material), material)
    near = list(nearest_first(shelf, len(key)))[:_NEAREST]
    return key, [own, *draw.random.sample(near, min(_WRONG - 1, len(near)))]


def _of_others(card: Card, material: Material) -> list[str]:
    """Return the false versions of other statements that may stand beside this one."""
    key, own = unbracketed(card.entry.raw("Says")), false_version(card.entry, material)
    fair = fair_beside(key, "", material)
    others = (false_version(one, material) for one in others_alike(card.entry, material))
    return [text for text in others if text and fold(text) != fold(own) and fair(text)]


def _names(card: Card, material: Material, draw: Draw) -> tuple[str, list[str]]:
    """The description with its name, and with other names of the type."""
    named = next(one for one in entry_cards(card.entry, material) if one.facet == "name")
    wrong = wrong_options(named, material, draw, stem=card.answer)
    key = claim(card, card.answer, material)
    return key, [claim(card, card.answer, material, other) for other in wrong]


def _answers(card: Card, material: Material, draw: Draw) -> tuple[str, list[str]]:
    """The claim with its answer, and with others of its kind."""
    wrong = wrong_options(card, material, draw)
    inside = (like_key(text, _IN_SENTENCE, material) for text in wrong)
    return claim(card, card.answer, material), [claim(card, text, material) for text in inside]


_VERSIONS: dict[str, Callable[[Card, Material, Draw], tuple[str, list[str]]]] = {
    "Statement/truth": _statements,
    "Name/description": _names,
    "Figure/measure": _answers,
}
