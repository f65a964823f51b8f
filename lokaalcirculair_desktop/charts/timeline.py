"""The timeline of actions: a square with the number of each action at the month in which it should be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lokaalcirculair_desktop.charts.shapes import Box, Disc, Picture, Shape, Stroke, label, line, mm
from lokaalcirculair_desktop.design import Colours
from lokaalcirculair_desktop.texts import tr

DAYS_PER_YEAR = 365.25
_AXIS = mm(19.5)
_TALLEST_STACK = 3
_SIDE = mm(4.8)


@dataclass(frozen=True, slots=True)
class DueAction:
    """An action on the timeline.

    Attributes:
        order: its number in the table.
        due: when it should be done.
        dimension: whose colour it has, or ``None``.
    """

    order: int
    due: date
    dimension: str | None


def timeline_picture(actions: Sequence[DueAction], today: date, colours: Colours, width: float) -> Picture:
    """Return the timeline from a day on, 26 mm high; an action that was due before it stands at its start. The width is in points."""
    last = max([*(action.due for action in actions), date(today.year + 1, today.month, 1)])
    days = max(1, (last - today).days)

    def place(day: date) -> float:
        return mm(3) + (width - mm(8)) * max(0, (day - today).days) / days

    shapes: list[Shape] = [line((place(today), _AXIS), (width, _AXIS), Stroke(colours["chart.axis"], 0.75))]
    shapes += _years(today, last, place, colours)
    shapes.append(Disc((place(today), _AXIS), mm(0.9), colours["text.primary"]))
    shapes.append(label((place(today) - mm(0.9), mm(24.6)), tr("nu"), colours["text.primary"], weight=600))
    shapes += _marks(actions, place, colours)
    return Picture(width, mm(26), tuple(shapes))


def _years(today: date, last: date, place: Callable[[date], float], colours: Colours) -> Iterator[Shape]:
    years = range(today.year, last.year + 1)
    room = (place(last) - place(today)) / max(1.0, (last - today).days / DAYS_PER_YEAR)
    every = max(1, round(mm(9) / room)) if room < mm(9) else 1
    for year in years:
        start = date(year, 1, 1)
        if start > today:
            yield line((place(start), _AXIS), (place(start), mm(25)), Stroke(colours["chart.axis"], 0.75))
        middle = date(year, 6, 30)
        if today.year < year and middle <= last and year % every == 0:
            yield label((place(middle), mm(24.6)), str(year), colours["text.secondary"], weight=600, anchor="middle")


def _marks(actions: Sequence[DueAction], place: Callable[[date], float], colours: Colours) -> Iterator[Shape]:
    taken: Counter[int] = Counter()
    for action in sorted(actions, key=lambda one: (one.due, one.order)):
        column = round(place(action.due) / _SIDE)
        height = taken[column]
        taken[column] += 1
        x = column * _SIDE
        y = mm(16.2) - mm(6) * min(height, _TALLEST_STACK - 1)
        if height == 0:
            yield line((x, _AXIS), (x, mm(18.6)), Stroke(colours["border.strong"]))
        base = colours[f"dimension.{action.dimension}.base"] if action.dimension else colours["text.secondary"]
        on = colours[f"dimension.{action.dimension}.on_base"] if action.dimension else colours["surface.card"]
        yield Box((x - _SIDE / 2, y - mm(2.6)), _SIDE - 0.6, _SIDE - 0.6, base, radius=mm(1))
        yield label((x - 0.3, y + mm(0.7)), str(action.order), on, size=8, weight=600, anchor="middle")
