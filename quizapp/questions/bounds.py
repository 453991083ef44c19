"""The numbers that a unit allows: nothing is colder than absolute zero, no share is above 100 per cent."""

from collections.abc import Callable
from decimal import Decimal

from quizapp.lessons.values.quantity import Quantity
from quizapp.lessons.values.units import same_unit

_Bounds = tuple[Decimal | None, Decimal | None]
_ANY: _Bounds = (None, None)
_SHARE: _Bounds = (Decimal(0), Decimal(100))
_UNITS: dict[str, _Bounds] = {
    "°C": (Decimal("-273.15"), None),
    "°F": (Decimal("-459.67"), None),
    "K": (Decimal(0), None),
    "kelvin": (Decimal(0), None),
    "pH": (Decimal(0), Decimal(14)),
}


def possible_beside(key: Quantity, *, share: bool) -> Callable[[Quantity], bool]:
    """Return a test that says of a value whether it is possible where the key is.

    A key that is itself beyond a bound shows that the bound is none here.
    """
    bounds = (row for unit, row in _UNITS.items() if same_unit(unit, key.unit))
    low, high = _SHARE if share else next(bounds, _ANY)
    low = None if low is not None and key.number < low else low
    high = None if high is not None and (key.upper or key.number) > high else high

    def possible(one: Quantity) -> bool:
        above = low is None or one.number >= low
        return above and (high is None or (one.upper or one.number) <= high)

    return possible
