"""What setup.sh says on a machine where it cannot go on by itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAIN = ["sh", "cat", "cksum", "cut", "dirname", "grep", "id", "sed", "sort", "tr", "uname"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="setup.sh is for Unix")


@pytest.fixture
def machine(tmp_path, need):
    """Give a function that adds a command to a machine that has only the plainest ones."""
    commands = tmp_path / "bin"
    commands.mkdir()
    for name in PLAIN:
        (commands / name).symlink_to(need(name))

    def add(name: str, script: str) -> None:
        (commands / name).unlink(missing_ok=True)
        (commands / name).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        (commands / name).chmod(0o755)

    return add


@pytest.fixture
def setup(tmp_path, machine):
    """Give a function that runs setup.sh in a copy of the checkout and returns what it says."""
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / "packaging" / "linux", checkout / "packaging" / "linux")
    for name in ("uv.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, checkout)

    def run(level: str = "tests", more: str = "") -> str:
        script = checkout / "packaging" / "linux" / "setup.sh"
        with (checkout / "packaging" / "linux" / "needs.txt").open("a", encoding="utf-8") as needs:
            needs.write(more)
        env = {**os.environ, "PATH": str(tmp_path / "bin")}
        done = subprocess.run([script, level], env=env, capture_output=True, text=True)
        assert done.returncode == 1
        assert not (checkout / ".venv").exists()
        return done.stderr

    return run


@pytest.fixture
def _python(machine):
    machine("python3", f'exec "{sys.executable}" "$@"')


def test_without_a_python_it_says_which_one_is_needed(setup):
    assert "quizapp needs Python 3.11 or later" in setup()


def test_an_old_python_is_passed_over(setup, machine):
    machine("python3", "true")
    assert "quizapp needs Python 3.11 or later" in setup()


@pytest.mark.usefixtures("_python")
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has needs")
class TestOnLinux:
    def test_without_apt_it_names_what_is_missing(self, setup):
        assert "this machine lacks: Xvfb xauth xdotool." in setup()

    def test_who_makes_packages_is_asked_for_more_and_who_tries_them_for_most(self, setup):
        packages = setup("packages")
        assert {"Xvfb", "dpkg-shlibdeps", "objdump"} <= set(packages.split())
        assert "debootstrap" not in packages
        assert {"Xvfb", "objdump", "debootstrap"} <= set(setup("installers").split())

    def test_a_file_is_looked_for_in_any_folder_and_only_where_it_is_asked_for(
        self, setup, tmp_path
    ):
        (tmp_path / "some").mkdir()
        (tmp_path / "some" / "here").touch()
        more = "".join(f"reader {tmp_path}/*/{name} package\n" for name in ("here", "gone"))
        said = setup("reader", more)
        assert f"{tmp_path}/*/gone" in said
        assert f"{tmp_path}/*/here" not in said
        assert "Xvfb" in said
        assert "dbus-run-session" in said
        for level in ("tests", "installers"):
            assert f"{tmp_path}/*/gone" not in setup(level)

    def test_an_ordinary_user_gets_the_one_command(self, setup, machine):
        machine("apt-get", "exit 1")
        machine("id", "echo 1000")
        command = "apt-get update && apt-get install -y --no-install-recommends xauth xdotool xvfb"
        assert f"    su -c '{command}'" in setup()

    def test_root_is_told_when_the_installation_failed(self, setup, machine):
        machine("apt-get", "test $1 = update")
        machine("id", "echo 0")
        assert "These could not be installed: xauth xdotool xvfb." in setup()
