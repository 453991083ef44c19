"""Pictures are read from the lesson's folder and from nowhere else."""

import pytest

from quizapp.lessons.pictures import picture_file


@pytest.fixture
def folder(tmp_path):
    """A lesson's folder with pictures, beside one that is not its own."""
    own = tmp_path / "lesson"
    (own / "maps").mkdir(parents=True)
    for name in ("bay.png", "maps/sea.JPG", "drawing.svg", "notes.txt"):
        (own / name).write_bytes(b"x")
    (tmp_path / "other.png").write_bytes(b"x")
    return own


@pytest.mark.parametrize(
    ("name", "file"),
    [("bay.png", "bay.png"), ("maps/sea.JPG", "maps/sea.JPG"), ("maps\\sea.JPG", "maps/sea.JPG")],
)
def test_a_picture_in_the_folder_is_found(folder, name, file):
    assert picture_file(folder, name) == folder / file


@pytest.mark.parametrize(
    "name",
    [
        "", "..", "../other.png", "maps/../../other.png", "maps\\..\\..\\other.png", "{there}/other.png",
        "C:/other.png", "\\\\server\\other.png", "file:///other.png", "http://example.org/a.png",
        "maps", "gone.png", "drawing.svg", "notes.txt", "bay.png\0.txt", "a" * 5000 + ".png",
    ],
)  # fmt: skip
def test_whatever_else_is_named_is_not_read(folder, name):
    assert picture_file(folder, name.format(there=folder.parent)) is None


def test_a_link_is_not_followed(folder):
    (folder / "link.png").symlink_to(folder.parent / "other.png")
    (folder / "out").symlink_to(folder.parent)
    assert picture_file(folder, "link.png") is None
    assert picture_file(folder, "out/other.png") is None


def test_a_file_that_is_far_too_large_is_not_read(folder):
    with (folder / "bay.png").open("r+b") as file:
        file.truncate(21_000_000)
    assert picture_file(folder, "bay.png") is None
