"""The dimension badge: the code of a dimension on its colour. The code makes the colour optional."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS
from lokaalcirculair_desktop.ui.kept_drawing import draw_kept
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased, box, words


def draw_dimension_badge(painter: QPainter, rect: QRectF, dimension: str, theme: Theme) -> None:
    """Draw the badge of a dimension, given by its id."""
    draw_kept(painter, rect, theme, ("badge", dimension), partial(_draw_code, dimension=dimension, theme=theme))


def _draw_code(painter: QPainter, rect: QRectF, dimension: str, theme: Theme) -> None:
    box(painter, rect, rect.height() / 4, theme.dimension(dimension))
    font = theme.font_px(rect.height() / theme.scale * 0.54, 700)
    words(painter, rect, design.dimension_code(dimension), font, theme.dimension(dimension, "on_base"), Qt.AlignmentFlag.AlignCenter)


class DimensionBadge(PaintedWidget):
    """Shows the code of a dimension on its colour. Decorative: the name stands beside it.

    Attributes:
        dimension: the id of the dimension.
    """

    def __init__(self, parent: QWidget | None = None, dimension: str = DIMENSIONS[0], size: int = 24) -> None:
        super().__init__(parent)
        self.dimension = dimension
        self._measure = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_dimension(self, dimension: str) -> None:
        """Show another dimension, given by its id."""
        self.dimension = dimension
        self.update()

    def set_size(self, size: int) -> None:
        """Use another size: 18, 22, 24 or 44 pixels before the text scale."""
        self._measure = size
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._measure), self.theme.px(self._measure))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_dimension_badge(antialiased(self), QRectF(self.rect()), self.dimension, self.theme)
