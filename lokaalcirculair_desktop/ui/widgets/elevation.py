"""The shadow of what lies over the page."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.ui.theme import Theme, theme_of


def cast_shadow(widget: QWidget, elevation: int) -> None:
    """Give a widget the shadow of an elevation, in the present theme: 2 for toasts and panels over the page, 3 for dialogs."""
    shadow = widget.graphicsEffect()
    if not isinstance(shadow, QGraphicsDropShadowEffect):
        shadow = QGraphicsDropShadowEffect(widget)
        widget.setGraphicsEffect(shadow)
    theme, measures = theme_of(widget), design.tokens()["elevation"][str(elevation)]
    shadow.setColor(shadow_colour(theme, elevation))
    shadow.setOffset(0, theme.px(measures["y"]))
    shadow.setBlurRadius(theme.px(measures["blur"]))


def shadow_colour(theme: Theme, elevation: int) -> QColor:
    """Return the colour of a shadow, as opaque as its elevation asks."""
    colour = QColor(theme.colour("shadow.colour"))
    colour.setAlphaF(design.tokens()["color"][theme.name]["shadow"][f"opacity_{elevation}"])
    return colour
