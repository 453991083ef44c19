"""What is in force: the student's settings, where they can be."""

import json

import pytest

from quizapp.memory.policy import Policy, policy_of

USUAL = Policy()


@pytest.fixture
def setting(answer):
    """Make a row that sets something."""

    def make(lesson="lesson", payload=None, **said):
        said = {name.replace("_", "-"): value for name, value in said.items()}
        payload = json.dumps(said) if payload is None else payload
        return answer("", event="set", lesson=lesson, form="", verdict="", payload=payload)

    return make


def test_what_was_set_last_holds_and_what_was_not_stays(setting):
    rows = [setting(retention=0.8, new_per_day=5), setting(retention=0.95), setting(day_start=0)]
    assert policy_of(rows, "lesson", USUAL) == Policy(0.95, 5, 0, 0)
    assert policy_of([], "lesson", USUAL) == USUAL


def test_what_is_set_for_a_lesson_comes_before_what_is_set_for_all(setting):
    rows = [setting(retention=0.8), setting("", retention=0.7, new_per_day=3), setting("other")]
    rows.append(setting("other", retention=0.97))
    assert policy_of(rows, "lesson", USUAL) == Policy(0.8, 3)
    assert policy_of(rows, "other", USUAL) == Policy(0.97, 3)


def test_an_exam_is_a_day_or_none(setting):
    rows = [setting(exam="2026-12-24")]
    assert policy_of(rows, "lesson", USUAL).exam == 739_974
    assert policy_of([*rows, setting(exam=None)], "lesson", USUAL).exam == 0


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("retention", (True, 0, 1, 0.699, 0.971, float("nan"), float("inf"), "0.8", None, [], {})),
        ("new-per-day", (True, False, -1, 10_000, 10**400, 5.0, float("nan"), "5", None, [5])),
        ("day-start", (True, False, -1, 24, 4.5, "4", None, {})),
        ("exam", (True, 0, 20261224, 739974, 1.5, "", "soon", "2026-13-01", "0", [], {})),
        ("colour", (1, None)),
    ],
)
def test_a_value_that_cannot_be_is_passed_over(setting, name, values):
    before = Policy(0.8, 5, 6, 739_974)
    for value in values:
        row = setting(payload=json.dumps({name: value, "retention-": 1}))
        assert policy_of([row], "lesson", before) == before, value


@pytest.mark.parametrize("payload", ["", "{", "null", "[]", "7", '"x"', "[" * 99_999, "\x00"])
def test_a_setting_that_cannot_be_read_is_passed_over(setting, payload):
    rows = [setting(retention=0.8), setting(payload=payload)]
    assert policy_of(rows, "lesson", USUAL) == Policy(0.8)


def test_less_is_aimed_at_until_ten_days_before_an_exam():
    policy = Policy(exam=739_974)
    days = (-12, -11, -10, -1, 0, 1)
    assert [policy.aim(policy.exam + one) for one in days] == [0.85, 0.85, 0.9, 0.9, 0.9, 0.9]
    assert [policy.soon(policy.exam + one) for one in days] == [
        False, False, True, True, True, False
    ]  # fmt: skip
    assert not USUAL.soon(739_974)
    assert USUAL.aim(739_974) == 0.9
