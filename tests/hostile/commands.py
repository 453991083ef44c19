"""Runs the commands over hostile files in a process of its own, and says what came of each: as JSON.

Arguments: the lesson, the data folder, a folder for files.
"""

import io
import json
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from quizapp.__main__ import main
from tests.hostile.guard import Guard, internet_sockets

ANSWERS = "\n".join(["1", "2", "", "\x1b[2J", "=1+1", "1 2", "\u202e", "True"] * 12)


def commands(lesson, folder):
    """Return each command line, with whether it prints JSON."""
    carried = str(folder / "carried.progress")
    return (
        (["check", lesson], False),
        (["check", lesson, "--json"], True),
        (["questions", lesson], False),
        (["questions", lesson, "--json"], True),
        (["diff", lesson, str(folder / "newer.md")], False),
        (["study", "--text", lesson], False),
        (["quiz", lesson, "--number", "6"], False),
        (["progress"], False),
        (["progress", "--json"], True),
        (["progress", "export", carried], False),
        (["progress", "import", carried], False),
        (["profiles"], False),
        (["profiles", "list", "--json"], True),
        (["doctor"], False),
        (["doctor", "--json"], True),
        (["--profile", "\x1b[31mnobody\u202e", "progress"], False),
        (["check", str(folder / "\x1b[31mgone.md")], False),
        *((["check", str(path)], False) for path in sorted(folder.glob("large-*.md"))),
    )


def tried(arguments, data):
    """Return the exit code, what was printed, and the seconds that it took the processor."""
    out, err = io.StringIO(), io.StringIO()
    sys.stdin = io.StringIO(ANSWERS)
    start = time.process_time()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = main(["--data-dir", data, *arguments])
        except SystemExit as ended:
            code = ended.code
    took = time.process_time() - start
    return {
        "command": arguments,
        "code": code,
        "out": out.getvalue(),
        "err": err.getvalue(),
        "took": took,
        "sockets": internet_sockets(),
    }


if __name__ == "__main__":
    paths = [Path(word) for word in sys.argv[1:4]]
    guard = Guard(*paths)
    found = []
    for arguments, is_json in commands(str(paths[0]), paths[2]):
        found.append({**tried(arguments, str(paths[1])), "json": is_json})
    print(json.dumps({"noted": guard.noted, "found": found}))
