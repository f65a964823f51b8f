"""The open ring: the mark of the program, four arcs that do not quite close."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased

# Start and length in degrees, clockwise from twelve o'clock; on the rail and on paper-coloured ground.
_ARCS: Final = ((0, 90, "#7CCBD3", "#67BEC8"), (90, 90, "#F0EDE6", "#0E6470"), (180, 90, "#3F8F99", "#3F8F99"), (270, 56, "#E2A94E", "#E2A94E"))
_GRID = 34


def draw_ring_logo(painter: QPainter, rect: QRectF, *, on_dark: bool) -> None:
    """Draw the mark in a square."""
    unit = rect.width() / _GRID
    circle = rect.adjusted(4.5 * unit, 4.5 * unit, -4.5 * unit, -4.5 * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for start, length, on_rail, on_paper in _ARCS:
        painter.setPen(QPen(QColor(on_rail if on_dark else on_paper), 5 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(circle, (90 - start) * 16, -length * 16)


class RingLogo(PaintedWidget):
    """Shows the mark. Decorative."""

    def __init__(self, parent: QWidget | None = None, size: int = _GRID, *, on_dark: bool = False) -> None:
        super().__init__(parent)
        self._measure = size
        self._on_dark = on_dark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_size(self, size: int) -> None:
        """Use another size in pixels before the text scale."""
        self._measure = size
        self.look_changed()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._measure), self.theme.px(self._measure))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_ring_logo(antialiased(self), QRectF(self.rect()), on_dark=self._on_dark or self.theme.name == "dark")
