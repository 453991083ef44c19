"""UUIDs that sort by time: version 7 of RFC 9562."""


def uuid7(at: int, noise: bytes) -> str:
    """Return a version 7 UUID as 32 hex digits, of a time in ms since 1970 and 10 random bytes."""
    bits = int.from_bytes(noise, "big")
    head = (at & (1 << 48) - 1) << 80 | 7 << 76 | (bits >> 62 & 0xFFF) << 64
    return f"{head | 2 << 62 | bits & (1 << 62) - 1:032x}"
