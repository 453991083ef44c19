"""A copy of a lesson becomes another lesson: its Id line changes, and nothing else."""

import pytest

from quizapp.errors import LessonError, TwinError
from quizapp.lessons.writing.own_id import give_own_id

TEXT = (
    "# Rivers\r\n\r\n*   id :  rivers \r\n<!-- mine -->\r\n"
    "### Term: Delta\r\n- Id: delta\r\n- Means: a mouth of many arms\r\n"
)


@pytest.fixture
def copy(tmp_path):
    made = tmp_path / "copy.md"
    made.write_bytes(TEXT.encode())
    return made


@pytest.fixture
def twin(copy, tmp_path):
    return TwinError(copy, tmp_path / "rivers.md", "rivers", "rivers-2")


def test_only_the_id_is_another(copy, twin, tmp_path):
    give_own_id(twin, tmp_path / "versions")
    changed = TEXT.replace("*   id :  rivers ", "*   id :  rivers-2 ")
    assert copy.read_bytes() == changed.encode()
    kept = [one for one in (tmp_path / "versions").rglob("*") if one.is_file()]
    assert [one.read_bytes() for one in kept] == [TEXT.encode()]


def test_an_id_that_was_given_by_hand_stays(copy, twin, tmp_path):
    by_hand = TEXT.replace("rivers ", "streams ").encode()
    copy.write_bytes(by_hand)
    give_own_id(twin, tmp_path / "versions")
    assert copy.read_bytes() == by_hand


def test_a_file_that_cannot_be_written_is_as_it_was(copy, twin, tmp_path):
    (tmp_path / "versions").write_text("no folder", encoding="utf-8")
    with pytest.raises(LessonError, match="Nothing was written"):
        give_own_id(twin, tmp_path / "versions")
    assert copy.read_bytes() == TEXT.encode()
