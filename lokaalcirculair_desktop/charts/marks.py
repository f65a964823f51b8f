"""Small marks that stand beside words: chips with the code of a dimension, level bars, swatches, keys of a legend, tick boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from lokaalcirculair_desktop.charts.shapes import Box, Disc, Path, Picture, Shape, Stroke, diamond, label, line, mm, triangle
from lokaalcirculair_desktop.design import Colours, dimension_code
from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.domain.questionnaire import HIGHEST_LEVEL

_DIGIT = 0.56
_CELL_GAP = mm(0.7)


def chip(dimension: str, size: float, colours: Colours) -> Picture:
    """Return the rounded square with the code of a dimension; the size is in points."""
    letters = size * _DIGIT
    square = Box((0, 0), size, size, colours[f"dimension.{dimension}.base"], radius=0.22 * size)
    on = colours[f"dimension.{dimension}.on_base"]
    code = label((size / 2, size / 2 + letters * 0.35), dimension_code(dimension), on, size=letters, weight=600, anchor="middle")
    return Picture(size, size, (square, code))


def level_bar(answer: Answer | None, colours: Colours, cell: tuple[float, float] = (mm(4.4), mm(2.8))) -> Picture:
    """Return the four cells of an answer: filled is reached, a slash is the ambition, dashes are *weet niet*, one line is *niet van toepassing*.

    Args:
        answer: the answer, or ``None`` where there is no record.
        colours: of the theme.
        cell: width and height of a cell in points.
    """
    width, height = cell
    total = HIGHEST_LEVEL * width + (HIGHEST_LEVEL - 1) * _CELL_GAP
    state = State.OPEN if answer is None else answer.state
    if state is State.NOT_APPLICABLE:
        stroke = Stroke(colours["state.not_applicable.mark"], 0.8)
        return Picture(total, height + mm(0.4), (line((0, height / 2), (total, height / 2), stroke),))
    if state is State.LEVEL and answer is not None:
        cells = _cells(answer.level or 0, answer.target or 0, cell, colours)
    else:
        mark = Stroke(colours["state.unknown.mark"], 0.6, (2.0, 1.4)) if state is State.UNKNOWN else Stroke(colours["border.default"], 0.5)
        cells = (_outline(place, cell, mark, colours) for place in range(HIGHEST_LEVEL))
    return Picture(total, height + mm(0.4), tuple(cells))


def _outline(place: int, cell: tuple[float, float], stroke: Stroke, colours: Colours) -> Box:
    inset = stroke.width / 2
    left = place * (cell[0] + _CELL_GAP)
    return Box((left + inset, mm(0.2) + inset), cell[0] - 2 * inset, cell[1] - 2 * inset, colours["surface.card"], stroke)


def _cells(level: int, target: int, cell: tuple[float, float], colours: Colours) -> Iterator[Shape]:
    width, height = cell
    for place in range(HIGHEST_LEVEL):
        left = place * (width + _CELL_GAP)
        if place < level:
            yield Box((left, mm(0.2)), width, height, colours["marker.present"])
        elif place < target:
            yield _outline(place, cell, Stroke(colours["marker.ambition"], 0.9), colours)
            slash = (left + mm(0.4), height), (left + width - mm(0.4), mm(0.4))
            yield line(*slash, Stroke(colours["marker.ambition"], 0.8))
        else:
            yield _outline(place, cell, Stroke(colours["border.strong"], 0.45), colours)


def swatch(level: int, colours: Colours) -> Picture:
    """Return the key of a level in the strip of answers."""
    edge = Stroke(colours["border.strong"], 0.45)
    return Picture(mm(4.2), mm(3.2), (Box((0.3, 0.3), mm(4), mm(3), colours[f"level.{level}.fill"], edge),))


def tick_box(colours: Colours, *, ticked: bool) -> Picture:
    """Return a box with or without a tick."""
    side = mm(3)
    if not ticked:
        return Picture(mm(3.4), mm(3.4), (Box((mm(0.2), mm(0.2)), side, side, colours["surface.card"], Stroke(colours["border.strong"], 0.6)),))
    tick = Path(((mm(0.8), mm(1.8)), (mm(1.4), mm(2.5)), (mm(2.7), mm(0.95))), Stroke(colours["surface.card"], 1.2), closed=False)
    return Picture(mm(3.4), mm(3.4), (Box((mm(0.2), mm(0.2)), side, side, colours["marker.present"]), tick))


def legend_key(kind: str, colours: Colours) -> Picture:
    """Return the key of a legend: now, ambition, before, tick, dot, diamond, triangle, hollow or bar."""
    return _KEYS[kind](colours)


def _now_key(colours: Colours) -> Picture:
    y = mm(1.5)
    return Picture(
        mm(9),
        mm(3),
        (
            line((0, y), (mm(9), y), Stroke(colours["marker.present"], 2)),
            Disc((mm(4.5), y), mm(1.1), colours["marker.present"], Stroke(colours["surface.card"], 0.7)),
        ),
    )


def _ambition_key(colours: Colours) -> Picture:
    y = mm(1.5)
    edge = Stroke(colours["marker.ambition"], 1.25, (5.25, 3))
    mark = diamond((mm(4.5), y), mm(1.1), Stroke(colours["marker.ambition"], 1), colours["surface.card"])
    return Picture(mm(9), mm(3), (line((0, y), (mm(9), y), edge), mark))


def _before_key(colours: Colours) -> Picture:
    y = mm(1.5)
    return Picture(mm(9), mm(3), (line((0, y), (mm(9), y), Stroke(colours["marker.previous"], 1.1, (1.5, 3), round=True)),))


def _tick_key(colours: Colours) -> Picture:
    return Picture(mm(2), mm(3.6), (line((mm(1), 0), (mm(1), mm(3.6)), Stroke(colours["marker.previous"], 1.6)),))


def _bar_tick_key(colours: Colours) -> Picture:
    return Picture(mm(2), mm(4), (line((mm(1), 0), (mm(1), mm(4)), Stroke(colours["text.primary"], 1)),))


def _dot_key(colours: Colours) -> Picture:
    return Picture(mm(3.4), mm(3.4), (Disc((mm(1.7), mm(1.7)), mm(1.5), colours["marker.present"]),))


def _diamond_key(colours: Colours) -> Picture:
    return Picture(mm(3.6), mm(3.6), (diamond((mm(1.8), mm(1.8)), mm(1.45), Stroke(colours["marker.ambition"], 1), colours["surface.card"]),))


def _triangle_key(colours: Colours) -> Picture:
    return Picture(mm(3), mm(3), (triangle((mm(1.5), mm(2.4)), mm(1.25), colours["marker.benchmark"]),))


def _hollow_key(colours: Colours) -> Picture:
    return Picture(mm(3), mm(3), (Disc((mm(1.5), mm(1.5)), mm(1.2), colours["surface.card"], Stroke(colours["marker.previous"], 1.1)),))


def _bar_key(colours: Colours) -> Picture:
    return Picture(mm(7), mm(3.4), (Box((0, 0), mm(7), mm(3.4), colours["text.secondary"]),))


_KEYS: Mapping[str, Callable[[Colours], Picture]] = {
    "now": _now_key,
    "ambition": _ambition_key,
    "before": _before_key,
    "tick": _tick_key,
    "bar_tick": _bar_tick_key,
    "dot": _dot_key,
    "diamond": _diamond_key,
    "triangle": _triangle_key,
    "hollow": _hollow_key,
    "bar": _bar_key,
}
