"""Runs the machine with a seed of its own, so that every run of it tries the same."""

import tempfile
import traceback
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.machine.killing import faults
from tests.machine.rules import Machine


def tried(wanted: tuple[int, int, int, bool]) -> str:
    """Run some examples and return what was found wrong, "" for nothing."""
    number, examples, steps, raw = wanted
    phases = (Phase.generate,) if raw else (Phase.generate, Phase.shrink)
    how = settings(
        max_examples=examples,
        stateful_step_count=steps,
        database=None,
        deadline=None,
        phases=phases,
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    seeded = seed(number)(type(f"Machine{number}", (Machine,), {}))
    try:
        run_state_machine_as_test(seeded, settings=how)  # type: ignore[no-untyped-call]
    except Exception as error:  # noqa: BLE001 - told to whoever runs it
        return "".join(traceback.format_exception(error))
    return ""


def killed(kills: int, number: int) -> list[str]:
    """Kill a program so many times and return what was found wrong."""
    with tempfile.TemporaryDirectory() as folder:
        return list(faults(Path(folder), kills, number))
