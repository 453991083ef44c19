"""`quizapp questions` lists what a lesson gives."""

import json

import pytest

from quizapp.questions.forms import FORMS


def test_every_question_has_the_fields_that_reports_read(run):
    found = json.loads(run("questions", "--json").stdout)
    fields = [
        *("id", "entry", "card", "form", "kind", "topic", "seed", "level", "variant", "difficulty"),
        *("stem", "options", "answer", "accept", "parts", "explanation", "paragraph"),
    ]
    assert all(list(question) == fields for question in found)
    assert {question["form"] for question in found} == set(FORMS)
    assert len({question["stem"] for question in found if question["form"] != "flip"}) >= 350
    for question in found:
        assert question["card"].startswith(question["entry"] + "/")
        assert question["id"].startswith(f"{question['card']}/{question['form']}/")
        if question["form"] == "true-false":
            assert (question["options"], question["answer"]) in [([], "true"), ([], "false")]


@pytest.mark.parametrize("form", FORMS)
def test_one_form_can_be_asked_for(run, form):
    found = json.loads(run("questions", "--json", "--form", form).stdout)
    assert {question["form"] for question in found} == {form}


def test_one_entry_can_be_asked_for(run):
    found = json.loads(run("questions", "--json", "--entry", "f-rd").stdout)
    assert {question["entry"] for question in found} == {"f-rd"}
    assert all("Caution: " in question["explanation"] for question in found)


def test_an_entry_that_is_not_there_is_wrong_use(run):
    done = run("questions", "--entry", "nothing")
    assert done.returncode == 2
    assert "no entry “nothing”" in done.stderr


def test_another_seed_gives_other_questions(run):
    one, other = (run("questions", "--json", "--seed", seed).stdout for seed in (1, 2))
    assert one != other
