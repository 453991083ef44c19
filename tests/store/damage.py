"""Eight ways in which a file is damaged, each at a place and with contents by chance."""

from collections.abc import Callable
from random import Random

PAGE = 4096


def _bit(raw: bytes, random: Random) -> bytes:
    at = random.randrange(len(raw))
    return _put(raw, at, bytes([raw[at] ^ 1 << random.randrange(8)]))


def _sixteen_bytes(raw: bytes, random: Random) -> bytes:
    return _put(raw, random.randrange(len(raw) - 16), random.randbytes(16))


def _zeros(raw: bytes, random: Random) -> bytes:
    return _put(raw, random.randrange(len(raw) // 512) * 512, bytes(512))


def _noise(raw: bytes, random: Random) -> bytes:
    return _put(raw, random.randrange(len(raw) // PAGE) * PAGE, random.randbytes(PAGE))


def _cut(raw: bytes, random: Random) -> bytes:
    return raw[: random.randrange(1, len(raw))]


def _header(raw: bytes, random: Random) -> bytes:
    return random.choice((bytes(100), random.randbytes(100), b"PK\3\4" + bytes(96))) + raw[100:]


def _wrong_file(raw: bytes, random: Random) -> bytes:
    return random.choice(
        (b"Dear diary,\n" * 99, b"\x89PNG\r\n" + random.randbytes(9_999), bytes(9_000))
    )


def _put(raw: bytes, at: int, part: bytes) -> bytes:
    return raw[:at] + part + raw[at + len(part) :]


DAMAGES: dict[str, Callable[[bytes, Random], bytes]] = {
    "a bit": _bit,
    "16 bytes": _sixteen_bytes,
    "512 zeros": _zeros,
    "4 KiB noise": _noise,
    "cut": _cut,
    "header": _header,
    "zero length": lambda _raw, _random: b"",
    "wrong file": _wrong_file,
}
