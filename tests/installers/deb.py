"""The Debian package on a bare Debian: installed, tried, studied in, upgraded, purged."""

import json
import re
import shutil
import statistics
import subprocess
from pathlib import Path

from common.product import BUILD, VERSION, git
from tests.installers.bare import Bare
from tests.installers.builds import made
from tests.installers.screen import Screen
from tests.installers.telling import Telling, files_below

_DATA = ".local/share/quizapp"
_PAINTED, _ANSWERABLE = 0.3, 0.8
_STARTS = 7
_MENDED_SQLITE = (3, 51, 3)


def check_files(telling: Telling) -> None:
    """Hold the package against the tools that judge packages and what desktops read."""
    deb = made("_*.deb")
    said = _said("lintian", "--tag-display-limit", "0", deb).stdout
    errors = [line for line in said.splitlines() if line.startswith("E:")]
    telling.tell(not errors, f"lintian finds no error {errors or ''}")
    root = BUILD / "installers" / "unpacked"
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["dpkg-deb", "-x", deb, root], check=True)
    share = root / "usr" / "share"
    entry = next(share.glob("applications/*.desktop"))
    telling.done(_said("desktop-file-validate", entry), "the desktop entry is valid")
    told = next(share.glob("metainfo/*.xml"))
    telling.done(_said("appstreamcli", "validate", "--no-net", told), "the metainfo is valid")
    page = _said("man", "--warnings", "--local-file", next(share.glob("man/man1/*")))
    well = not page.returncode and "COMMANDS" in page.stdout and not page.stderr
    telling.tell(well, f"the manual page can be read {page.stderr}")


def try_deb(telling: Telling, bare: Bare, before: Path, screen: Screen) -> None:
    """Install the build before, study, upgrade, study on, go back, and purge."""
    system = files_below(bare.root / "usr") | files_below(bare.root / "etc")
    _install(telling, bare, before, "the build before is installed with all that it needs")
    bare.run("quizapp", "study", "--text", typed="1\n1\n1\n")
    answers = _answers(bare)
    telling.tell(answers == 3, f"a student answers {answers} questions in it")
    _install(telling, bare, made("_*.deb"), "it is upgraded, without a question")
    said = bare.run("quizapp", "--version").stdout.strip()
    commit = git("rev-parse", "--short=12", "HEAD")
    telling.tell(f"quizapp {VERSION}," in said and commit in said, f"it is {said}")
    bare.run("quizapp", "study", "--text")
    telling.tell(
        _answers(bare) == answers,
        "its first start brings the tables up to date and keeps every answer",
    )
    _try_self_check(telling, bare, screen)
    _try_window(telling, bare, screen)
    _try_starts(telling, bare, screen)
    _try_several(telling, bare)
    _try_going_back(telling, bare, before)
    _purge(telling, bare, system)


def _install(telling: Telling, bare: Bare, deb: Path, sentence: str) -> None:
    where = bare.put(deb)
    bare.run("apt-get", "-qq", "update", user="root", network=True)
    words = ("apt-get", "-y", "-qq", "--no-install-recommends", "--allow-downgrades", "install")
    telling.done(bare.run(*words, where, user="root", network=True), sentence)
    (bare.root / where.lstrip("/")).unlink()


def _answers(bare: Bare, user: str = "student") -> int:
    done = bare.run("quizapp", "progress", "--json", user=user)
    return int(json.loads(done.stdout)["reviews"])


def _try_self_check(telling: Telling, bare: Bare, screen: Screen) -> None:
    home = bare.root / "home" / "another"
    before = files_below(home)
    done = bare.run(
        "quizapp", "doctor", "--install", user="another", display=screen.display, read_only=True
    )
    telling.done(
        done, "the self-check is well, by an ordinary user, on a read-only system, offline"
    )
    print("         " + done.stdout.strip().replace("\n", "\n         "))
    sqlite = re.search(r"SQLite ([\d.]+)\d", done.stdout)
    version = tuple(map(int, re.findall(r"\d+", sqlite[0] if sqlite else "")))
    telling.tell(version >= _MENDED_SQLITE, "its SQLite has no WAL-reset bug")
    telling.tell(files_below(home) == before, "and leaves nothing in the home")
    done = bare.run("quizapp", "doctor", "--install", user="another")
    well = done.returncode == 1 and "there is no display here" in done.stdout
    telling.tell(well, "without a display it says so, and ends with 1")


