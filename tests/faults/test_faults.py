"""`make faults` in short: a few cases of each kind, in a process of its own, as they fork."""

import os
import subprocess
import sys

import pytest

from tests.faults.__main__ import PARTS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills by signal")


@pytest.fixture(scope="module")
def printed():
    """Give what each part prints."""
    command = [sys.executable, "-m", "tests.faults", "--short"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert done.stdout, done.stderr
    sections = done.stdout.split("\n\n")
    return {section.split(":")[0]: section for section in sections}


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_nothing_is_lost_by(printed, part):
    if lack := part.lacks():
        pytest.skip(lack)
    section = printed[part.name]
    assert all(line.words in section for line in part.lines)
    assert "MISSED" not in section, section
