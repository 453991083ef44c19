"""A lesson file is saved whole or not at all, and what it said before is kept."""

import errno
import os
import random
import signal
import stat
import subprocess
import sys
import time
from datetime import UTC, datetime

import pytest

from quizapp.errors import LessonError
from quizapp.lessons.writing.saving import KEPT, kept_versions, save, save_bytes, versions_of
from quizapp.lessons.writing.source import read_source

LESSON = "# Rivers\n- Id: rivers\n\n### Term: delta\n- Means: land at the sea\n"
posix = pytest.mark.skipif(os.name == "nt", reason="permissions and signals of POSIX")


@pytest.fixture
def lesson(tmp_path):
    path = tmp_path / "rivers.md"
    path.write_text(LESSON)
    return path


@pytest.fixture
def versions(tmp_path):
    return tmp_path / "data" / "versions"


def names(folder):
    return sorted(one.name for one in folder.iterdir())


def test_a_saved_text_is_the_file_and_the_old_one_is_kept(lesson, versions):
    at = datetime(2024, 3, 5, 14, 7, 9, tzinfo=UTC)
    kept = save(lesson, read_source(lesson), LESSON + "\n", versions, lambda: at)
    assert lesson.read_text() == LESSON + "\n"
    assert kept.name == "000001-2024-03-05T14-07-09Z.md"
    assert kept.read_text() == LESSON
    assert kept.parent.parent == versions
    assert kept.parent.name.startswith("rivers-")
    assert names(lesson.parent) == ["data", "rivers.md"]


def test_saving_an_unchanged_text_writes_nothing(lesson, versions):
    before = lesson.stat()
    assert save(lesson, read_source(lesson), LESSON, versions) is None
    assert not versions.exists()
    assert lesson.stat() == before


def test_of_eleven_saves_and_more_the_last_ten_versions_stay_in_order(lesson, versions):
    for number in range(KEPT + 3):
        save(lesson, read_source(lesson), f"{LESSON}<!-- {number} -->\n", versions)
    kept = kept_versions(versions_of(lesson, versions))
    found = [one.read_text().removeprefix(LESSON) for one in kept]
    assert found == [f"<!-- {number} -->\n" for number in range(2, KEPT + 2)]


def test_what_a_killed_save_left_is_taken_away_by_a_later_one(lesson, versions):
    for name, age in (("old", 7_200), ("new", 60)):
        left = lesson.parent / f".quizapp-{name}.tmp"
        left.write_text("half a les")
        os.utime(left, (time.time() - age,) * 2)
    save(lesson, read_source(lesson), LESSON + "\n", versions)
    assert names(lesson.parent) == [".quizapp-new.tmp", "data", "rivers.md"]


def test_two_files_of_one_name_keep_their_versions_apart(tmp_path, versions):
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.md").write_text(LESSON)
        save(tmp_path / name / "x.md", read_source(tmp_path / name / "x.md"), name, versions)
    assert len(list(versions.iterdir())) == 2


@posix
def test_permissions_stay(lesson, versions):
    lesson.chmod(0o640)
    save(lesson, read_source(lesson), LESSON + "\n", versions)
    assert stat.S_IMODE(lesson.stat().st_mode) == 0o640
    folder = versions_of(lesson, versions)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@posix
def test_a_link_stays_a_link_and_its_target_is_written(lesson, versions, tmp_path):
    link = tmp_path / "link.md"
    link.symlink_to(lesson)
    save(link, read_source(link), LESSON + "\n", versions)
    assert link.is_symlink()
    assert lesson.read_text() == LESSON + "\n"
    assert versions_of(link, versions) == versions_of(lesson, versions)


def test_a_file_that_another_program_changed_is_left_as_it_is(lesson, versions):
    source = read_source(lesson)
    lesson.write_text(LESSON + "theirs\n")
    with pytest.raises(LessonError) as refused:
        save(lesson, source, LESSON + "ours\n", versions)
    assert str(refused.value) == (
        f"{lesson} was changed by another program meanwhile; nothing was written. Run it again."
    )
    assert lesson.read_text() == LESSON + "theirs\n"
    assert not versions.exists()


