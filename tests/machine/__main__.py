"""Tries long rows of what students, teachers and clocks do: `make machine`.

Usage: python -m tests.machine [--examples N] [--steps N] [--seed N] [--processes N] [--kills N] [--raw]
"""

import argparse
import multiprocessing
import sys
import time

from tests.machine.running import killed, tried


def main() -> int:
    """Run the machine in several processes, each with its own seed, and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=500)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=multiprocessing.cpu_count())
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--raw", action="store_true", help="do not make a failing row shorter")
    given = parser.parse_args()
    each = -(-given.examples // given.processes)
    began = time.monotonic()
    parts = [(given.seed + one, each, given.steps, given.raw) for one in range(given.processes)]
    with multiprocessing.get_context("spawn").Pool(given.processes) as pool:
        found = [fault for fault in pool.map(tried, parts) if fault]
    found += killed(given.kills, given.seed)
    print(*found, sep="\n")
    took = time.monotonic() - began
    print(
        f"{each * given.processes} rows of {given.steps} steps and {given.kills} kills in {took:.0f} s,"
        f" seeds {given.seed} to {parts[-1][0]}: {'found wrong' if found else 'all as the plain model says'}"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
