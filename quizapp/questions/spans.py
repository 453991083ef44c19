"""The numbers that some values allow between them, as spans that do not touch: to be looked up at once."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from quizapp.lessons.values.quantity import Quantity

_LEAST, _MOST = Decimal("-Infinity"), Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Spans:
    """The ends of the spans in order, each low with its high."""

    lows: tuple[Decimal, ...]
    highs: tuple[Decimal, ...]

    def meets(self, quantity: Quantity) -> bool:
        """Whether some number fits the quantity and one of the spans."""
        low, high = _ends(quantity)
        before = bisect_right(self.lows, high)
        return before > 0 and self.highs[before - 1] >= low


def spans_of(quantities: Iterable[Quantity]) -> Spans:
    """Return what some quantities allow between them."""
    lows: list[Decimal] = []
    highs: list[Decimal] = []
    for low, high in sorted(map(_ends, quantities)):
        if highs and low <= highs[-1]:
            highs[-1] = max(highs[-1], high)
        else:
            lows.append(low)
            highs.append(high)
    return Spans(tuple(lows), tuple(highs))


def _ends(quantity: Quantity) -> tuple[Decimal, Decimal]:
    low, high = quantity.interval()
    return _LEAST if low is None else low, _MOST if high is None else high
