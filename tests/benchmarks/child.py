"""A process of its own for what is measured in the real window."""

import json
import subprocess
import sys
import time
from typing import Any

from tests.benchmarks.xserver import x_environment


def child(module: str, display: str, data: str, *arguments: str) -> dict[str, Any]:
    """Return what a bench process prints; it is told when it was started."""
    environment = x_environment(
        display, QUIZAPP_DATA_DIR=data, BENCH_STARTED=str(time.monotonic_ns())
    )
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
