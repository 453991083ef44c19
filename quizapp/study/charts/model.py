"""Charts as values: what is drawn, the sentence that says what it shows, and the table behind it."""

from dataclasses import dataclass
from datetime import date

Cell = str | int | date


@dataclass(frozen=True, slots=True)
class Table:
    """What a chart is drawn from: the names of the columns, and the rows below them."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A bar that lies: its name, the shares of its length that its parts fill, and what they are in words."""

    name: str
    shares: tuple[float, ...]
    said: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Bars that lie below one another, and what each part of them is."""

    parts: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars that stand side by side: the counts that each stacks up, and a word below some of them.

    `ticks` are the counts to be read on the left, the highest last.
    """

    parts: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    labels: tuple[str, ...]
    ticks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Days by weeks: the level of each from Monday on, None for a day to come, and a word above some.

    `levels` says what each level stands for, 0 being none; `weekdays` names the lines.
    """

    weeks: tuple[tuple[int | None, ...], ...]
    labels: tuple[str, ...]
    levels: tuple[str, ...]
    weekdays: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points, x and y from 0 to 1; what it is, and whether it is dashed."""

    name: str
    points: tuple[tuple[float, float], ...]
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Curve:
    """Lines over two axes, each with its ticks from 0 to 1 and their words."""

    lines: tuple[Line, ...]
    across: tuple[tuple[float, str], ...]
    up: tuple[tuple[float, str], ...]


Picture = Rows | Bars | HeatMap | Curve


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: its name, title and sentence; a picture where there is enough to draw; its table."""

    name: str
    title: str
    sentence: str
    picture: Picture | None
    table: Table
