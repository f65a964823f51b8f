"""The score line: a score and an ambition on 0–10. Nothing on this line is a margin of error."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import number, tr
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel, antialiased, words

HIGHEST = 10.0
_LEVEL_MARKS = (2.5, 5.0, 7.5)
_EDGE = 8
_TRACK = 6


def place_on_line(value: float, width: float, theme: Theme) -> float:
    """Return where a value between 0 and 10 lies on a line of a width, in pixels from the left."""
    edge = theme.px(_EDGE)
    return edge + (width - 2 * edge) * min(HIGHEST, max(0.0, value)) / HIGHEST


def draw_track(painter: QPainter, width: float, middle: float, theme: Theme, *, gaps: bool) -> None:
    """Draw the track of 0–10, with a gap at each level where asked."""
    edge = theme.px(_EDGE)
    painter.setPen(QPen(theme.colour("border.default"), theme.px(_TRACK), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(edge, middle), QPointF(width - edge, middle))
    painter.setPen(QPen(theme.colour("surface.card"), 2))
    for mark in _LEVEL_MARKS if gaps else ():
        place = place_on_line(mark, width, theme)
        painter.drawLine(QPointF(place, middle - theme.px(_TRACK)), QPointF(place, middle + theme.px(_TRACK)))


def draw_dot(painter: QPainter, at: QPointF, diameter: float, colour: QColor, theme: Theme) -> None:
    """Draw the dot of what is now."""
    painter.setPen(QPen(theme.colour("surface.card"), 2))
    painter.setBrush(colour)
    painter.drawEllipse(at, diameter / 2, diameter / 2)


def draw_diamond(painter: QPainter, at: QPointF, size: float, theme: Theme) -> None:
    """Draw the hollow diamond of an ambition."""
    half = size / 2
    corners = [QPointF(at.x(), at.y() - half), QPointF(at.x() + half, at.y()), QPointF(at.x(), at.y() + half), QPointF(at.x() - half, at.y())]
    painter.setPen(QPen(theme.colour("marker.ambition"), 2))
    painter.setBrush(theme.colour("surface.card"))
    painter.drawPolygon(QPolygonF(corners))


def label_rects(places: list[tuple[float, float]], width: float, top: float, height: float, gap: float) -> list[QRectF]:
    """Return where labels go, given as middle and width from left to right, so that none runs over another or over the edges."""
    lefts: list[float] = []
    for middle, label in places:
        earliest = lefts[-1] + places[len(lefts) - 1][1] + gap if lefts else 0.0
        lefts.append(max(earliest, min(middle - label / 2, width - label)))
    limit = width
    for place in reversed(range(len(lefts))):
        lefts[place] = min(lefts[place], limit - places[place][1])
        limit = lefts[place] - gap
    return [QRectF(left, top, label, height) for left, (_, label) in zip(lefts, places, strict=True)]


class ScoreLine(PaintedLabel):
    """Shows a score as a dot and an ambition as a diamond, with their figures below.

    Attributes:
        score: 0–10, or nothing.
        ambition: 0–10, or nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.score: float | None = None
        self.ambition: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_values(self, score: float | None, ambition: float | None) -> None:
        """Show another score and ambition, each 0–10 or nothing."""
        self.score, self.ambition = score, ambition
        told = [
            tr("score {score} op 10").format(score=number(score)) if score is not None else tr("nog geen score"),
            tr("ambitie {ambition} op 10").format(ambition=number(ambition)) if ambition is not None else "",
        ]
        self.setAccessibleName(", ".join(part for part in told if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(214), self.theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, width = antialiased(self), self.theme, float(self.width())
        middle = theme.px(16)
        draw_track(painter, width, middle, theme, gaps=True)
        marks = sorted(self._marks())
        for value, colour in marks:
            at = QPointF(place_on_line(value, width, theme), middle)
            if colour == "marker.ambition":
                draw_diamond(painter, at, theme.px(14), theme)
            else:
                draw_dot(painter, at, theme.px(14), theme.colour(colour), theme)
        self._paint_labels(painter, marks)

    def _marks(self) -> list[tuple[float, str]]:
        both = ((self.ambition, "marker.ambition"), (self.score, "accent.default"))
        return [(value, colour) for value, colour in both if value is not None]

    def _paint_labels(self, painter: QPainter, marks: list[tuple[float, str]]) -> None:
        theme, width = self.theme, float(self.width())
        font, ends = theme.font("caption", 600), theme.font("caption")
        measure = QFontMetricsF(font).horizontalAdvance
        texts = [number(value) for value, _ in marks]
        wanted = [(place_on_line(value, width, theme), measure(text) + 1) for (value, _), text in zip(marks, texts, strict=True)]
        rects = label_rects(wanted, width, theme.px(28), theme.px(16), theme.px(6))
        for rect, text, (_, colour) in zip(rects, texts, marks, strict=True):
            words(painter, rect, text, font, theme.colour(colour))
        for text, flag in (("0", Qt.AlignmentFlag.AlignLeft), ("10", Qt.AlignmentFlag.AlignRight)):
            room = QRectF(theme.px(4), theme.px(28), width - theme.px(6), theme.px(16))
            end = QRectF(room.left() if text == "0" else room.right() - theme.px(18), room.top(), theme.px(18), room.height())
            if not any(end.intersects(rect) for rect in rects):
                words(painter, room, text, ends, theme.colour("text.muted"), flag | Qt.AlignmentFlag.AlignVCenter)
