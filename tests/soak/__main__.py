"""`make soak`: thousands of random legal deeds with the real window, without an error, a dead end or a leak.

    python -m tests.soak [--steps N] [--seed N]

The seed is printed first; the same seed does the same deeds. It ends with 1 where something was found.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random, SystemRandom

from tests.benchmarks.xserver import x_environment, x_server

STEPS = 3_000
MOST = 20
"""Megabytes that memory may grow from a third of the deeds, when every page has been seen, to the end."""


def main() -> int:
    """Run the soak in a process with a display of its own and return its exit code."""
    parser = argparse.ArgumentParser("tests.soak")
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    wanted = parser.parse_args()
    if os.environ.get("SOAK_DISPLAY"):
        return _soak(wanted.steps, wanted.seed)
    print(f"seed {wanted.seed}", flush=True)
    command = [sys.executable, "-m", "tests.soak", "--steps", str(wanted.steps)]
    with x_server() as display:
        environment = x_environment(display, SOAK_DISPLAY=display)
        return subprocess.run(
            [*command, "--seed", str(wanted.seed)], env=environment, check=False
        ).returncode


def _soak(steps: int, seed: int) -> int:
    from tests.soak.made import made_school
    from tests.soak.sitting import Soak, soak

    with tempfile.TemporaryDirectory(prefix="quizapp-soak-") as folder:
        lesson, data, files = made_school(Path(folder))
        state = Soak(steps, Random(seed), files)
        soak(lesson, data, state)
    return report(state)


def report(state) -> int:
    """Print what came of it and return the exit code."""
    pages = ", ".join(f"{name} {count}" for name, count in state.pages.most_common())
    print(f"{state.done} deeds in {state.sittings} sittings; on: {pages}")
    for fault in state.faults:
        print(f"FAULT: {fault}")
    looks = sorted(state.memory.items())
    print(
        "MB by deed: "
        + ", ".join(f"{done} {used:.0f}" for done, used in looks[:: len(looks) // 10 or 1])
    )
    grown = growth(state.memory, state.steps)
    print(
        f"memory: {grown:+.1f} MB from a third of the deeds to the end (at most {MOST})"
        + ("" if grown <= MOST else "  MISSED")
    )
    return 1 if state.faults or grown > MOST or state.done < state.steps else 0


def growth(memory: dict[int, float], steps: int) -> float:
    """Return the megabytes from the first look after a third of the steps to the last."""
    later = [megabytes for done, megabytes in sorted(memory.items()) if done >= steps / 3]
    return later[-1] - later[0] if len(later) > 1 else 0.0


if __name__ == "__main__":
    sys.exit(main())
