"""No question of the lessons that ship, or of lessons that Hypothesis makes, is unfair."""

import pytest
from hypothesis import HealthCheck, given, settings

from quizapp.lessons.reader import read_lesson
from quizapp.paths import resource, shipped_lesson
from quizapp.quality.asking import sample_of
from quizapp.quality.report import unfair
from tests.quality.__main__ import faults_of
from tests.quality.made import KINDS, lessons

SHIPPED = shipped_lesson()
LESSONS = sorted(resource("content").rglob("*.md"))


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_no_question_of_a_lesson_that_ships_is_unfair(path):
    seeds = (0, 27) if path == SHIPPED else (13,)
    missed = unfair(sample_of(read_lesson(path), seeds))
    assert [(one.id, one.shortfalls[:3]) for one in missed] == []


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(lessons())
def test_no_question_of_a_made_lesson_is_unfair(lesson):
    assert [fault for _, fault in faults_of(lesson, seeds=(13,))] == []


def test_the_made_lessons_have_every_kind():
    found = set()

    @settings(max_examples=20, suppress_health_check=list(HealthCheck))
    @given(lessons())
    def look(lesson):
        found.update(entry.kind for entry in lesson.entries)

    look()
    assert len(found) == len(KINDS)
