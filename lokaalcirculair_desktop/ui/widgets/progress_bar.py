"""The thin bar under the name of a dimension: how many of its questions are answered, in its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased

HEIGHT = 3


def draw_progress_bar(painter: QPainter, rect: QRectF, share: float, colour: QColor, theme: Theme) -> None:
    """Draw the bar of a share between 0 and 1."""
    radius = rect.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("border.subtle"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * min(1.0, share)), rect.height()), radius, radius)


class ProgressBar(PaintedWidget):
    """Shows how many questions of a dimension are answered, or of all of them.

    Attributes:
        answered: how many are.
        total: how many there are.
        dimension: whose colour it has; empty for that of the whole.
    """

    def __init__(self, parent: QWidget | None = None, dimension: str = "") -> None:
        super().__init__(parent)
        self.answered, self.total = 0, 0
        self.dimension = dimension
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, answered: int, total: int, dimension: str = "") -> None:
        """Show another count, and the colour of a dimension."""
        self.answered, self.total, self.dimension = answered, total, dimension
        self.setAccessibleName(tr("{answered} van {total} beantwoord").format(answered=answered, total=total))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        colour = theme.dimension(self.dimension) if self.dimension else theme.colour("accent.default")
        draw_progress_bar(antialiased(self), QRectF(self.rect()), self.answered / self.total if self.total else 0.0, colour, theme)
