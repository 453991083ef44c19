"""The tarball and the wheelhouse: installed by an ordinary user, without root and without a network."""

import json
from pathlib import Path

from common.product import VERSION
from tests.installers.bare import Bare
from tests.installers.builds import made
from tests.installers.screen import Screen
from tests.installers.telling import Telling, files_below

_NEEDS = Path(__file__).parents[2] / "packaging" / "linux" / "needs.txt"
_OF_XCB = "cursor0 icccm4 image0 keysyms1 render-util0 shape0 util1"
_BROUGHT = {f"libxcb-{name}" for name in _OF_XCB.split()}
"""The packages whose libraries the bundle brings along."""
_DATA = ".local/share/quizapp"


def prepare(telling: Telling, bare: Bare, *, brought: bool) -> None:
    """Bring what every desktop has; with `brought` also Python, and what the bundle would bring."""
    rows = [
        line.split() for line in _NEEDS.read_text("utf-8").splitlines() if line.startswith("app")
    ]
    wanted = {row[2] for row in rows} - (set() if brought else _BROUGHT)
    wanted |= {"python3", "python3-venv"} if brought else {"xz-utils"}
    words = ("apt-get", "-y", "-qq", "--no-install-recommends", "install", *sorted(wanted))
    telling.done(
        bare.run(*words, user="root", network=True), "the system has what every desktop has"
    )


def try_tarball(telling: Telling, bare: Bare, screen: Screen) -> None:
    """Unpack it, install it for a user, try it, install it again, and uninstall it."""
    home = bare.root / "home" / "student"
    where = bare.put(made("-*.tar.xz"))
    telling.done(bare.run("tar", "xf", where), "the archive is unpacked")
    before = files_below(home)
    script = f"/home/student/{Path(where).name.removesuffix('.tar.xz')}/install.sh"
    telling.done(done := bare.run(script), "install.sh installs it for the user")
    telling.tell("lacks" not in done.stdout, "and finds all libraries")
    _try_program(telling, bare, screen, "/home/student/.local/bin/quizapp")
    telling.done(bare.run(script), "installed again, it takes its own place")
    _try_program(telling, bare, screen, "/home/student/.local/bin/quizapp")
    entry = (home / ".local/share/applications/quizapp.desktop").read_text("utf-8")
    telling.tell('Exec="/home/student/.local/bin/quizapp" %f' in entry, "the menu finds it")
    telling.done(
        bare.run("/home/student/.local/lib/quizapp/uninstall.sh"), "uninstall.sh removes it"
    )
    left = [name for name in files_below(home) - before if not name.startswith(_DATA)]
    telling.tell(not left, f"and leaves nothing but the student’s data {left or ''}")
    odd = "/home/student/a folder & more"
    telling.done(bare.run(script, odd), "it installs into a folder with an odd name, too")
    telling.done(bare.run(f"{odd}/bin/quizapp", "--version"), "and runs there")
    telling.done(bare.run(f"{odd}/lib/quizapp/uninstall.sh"), "and is removed")
    telling.tell(not files_below(home / "a folder & more"), "with all that it brought")
    done = bare.run(script, "/usr")
    well = done.returncode == 1 and "cannot be written" in done.stderr
    telling.tell(well, "where it may not write it says so, and ends with 1")


def try_wheelhouse(telling: Telling, bare: Bare, screen: Screen) -> None:
    """Unpack it, and install from it by pip into an environment."""
    where = bare.put(made("-*-wheelhouse-*.tar"))
    telling.done(bare.run("tar", "xf", where), "the wheels are unpacked")
    wheels = f"/home/student/{Path(where).stem}/wheels"
    telling.done(bare.run("python3", "-m", "venv", "own"), "an environment is made")
    words = ("own/bin/pip", "install", "--quiet", "--no-index", f"--find-links={wheels}", "quizapp")
    telling.done(bare.run(*words), "pip installs from them, without a network")
    _try_program(telling, bare, screen, "/home/student/own/bin/quizapp")
    done = bare.run("own/bin/pip", "uninstall", "--yes", "--quiet", "quizapp")
    telling.done(done, "pip uninstalls it")


def _try_program(telling: Telling, bare: Bare, screen: Screen, program: str) -> None:
    said = bare.run(program, "--version").stdout.strip()
    telling.tell(f"quizapp {VERSION}, build" in said, f"it is {said}")
    before = _answers(bare, program)
    done = bare.run(program, "doctor", "--install", display=screen.display, read_only=True)
    telling.done(done, "the self-check is well")
    bare.run(program, "study", "--text", typed="1\n1\n")
    after = _answers(bare, program)
    telling.tell(after == before + 2, f"{after - before} questions are answered on the terminal")


def _answers(bare: Bare, program: str) -> int:
    return int(json.loads(bare.run(program, "progress", "--json").stdout)["reviews"])
