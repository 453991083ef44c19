"""What the scheduler is told: values that hold for all cards."""

from dataclasses import dataclass

POLICY_VERSION = 2
"""Counts the rules by which states follow from the log: a cache of another version is replayed."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The chance of recall aimed at, new cards a study day, and the hour a study day begins."""

    retention: float = 0.9
    new_per_day: int = 15
    day_start: int = 4
