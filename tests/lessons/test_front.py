"""A lesson's title and head are the same whether its entries are read or not."""

from pathlib import Path

import pytest

from quizapp.errors import LessonError
from quizapp.lessons.reader import read_lesson
from quizapp.lessons.reading.decode import LARGEST
from quizapp.lessons.reading.front import read_front
from quizapp.paths import resource

SHIPPED = sorted(resource("content").rglob("*.md"))
ENTRY = "\n### Term: a\n- Means: x\n"
HEADS = {
    "plain": f"# Rivers\n- Id: rivers\n- Author: Ana\n{ENTRY}",
    "a topic in a note": f"# Rivers\n<!-- so:\n## Topic\n### Term: b\n-->\n- Id: rivers\n{ENTRY}",
    "no title": f"- Id: rivers\n{ENTRY}",
    "entries at once": ENTRY.strip(),
    "headings without signs": "Rivers\n======\n- Id: rivers\n\nTerm: a\n- Means: x\n",
    "a late title": f"{ENTRY}\n# Rivers\n- Id: rivers\n",
}


def front(lesson):
    return lesson.id, lesson.title, {label: one.raw for label, one in lesson.header.items()}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_front_is_that_of_the_whole_lesson(path):
    assert front(read_front(path)) == front(read_lesson(path))


@pytest.mark.parametrize("text", HEADS.values(), ids=list(HEADS))
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_however_a_head_is_written_it_reads_the_same(tmp_path, text, codec):
    path = tmp_path / "a.md"
    path.write_bytes(text.encode(codec))
    assert front(read_front(path)) == front(read_lesson(path))


def test_the_whole_file_says_in_what_a_head_is_encoded(tmp_path):
    path = tmp_path / "a.md"
    text = f"# 河\n- Id: rivers\n\n### Term: 长江与黄河流域\n- Means: 中国的两条大河\n{ENTRY}"
    path.write_bytes(text.encode("gb18030"))
    assert read_front(path).title == read_lesson(path).title == "河"


@pytest.mark.parametrize("raw", [b"", b"# A\n### B\n\0", b"# A\n### B\n" + b"x" * LARGEST])
def test_what_is_no_lesson_is_refused_by_its_front_too(tmp_path, raw):
    path = Path(tmp_path / "a.md")
    path.write_bytes(raw)
    with pytest.raises(LessonError):
        read_front(path)
