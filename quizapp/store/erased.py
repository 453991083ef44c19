"""Which students were erased on this computer, so that nothing brings their progress back."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from quizapp.errors import StoreError
from quizapp.language import tr
from quizapp.store.files import write_whole
from quizapp.store.profiles import usable

RECORD = "erased.json"
"""Says in the data folder which profiles were erased, and on which day; no names."""


def erased_on(data: Path) -> dict[str, date]:
    """Return the day on which each profile was erased, by its UUID as 32 hex digits.

    StoreError where the record is there and cannot be read: nobody may come back by that.
    """
    path = data / RECORD
    with usable(data):
        if not path.exists():
            return {}
        text = path.read_bytes()
    try:
        found = json.loads(text)["erased"]
        return {UUID(profile).hex: date.fromisoformat(day) for profile, day in found.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(
            tr(
                "{file} is damaged: it no longer says who was erased on this computer. Move the file"
                " elsewhere, then try again.",
                file=path,
            )
        ) from error


def is_erased(data: Path, profile: str) -> bool:
    """Return whether the profile of this UUID was erased on this computer."""
    return UUID(profile).hex in erased_on(data)


def note_erased(data: Path, ids: Iterable[str]) -> None:
    """Note profiles, by their UUIDs as 32 hex digits, as erased today; durable when it returns."""
    noted = erased_on(data)
    found = dict.fromkeys(ids, datetime.now(UTC).date()) | noted
    if found == noted:
        return
    days = {profile: day.isoformat() for profile, day in sorted(found.items())}
    path = data / RECORD
    try:
        write_whole(path, (json.dumps({"erased": days}, indent=1), "\n"))
    except OSError as error:
        raise StoreError(
            tr(
                "{file} cannot be written: {reason}. Make room for it and make its folder writable, then"
                " try again.",
                file=path,
                reason=error.strerror or error,
            )
        ) from error
