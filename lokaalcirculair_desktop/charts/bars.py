"""Bars of dimensions on a scale of 0 to 10, with the ambition as a diamond and the previous round as a tick."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.charts import style
from lokaalcirculair_desktop.charts.shapes import Box, Picture, Run, Shape, Stroke, Words, diamond, label, line, mm
from lokaalcirculair_desktop.design import Colours, dimension_code
from lokaalcirculair_desktop.texts import number

if TYPE_CHECKING:
    from matplotlib.figure import Figure

TICKS = (0.0, 2.5, 5.0, 7.5, 10.0)
ROW = mm(7.6)
_BAR = mm(3.4)
_HEAD = mm(5.5)


@dataclass(frozen=True, slots=True)
class BarRow:
    """One bar, all figures on 0–10.

    Attributes:
        dimension: its id, which gives code and colour.
        name: its name.
        now: its score, or ``None``.
        ambition: its ambition, or ``None``.
        previous: its score in the previous round, or ``None``.
    """

    dimension: str
    name: str
    now: float | None
    ambition: float | None = None
    previous: float | None = None


def bars_figure(rows: Sequence[BarRow], colours: Colours, width: float, dpi: float = 96) -> Figure:
    """Return the bars as a figure for the screen; the width is in inches, the height follows from the rows."""
    picture = bars_picture(rows, colours, width * style.POINTS_PER_INCH)
    figure = style.new_figure(width, picture.height / style.POINTS_PER_INCH, dpi)
    style.draw(picture, figure, colours["chart.background"])
    return figure


def bars_picture(rows: Sequence[BarRow], colours: Colours, width: float, name_width: float = mm(58)) -> Picture:
    """Return the bars as a picture; widths in points."""
    height = _HEAD + ROW * len(rows) + mm(1)
    place = scale_place(name_width, width - mm(13))
    shapes: list[Shape] = [*axis(place, _HEAD, height - mm(1), colours)]
    for order, row in enumerate(rows):
        shapes += _row(row, _HEAD + ROW * (order + 0.5), place, width, colours)
    return Picture(width, height, tuple(shapes))


def scale_place(left: float, right: float) -> Callable[[float], float]:
    """Return the function that places a value of 0–10 between two ends, in points."""
    return lambda value: left + (right - left) * value / 10


def axis(place: Callable[[float], float], top: float, bottom: float, colours: Colours) -> Iterator[Shape]:
    """Return the lines of the scale with their figures above."""
    for tick in TICKS:
        yield line((place(tick), top), (place(tick), bottom), Stroke(colours["chart.grid" if tick else "chart.axis"]))
        yield label((place(tick), top - mm(1.8)), tick_label(tick), colours["text.muted"], anchor="middle")


def tick_label(tick: float) -> str:
    """Write a value of the scale, without a decimal where it is whole."""
    return number(tick, 0 if tick == int(tick) else 1)


def _row(row: BarRow, y: float, place: Callable[[float], float], width: float, colours: Colours) -> Iterator[Shape]:
    ink = colours["text.primary"]
    yield Words((0, y + mm(1.1)), (Run(f"{dimension_code(row.dimension)}\N{EN SPACE}", ink, 600, 9), Run(row.name, ink, 400, 9)))
    yield Box((place(0), y - _BAR / 2), place(10) - place(0), _BAR, colours["surface.sunken"])
    if row.now is not None:
        yield Box((place(0), y - _BAR / 2), place(row.now) - place(0), _BAR, colours[f"dimension.{row.dimension}.base"])
    if row.previous is not None:
        ends = (place(row.previous), y - mm(2.4)), (place(row.previous), y + mm(2.4))
        yield line(*ends, Stroke(colours["marker.halo"], 3))
        yield line(*ends, Stroke(ink, 1))
    if row.ambition is not None:
        yield diamond((place(row.ambition), y), mm(1.3), Stroke(colours["marker.ambition"], 1), colours["surface.card"])
    yield label((width, y + mm(1.1)), number(row.now), ink, size=9, weight=600, anchor="end")
