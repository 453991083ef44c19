"""Tables of Qt Linguist: their messages, and what a translation has lost of what it says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.translations.code import places

ENDS = ((".", "。"), ("!", "！"), ("?", "？"), (":", "："), ("…",))
"""Signs that end a text, each beside the same one in wide letters."""
_NARROW = re.compile(r"[\u4e00-\u9fff”][,;:?!.](?!\w)|[,;:?!][\u4e00-\u9fff]|[\"']")
_MNEMONIC = re.compile(r"&(?=\w)")


@dataclass(frozen=True, slots=True)
class Message:
    """A text, its comment, and its forms in another language, none where it is not translated."""

    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool = True


def messages_of(path: Path) -> list[Message]:
    """Return the messages of a table."""
    return [_message(one) for one in ElementTree.parse(path).iter("message")]


def faults_of(message: Message) -> list[str]:
    """Return what is wrong with a message's translation, each with its text."""
    if not message.finished or not message.forms or not all(message.forms):
        return [f"not translated: {message.source}"]
    faults = {fault for form in message.forms for fault in _faults(message.source, form)}
    return [f"{fault}: {message.source}" for fault in sorted(faults)]


def narrow_signs(text: str) -> bool:
    """Whether Chinese words have a sign beside them that is as narrow as a Latin letter."""
    return _NARROW.search(text) is not None


def _message(found: ElementTree.Element) -> Message:
    translation = found.find("translation")
    forms = () if translation is None else _forms(translation)
    finished = translation is not None and not translation.get("type")
    return Message(found.findtext("source") or "", found.findtext("comment") or "", forms, finished)


def _forms(translation: ElementTree.Element) -> tuple[str, ...]:
    several = translation.findall("numerusform")
    return tuple(one.text or "" for one in several or [translation])


def _faults(source: str, form: str) -> Iterator[str]:
    if _places(form) is None:
        yield "cannot be said"
    elif _places(form) != places(source):
        yield "other places"
    if (_edge(source), _edge(source[::-1])) != (_edge(form), _edge(form[::-1])):
        yield "other spaces at an end"
    if _end(source) != _end(form):
        yield "another sign at the end"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
        yield "other mnemonics"


def _places(form: str) -> frozenset[str] | None:
    try:
        return places(form)
    except ValueError:  # a brace without its other one
        return None


def _edge(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _end(text: str) -> int:
    """Return which sign is at the end of a text, -1 for none of these."""
    return next((place for place, signs in enumerate(ENDS) if text.endswith(signs)), -1)
