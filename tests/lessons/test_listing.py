"""Which lessons there are to open, and which of two with one Id is used."""

import pytest

from quizapp.lessons.listing import listing
from quizapp.paths import shelves, shipped_lesson

LESSON = "# {title}\n- Id: {id}\n- Author: Ana\n\n## One\n\n### Term: a\n- Means: x\n"


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """The own and the school's shelf, not yet made, and the one that ships."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "site"))
    return shelves(tmp_path / "data")


def put(folder, name, title="Rivers", id="rivers"):  # noqa: A002 - as in the file
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(LESSON.format(title=title, id=id), encoding="utf-8")
    return path


def names(found, shelf):
    return [one.path.name for one in found if one.shelf == shelf]


def test_what_ships_is_listed_with_the_samples(folders):
    found = listing(folders, [])
    shipped = names(found, "shipped")
    assert shipped[0] == shipped_lesson().name
    assert "solar-system.md" in shipped
    assert {one.shelf for one in found} == {"shipped"}
    assert all(one.front and one.front.title and not one.front.entries for one in found)


def test_own_lessons_come_before_the_schools(folders):
    own, school, _ = folders
    put(school, "school.md", id="s")
    put(own, "b.txt", id="b")
    put(own, "a.md", id="a")
    put(own, "notes.pdf")
    (own / "folder.md").mkdir()
    found = listing(folders, [])
    assert [one.path.name for one in found[:3]] == ["a.md", "b.txt", "school.md"]
    assert [one.shelf for one in found[:4]] == ["own", "own", "school", "shipped"]


def test_a_lesson_that_a_better_shelf_has_too_names_that_shelf(folders):
    own, school, _ = folders
    put(own, "mine.md")
    put(school, "theirs.md")
    put(own, "copy.md", id="new-productive-forces")
    found = {one.path.name: one.better for one in listing(folders, [])}
    assert found["mine.md"] is None
    assert found["theirs.md"] == "own"
    assert found[shipped_lesson().name] == "own"
    assert found["solar-system.md"] is None


def test_files_from_elsewhere_follow_once_each(folders, tmp_path):
    mine = put(folders[0], "mine.md")
    other = put(tmp_path / "desk", "other.md")
    found = listing(folders, [other, mine])
    assert names(found, "elsewhere") == ["other.md"]
    assert found[-1].better is None, "who opened it there means that file"


def test_what_cannot_be_read_is_listed_with_the_reason(folders, tmp_path):
    own = folders[0]
    put(own, "good.md")
    (own / "empty.md").write_bytes(b"")
    gone = tmp_path / "gone.md"
    found = {one.path.name: one for one in listing(folders, [gone])}
    assert "empty" in str(found["empty.md"].error)
    assert found["empty.md"].there
    assert not found["gone.md"].there
    assert found["good.md"].front.title == "Rivers"


def test_fifty_lessons_as_long_as_the_shipped_one_are_listed_by_their_heads_alone(folders):
    text = shipped_lesson().read_text(encoding="utf-8")
    own = folders[0]
    own.mkdir(parents=True)
    for number in range(50):
        new = text.replace("- Id: new-productive-forces", f"- Id: n{number}")
        (own / f"{number:02}.md").write_text(new, encoding="utf-8")
    found = [one for one in listing(folders, []) if one.shelf == "own"]
    assert [one.front.id for one in found] == [f"n{number}" for number in range(50)]
    assert {one.front.heading("Author") for one in found} == {"Guo Tianqi"}


def test_a_file_that_was_changed_is_listed_as_it_is_now(folders):
    path = put(folders[0], "mine.md")
    assert "Rivers" in [one.front.title for one in listing(folders, [])]
    put(folders[0], "mine.md", title="Rivers and lakes")
    found = {one.path: one for one in listing(folders, [])}
    assert found[path].front.title == "Rivers and lakes"
    path.write_bytes(b"\x00\xff")
    assert {one.path: one for one in listing(folders, [])}[path].error
