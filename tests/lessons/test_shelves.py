"""Where two shelves have one lesson, the student's own wins over the school's over the shipped one."""

import pytest

from quizapp.lessons.shelves import chosen_lesson, find_lesson, id_of, own_id, shelf_of
from quizapp.paths import shelves, shipped_lesson

LESSON = "# Copy\n- Id: new-productive-forces\n\n### Term: a\n- Means: x\n"


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """The own and the school's shelf, not yet made."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "site"))
    own, school, shipped = shelves(tmp_path / "data")
    assert shipped_lesson().parent == shipped
    return own, school


def put(folder, name, text=LESSON):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_without_shelves_the_shipped_lesson_is_opened(folders, tmp_path):
    assert chosen_lesson(None, tmp_path / "data") == shipped_lesson()
    assert not (tmp_path / "data").exists()


def test_own_wins_over_school_over_shipped(folders, tmp_path):
    own, school = folders
    assert chosen_lesson(None, tmp_path / "data") == shipped_lesson()
    theirs = put(school, "forces.md")
    assert chosen_lesson(None, tmp_path / "data") == theirs
    mine = put(own, "zz.md")
    assert chosen_lesson(None, tmp_path / "data") == mine


def test_a_lesson_with_another_id_or_none_is_not_taken_for_it(folders, tmp_path):
    own, _ = folders
    put(own, "a.md", "# Other\n- Id: other\n")
    put(own, "b.md", "words")
    (own / "c.md").write_bytes(b"\0")
    (own / "d.md").mkdir()
    assert chosen_lesson(None, tmp_path / "data") == shipped_lesson()


def test_a_file_that_is_named_is_the_one(folders, tmp_path):
    put(folders[0], "a.md")
    named = tmp_path / "named.md"
    assert chosen_lesson(named, tmp_path / "data") == named


def test_the_first_by_name_is_found(tmp_path):
    first, _ = put(tmp_path, "a.md"), put(tmp_path, "b.md")
    assert find_lesson("new-productive-forces", [tmp_path / "none", tmp_path]) == first
    assert find_lesson("nothing", [tmp_path]) is None


def test_a_head_tells_the_id_in_any_encoding(tmp_path):
    for codec in ("utf-8", "utf-8-sig", "utf-16"):
        (tmp_path / "a.md").write_bytes(LESSON.encode(codec))
        assert id_of(tmp_path / "a.md") == "new-productive-forces"
    assert id_of(tmp_path / "gone.md") == ""


def test_a_file_lies_on_a_shelf_or_on_none(folders, tmp_path):
    own, school = folders
    mine = put(own, "a.md")
    assert shelf_of(mine, [own, school]) == 0
    assert shelf_of(tmp_path / "a.md", [own, school]) is None


@pytest.mark.parametrize(
    ("lesson", "taken", "free"),
    [
        ("rivers", set(), "rivers-2"),
        ("rivers", {"rivers-2", "rivers-3"}, "rivers-4"),
        ("rivers-2", {"rivers"}, "rivers-3"),
        ("china-2016", set(), "china-2016-2"),
        ("2", set(), "2-2"),
        ("河流", set(), "河流-2"),
    ],
)
def test_a_copied_lesson_gets_a_free_id(lesson, taken, free):
    assert own_id(lesson, taken) == free
