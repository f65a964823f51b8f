"""How wide a window is for its text: layouts react to width divided by the text scale, never to width alone."""

from __future__ import annotations

from enum import IntEnum

from lokaalcirculair_desktop.ui.theme import Theme


class WidthClass(IntEnum):
    """The five widths that the layouts know; the number is the least width, in pixels at a text scale of 1."""

    SINGLE = 0
    ICON_RAIL = 560
    NARROW = 760
    MEDIUM = 960
    WIDE = 1180


def width_class(width: int, theme: Theme) -> WidthClass:
    """Return the class of a window's width in pixels."""
    return max(known for known in WidthClass if width / theme.scale >= known)
