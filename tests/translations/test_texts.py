"""All that the window says can be translated, is translated, and stands in the tables that it reads."""

import re
import subprocess
from functools import cache
from pathlib import Path
from typing import get_args

import PySide6
import pytest

from quizapp import errors
from quizapp.gui.speaking import LANGUAGES, Speaking
from quizapp.language import DayStyle
from quizapp.lessons.kinds import COMMON, HEADER, KINDS
from quizapp.paths import resource
from quizapp.questions.facets import FACETS
from quizapp.questions.model import AnswerForm
from quizapp.study.card_lines import Aside
from tests.translations.code import raised_unsaid, texts_in, unsaid, wrongly_said
from tests.translations.tables import faults_of, messages_of, narrow_signs

ROOT = Path(__file__).parents[2] / "quizapp"
NAMES = {
    *(*get_args(AnswerForm), *get_args(Aside), *get_args(DayStyle)),
    *(*HEADER, *COMMON, *FACETS),
    *(label for kind in KINDS.values() for label in (*kind.required, *kind.optional)),
    *("kind of question", "Title", "Description", "JSON (*.json)", "Fusion"),
    *("Inter", "OpenDyslexic", "Noto Sans SC", "SC_CLK_TCK"),
}
"""What the program calls things by; the last are Qt's, those of files, of our letters, and a clock's."""
OTHER_TONGUES = "gui/speaking.py"
"""Holds what every language is called in itself, and how it writes its days."""
FOR_TEACHERS = (
    *("commands/", "doctor/", "quality/", "lessons/checks/", "lessons/writing/"),
    *("__main__.py", "errors.py", "paths.py"),
)
"""Speak English: on a command line, and of a lesson to who writes it."""
ERRORS = frozenset(
    name
    for name, one in vars(errors).items()
    if isinstance(one, type) and issubclass(one, errors.QuizError)
)
TABLES = {code: name for code, (name, _) in LANGUAGES.items() if code != "en"}


@cache
def modules():
    return {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in ROOT.rglob("*.py")
    }


def within(*folders):
    return {name: text for name, text in modules().items() if name.split("/")[0] in folders}


def found(check, named):
    return [f"{name}:{one}" for name, text in named.items() for one in check(text)]


@cache
def said():
    return frozenset().union(*map(texts_in, modules().values()))


def table(code, kind="ts"):
    return resource(f"assets/translations/quizapp_{TABLES[code]}.{kind}")


def test_no_text_of_the_window_goes_past_the_translators():
    pages = {name: text for name, text in within("gui").items() if name != OTHER_TONGUES}
    assert found(lambda text: unsaid(text, NAMES), pages) == []


def test_no_sentence_that_the_window_takes_from_study_goes_past_them():
    assert found(lambda text: unsaid(text, NAMES, one_word=False), within("study")) == []


def test_no_error_that_a_student_meets_goes_past_them():
    met = {name: text for name, text in modules().items() if not name.startswith(FOR_TEACHERS)}
    assert found(lambda text: raised_unsaid(text, ERRORS), met) == []


def test_every_text_can_be_translated_as_a_whole_when_it_is_said():
    assert found(wrongly_said, modules()) == []


@pytest.mark.parametrize("code", TABLES)
def test_a_table_has_the_texts_of_the_code_and_no_others(code):
    held = {(one.source, one.comment) for one in messages_of(table(code))}
    assert said() - held == set(), "run `make translations`, then translate what is new"
    assert held - said() == set(), "run `make translations`"


@pytest.mark.parametrize("code", TABLES)
def test_every_text_is_translated_and_nothing_of_it_is_lost(code):
    assert [fault for one in messages_of(table(code)) for fault in faults_of(one)] == []


def test_chinese_has_chinese_signs():
    messages = messages_of(table("zh"))
    assert [one.source for one in messages if any(map(narrow_signs, one.forms))] == []


@pytest.mark.parametrize("code", TABLES)
def test_the_window_says_what_the_table_has(code):
    spoken = Speaking(code)
    for one in messages_of(table(code)):
        for n in (-1, 1, 5):
            assert spoken.text(one.source, one.comment, n) in one.forms


@pytest.mark.parametrize("code", TABLES)
def test_the_table_that_is_read_is_made_of_the_one_that_is_written(code, tmp_path):
    made = tmp_path / "made.qm"
    program = Path(PySide6.__file__).with_name("lrelease")
    subprocess.run([program, table(code), "-qm", made], check=True, capture_output=True)
    assert made.read_bytes() == table(code, "qm").read_bytes(), "run `make translations`"


def test_the_guide_for_translators_uses_the_words_that_the_window_uses():
    guide = (ROOT.parent / "docs" / "translating.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"\| (.+?) \| (.+?) \| (.+?) \| (.+?) \|\n", guide.split("## Words in Chinese")[1]
    )
    words = {
        word for row in rows[1:] for cell in (row[1], row[3]) for word in re.split("[、；]", cell)
    }
    said = "\n".join(form for one in messages_of(table("zh")) for form in one.forms)
    assert len(words) > 40
    assert {word for word in words if word not in said} == set()
