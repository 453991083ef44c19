"""Looking for rubbish when nobody waits: to look through all that lives costs a frame or two."""

import gc

_DUE = 10
_LATEST = 100
"""Python looks through all that lives when it has looked through what is young so many times: its own
number, and the one after which it does so by itself, whoever waits."""


def put_off_looking() -> None:
    """Have Python leave it to `look_for_rubbish` to look through all that lives, but not for ever."""
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _LATEST)


def look_for_rubbish() -> None:
    """Look through all that lives, if it is time for it."""
    if gc.isenabled() and gc.get_count()[2] >= _DUE:
        gc.collect()
