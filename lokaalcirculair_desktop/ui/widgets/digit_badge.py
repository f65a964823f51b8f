"""The digit badge: a level in a grid or a list of changes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel, antialiased, box, words

SIZE = 24
_LAST_OUTLINED_LEVEL = 1


def draw_digit_badge(painter: QPainter, rect: QRectF, level: int, theme: Theme) -> None:
    """Draw the badge of a level, 0–4; the pale fills of 0 and 1 get an outline."""
    edge = theme.colour("border.strong") if level <= _LAST_OUTLINED_LEVEL else None
    box(painter, rect, rect.height() * 5 / SIZE, theme.colour(f"level.{level}.fill"), edge)
    words(painter, rect, str(level), theme.font("label", 600), theme.colour(f"level.{level}.on_fill"), Qt.AlignmentFlag.AlignCenter)


class DigitBadge(PaintedLabel):
    """Shows a level as a digit on the colour of its level.

    Attributes:
        level: 0–4.
    """

    def __init__(self, parent: QWidget | None = None, level: int = 0) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_level(level)

    def set_level(self, level: int) -> None:
        """Show another level, 0–4."""
        self.level = level
        self.setAccessibleName(str(level))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(SIZE), self.theme.px(SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_digit_badge(antialiased(self), QRectF(self.rect()), self.level, self.theme)
