"""What ships is found, and a student's data has one place."""

from quizapp import paths


def test_lessons_and_assets_are_found_in_a_checkout():
    assert paths.shipped_lesson().is_file()
    assert paths.resource("assets").is_dir()


def test_a_packed_copy_comes_before_the_checkout(tmp_path, monkeypatch):
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(paths, "_HERE", tmp_path)
    assert paths.resource("content/x.md") == tmp_path / "_resources" / "content" / "x.md"


def test_the_data_folder_is_the_one_named_then_the_environments_then_the_users(
    monkeypatch, tmp_path
):
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(tmp_path / "environment"))
    assert paths.data_folder(str(tmp_path / "named")) == tmp_path / "named"
    assert paths.data_folder() == tmp_path / "environment"
    monkeypatch.delenv("QUIZAPP_DATA_DIR")
    assert paths.data_folder().name == "quizapp"


def test_asking_for_the_data_folder_makes_nothing(tmp_path):
    assert not paths.data_folder(str(tmp_path / "new")).exists()


def test_lessons_lie_on_three_shelves_the_own_first(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "site"))
    own, school, shipped = paths.shelves(tmp_path)
    assert own == tmp_path / "lessons"
    assert (school.parent.name, school.name) == ("quizapp", "lessons")
    assert shipped == paths.shipped_lesson().parent
    assert not own.exists()
