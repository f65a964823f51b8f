"""How wide the content of a page grows: in a wide window it stands in the middle, so that nobody has to look across the whole screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea

from lokaalcirculair_desktop.ui.theme import Theme, theme_of

WIDEST_CONTENT: Final = 1226
"""At a text scale of 1. A window of 1366 pixels is filled, as the pictures of the design fill it; the others keep its measures."""
SIDE: Final = 28
UNLIMITED: Final = 16_777_215
"""A width or a height without a limit: QWIDGETSIZE_MAX, which PySide6 does not name."""


def side_room(theme: Theme, width: int) -> int:
    """Return how far the content stays from each side of a page of this width, in pixels."""
    return SIDE + max(0, width - 2 * SIDE - theme.px(WIDEST_CONTENT)) // 2


def bar_width(area: QAbstractScrollArea) -> int:
    """Return what the scroll bar at the right of an area takes while it is there, in pixels."""
    return area.verticalScrollBar().sizeHint().width()


def set_right_margin(layout: QLayout, right: int) -> None:
    """Give a layout another margin at its right, and leave the other three."""
    margins = layout.contentsMargins()
    margins.setRight(right)
    layout.setContentsMargins(margins)


def keep_right_edge(area: QAbstractScrollArea, layout: QLayout) -> None:
    """Let what scrolls end at the same edge with a scroll bar beside it and without."""
    set_right_margin(layout, 0 if area.verticalScrollBar().maximum() else bar_width(area))


def centre_content(area: QScrollArea, layout: QLayout) -> None:
    """Put what scrolls on a page in its middle; both edges stay where they are, with a scroll bar beside the content or without."""
    taken = bar_width(area) if area.verticalScrollBar().maximum() > 0 else 0
    side, margins = side_room(theme_of(area), area.width()), layout.contentsMargins()
    margins.setLeft(side)
    margins.setRight(max(0, side - taken))
    layout.setContentsMargins(margins)
