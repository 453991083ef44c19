"""What is written down when the program has to close: where in its code, never whose lesson or name."""

import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import CodeType, TracebackType

from quizapp.paths import log_file
from quizapp.version import __version__

_LOG_BYTES, _LOG_FILES = 200_000, 3
_OF_CODE = (AttributeError, ImportError, IndexError, NameError, RecursionError, ZeroDivisionError)
"""What these say is about the code alone; others may quote a lesson, an answer or a name."""
_ROOT = Path(__file__).resolve().parent.parent

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def report(error: BaseException) -> str:
    """Return what happened: each error of the chain with its places in the code, the first one first."""
    chain = [error]
    while (before := chain[-1].__cause__ or chain[-1].__context__) and before not in chain:
        chain.append(before)
    told = (line for one in reversed(chain) for line in _told(one))
    return "\n".join(
        [f"quizapp {__version__}, Python {sys.version.split()[0]}, {sys.platform}", *told]
    )


def write_log(data: Path, error: BaseException) -> Path | None:
    """Add a report to the log and return where it is, None where it cannot be written.

    Three older logs are kept; only their owner may read them.
    """
    # Logging is imported when there is something to log: a start without a crash is quicker.
    import logging
    from logging.handlers import RotatingFileHandler

    class Private(RotatingFileHandler):
        def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202
            Path(self.baseFilename).touch(mode=0o600)
            return super()._open()

        def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
            raise

    path = log_file(data)
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = Private(path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        record = logging.LogRecord("quizapp", logging.CRITICAL, "", 0, report(error), None, None)
        with closing(handler):
            handler.emit(record)
    except OSError:
        return None
    return path


def watch_commands(data: Path, code: int) -> None:
    """Have a bug in a command logged and told in a sentence; the program then ends with `code`."""

    def on_crash(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        path = write_log(data, error)
        where = f" What happened is written to {path}." if path else f"\n{report(error)}"
        print(f"quizapp: Something went wrong inside quizapp.{where}", file=sys.stderr)
        sys.exit(code)

    sys.excepthook = on_crash


def _told(error: BaseException) -> Iterator[str]:
    frames = [(frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)]
    for code, line in frames:
        yield f"  {_place(code.co_filename)}:{line} {code.co_qualname}"
    yield f"{type(error).__module__}.{type(error).__qualname__}: {_said(error, frames)}"


def _said(error: BaseException, frames: list[tuple[CodeType, int]]) -> str:
    """Return what an error says, as far as nobody's words can be in it."""
    said = str(error)
    if isinstance(error, OSError):
        return error.strerror or "(of the system)"
    literal = bool(frames) and said in frames[-1][0].co_consts
    return said if literal or isinstance(error, _OF_CODE) else "(what it said is left out)"


def _place(file: str) -> str:
    """Return a file of code without where on this computer it is installed."""
    path = Path(file)
    for root in (_ROOT, *map(Path, sys.path)):
        if root.is_absolute() and path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name
