"""The open lesson's file is watched: every way of saving is noticed, and nothing else."""

import shutil

import pytest

from quizapp.gui import watching
from quizapp.gui.watching import LessonWatcher

TEXT = "# Rivers\n"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    monkeypatch.setattr(watching, "GONE_MS", 600)


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "lessons" / "lesson.md"
    made.parent.mkdir()
    made.write_text(TEXT, encoding="utf-8")
    return made


@pytest.fixture(params=[False, True], ids=["watching", "polling"])
def watcher(request, qapp, path):
    """A watcher of each kind; the one that polls does it often, so that nobody waits."""
    made = LessonWatcher(path, remote=request.param, every=50)
    assert made._poll.isActive() is request.param
    yield made
    made.deleteLater()


def save(path, text):
    path.write_text(text, encoding="utf-8")


def replace(path, text):
    """Save as good editors do: write beside, then rename over."""
    beside = path.with_name(".lesson.md.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def delete_and_create(path, text):
    path.unlink()
    path.write_text(text, encoding="utf-8")


def rename_away_and_back(path, text):
    """Save as word processors do: the old file is renamed, the new one put in its place."""
    beside, before = path.with_name("~new.tmp"), path.with_name("~old.tmp")
    beside.write_text(text, encoding="utf-8")
    path.rename(before)
    beside.rename(path)
    before.unlink()


def keep_a_hard_link(path, text):
    """Save with a backup that is the old file itself, which lives on."""
    backup = path.with_name("lesson.md~")
    backup.unlink(missing_ok=True)
    backup.hardlink_to(path)
    replace(path, text)


WAYS = [save, replace, delete_and_create, rename_away_and_back, keep_a_hard_link]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_every_way_of_saving_is_noticed_and_so_is_the_next(watcher, path, qtbot, way):
    for number, then in enumerate((way, save, way)):
        with qtbot.waitSignal(watcher.changed):
            then(path, f"{TEXT}{number}\n")


def test_a_file_that_is_gone_is_told_and_so_is_its_return(watcher, path, qtbot):
    with qtbot.waitSignal(watcher.changed):
        path.unlink()
    with qtbot.waitSignal(watcher.changed):
        save(path, f"{TEXT}again\n")


def test_a_file_moved_away_and_back_at_once_is_no_change(watcher, path, qtbot):
    with qtbot.assertNotEmitted(watcher.changed, wait=700):
        path.rename(path.with_name("away.md"))
        qtbot.wait(100)
        path.with_name("away.md").rename(path)


def test_a_folder_that_is_gone_and_returns_is_noticed(watcher, path, qtbot):
    with qtbot.waitSignal(watcher.changed):
        shutil.rmtree(path.parent)
    with qtbot.waitSignal(watcher.changed):
        path.parent.mkdir()
        save(path, TEXT)
    with qtbot.waitSignal(watcher.changed):
        save(path, f"{TEXT}again\n")


def test_a_file_that_is_not_there_yet_is_noticed_when_it_comes(qapp, tmp_path, qtbot):
    watcher = LessonWatcher(tmp_path / "later.md", remote=False)
    with qtbot.waitSignal(watcher.changed):
        save(tmp_path / "later.md", TEXT)
    watcher.deleteLater()


def test_several_writes_in_a_row_are_told_once_when_the_last_is_done(watcher, path, qtbot):
    told = []
    watcher.changed.connect(lambda: told.append(path.read_text(encoding="utf-8")))
    with qtbot.waitSignal(watcher.changed), path.open("a", encoding="utf-8") as file:
        for number in range(10):
            print(number, file=file, flush=True)
            qtbot.wait(50)
        assert watcher.settling
        assert told == []
    qtbot.wait(500)
    assert len(told) == 1
    assert told[0].endswith("9\n")
    assert not watcher.settling


def test_an_untouched_lesson_is_quiet(watcher, path, qtbot):
    with qtbot.assertNotEmitted(watcher.changed, wait=700):
        path.read_text(encoding="utf-8")


def test_another_file_in_the_folder_is_of_no_interest(watcher, path, qtbot):
    with qtbot.assertNotEmitted(watcher.changed, wait=700):
        save(path.with_name("other.md"), TEXT)
        path.with_name("other.md").rename(path.with_name("another.md"))
        path.with_name("another.md").unlink()


def test_a_busy_folder_does_not_put_the_news_off(watcher, path, qtbot):
    save(path, f"{TEXT}news\n")
    busy = path.with_name("busy.tmp")
    told = []
    watcher.changed.connect(lambda: told.append(True))
    for _ in range(20):
        save(busy, TEXT)
        busy.unlink()
        qtbot.wait(50)
    assert told == [True]


def test_a_lesson_behind_a_link_is_followed(tmp_path, path, qapp, qtbot):
    link = tmp_path / "link.md"
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("links are not allowed here")
    watcher = LessonWatcher(link, remote=False)
    for number in range(2):
        with qtbot.waitSignal(watcher.changed):
            replace(path, f"{TEXT}{number}\n")
    watcher.deleteLater()
