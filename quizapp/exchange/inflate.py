"""Unpacks a gzip file line by line, and no further than a sound file could go."""

import zlib
from collections.abc import Iterator

MOST = 256_000_000
"""Bytes that all lines may have."""

LONGEST = 16_000_000
"""Bytes that one line may have."""

_PIECE = 1 << 16


def inflated_lines(raw: bytes) -> Iterator[bytes]:
    """Yield the lines of a gzip file of one member, without their ends; ValueError says what is wrong."""
    rest, total = b"", 0
    for piece in _inflated(raw):
        total += len(piece)
        *whole, rest = (rest + piece).split(b"\n")
        if total > MOST:
            raise ValueError(f"the file unpacks to more than {MOST // 1_000_000} MB")
        if max(map(len, (*whole, rest))) > LONGEST:
            raise ValueError(f"it has more than {LONGEST // 1_000_000} MB")
        yield from whole
    if rest:
        raise ValueError("it does not end")


def _inflated(raw: bytes) -> Iterator[bytes]:
    """Yield what a gzip file unpacks to, in pieces that are never large."""
    inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        for start in range(0, len(raw), _PIECE):
            if inflater.eof:
                raise ValueError("more bytes follow the end of the packed lines")
            packed = raw[start : start + _PIECE]
            while packed and not inflater.eof:
                yield inflater.decompress(packed, _PIECE * 16)
                packed = inflater.unconsumed_tail
    except zlib.error:
        raise ValueError("what is packed is damaged") from None
    if inflater.unused_data:
        raise ValueError("more bytes follow the end of the packed lines")
    if not inflater.eof:
        raise ValueError("what is packed is cut off")
