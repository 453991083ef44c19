"""docs/progress-file.md tells the truth about the file."""

import re
from pathlib import Path
from typing import get_args

from quizapp.exchange import columns, inflate, progress_file
from quizapp.memory.log import Event, Verdict

TEXT = (Path(__file__).parents[2] / "docs" / "progress-file.md").read_text(encoding="utf-8")
TABLE = dict(re.findall(r"^\| `([a-z]+)` \| (.+) \|$", TEXT, re.MULTILINE))


def test_its_columns_are_those_of_the_file():
    assert list(TABLE) == list(columns.COLUMNS)


def test_its_events_and_verdicts_are_those_of_the_log():
    assert TABLE["event"].split(", ") == list(get_args(Event))
    assert TABLE["verdict"].removesuffix("; or empty").split(", ") == list(get_args(Verdict))


def test_its_names_in_a_payload_are_those_that_are_read():
    said = TEXT.split("Of a payload")[1].split("##")[0]
    read = {name for names in columns._SAID.values() for name in names}
    assert set(re.findall(r"`([a-z-]+)`", said)) == read | {"clock", "day"}


def test_its_bounds_are_those_that_are_kept():
    refused = " ".join(TEXT.split("## What is refused")[1].split())
    assert (
        f"more than {progress_file.LARGEST // 10**6} MB, {progress_file.MOST_ROWS:,} rows"
        in refused
    )
    assert f"more than {inflate.MOST // 10**6} MB" in refused
    assert f"a line of more than {inflate.LONGEST // 10**6} MB" in refused
    assert f"`schema` ({progress_file.SCHEMA})" in TEXT
