"""The radar of the eight dimensions: straight spokes, 1–5 clockwise from the top, then A–C."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.charts import style
from lokaalcirculair_desktop.charts.shapes import Anchor, Disc, Path, Picture, Point, Run, Shape, Stroke, Words, diamond, line
from lokaalcirculair_desktop.design import Colours, dimension_code
from lokaalcirculair_desktop.texts import number

if TYPE_CHECKING:
    from matplotlib.figure import Figure

RINGS = (2.5, 5.0, 7.5, 10.0)
SMALLEST_PX = (300, 280)
_LABEL_HEIGHT = 42.0
_LABEL_GAP = 10.0
_SIZE = 8.5
_SMALLEST_RADIUS = 20.0
_LONGEST_LINE = 12
_LONGEST_ABOVE = 16
_UPRIGHT = 0.2
_NARROW, _WIDE = 0.36, 0.9
_FEWEST_FOR_AREA = 3


@dataclass(frozen=True, slots=True)
class RadarValues:
    """What a radar shows, all on 0–10; ``None`` is no score.

    Attributes:
        now: by dimension, in the order of the spokes.
        names: the short name of each dimension.
        ambition: by dimension, or empty.
        previous: by dimension, or empty.
    """

    now: Mapping[str, float | None]
    names: Mapping[str, str]
    ambition: Mapping[str, float | None] = field(default_factory=dict)
    previous: Mapping[str, float | None] = field(default_factory=dict)


def chart_name(name: str, short: str) -> str:
    """Return what a dimension is called in a chart: its short name, or its name where that is only one word longer and stands on two lines."""
    return name if name.split()[:-1] == [short] else short


def radar_figure(values: RadarValues, colours: Colours, width: float, height: float, dpi: float = 96) -> Figure:
    """Return the radar as a figure for the screen.

    Args:
        values: what it shows.
        colours: of the theme.
        width: in inches.
        height: in inches.
        dpi: 96 × device pixel ratio × text scale.
    """
    figure = style.new_figure(width, height, dpi)
    draw_radar(values, colours, figure)
    return figure


def draw_radar(values: RadarValues, colours: Colours, figure: Figure) -> None:
    """Draw the radar anew in a figure that is there, at its present size: after an answer, a resize or another theme."""
    style.draw(radar_picture(values, colours, *style.size_in_points(figure)), figure, colours["chart.background"])


def radar_picture(values: RadarValues, colours: Colours, width: float, height: float, *, dots_by_dimension: bool = True) -> Picture:
    """Return the radar as a picture of a size in points.

    Args:
        values: what it shows.
        colours: of the theme.
        width: in points.
        height: in points.
        dots_by_dimension: whether each dot has the colour of its dimension, as on screen.
    """
    spokes = _Spokes(tuple(values.now), (width / 2, height / 2 - 3), _radius(values, width, height))
    shapes: list[Shape] = [*_grid(spokes, colours)]
    shapes += _polygon(spokes, values.previous, Stroke(colours["marker.previous"], 1.1, (1.5, 3), round=True))
    shapes += _areas(spokes, values.now, colours["chart.present_fill"])
    shapes += _polygon(spokes, values.now, Stroke(colours["marker.present"], 1.9))
    shapes += _polygon(spokes, values.ambition, Stroke(colours["marker.ambition"], 1.3, (5.25, 3)))
    shapes += _diamonds(spokes, values.ambition, colours)
    shapes += _dots(spokes, values.now, colours, dots_by_dimension=dots_by_dimension)
    shapes += _ring_labels(spokes, colours)
    shapes += _labels(spokes, values, colours)
    return Picture(width, height, tuple(shapes))


def _radius(values: RadarValues, width: float, height: float) -> float:
    """Return the largest radius at which every label stands whole within the picture."""
    found = height / 2 - _LABEL_HEIGHT
    for place, dimension in enumerate(values.now):
        across = abs(_direction(place, len(values.now))[0])
        if across > _UPRIGHT:
            widest = max(words_width(line) for line in name_lines(dimension, values.names[dimension], at_side=True))
            found = min(found, (width / 2 - widest) / across - _LABEL_GAP)
    return max(_SMALLEST_RADIUS, found)


def _direction(place: int, spokes: int) -> Point:
    angle = math.radians(-90 + 360 * place / spokes)
    return math.cos(angle), math.sin(angle)


def name_lines(dimension: str, name: str, *, at_side: bool) -> list[str]:
    """Return the code and the name of a dimension on one line, or on two where that is long: beside the radar sooner than above it."""
    if len(name) <= (_LONGEST_LINE if at_side else _LONGEST_ABOVE) or " " not in name:
        return [f"{dimension_code(dimension)} {name}"]
    middle = min((place for place, sign in enumerate(name) if sign == " "), key=lambda place: abs(place - len(name) / 2))
    return [f"{dimension_code(dimension)} {name[:middle]}", name[middle + 1 :]]


def words_width(text: str) -> float:
    """Return about how wide a line of a label is in points, rather too wide than too narrow: the typeface is measured where it is drawn."""
    return _SIZE * sum(_NARROW if sign in "fijlrtI .,-" else _WIDE if sign in "mwMW&" else 0.6 for sign in text)


@dataclass(frozen=True, slots=True)
class _Spokes:
    """Where the values of the dimensions lie."""

    order: tuple[str, ...]
    centre: Point
    radius: float

    def direction(self, place: int) -> Point:
        return _direction(place, len(self.order))

    def at(self, place: int, value: float) -> Point:
        across, down = self.direction(place)
        return self.centre[0] + self.radius * value / 10 * across, self.centre[1] + self.radius * value / 10 * down

    def known(self, values: Mapping[str, float | None]) -> list[Point | None]:
        found = [values.get(dimension) for dimension in self.order]
        return [None if value is None else self.at(place, value) for place, value in enumerate(found)]


def _grid(spokes: _Spokes, colours: Colours) -> Iterator[Shape]:
    places = range(len(spokes.order))
    outer = tuple(spokes.at(place, 10) for place in places)
    yield Path(outer, fill=colours["surface.sunken"] + "59")
    for ring in RINGS:
        edge = Stroke(colours["chart.axis"], 0.8) if ring == RINGS[-1] else Stroke(colours["chart.grid"], 0.8)
        yield Path(tuple(spokes.at(place, ring) for place in places), edge)
    for end in outer:
        yield line(spokes.centre, end, Stroke(colours["chart.grid"], 0.8))


def _polygon(spokes: _Spokes, values: Mapping[str, float | None], stroke: Stroke) -> Iterator[Shape]:
    """The outline: closed where every dimension has a value, else broken at those without."""
    points = spokes.known(values)
    if all(points):
        yield Path(tuple(point for point in points if point), stroke)
        return
    for run in _runs(points):
        if len(run) > 1:
            yield Path(tuple(run), stroke, closed=False)


def _areas(spokes: _Spokes, values: Mapping[str, float | None], fill: str) -> Iterator[Shape]:
    points = spokes.known(values)
    if all(points):
        yield Path(tuple(point for point in points if point), fill=fill)
        return
    for run in _runs(points):
        if len(run) >= _FEWEST_FOR_AREA:
            yield Path((spokes.centre, *run), fill=fill)


def _runs(points: Sequence[Point | None]) -> list[list[Point]]:
    """Neighbouring points without a gap between them, around the circle; at least one point must be missing."""
    gap = points.index(None) if None in points else 0
    runs: list[list[Point]] = [[]]
    for point in (*points[gap:], *points[:gap]):
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if run]


def _diamonds(spokes: _Spokes, values: Mapping[str, float | None], colours: Colours) -> Iterator[Shape]:
    stroke = Stroke(colours["marker.ambition"], 1.0)
    return (diamond(point, 3.0, stroke, colours["surface.card"]) for point in spokes.known(values) if point)


def _dots(spokes: _Spokes, values: Mapping[str, float | None], colours: Colours, *, dots_by_dimension: bool) -> Iterator[Shape]:
    for dimension, point in zip(spokes.order, spokes.known(values), strict=True):
        if point:
            fill = colours[f"dimension.{dimension}.base"] if dots_by_dimension else colours["marker.present"]
            yield Disc(point, 3.3, fill, Stroke(colours["surface.card"], 0.9))


def _ring_labels(spokes: _Spokes, colours: Colours) -> Iterator[Shape]:
    last = len(spokes.order) - 1
    for ring in (5, 10):
        first, second = spokes.at(last, ring), spokes.at(0, ring)
        at = (first[0] + second[0]) / 2, (first[1] + second[1]) / 2 + 2.5
        yield Words(at, (Run(str(ring), colours["text.muted"]),), "middle", halo=colours["surface.card"])


def _labels(spokes: _Spokes, values: RadarValues, colours: Colours) -> Iterator[Shape]:
    for place, dimension in enumerate(spokes.order):
        at_side = abs(spokes.direction(place)[0]) > _UPRIGHT
        lines = _label_lines(dimension, values, colours, at_side=at_side)
        (x, y), anchor = _label_place(spokes, place, len(lines))
        for step, runs in enumerate(lines):
            yield Words((x, y + step * 10.6), runs, anchor)


def _label_place(spokes: _Spokes, place: int, lines: int) -> tuple[Point, Anchor]:
    across, down = spokes.direction(place)
    x, y = spokes.centre[0] + (spokes.radius + _LABEL_GAP) * across, spokes.centre[1] + (spokes.radius + _LABEL_GAP) * down
    anchor: Anchor = "middle" if abs(across) < _UPRIGHT else "start" if across > 0 else "end"
    above = (lines - 1) * 10.6 if down < -0.9 else 0 if down > 0.9 else (lines - 1) * 5.3
    return (x, y - above + (0 if down < -0.9 else 8 if down > 0.9 else 2)), anchor


def _label_lines(dimension: str, values: RadarValues, colours: Colours, *, at_side: bool) -> list[tuple[Run, ...]]:
    first, *rest = name_lines(dimension, values.names[dimension], at_side=at_side)
    code, _, first = first.partition(" ")
    head = (Run(f"{code} ", colours[f"dimension.{dimension}.text"], 600, _SIZE), Run(first, colours["text.primary"], 400, _SIZE))
    lines = [head, *((Run(more, colours["text.primary"], 400, _SIZE),) for more in rest)]
    return [*lines, _value_runs(values.now.get(dimension), values.ambition.get(dimension), colours)]


def _value_runs(now: float | None, ambition: float | None, colours: Colours) -> tuple[Run, ...]:
    value = Run(number(now), colours["marker.present"], 600, 9.5)
    if now is None or ambition is None or number(now) == number(ambition):
        return (value,)
    return value, Run(f" → {number(ambition)}", colours["marker.ambition"], 400, 8.0)
