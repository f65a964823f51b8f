"""The legend of the radar: dot and line is now, hollow diamond is the ambition, dashes are the earlier round."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel, antialiased, words
from lokaalcirculair_desktop.ui.widgets.score_line import draw_diamond, draw_dot

_MARK, _GAP, _BETWEEN, _HEIGHT = 22, 5, 14, 18


class Legend(PaintedLabel):
    """Tells the marks apart.

    Attributes:
        year: the year of the earlier round, or nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_year(self, year: int | None) -> None:
        """Show another earlier round, or none."""
        self.year = year
        self.setAccessibleName(", ".join(label for _, label in self._entries()))
        self.look_changed()

    def _entries(self) -> list[tuple[str, str]]:
        entries = [("present", tr("nu")), ("ambition", tr("ambitie"))]
        return entries + ([("previous", str(self.year))] if self.year else [])

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self.theme.font("caption", 600))
        return [self.theme.px(_MARK + _GAP) + metrics.horizontalAdvance(label) for _, label in self._entries()]

    def sizeHint(self) -> QSize:
        widths = self._widths()
        return QSize(round(sum(widths) + self.theme.px(_BETWEEN) * (len(widths) - 1)) + 2, self.theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = antialiased(self), self.theme
        left = 0.0
        for (mark, label), width in zip(self._entries(), self._widths(), strict=True):
            self._paint_mark(painter, mark, QRectF(left, 0, theme.px(_MARK), self.height()))
            at = QRectF(left + theme.px(_MARK + _GAP), 0, width, self.height())
            words(painter, at, label, theme.font("caption", 600), theme.colour("text.secondary"))
            left += width + theme.px(_BETWEEN)

    def _paint_mark(self, painter: QPainter, mark: str, rect: QRectF) -> None:
        theme = self.theme
        colour = theme.colour(f"marker.{mark}")
        painter.setPen(_pen(mark, colour, theme.scale))
        painter.drawLine(QPointF(rect.left() + 1, rect.center().y()), QPointF(rect.right() - 1, rect.center().y()))
        if mark == "present":
            draw_dot(painter, rect.center(), theme.px(10), colour, theme)
        elif mark == "ambition":
            draw_diamond(painter, rect.center(), theme.px(10), theme)


def _pen(mark: str, colour: QColor, scale: float) -> QPen:
    pen = QPen(colour, (2.5 if mark == "present" else 1.75) * scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if mark == "ambition":
        pen.setDashPattern([3, 1.7])
    elif mark == "previous":
        pen.setDashPattern([1.2, 2])
    return pen
