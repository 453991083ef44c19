"""The command line: one file a command, its name in NAMES and its row in `table.COMMANDS`.

The table loads what the commands need, which a window that is to be painted does not wait for.
"""

NAMES = ("study", "quiz", "check", "diff", "questions", "quality", "progress", "profiles", "doctor")
