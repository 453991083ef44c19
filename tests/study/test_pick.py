"""New cards are recognised, known ones recalled."""

import pytest

from quizapp.lessons.reader import read_lesson
from quizapp.memory.state import CardState
from quizapp.paths import shipped_lesson
from quizapp.questions.build import draw_of
from quizapp.questions.cards import cards_of
from quizapp.questions.facets import facet_of
from quizapp.questions.material import gather
from quizapp.study.pick import forms_for, question_for

TODAY = 739_000
MATERIAL = gather(read_lesson(shipped_lesson()))
CARDS = {card.key: card for card in cards_of(MATERIAL)}


def state(stability, *, reviews=3, form="", last=TODAY - 9, right=True):
    return CardState(stability, 5, last, last, TODAY, reviews, 0, form, 0, "right", right)


def asked(card, known, others=None):
    states = {**(others or {}), **({card.key: known} if known else {})}
    return question_for(card, states, TODAY, MATERIAL, CARDS)[0]


@pytest.mark.parametrize(
    ("key", "stability", "forms"),
    [
        ("f-5g/value", 2.0, {"choice", "true-false"}),
        ("f-5g/value", 10.0, {"cloze"}),
        ("f-5g/value", 40.0, {"numeric"}),
        ("n-changzhou/name", 2.0, {"choice"}),
        ("n-changzhou/name", 40.0, {"typed"}),
        ("t-npf/meaning", 40.0, {"flip"}),
    ],
)
def test_the_form_goes_with_how_well_a_card_is_known(key, stability, forms):
    for reviews in range(1, 6):
        question = asked(CARDS[key], state(stability, reviews=reviews))
        assert question.form in forms


def test_the_first_question_of_a_card_offers_options_where_it_can():
    forms = {asked(card, None).form for card in CARDS.values()}
    question = asked(CARDS["n-xi/name"], None)
    assert question.form == "choice"
    assert forms >= {"choice", "true-false", "cloze", "which-belongs", "which-side", "by-hand"}
    assert "flip" not in forms, "every card of the shipped lesson can be asked fairly"


def test_a_card_that_went_wrong_today_is_recalled():
    wrong = state(1.0, last=TODAY, right=False)
    assert asked(CARDS["n-xi/name"], wrong).form == "cloze"


def test_the_same_form_and_wording_never_come_twice_running():
    for card in CARDS.values():
        before = None
        for reviews in range(6):
            known = state(2.0, reviews=reviews, form=before[0]) if before else None
            question = asked(card, known)
            now = (question.form, question.stem)
            assert now != before
            before = now


def test_flip_is_in_the_list_once_and_last_unless_it_belongs_to_the_stage():
    for card in CARDS.values():
        row = facet_of(card.entry.kind, card.facet)
        for stability, stage in ((2.0, row.fresh), (10.0, row.young), (40.0, row.known)):
            for again in (False, True):
                forms = forms_for(card, state(stability), again=again)
                assert forms.count("flip") == 1
                assert forms[-1] == "flip" or "flip" in stage


EVERY = {key: state(10.0) for key in CARDS}


def test_a_match_comes_only_where_all_its_cards_have_been_begun():
    card = CARDS["n-changzhou/name"]
    forms = {asked(card, state(10.0, reviews=turn)).form for turn in range(1, 13)}
    assert "match" not in forms
    card = CARDS["n-xi/name"]
    alone = {asked(card, state(10.0, reviews=turn)).form for turn in range(1, 13)}
    beside = {asked(card, state(10.0, reviews=turn), EVERY).form for turn in range(1, 13)}
    assert "match" in beside - alone


def test_no_card_is_asked_a_second_time_on_a_day_beside_another():
    today = {key: state(10.0, last=TODAY) for key in CARDS}
    card = CARDS["n-xi/name"]
    forms = {asked(card, state(10.0, reviews=turn), today).form for turn in range(1, 13)}
    assert "match" not in forms


def test_wrong_answers_grow_more_alike_as_a_card_is_known_better():
    levels = []
    for stability in (2.0, 10.0, 40.0):
        known = state(stability)
        _, seed = question_for(CARDS["f-5g/value"], {"f-5g/value": known}, TODAY, MATERIAL, CARDS)
        levels.append(draw_of(seed, "").level)
    assert levels == ["easy", "middle", "hard"]


def test_a_list_that_went_wrong_today_is_recalled():
    card = CARDS["l-invest/items"]
    wrong = state(1.0, last=TODAY, right=False)
    assert asked(card, wrong, EVERY).form == "recall"


def test_a_list_is_recalled_without_its_members_where_they_have_not_been_met():
    card = CARDS["l-invest/items"]
    wrong = state(1.0, last=TODAY, right=False)
    question = asked(card, wrong)
    assert question.form == "recall"
    assert question.cards == ("l-invest/items",)
    met = asked(card, wrong, EVERY)
    assert len(met.cards) == 4, "three members are cards of their own"
