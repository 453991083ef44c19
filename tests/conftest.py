"""What every test stands on: no window on the screen, data of its own, tools that are asked for."""

import itertools
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import settings

CI = os.environ.get("CI", "").lower() not in ("", "0", "false")

# A test that starts an X server gives its program another platform.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

_NOBODY = 65534

settings.register_profile("quizapp", deadline=None, derandomize=CI, database=None)
settings.load_profile("quizapp")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The arguments of the one application of the tests: it has the style of `style.application`."""
    return ["quizapp", "-style", "Fusion"]


def find_tool(command: str, remedy: str = "make setup") -> str:
    """Return where a command is; without it the test is skipped, and in CI fails."""
    beside_python = str(Path(sys.executable).parent)
    path = shutil.which(command, path=os.pathsep.join([beside_python, os.environ["PATH"]]))
    if path is None:
        lack = f"{command} is not here; this brings it: {remedy}"
        if CI:
            pytest.fail(lack, pytrace=False)
        pytest.skip(lack)
    return path


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("xvfb"):
        find_tool("Xvfb")


@pytest.fixture(scope="session")
def need() -> Callable[..., str]:
    """Give a function from a command to its path: need("makensis", "apt-get install nsis")."""
    return find_tool


@pytest.fixture(scope="session")
def data_folders(tmp_path_factory: pytest.TempPathFactory):
    """Give a path for each test's data that nobody used before, and that does not exist yet."""
    base = tmp_path_factory.mktemp("data")
    return (base / str(number) for number in itertools.count())


@pytest.fixture
def plain_user():
    """Give a context in which file modes count, for root too; a folder is handed over to that user."""

    @contextmanager
    def acting(folder: Path) -> Iterator[None]:
        if os.geteuid():
            yield
            return
        for path in (folder, *folder.rglob("*")):
            os.chown(path, _NOBODY, _NOBODY)
        above = [one for one in folder.parents if one.stat().st_uid == 0 and one != Path("/")]
        modes = {one: one.stat().st_mode for one in above}
        for one, mode in modes.items():
            one.chmod(mode | 0o011)
        os.seteuid(_NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)
            for one, mode in modes.items():
                one.chmod(mode)

    return acting


@pytest.fixture(autouse=True)
def _data_is_the_tests_own(data_folders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(next(data_folders)))
