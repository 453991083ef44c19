"""ARCHITECTURE.md tells the truth about the code."""

import re
import tomllib
from pathlib import Path

import pytest

from quizapp.commands.table import COMMANDS
from quizapp.lessons.kinds import KINDS
from quizapp.questions.facets import FACETS
from quizapp.questions.forms import FORMS
from quizapp.questions.wording import LANGUAGES

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def named(requirement):
    return re.split(r"[<>=~! ]", requirement)[0]


@pytest.mark.parametrize("requirement", PROJECT["project"]["dependencies"])
def test_every_dependency_has_its_reason(requirement):
    assert f"| {named(requirement)} |" in TEXT


@pytest.mark.parametrize("requirement", PROJECT["dependency-groups"]["dev"])
def test_every_tool_of_development_is_named(requirement):
    assert named(requirement) in TEXT


def test_every_package_and_module_of_the_top_is_named():
    for path in (ROOT / "quizapp").iterdir():
        if path.name.startswith("_") and path.name != "__main__.py":
            continue
        name = f"{path.name}/" if path.is_dir() else path.name
        assert re.search(rf"^  {re.escape(name)} ", TEXT, re.MULTILINE), name


def test_every_path_named_is_there():
    for name in re.findall(r"`((?:[a-z]+/)+[a-z_]*\.?(?:py)?)`", TEXT):
        assert any((base / name).exists() for base in (ROOT, ROOT / "quizapp")), name


def test_the_forms_are_those_of_the_table():
    listed = TEXT.split("## Forms\n")[1].split("\n## ")[0]
    assert re.findall(r"`([a-z-]+)`", listed) == list(FORMS)


def test_every_kind_has_its_facets_and_every_facet_its_stems_in_every_language():
    rows = {f"{kind}/{facet}" for kind, row in KINDS.items() for facet in row.facets}
    assert rows == set(FACETS)
    for table in LANGUAGES.values():
        assert rows <= set(table.STEMS)
        judged = {
            facet
            for facet, row in FACETS.items()
            if {"true-false", "which-says"} & {*row.fresh, *row.young}
            and facet != "Statement/truth"
        }
        assert judged == set(table.CLAIMS)


def test_the_stages_name_only_forms_of_the_table():
    for row in FACETS.values():
        assert {*row.fresh, *row.young, *row.known} <= set(FORMS)


def test_every_wording_is_its_own():
    for table in LANGUAGES.values():
        for facet, stems in table.STEMS.items():
            assert len(set(stems)) == len(stems), facet


def test_readme_names_every_command():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"quizapp {command.name}" in text, command.name


def test_nothing_in_the_package_opens_an_internet_socket():
    for path in (ROOT / "quizapp").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\b(?:urllib|http\.client|requests|QtNetwork|AF_INET)\b", text), path
