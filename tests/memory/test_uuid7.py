"""UUIDs of version 7."""

from uuid import RFC_4122, UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.memory.uuid7 import uuid7

TIMES, NOISE = st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10)


@settings(database=None)
@given(TIMES, NOISE)
def test_it_is_a_version_7_uuid_of_its_time(at, noise):
    made = UUID(uuid7(at, noise))
    assert (made.version, made.variant) == (7, RFC_4122)
    assert made.int >> 80 == at
    assert len(uuid7(at, noise)) == 32


@settings(database=None)
@given(TIMES, TIMES, NOISE, NOISE)
def test_they_sort_by_time(one, two, noise, other):
    assert one == two or (uuid7(one, noise) < uuid7(two, other)) == (one < two)


def test_the_noise_counts():
    made = {uuid7(1, bytes([n]) + bytes(9)) for n in range(1, 4)} | {
        uuid7(1, bytes(9) + bytes([n])) for n in range(1, 256)
    }
    assert len(made) == 3 + 255
