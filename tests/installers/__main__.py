"""`make test-installers`: makes all packages twice, and installs them on a bare Debian as a school would.

    python -m tests.installers [--once] [--before DEB] [--release NAME] [builds] [deb] [tarball] [wheelhouse]

Prints a line for each step, and ends with 0 where all are well, else with 1. It needs root, for the bare
system is a folder (debootstrap) and the network is cut off by namespaces.
"""

import argparse
import os
import sys
from pathlib import Path

from tests.installers.bare import RELEASE, bare_debian
from tests.installers.builds import deb_before, make_all
from tests.installers.deb import check_files, try_deb
from tests.installers.folders import prepare, try_tarball, try_wheelhouse
from tests.installers.screen import a_screen
from tests.installers.telling import Telling

_PARTS = ("builds", "deb", "tarball", "wheelhouse")


def main(words: list[str]) -> int:
    """Run the parts asked for, or all; return 1 where a step was not well."""
    parser = argparse.ArgumentParser("python -m tests.installers")
    parser.add_argument("parts", nargs="*", choices=[[], *_PARTS])
    parser.add_argument("--once", action="store_true", help="make the packages once, not twice")
    parser.add_argument("--before", type=Path, metavar="DEB", help="upgrade from this package")
    parser.add_argument("--release", default=RELEASE, help=f"of Debian, instead of {RELEASE}")
    options = parser.parse_args(words)
    if os.geteuid():
        print("The bare system needs root: sudo make test-installers", file=sys.stderr)
        return 1
    wanted, telling = options.parts or _PARTS, Telling()
    if "builds" in wanted:
        with telling.part("The packages"):
            make_all(telling, twice=not options.once)
    with a_screen() as screen:
        if "deb" in wanted:
            with telling.part("What the Debian package tells of itself"):
                check_files(telling)
            with telling.part("The Debian package"):
                try_deb(
                    telling,
                    bare_debian(options.release),
                    options.before or deb_before(telling),
                    screen,
                )
        for name, tried, brought in (
            ("tarball", try_tarball, False),
            ("wheelhouse", try_wheelhouse, True),
        ):
            if name in wanted:
                with telling.part(f"The {name}"):
                    bare = bare_debian(options.release)
                    prepare(telling, bare, brought=brought)
                    tried(telling, bare, screen)
    print(f"\n{telling.faults or 'No'} step{'s' * (telling.faults != 1)} went wrong.")
    return int(telling.faults > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
