"""`make simulate`: made learners study by the program's rule and by its rivals; all that comes out.

    python -m tests.simulate [calibration] [exam] [compare]

The same every time, since all chance is seeded. What learners and rivals are is in `settings.py`.
"""

import sys
from multiprocessing import Pool

from tests.simulate.tables import calibration_table, comparison_tables, exam_table

PARTS = {"calibration": calibration_table, "exam": exam_table, "compare": comparison_tables}


def main(wanted: list[str]) -> None:
    """Print the tables asked for, or all."""
    with Pool() as pool:
        for name, part in PARTS.items():
            if not wanted or name in wanted:
                for line in part(pool):
                    print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
