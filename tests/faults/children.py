"""Children that are killed: what they tell is read through a pipe, whole messages only."""

import os
import pickle
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

Tell = Callable[..., None]
Message = tuple[Any, ...]
_LENGTH = 4
_LONG = 120.0
"""Seconds after which a child that says nothing is taken to hang."""


class Child:
    """A process of its own that does some work and tells of it, until it ends or is killed."""

    def __init__(self, work: Callable[[Tell], None]) -> None:
        self._out, into = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            os.close(self._out)
            _work(work, into)
        os.close(into)
        self._raw = b""
        self.killed = self.hung = False
        self.status = 0

    def messages(self) -> Iterator[Message]:
        """Yield what the child tells, to its end; None stands for a moment without news."""
        try:
            while more := self._read():
                self._raw += more
                yield from self._whole()
        finally:
            os.close(self._out)
            self.status = os.waitpid(self.pid, 0)[1]

    def kill(self, after: float = 0) -> None:
        """Kill the child after some seconds of waiting."""
        until = time.perf_counter() + after
        while (left := until - time.perf_counter()) > 0:
            time.sleep(left if left > 0.002 else 0)
        os.kill(self.pid, signal.SIGKILL)
        self.killed = True

    @property
    def was_killed(self) -> bool:
        """Whether it ended by a kill, its own or from outside."""
        return os.WIFSIGNALED(self.status) and os.WTERMSIG(self.status) == signal.SIGKILL

    def _read(self) -> bytes:
        if not select.select([self._out], [], [], _LONG)[0]:
            self.hung = True
            self.kill()
        return os.read(self._out, 1 << 16)

    def _whole(self) -> Iterator[Message]:
        while len(self._raw) >= _LENGTH:
            end = _LENGTH + int.from_bytes(self._raw[:_LENGTH], "big")
            if len(self._raw) < end:
                return
            message, self._raw = self._raw[_LENGTH:end], self._raw[end:]
            yield pickle.loads(message)


def _work(work: Callable[[Tell], None], into: int) -> None:
    """Do a child's work; what it did not expect is told as a bug."""

    def tell(*message: object) -> None:
        raw = pickle.dumps(message)
        _write(into, len(raw).to_bytes(_LENGTH, "big") + raw)

    code = 1
    try:
        work(tell)
        code = 0
    except BaseException:  # noqa: BLE001 - also an exit would be a fault
        tell("bug", traceback.format_exc())
    finally:
        sys.stdout.flush()
        os._exit(code)


def _write(into: int, raw: bytes) -> None:
    while raw:
        raw = raw[os.write(into, raw) :]
