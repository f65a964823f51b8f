"""Scales of 0 to 10: one score with its marks, readings of one total, the change of each dimension; and the strip of answers by level."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from lokaalcirculair_desktop.charts.bars import TICKS, axis, scale_place, tick_label
from lokaalcirculair_desktop.charts.shapes import Box, Disc, Picture, Point, Run, Shape, Stroke, Words, diamond, label, line, mm, triangle
from lokaalcirculair_desktop.design import Colours
from lokaalcirculair_desktop.domain.questionnaire import LEVELS
from lokaalcirculair_desktop.texts import number, rounded, signed, tr

_HEAD = mm(5.5)
_LABEL_WIDTH = mm(7)


@dataclass(frozen=True, slots=True)
class ScaleMarks:
    """What stands on one scale, all on 0–10; ``None`` is not shown.

    Attributes:
        now: the score.
        ambition: the ambition.
        previous: the score of the previous round.
        benchmark: a figure of a survey, like for like only.
    """

    now: float | None = None
    ambition: float | None = None
    previous: float | None = None
    benchmark: float | None = None


def scale_picture(marks: ScaleMarks, colours: Colours, width: float) -> Picture:
    """Return one scale with its marks and their figures above, 14 mm high; the width is in points."""
    place = scale_place(mm(2.2), width - mm(2.2))
    y = mm(8.2)
    shapes: list[Shape] = [line((place(0), y), (place(10), y), Stroke(colours["chart.axis"], 0.75))]
    for tick in TICKS:
        shapes.append(line((place(tick), y - mm(0.9)), (place(tick), y + mm(0.9)), Stroke(colours["chart.axis"], 0.75)))
        shapes.append(label((place(tick), y + mm(5)), tick_label(tick), colours["text.muted"], anchor="middle"))
    shapes += _scale_marks(marks, colours, place, y)
    shapes += _scale_figures(marks, colours, place, y - mm(3.4))
    return Picture(width, mm(14), tuple(shapes))


def _scale_marks(marks: ScaleMarks, colours: Colours, place: Callable[[float], float], y: float) -> Iterator[Shape]:
    if marks.previous is not None:
        x = place(marks.previous)
        yield line((x, y - mm(2.1)), (x, y + mm(2.1)), Stroke(colours["marker.previous"], 1.6))
    if marks.benchmark is not None:
        yield triangle((place(marks.benchmark), y - mm(0.6)), mm(1.25), colours["marker.benchmark"])
    if marks.ambition is not None:
        yield diamond((place(marks.ambition), y), mm(1.55), Stroke(colours["marker.ambition"], 1), colours["surface.card"])
    if marks.now is not None:
        yield Disc((place(marks.now), y), mm(1.55), colours["marker.present"], Stroke(colours["surface.card"], 1))


def _scale_figures(marks: ScaleMarks, colours: Colours, place: Callable[[float], float], y: float) -> Iterator[Shape]:
    """The figures above the marks, moved apart where they would touch; one that shows the same as the score is left out."""
    others = (
        (marks.previous, Run("", colours["text.muted"])),
        (marks.benchmark, Run("", colours["marker.benchmark"], 600)),
        (marks.ambition, Run("", colours["marker.ambition"], 600)),
    )
    shown = [(value, look) for value, look in others if value is not None and _differs(value, marks.now)]
    if marks.now is not None:
        shown.append((marks.now, Run("", colours["marker.present"], 600, 9)))
    shown.sort(key=lambda entry: entry[0])
    for x, (value, look) in zip(_apart([place(value) for value, _ in shown]), shown, strict=True):
        yield Words((x, y), (replace(look, text=number(value)),), "middle")


def _differs(value: float, other: float | None) -> bool:
    return other is None or rounded(value) != rounded(other)


def _apart(places: list[float]) -> list[float]:
    """Move ascending places so that none is nearer to the next than a figure is wide, each pair by equal parts."""
    moved = list(places)
    for _ in moved:
        for left in range(len(moved) - 1):
            overlap = _LABEL_WIDTH - (moved[left + 1] - moved[left])
            if overlap > 0:
                moved[left] -= overlap / 2
                moved[left + 1] += overlap / 2
    return moved


def level_strip_picture(counts: Sequence[int], colours: Colours, width: float, height: float = mm(7)) -> Picture:
    """Return all answers in one bar, a segment for each level, with the count in every segment that is wide enough."""
    total, left = sum(counts), 0.0
    shapes: list[Shape] = []
    for level in LEVELS:
        share = width * counts[level] / total if total else 0.0
        if not share:
            continue
        edge = Stroke(colours["border.strong"], 0.45)
        shapes.append(Box((left + 0.35, 0.35), share - 0.7, height - 0.7, colours[f"level.{level}.fill"], edge))
        if share > mm(4):
            on = colours[f"level.{level}.on_fill"]
            shapes.append(label((left + share / 2, height / 2 + mm(1.25)), str(counts[level]), on, size=10, weight=600, anchor="middle"))
        left += share
    return Picture(width, height, tuple(shapes))


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a total.

    Attributes:
        label: what it is.
        shown: its figure in words.
        point: where it lies on 0–10, or ``None``.
        low: the lowest, for a range.
        high: the highest, for a range.
    """

    label: str
    shown: str
    point: float | None = None
    low: float | None = None
    high: float | None = None


