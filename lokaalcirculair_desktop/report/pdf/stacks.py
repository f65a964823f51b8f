"""Flowables above one another: how high they are, where they break, and how they are drawn. Heights and widths in points."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.report.pdf.canvas import TaggedCanvas

_ROUNDING = 0.01
_UNLIMITED = 1e6


def stack_height(flowables: Sequence[Flowable], width: float) -> float:
    """Return the height of a stack; the space above its first and below its last flowable does not count."""
    height = 0.0
    for order, flowable in enumerate(flowables):
        height += flowable.wrap(width, _UNLIMITED)[1] + (_gap(flowables[order - 1], flowable) if order else 0)
    return height


def _gap(above: Flowable, below: Flowable) -> float:
    return max(float(above.getSpaceAfter()), float(below.getSpaceBefore()))


def draw_stack(flowables: Sequence[Flowable], canvas: TaggedCanvas, left: float, top: float, width: float) -> None:
    """Draw a stack down from a point."""
    for order, flowable in enumerate(flowables):
        top -= _gap(flowables[order - 1], flowable) if order else 0
        top -= flowable.wrap(width, _UNLIMITED)[1]
        flowable.drawOn(canvas, left, top)


def split_stack(flowables: Sequence[Flowable], width: float, height: float) -> tuple[list[Flowable], list[Flowable]]:
    """Return what fits into a height, and the rest. A heading stays with what follows it; nothing may fit."""
    used = 0.0
    for order, flowable in enumerate(flowables):
        used += _gap(flowables[order - 1], flowable) if order else 0
        needed = flowable.wrap(width, _UNLIMITED)[1]
        if used + needed <= height + _ROUNDING:
            used += needed
            continue
        parts = flowable.split(width, height - used) if height > used else []
        if len(parts) > 1:
            return [*flowables[:order], parts[0]], [*parts[1:], *flowables[order + 1 :]]
        cut = _before_headings(flowables, order)
        return list(flowables[:cut]), list(flowables[cut:])
    return list(flowables), []


def _before_headings(flowables: Sequence[Flowable], cut: int) -> int:
    """Move a break up, over headings that would end the part above it."""
    moved = cut
    while moved and getattr(flowables[moved - 1], "keepWithNext", False):
        moved -= 1
    return moved


def pages_of(flowables: Sequence[Flowable], width: float, height: float) -> list[list[Flowable]]:
    """Break a stack into pages; what is higher than a page and cannot break stands on a page of its own."""
    pages: list[list[Flowable]] = []
    rest = list(flowables)
    while rest:
        page, rest_after = split_stack(rest, width, height)
        if not page:
            alone = 1 + next((place for place, one in enumerate(rest) if not getattr(one, "keepWithNext", False)), len(rest) - 1)
            page, rest_after = rest[:alone], rest[alone:]
        pages.append(page)
        rest = rest_after
    return pages
