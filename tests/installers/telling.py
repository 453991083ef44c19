"""A line for each step, and whether all were well."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Telling:
    """Prints what came of each step; `faults` counts what was not as it should be."""

    def __init__(self) -> None:
        self.faults = 0
        self._began = time.monotonic()

    def tell(self, well: bool, sentence: str) -> bool:
        """Print a line; return whether it is well."""
        self.faults += not well
        print(
            f"{time.monotonic() - self._began:6.0f} s  {'✓' if well else '✗'} {sentence}",
            flush=True,
        )
        return well

    def done(self, done: subprocess.CompletedProcess[str], sentence: str, code: int = 0) -> bool:
        """Print whether a command ended as it should; what it said only where it did not."""
        well = done.returncode == code
        said = (done.stdout or "")[-1500:] + (done.stderr or "")[-1500:]
        return self.tell(well, sentence if well else f"{sentence}\n{done.returncode}: {said}")

    def measured(self, sentence: str) -> None:
        """Print a measure: how fast something is hangs on the machine, so it is no fault."""
        print(f"{time.monotonic() - self._began:6.0f} s  · {sentence}", flush=True)

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Head the lines of a part; what breaks it off is a fault, and the next part goes on."""
        print(f"\n{name}", flush=True)
        try:
            yield
        except (
            OSError,
            subprocess.SubprocessError,
            AssertionError,
            LookupError,
            ValueError,
        ) as error:
            said = getattr(error, "stderr", "") or ""
            self.tell(False, f"{name} was broken off: {type(error).__name__}: {error} {said}")


_OF_THE_SYSTEM = ".cache/fontconfig/"
"""What the system’s library for fonts keeps in a home for every program that shows text."""


def files_below(folder: Path) -> set[str]:
    """Return the names of all files below a folder, but for what the system’s own libraries keep."""
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}
    return {name for name in found if _OF_THE_SYSTEM not in name}
