"""What a picture is made of: lines, areas, discs and words, in points from the upper left corner.

A chart is drawn once, as a ``Picture``; the screen shows it in a matplotlib figure, the report draws it with the commands of its page.
So both show the same chart, and neither a report nor a list of reports loads matplotlib.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]
POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line looks.

    Attributes:
        colour: ``#RRGGBB`` or ``#RRGGBBAA``.
        width: in points.
        dash: lengths of dash and gap in points; empty is an unbroken line.
        round: whether the ends are round.
    """

    colour: str
    width: float = 0.5
    dash: tuple[float, ...] = ()
    round: bool = False


@dataclass(frozen=True, slots=True)
class Path:
    """A line through points, or an area.

    Attributes:
        points: its corners.
        stroke: its line, or ``None``.
        fill: the colour inside, or ``None``.
        closed: whether the last point joins the first.
    """

    points: tuple[Point, ...]
    stroke: Stroke | None = None
    fill: str | None = None
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle.

    Attributes:
        centre: its middle.
        radius: in points.
        fill: the colour inside, or ``None``.
        stroke: its edge, or ``None``.
    """

    centre: Point
    radius: float
    fill: str | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle.

    Attributes:
        corner: its upper left corner.
        width: in points.
        height: in points.
        fill: the colour inside, or ``None``.
        stroke: its edge, or ``None``.
        radius: of its corners, in points.
    """

    corner: Point
    width: float
    height: float
    fill: str | None = None
    stroke: Stroke | None = None
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look.

    Attributes:
        text: the words.
        colour: their colour.
        weight: 400 regular or 600 semibold.
        size: in points.
    """

    text: str
    colour: str
    weight: int = 400
    size: float = 8.0


@dataclass(frozen=True, slots=True)
class Words:
    """A line of words.

    Attributes:
        at: where the line stands, on its baseline.
        runs: the words, one look after another.
        anchor: which end of the line stands there.
        halo: the colour behind the words, or ``None``.
    """

    at: Point
    runs: tuple[Run, ...]
    anchor: Anchor = "start"
    halo: str | None = None


Shape = Path | Disc | Box | Words


@dataclass(frozen=True, slots=True)
class Picture:
    """A finished chart or mark.

    Attributes:
        width: in points.
        height: in points.
        shapes: in the order in which they are drawn.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]


def mm(length: float) -> float:
    """Return a length in points."""
    return length * POINTS_PER_MM


def line(start: Point, end: Point, stroke: Stroke) -> Path:
    """Return a straight line."""
    return Path((start, end), stroke, closed=False)


def diamond(centre: Point, radius: float, stroke: Stroke, fill: str) -> Path:
    """Return the mark of the ambition."""
    x, y = centre
    return Path(((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)), stroke, fill)


def triangle(tip: Point, radius: float, fill: str) -> Path:
    """Return the mark of a benchmark: a triangle that stands on its tip."""
    x, y = tip
    return Path(((x - radius, y - 1.5 * radius), (x + radius, y - 1.5 * radius), (x, y)), fill=fill)


def label(at: Point, text: str, colour: str, *, size: float = 8.0, weight: int = 400, anchor: Anchor = "start") -> Words:
    """Return a line of words of one look."""
    return Words(at, (Run(text, colour, weight, size),), anchor)


def words_of(shapes: Sequence[Shape]) -> str:
    """Return all words of a picture, one space between them."""
    return " ".join(run.text for shape in shapes if isinstance(shape, Words) for run in shape.runs)
