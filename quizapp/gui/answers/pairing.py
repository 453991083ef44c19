"""Which option each prompt has, and which prompt gets the next: no window needed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Pairing:
    """For each prompt the number of its option from 0, None for none yet; `current` gets the next.

    With `each_once`, an option that is given again is taken from the prompt that had it.
    """

    given: tuple[int | None, ...]
    each_once: bool
    current: int = 0

    @property
    def complete(self) -> bool:
        """Whether every prompt has an option."""
        return None not in self.given

    def give(self, option: int) -> "Pairing":
        """Return the pairs with an option given to the current prompt, and go on to the next open one."""
        given = [None if self.each_once and one == option else one for one in self.given]
        given[self.current] = option
        ahead = [(self.current + step) % len(given) for step in range(1, len(given))]
        following = next((at for at in ahead if given[at] is None), self.current)
        return replace(self, given=tuple(given), current=following)

    def take_back(self, prompt: int) -> "Pairing":
        """Return the pairs without a prompt's option; the prompt is the current one."""
        given = tuple(None if at == prompt else one for at, one in enumerate(self.given))
        return replace(self, given=given, current=prompt)

    def take_back_last(self) -> "Pairing":
        """Return the pairs without the current prompt's option, or that of the nearest before it."""
        back = [(self.current - step) % len(self.given) for step in range(len(self.given))]
        filled = (at for at in back if self.given[at] is not None)
        return self.take_back(next(filled, self.current))

    def go_to(self, prompt: int) -> "Pairing":
        """Return the pairs with another prompt as the current one."""
        return replace(self, current=prompt % len(self.given))

    def holder(self, option: int) -> int | None:
        """Return the prompt that an option is taken by, None where it is free."""
        return self.given.index(option) if self.each_once and option in self.given else None

    def texts(self, options: Sequence[str]) -> tuple[str, ...]:
        """Return each prompt's partner, "" for none: what a response holds."""
        return tuple("" if one is None else options[one] for one in self.given)


def no_pairs(prompts: int, options: int) -> Pairing:
    """Return the beginning: nothing is given yet."""
    return Pairing((None,) * prompts, prompts == options)
