"""The ladder: four rising bars, filled up to the level. The mark of a level wherever one stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui.kept_drawing import draw_kept
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased

LIST_SIZE = (17, 13)
CARD_SIZE = (22, 18)
WORKSHOP_SIZE = (41, 36)
_BARS = 4
_GAP = 0.5  # of the width of a bar


def draw_ladder(painter: QPainter, rect: QRectF, level: int, theme: Theme) -> None:
    """Draw the ladder of a level, 0–4, filling a rectangle."""
    draw_kept(painter, rect, theme, ("ladder", level), partial(_draw_bars, level=level, theme=theme))


def _draw_bars(painter: QPainter, rect: QRectF, level: int, theme: Theme) -> None:
    bar = rect.width() / (_BARS + _GAP * (_BARS - 1))
    radius = theme.px(1)
    mark = theme.colour(f"level.{level}.mark")
    for place in range(_BARS):
        height = rect.height() * (0.4 + 0.2 * place)
        left = rect.left() + place * bar * (1 + _GAP)
        one = _on_pixels(left, rect.bottom() - height, left + bar, rect.bottom())
        if place < level:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            painter.drawRoundedRect(one, radius, radius)
        else:
            painter.setPen(QPen(theme.colour("border.strong"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(one.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _on_pixels(left: float, top: float, right: float, bottom: float) -> QRectF:
    """Return a rectangle of whole pixels: a thin line between two of them would be half as dark."""
    return QRectF(round(left), round(top), max(2, round(right) - round(left)), round(bottom) - round(top))


class Ladder(PaintedWidget):
    """Shows a level as a ladder. Decorative: the digit or the name stands beside it.

    Attributes:
        level: 0–4.
    """

    def __init__(self, parent: QWidget | None = None, level: int = 0, size: tuple[int, int] = CARD_SIZE) -> None:
        super().__init__(parent)
        self.level = level
        self._measure = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_level(self, level: int) -> None:
        """Show another level, 0–4."""
        self.level = level
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._measure[0]), self.theme.px(self._measure[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_ladder(antialiased(self), QRectF(self.rect()), self.level, self.theme)
