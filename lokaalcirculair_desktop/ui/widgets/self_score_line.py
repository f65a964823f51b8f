"""The self-score line: the figure that an organisation gives itself, with the survey's mean below it once that figure is given."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel, antialiased, words
from lokaalcirculair_desktop.ui.widgets.score_line import draw_dot, draw_track, label_rects, place_on_line

_LINE = 16
_MIDDLE = 28
_TICK = 20


class SelfScoreLine(PaintedLabel):
    """Shows one's own figure as a dot with its label above, and a benchmark as a tick with its label below.

    Attributes:
        own: the self-score, 0–10, or nothing yet.
        benchmark: the survey's mean, 0–10, or nothing; kept hidden until there is a self-score.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own: float | None = None
        self.benchmark: float | None = None
        self._labels = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_values(self, own: float | None, benchmark: float | None, own_label: str = "", benchmark_label: str = "") -> None:
        """Show other figures with their labels, "uw bestuur 5,0" and "4,3 in 2022"."""
        self.own = own
        self.benchmark = benchmark if own is not None else None
        self._labels = (own_label if own is not None else "", benchmark_label if self.benchmark is not None else "")
        self.setAccessibleName(", ".join(label for label in self._labels if label))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(256), self.theme.px(58))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, width = antialiased(self), self.theme, float(self.width())
        middle = theme.px(_MIDDLE)
        draw_track(painter, width, middle, theme, gaps=False)
        shown: list[QRectF] = []
        if self.benchmark is not None:
            place, half = place_on_line(self.benchmark, width, theme), theme.px(_TICK) / 2
            painter.setPen(QPen(theme.colour("marker.benchmark"), 2.25))
            painter.drawLine(QPointF(place, middle - half), QPointF(place, middle + half))
            shown = self._label(painter, self._labels[1], place, theme.px(_MIDDLE + 12), "text.primary")
        if self.own is not None:
            place = place_on_line(self.own, width, theme)
            draw_dot(painter, QPointF(place, middle), theme.px(16), theme.colour("accent.default"), theme)
            self._label(painter, self._labels[0], place, 0, "accent.default")
        self._paint_ends(painter, shown)

    def _label(self, painter: QPainter, text: str, place: float, top: int, colour: str) -> list[QRectF]:
        theme = self.theme
        font = theme.font("caption", 600)
        rects = label_rects([(place, QFontMetricsF(font).horizontalAdvance(text) + 1)], self.width(), top, theme.px(_LINE), 0)
        words(painter, rects[0], text, font, theme.colour(colour))
        return rects

    def _paint_ends(self, painter: QPainter, taken: list[QRectF]) -> None:
        theme = self.theme
        top, size = theme.px(_MIDDLE + 12), theme.px(18)
        for text, left in (("0", theme.px(4)), ("10", self.width() - theme.px(4) - size)):
            rect = QRectF(left, top, size, theme.px(_LINE))
            side = Qt.AlignmentFlag.AlignLeft if text == "0" else Qt.AlignmentFlag.AlignRight
            if not any(rect.intersects(other) for other in taken):
                words(painter, rect, text, theme.font("caption"), theme.colour("text.muted"), side | Qt.AlignmentFlag.AlignVCenter)
