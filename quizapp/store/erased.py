"""Which students were erased on this computer, so that nothing brings their progress back."""

import json
from datetime import date
from pathlib import Path
from uuid import UUID

from quizapp.errors import StoreError
from quizapp.store.profiles import usable

ERASED = "erased.json"


def erased_on(data: Path) -> dict[str, date]:
    """Return the day on which each profile was erased, by its UUID as 32 hex digits.

    StoreError where the list is there and cannot be read: nobody may come back by that.
    """
    path = data / ERASED
    with usable(data):
        if not path.exists():
            return {}
        text = path.read_bytes()
    try:
        found = json.loads(text)["erased"]
        return {UUID(profile).hex: date.fromisoformat(day) for profile, day in found.items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise StoreError(
            f"{path}, the list of the students who were erased here, is damaged. Mend it first, so"
            " that nobody’s progress comes back unasked."
        ) from None
