"""Round steps for scales, and shares as one says them."""

_STEPS = (1, 2, 5)
TICKS = 4


def step_for(top: int, steps: int = TICKS) -> int:
    """Return the smallest of 1, 2, 5, 10, 20 … that reaches `top` in so many steps."""
    size = 1
    while True:
        for step in _STEPS:
            if step * size * steps >= top:
                return step * size
        size *= 10


def ticks_up_to(top: int) -> tuple[int, ...]:
    """Return round counts from 0 to at least `top`, and at least to 1."""
    step = step_for(max(1, top))
    return tuple(step * number for number in range(-(-max(1, top) // step) + 1))


def of_100(share: float) -> int:
    """Return a share as so many of a hundred; all or none only where it is all or none."""
    if 0 < share < 1:
        return min(99, max(1, round(share * 100)))
    return round(share * 100)
