"""`quizapp questions` lists what a lesson gives."""

import json

import pytest

from quizapp.questions.forms import FORMS


def test_every_question_has_the_fields_that_reports_read(run):
    found = json.loads(run("questions", "--json").stdout)
    first = "id entry card form kind topic seed level variant difficulty stem options answer accept"
    fields = [*first.split(), "parts", "explanation", "paragraph"]
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


@pytest.mark.parametrize(("level", "place"), [("easy", 0), ("hard", 2)])
def test_a_level_can_be_asked_for_in_any_wording(run, level, place):
    found = json.loads(
        run("questions", "--json", "--entry", "f-5g", "--seed", "5", "--level", level).stdout
    )
    assert {(one["level"], one["variant"], one["seed"]) for one in found} == {
        (level, 5, 5 + 12 * place)
    }
    again = json.loads(
        run("questions", "--json", "--entry", "f-5g", "--seed", str(5 + 12 * place)).stdout
    )
    assert again == found


def test_difficulty_is_given_where_something_wrong_is_shown(run):
    found = json.loads(run("questions", "--json", "--entry", "f-5g").stdout)
    difficulty = {one["form"]: one["difficulty"] for one in found}
    assert difficulty["flip"] is difficulty["numeric"] is None
    assert 0 < difficulty["choice"] < 1


def test_parts_are_listed_with_what_they_ask(run):
    (asked,) = json.loads(
        run("questions", "--json", "--form", "sort", "--entry", "c-drivers").stdout
    )
    assert {part["card"] for part in asked["parts"]} == {"c-drivers/sides"}
    assert {"prompt": "driven by land", "answer": "traditional productivity"}.items() <= (
        next(part for part in asked["parts"] if part["prompt"] == "driven by land").items()
    )
    text = run("questions", "--form", "sort", "--entry", "c-drivers").stdout
    assert "  * driven by land – traditional productivity" in text


def test_events_are_listed_in_their_order_with_their_times(run):
    text = run("questions", "--form", "order", "--entry", "e-phrase").stdout
    lines = [line for line in text.splitlines() if line.startswith("  ")]
    assert [line.split()[0] for line in lines] == [f"{n}." for n in range(1, len(lines) + 1)]
    assert any("September 2023 – " in line for line in lines)
