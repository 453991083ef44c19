"""What the program stands on is named, and is there for all three systems."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKED = {
    package["name"]: package
    for package in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
}


def locked_dependencies(name: str) -> set[str]:
    """Return the names of all that a locked package needs at run time."""
    direct = {need["name"] for need in LOCKED[name].get("dependencies", [])}
    return direct.union(*map(locked_dependencies, direct))


@pytest.mark.parametrize("name", sorted(locked_dependencies("quizapp")))
def test_the_notice_names_every_library(name):
    lines = (ROOT / "NOTICE").read_text("utf-8").lower().splitlines()
    assert any(line.split()[:1] == [name] for line in lines)


@pytest.mark.parametrize("name", sorted(locked_dependencies("quizapp")))
def test_every_library_has_wheels_for_linux_windows_and_macos(name):
    files = [wheel["url"].rpartition("/")[2] for wheel in LOCKED[name]["wheels"]]
    everywhere = any(file.endswith("none-any.whl") for file in files)
    assert everywhere or all(
        any(system in file for file in files) for system in ("manylinux", "win_amd64", "macosx")
    )
