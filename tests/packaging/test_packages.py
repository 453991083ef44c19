"""What packages are made of: their files agree with one another and with the program."""

import configparser
import gzip
import hashlib
import os
import re
import subprocess
import tarfile
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bundle.kept import kept
from common.product import SPEC
from common.tree import archive, fresh, settle, write
from linux.sharing import SHARED, desktop_entry, man_page, metainfo, mime_type, write_shared
from quizapp.commands.table import COMMANDS
from quizapp.version import __version__

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))
OTHERS = tomllib.loads((PACKAGING / "notices" / "others.toml").read_text("utf-8"))["part"]
LICENCES = PACKAGING / "notices" / "licences"


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(desktop_entry())
    return parser["Desktop Entry"]


def test_the_menu_starts_the_program_with_a_lesson_and_knows_its_files():
    found = entry()
    assert found["Exec"] == "quizapp %f"
    assert SPEC["lesson_files"]["type"] in found["MimeType"].split(";")
    assert found["Icon"] == "quizapp"


def test_the_metainfo_tells_the_version_and_the_entry_that_there_is():
    told = ElementTree.fromstring(metainfo())
    assert told.find("releases/release").get("version") == __version__
    assert f"applications/{told.findtext('launchable')}" in SHARED
    assert f"metainfo/{told.findtext('id')}.metainfo.xml" in SHARED


def test_the_type_of_lesson_files_is_a_kind_of_markdown():
    kind = ElementTree.fromstring(mime_type())[0]
    names = {one.tag.rpartition("}")[2]: one.attrib for one in kind}
    assert names["sub-class-of"] == {"type": "text/markdown"}
    assert names["glob"]["pattern"] == "*.lesson.md"


def test_the_manual_page_has_every_command():
    page = man_page()
    assert __version__ in page
    assert [one.name for one in COMMANDS if f"\n.B {one.name}\n" not in page] == []


def test_every_icon_has_its_place(tmp_path):
    write_shared(tmp_path)
    icons = tmp_path / "icons" / "hicolor"
    found = {path.relative_to(icons).as_posix() for path in icons.rglob("*.*")}
    assert {"scalable/apps/quizapp.svg", "48x48/apps/quizapp.png"} <= found
    assert len(found) == len(list((ROOT / "assets" / "icons").iterdir()))
    page = gzip.decompress((tmp_path / "man" / "man1" / "quizapp.1.gz").read_bytes())
    assert page.startswith(b".TH QUIZAPP 1")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_every_script_can_be_read_by_sh(script, need):
    assert subprocess.run([need("sh"), "-n", script], capture_output=True).stderr == b""
    assert os.access(script, os.X_OK)


def test_the_version_is_written_in_one_place():
    files = [
        path for path in PACKAGING.rglob("*") if path.suffix in (".py", ".toml", ".spec", ".sh")
    ]
    version = re.compile(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])")
    assert [path.name for path in files if version.search(path.read_text("utf-8"))] == []


def test_the_notices_have_every_licence_that_they_name_and_no_other():
    named = {row["text"] for row in OTHERS if "text" in row} - {"python"}
    assert named == {path.name for path in LICENCES.iterdir()}
    libraries = " ".join(SPEC["bundle"]["libraries_brought"])
    brought = set(re.findall(r"lib(?:xcb-)?([a-z]+)", libraries)) - {"python"}
    told = " ".join(row["name"] for row in OTHERS)
    names = {"render": "renderutil", "util": "xcb-util"}
    assert [one for one in brought if names.get(one, one) not in told] == []


def test_an_archive_has_the_same_bytes_whenever_it_is_made(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    digests = set()
    for name, mode in (("one", 0o600), ("two", 0o664)):
        top = fresh(tmp_path / name / "top")
        for file in ("b", "a", "deep/c"):
            write(top / file, file).chmod(mode)
        write(top / "run.sh", "", runs=True)
        (top / "link").symlink_to("a")
        made = archive(settle(top), tmp_path / name / "top.tar.xz")
        digests.add(hashlib.sha256(made.read_bytes()).hexdigest())
    assert len(digests) == 1
    with tarfile.open(made) as tar:
        modes = {one.name: oct(one.mode) for one in tar if one.isfile()}
    assert modes == {
        "top/a": "0o644",
        "top/b": "0o644",
        "top/deep/c": "0o644",
        "top/run.sh": "0o755",
    }


def test_the_bundle_keeps_what_is_wanted_of_qt_and_drops_libraries_of_the_system(tmp_path):
    plain = write(tmp_path / "plain", "no binary")
    targets = [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/lib/libQt6Unused.so.6",
        "quizapp/_resources/assets/fonts/Inter-Regular.otf",
        "libpython3.11.so.1.0",
        "libsystemd.so.0",
    ]
    found = [(target, str(plain), "DATA") for target in targets]
    left = kept(found, ["platforms/*xcb*"], ["zh_CN"], ["libpython3*"])
    assert [one[0] for one in left] == [targets[0], targets[2], targets[5], targets[6]]
