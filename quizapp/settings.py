"""What a student likes of the look, in a small file of their profile that needs no database to be read."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final, Literal

from quizapp.errors import StoreError
from quizapp.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

FILE: Final = "settings.json"
_LARGEST = 100_000
"""Bytes; a file that is larger is none of ours."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a student likes the window: the text's size in per cent, its colours and letters, and so on.

    `motion` says how much may move, `answer_buttons` between how many answers a flash card's reader
    chooses, `single_keys` whether letters, digits and signs act by themselves. "system" is as the
    system has it.
    """

    text_size: int = 100
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    font: Literal["standard", "dyslexic"] = "standard"
    motion: Literal["system", "less", "full"] = "system"
    answer_buttons: Literal[2, 4] = 2
    single_keys: Literal["on", "off"] = "on"
    language: Literal["system", "en", "zh"] = "system"


USUAL: Final = Settings()
"""What holds for who has said nothing."""

CHOICES: Final[Mapping[str, Sequence[str] | Sequence[int]]] = {
    "text_size": range(80, 251),
    "theme": ("system", "light", "dark", "contrast"),
    "font": ("standard", "dyslexic"),
    "motion": ("system", "less", "full"),
    "answer_buttons": (2, 4),
    "single_keys": ("on", "off"),
    "language": ("system", "en", "zh"),
}
"""What each may be."""


def read_settings(folder: Path | None) -> Settings:
    """Return the settings kept in a profile's folder; what is missing or cannot be is the usual.

    Without a folder all of them are.
    """
    try:
        kept = kept_settings(folder) if folder else {}
    except (OSError, ValueError):
        kept = {}
    return _settings(kept)


def kept_settings(folder: Path) -> dict[str, object]:
    """Return what a profile's file holds, also what only a later version knows; nothing without a file.

    OSError where it cannot be read, ValueError where it is none of ours.
    """
    path = folder / FILE
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return {}
    import json  # the first frame of who has set nothing does not need it

    try:
        kept = json.loads(raw) if len(raw) <= _LARGEST else None
    except RecursionError:
        kept = None
    if not isinstance(kept, dict):
        raise ValueError(path)
    return kept


def keep_settings(folder: Path, wanted: Settings) -> None:
    """Keep settings durably in a profile's folder, and all that is not known here as it was.

    A file that is none of ours is put beside first. StoreError where they cannot be kept; the settings
    kept before are as they were.
    """
    import json

    from quizapp.store.files import write_whole  # nothing is written before the first frame

    path = folder / FILE
    try:
        try:
            kept = kept_settings(folder)
        except ValueError:
            path.rename(_free(path.with_name(f"{FILE}.unreadable")))
            kept = {}
        write_whole(path, (json.dumps(_with(kept, wanted), ensure_ascii=False, indent=1), "\n"))
    except OSError as error:
        raise StoreError(
            tr(
                "Settings cannot be kept in {file}: {reason}. They hold until you close quizapp. Make"
                " that folder writable, then set them again.",
                file=str(path),
                reason=error.strerror or str(error),
            )
        ) from error


def _settings(kept: Mapping[str, object]) -> Settings:
    known = {}
    for field in fields(Settings):
        value = kept.get(_key(field.name), field.default)
        # An equal value of another type is none: JSON's true, 1.0 and 1 are three things.
        fits = type(value) is type(field.default) and value in CHOICES[field.name]
        known[field.name] = value if fits else field.default
    return Settings(**known)  # type: ignore[arg-type] # each was looked up in CHOICES


def _with(kept: Mapping[str, object], wanted: Settings) -> dict[str, object]:
    """Return what is kept with the settings that differ from it; the usual ones are not written down."""
    before, now = _settings(kept), dict(kept)
    for field in fields(Settings):
        value = getattr(wanted, field.name)
        if value == getattr(before, field.name):
            continue
        now[_key(field.name)] = value
        if value == field.default:
            del now[_key(field.name)]
    return now


def _key(field: str) -> str:
    return field.replace("_", "-")


def _free(wanted: Path) -> Path:
    number, path = 1, wanted
    while path.exists():
        number += 1
        path = wanted.with_name(f"{wanted.name}-{number}")
    return path


def exported_settings(folder: Path) -> dict[str, object]:
    """Return what is kept, to be exported; nothing where it cannot be read."""
    with suppress(OSError, ValueError):
        return kept_settings(folder)
    return {}
