"""Whatever is done in whatever order, the program says what the plain model says: see `make machine`."""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.machine import killing
from tests.machine.rules import Machine

Machine.TestCase.settings = settings(
    max_examples=6,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.too_slow],
)
TestMachine = Machine.TestCase


@pytest.mark.skipif(os.name == "nt", reason="kills by signal")
def test_a_killed_program_leaves_all_that_it_acknowledged_and_what_follows_from_it(tmp_path):
    assert list(killing.faults(tmp_path, kills=2)) == []
