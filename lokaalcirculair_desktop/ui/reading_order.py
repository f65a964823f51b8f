"""One order for eye, ear and keyboard: that of the layouts.

A screen reader meets widgets in the order of their parent's children, and the Tab key in that of their making. Both differ from what the eye
sees where a part is made before its neighbours, or anew after them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def put_in_reading_order(root: QWidget) -> None:
    """Let screen readers and the Tab key follow the layouts in a widget, all the way down; what stands in no layout keeps its place after it."""
    _put_children_in_order(root)
    for earlier, later in pairwise(_stops(root)):
        QWidget.setTabOrder(earlier, later)


def _put_children_in_order(parent: QWidget) -> None:
    children = _children(parent)
    layout = parent.layout()
    if layout is not None:
        laid_out = list(_in_layout(layout))
        wanted = [*laid_out, *(child for child in children if child not in laid_out)]
        if wanted != children:
            for child in wanted:  # the last to be raised is the last child
                child.raise_()
    for child in children:
        _put_children_in_order(child)


def _children(parent: QWidget) -> list[QWidget]:
    return [child for child in parent.children() if isinstance(child, QWidget) and not child.isWindow()]


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of those in it: line after line, whatever the order in which they were put there."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _line_and_column(layout, place))
    for place in places:
        item = layout.itemAt(place)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def _line_and_column(grid: QGridLayout, place: int) -> tuple[int, int]:
    """Return where something in a grid is read; what stands beside several lines is read with the last of them."""
    row, column, rows, _columns = cast("tuple[int, int, int, int]", grid.getItemPosition(place))  # the stubs say that nothing is returned
    return row + rows - 1, column


def _stops(root: QWidget) -> Iterator[QWidget]:
    for child in _children(root):
        if child.focusPolicy() is not Qt.FocusPolicy.NoFocus and child.focusProxy() is None:
            yield child
        yield from _stops(child)
