"""Makes the questions that are looked at: the one module here that knows what makes them."""

from collections.abc import Hashable, Iterator, Sequence

from quizapp.lessons.model import Lesson
from quizapp.quality.model import Asked, CardForms, Refusal, Sample
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.facets import asked_in
from quizapp.questions.forms import FORMS, make
from quizapp.questions.material import Material, gather
from quizapp.questions.model import Card, Question
from quizapp.study.quiz import QuizChoice, compose

_QUIZ_OF = 20
"""Questions of each quiz that is composed."""
_SEEDS_A_QUIZ = 4


def sample_of(lesson: Lesson, seeds: Sequence[int]) -> Sample:
    """Return every card of a lesson in every form that suits it, over some seeds, and some quizzes."""
    material = gather(lesson)
    cards = cards_of(material)
    asked: list[Asked] = []
    forms: list[CardForms] = []
    for card in cards:
        made, refused = _asked(card, material, seeds)
        asked += made
        found = {one.question.form for one in made}
        forms.append(CardForms(card, tuple(name for name in FORMS if name in found), refused))
    quizzes = [
        [question for _, question in compose(cards, {}, QuizChoice(number=_QUIZ_OF), material, at)]
        for at in seeds[::_SEEDS_A_QUIZ]
    ]
    return Sample(lesson, asked, forms, quizzes)


def _asked(
    card: Card, material: Material, seeds: Sequence[int]
) -> tuple[list[Asked], dict[str, Refusal]]:
    """Return a card's questions, each once, and for each form in which it has none the reason."""
    made: list[Asked] = []
    refused: dict[str, Refusal] = {}
    for form in (name for name in FORMS if name in asked_in(card)):
        before = len(made)
        made += _of_form(card, form, material, seeds, refused)
        if len(made) > before:
            refused.pop(form, None)
    return made, refused


def _of_form(
    card: Card, form: str, material: Material, seeds: Sequence[int], refused: dict[str, Refusal]
) -> Iterator[Asked]:
    """Yield what a form makes of a card; the least that keeps it from one is written down under its name."""
    found: dict[Hashable, tuple[Question, int, int]] = {}
    for seed in seeds:
        one = make(card, form, material, seed)
        if isinstance(one, Unfair):
            refusal = Refusal(one.reason, one.kind, one.lacking, one.type)
            refused[form] = min(refused.get(form, refusal), refusal, key=_by_need)
            continue
        seen = (one.stem, one.options, one.answer, one.parts)
        question, first, times = found.get(seen, (one, seed, 0))
        found[seen] = (question, first, times + 1)
    for question, first, times in found.values():
        yield Asked(card, question, first, times)


def _by_need(refusal: Refusal) -> tuple[bool, int]:
    """What is counted comes before what is not, and the least of it first."""
    return refusal.lacking == 0, refusal.lacking