def readings_picture(readings: Sequence[Reading], colours: Colours, width: float, row: float = mm(6.4)) -> Picture:
    """Return several readings of one total on a shared scale; the first is the total itself. Widths in points."""
    place = scale_place(mm(70), width - mm(26))
    height = _HEAD + row * len(readings) + mm(1)
    shapes: list[Shape] = [*axis(place, _HEAD, height - mm(1), colours)]
    for order, reading in enumerate(readings):
        shapes += _reading(reading, _HEAD + row * (order + 0.5), place, colours, is_total=order == 0)
        shapes.append(label((width, _HEAD + row * (order + 0.5) + mm(1.1)), reading.shown, colours["text.primary"], size=9, weight=600, anchor="end"))
    return Picture(width, height, tuple(shapes))


def _reading(reading: Reading, y: float, place: Callable[[float], float], colours: Colours, *, is_total: bool) -> Iterator[Shape]:
    present, card = colours["marker.present"], colours["surface.card"]
    yield label((0, y + mm(1.1)), reading.label, colours["text.primary"], size=9, weight=600 if is_total else 400)
    if reading.low is not None and reading.high is not None:
        left, right = place(reading.low), place(reading.high)
        yield Box((left, y - mm(1.8)), right - left, mm(3.6), colours["chart.band"])
        for x in (left, right):
            yield line((x, y - mm(1.8)), (x, y + mm(1.8)), Stroke(present, 0.9))
    if reading.point is not None:
        fill, edge = (present, Stroke(card, 1.0)) if is_total else (card, Stroke(present, 1.3))
        yield Disc((place(reading.point), y), mm(1.55), fill, edge)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A score before and now, on 0–10.

    Attributes:
        label: whose it is.
        code: the code of the dimension, or empty for the total.
        before: the score of the previous round, or ``None``.
        now: the score now, or ``None``.
    """

    label: str
    code: str
    before: float | None
    now: float | None


def change_picture(rows: Sequence[ChangeRow], colours: Colours, width: float, row: float = mm(8.2)) -> Picture:
    """Return the change of each row as a line from before to now. Widths in points."""
    place = scale_place(mm(58), width - mm(24))
    height = _HEAD + row * len(rows) + mm(1)
    shapes: list[Shape] = [*axis(place, _HEAD, height - mm(1), colours)]
    shapes.append(label((width, _HEAD - mm(1.8)), tr("verschil"), colours["text.muted"], anchor="end"))
    for order, one in enumerate(rows):
        shapes += _change(one, (width, _HEAD + row * (order + 0.5)), place, colours)
        if not one.code:
            under = _HEAD + row * (order + 1)
            shapes.append(line((0, under), (width, under), Stroke(colours["chart.axis"])))
    return Picture(width, height, tuple(shapes))


def _change(row: ChangeRow, end: Point, place: Callable[[float], float], colours: Colours) -> Iterator[Shape]:
    width, y = end
    ink = colours["text.primary"]
    code = (Run(f"{row.code}\N{EN SPACE}", ink, 600, 9),) if row.code else ()
    yield Words((0, y + mm(1.1)), (*code, Run(row.label, ink, 400 if row.code else 600, 9)))
    if row.before is not None and row.now is not None:
        difference = float(rounded(row.now) - rounded(row.before))
        yield label((width, y + mm(1.1)), signed(difference), ink, size=9, weight=600, anchor="end")
        if difference:
            colour = colours["marker.present" if difference > 0 else "marker.previous"]
            yield line((place(row.before), y), (place(row.now), y), Stroke(colour, 1.6))
    yield from _change_ends(row, y, place, colours)


def _change_ends(row: ChangeRow, y: float, place: Callable[[float], float], colours: Colours) -> Iterator[Shape]:
    ends: list[tuple[float, str, int]] = []
    if row.before is not None and (row.now is None or rounded(row.before) != rounded(row.now)):
        ends.append((row.before, colours["text.muted"], 400))
        yield Disc((place(row.before), y), mm(1.2), colours["surface.card"], Stroke(colours["marker.previous"], 1.1))
    if row.now is not None:
        ends.append((row.now, colours["marker.present"], 600))
        yield Disc((place(row.now), y), mm(1.55), colours["marker.present"], Stroke(colours["surface.card"], 0.8))
    ends.sort()
    for order, (value, colour, weight) in enumerate(ends):
        on_left = len(ends) > 1 and order == 0
        x = place(value) - mm(2.2) if on_left else place(value) + mm(2.4)
        yield Words((x, y + mm(1.1)), (Run(number(value), colour, weight),), "end" if on_left else "start", halo=colours["chart.background"])
