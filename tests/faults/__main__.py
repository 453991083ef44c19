"""`make faults`: kills, full disks, damaged files, wrong clocks and the like, with what came of each.

    python -m tests.faults [--short] [kills] [migrations] …

The same cases every time, as chance is seeded; but the program draws its own UUIDs, and at which moment a
kill comes is up to the machine.
Ends with 1 where an aim is missed.
"""

import argparse
import multiprocessing
import sys
import tempfile
import time

from tests.faults import clocks, damage, full_disk, kills, migrations, power, restores, windows
from tests.faults.results import Outcome, Part, added, table

PARTS = (
    kills.PART,
    migrations.PART,
    full_disk.PART,
    damage.PART,
    restores.PART,
    windows.PART,
    clocks.PART,
    power.PART,
)

_MOST = 25
"""So many faults of a part are printed."""


def main(words: list[str]) -> int:
    """Print what the parts asked for found, or all; return 1 where an aim is missed."""
    parser = argparse.ArgumentParser("python -m tests.faults")
    parser.add_argument("parts", nargs="*", choices=[[], *(part.name for part in PARTS)])
    parser.add_argument("--short", action="store_true", help="as in the tests")
    options = parser.parse_args(words)
    size, fine = "short" if options.short else "long", True
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        tempfile.tempdir = made
        for part in PARTS:
            if not options.parts or part.name in options.parts:
                fine &= tried(part, size)
    return 0 if fine else 1


def tried(part: Part, size: str) -> bool:
    """Run the cases of a part on all cores and print what came of them; return whether all aims are met."""
    if lack := part.lacks():
        print(f"{part.name}: not measured, as {lack}.\n", flush=True)
        return True
    start, cases = time.monotonic(), part.cases(size)
    with multiprocessing.get_context("fork").Pool() as pool:
        found = added(pool.imap_unordered(part.run, cases))
    return shown(part, len(cases), found, time.monotonic() - start)


def shown(part: Part, cases: int, found: Outcome, seconds: float) -> bool:
    """Print what a part found; return whether all aims are met."""
    print(f"{part.name}: {cases} cases in {seconds:.0f} s")
    lines = list(table(part, found))
    for line, _ in lines:
        print(line)
    for fault in found.faults[:_MOST]:
        print(f"  ! {fault[:500]}{f' … {fault[-300:]}' if len(fault) > 500 else ''}")
    print()
    sys.stdout.flush()
    return all(met for _, met in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