def test_a_file_that_is_gone_is_not_made_again(lesson, versions):
    source = read_source(lesson)
    lesson.unlink()
    with pytest.raises(LessonError, match="no longer there"):
        save(lesson, source, "x", versions)
    assert not lesson.exists()


@pytest.mark.parametrize("text", ["x" * 2_000_001, "# a\0b", " \n"])
def test_what_could_not_be_read_again_is_not_written(lesson, versions, text):
    with pytest.raises(LessonError):
        save(lesson, read_source(lesson), text, versions)
    assert lesson.read_text() == LESSON
    assert not versions.exists()


def test_without_a_place_for_the_version_before_nothing_is_written(lesson, tmp_path):
    (tmp_path / "versions").write_text("a file, no folder")
    with pytest.raises(LessonError, match="The version before could not be kept in"):
        save(lesson, read_source(lesson), LESSON + "\n", tmp_path / "versions")
    assert lesson.read_text() == LESSON


@posix
@pytest.mark.parametrize("locked", ["file", "folder"])
def test_what_may_not_be_written_is_said(lesson, versions, locked):
    versions.mkdir(parents=True)
    source = read_source(lesson)
    place = lesson if locked == "file" else lesson.parent
    place.chmod(0o500 if locked == "folder" else 0o400)
    if os.access(place, os.W_OK):
        pytest.skip("the superuser may write anywhere")
    try:
        with pytest.raises(LessonError, match="Make the file and its folder writable"):
            save(lesson, source, LESSON + "\n", versions)
    finally:
        place.chmod(0o700)
    assert lesson.read_text() == LESSON


FULL = """
import resource, sys
from pathlib import Path
from quizapp.errors import LessonError
from quizapp.lessons.writing.saving import save
from quizapp.lessons.writing.source import read_source
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
source = read_source(path)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))
try:
    save(path, source, source.text + "x" * 5_000, Path(sys.argv[2]))
except LessonError as error:
    print(error)
"""


@posix
def test_a_disk_that_takes_no_more_leaves_the_old_file_whole(lesson, versions):
    done = subprocess.run(
        [sys.executable, "-c", FULL, lesson, versions],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == (
        f"{lesson} could not be saved: {os.strerror(errno.EFBIG)}. The file is as it was."
        " Check that the disk is connected and sound, then try again.\n"
    )
    assert lesson.read_text() == LESSON
    assert names(lesson.parent) == ["data", "rivers.md"]


LOOP = """
import sys
from pathlib import Path
from quizapp.lessons.writing.saving import save_bytes
path, versions = Path(sys.argv[1]), Path(sys.argv[2])
print("begun", flush=True)
old = path.read_bytes()
while True:
    new = b"# " + bytes([65 + (old[2] - 64) % 26]) * 300_000
    save_bytes(path, old, new, versions)
    old = new
"""


@posix
def test_a_kill_in_the_middle_of_saving_leaves_a_whole_file(lesson, versions):
    chance = random.Random(7)
    lesson.write_bytes(b"# " + b"A" * 300_000)
    for _ in range(12):
        run = subprocess.Popen(
            [sys.executable, "-c", LOOP, lesson, versions], stdout=subprocess.PIPE
        )
        assert run.stdout.readline() == b"begun\n"
        time.sleep(chance.uniform(0, 0.06))
        run.send_signal(signal.SIGKILL)
        run.communicate()
        raw = lesson.read_bytes()
        assert len(raw) == 300_002
        assert len(set(raw[2:])) == 1
        for kept in kept_versions(versions_of(lesson, versions)):
            raw = kept.read_bytes()
            assert len(raw) == 300_002
            assert len(set(raw[2:])) == 1
    before = lesson.read_bytes()
    assert save_bytes(lesson, before, b"# x", versions)
