"""New profiles without the time it takes to make one: a folder to copy, made once for all tests."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from quizapp.memory.policy import Policy
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store

_SHARED = Path("/dev/shm")
MEMORY = str(_SHARED) if _SHARED.is_dir() else None
"""Where files need no disk, None where there is no such place: power cuts are tested elsewhere."""


@cache
def fresh_profile(number=0):
    """Return the data folder of a new profile, to be copied; each number is another device."""
    folder = Path(tempfile.mkdtemp(dir=MEMORY, prefix=f"quizapp-profile-{number}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    Store.open(default_profile(folder), Policy()).close()
    return folder