def _try_window(telling: Telling, bare: Bare, screen: Screen) -> None:
    before, files = _answers(bare), _all_files(bare)
    program = bare.start("quizapp", display=screen.display)
    screen.wait_for("quizapp")
    screen.keys("Return")
    found = screen.answer(lambda: _answers(bare), before + 3)
    picture = BUILD / "installers" / "study.png"
    screen.picture(picture)
    telling.tell(found >= before + 3, f"{found - before} questions are answered by keys: {picture}")
    bare.kill(program)
    telling.tell(_answers(bare) == found, "killed, it has every answer that was given")
    _only_data(telling, _all_files(bare) - files, "student", "nothing is written elsewhere")


def _try_starts(telling: Telling, bare: Bare, screen: Screen) -> None:
    """Start it as one student again and again; the first start, which begins their progress, told apart."""
    words = ("quizapp", "--data-dir", "/tmp/starts", "--self-check", "1")
    first, *seen = (
        json.loads(bare.run(*words, display=screen.display).stdout) for _ in range(_STARTS)
    )
    painted, answerable = (
        statistics.median(one[name] for one in seen) for name in ("painted", "answerable")
    )
    telling.measured(f"the first of a student takes {first['answerable']:.2f} s to a question")
    telling.measured(f"warm, its first frame is shown after {painted:.2f} s (aim {_PAINTED})")
    telling.measured(f"and a question can be answered after {answerable:.2f} s (aim {_ANSWERABLE})")


def _try_several(telling: Telling, bare: Bare) -> None:
    before = _all_files(bare)
    bare.run("quizapp", "study", "--text", user="another", typed="1\n", read_only=True)
    new = _all_files(bare) - before
    _only_data(
        telling, new, "another", "another student’s data is their own, on a read-only system"
    )
    progress = next(iter(_databases(bare))).removeprefix(str(bare.root))
    mine, theirs = (bare.run("test", "-r", progress, user=one) for one in ("student", "another"))
    telling.tell((mine.returncode, theirs.returncode) == (0, 1), "and nobody else may read it")


def _only_data(telling: Telling, new: set[str], user: str, sentence: str) -> None:
    elsewhere = sorted(name for name in new if not name.startswith(f"home/{user}/{_DATA}/"))
    telling.tell(bool(new) and not elsewhere, f"{sentence} {elsewhere or ''}".strip())


def _all_files(bare: Bare) -> set[str]:
    return files_below(bare.root)


def _try_going_back(telling: Telling, bare: Bare, before: Path) -> None:
    answers, kept = _answers(bare), _databases(bare)
    _install(telling, bare, before, "the build before is installed over the newer one")
    done = bare.run("quizapp", "study", "--text", typed="1\n")
    well = done.returncode == 3 and "newer" in done.stderr
    telling.tell(well, f"and refuses: {done.stderr.strip()}")
    telling.tell(_databases(bare) == kept, "and touches nothing")
    _install(telling, bare, made("_*.deb"), "the newer one is installed again")
    telling.tell(_answers(bare) == answers, "and has every answer")


def _databases(bare: Bare) -> dict[str, bytes]:
    home = bare.root / "home" / "student" / _DATA
    return {str(path): path.read_bytes() for path in sorted(home.rglob("*.sqlite3*"))}


def _purge(telling: Telling, bare: Bare, before: set[str]) -> None:
    data = files_below(bare.root / "home")
    for words, sentence in (
        ("purge quizapp", "it is purged"),
        ("autopurge", "with all it brought"),
    ):
        telling.done(bare.run("apt-get", "-y", "-qq", *words.split(), user="root"), sentence)
    now = files_below(bare.root / "usr") | files_below(bare.root / "etc")
    left = sorted(name for name in now - before if "quizapp" in name)
    telling.tell(not left, f"and leaves nothing {left or ''}")
    telling.tell(files_below(bare.root / "home") == data, "but the students’ data")


def _said(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, text=True, timeout=300, check=False)
