"""The bars of the domains and roles: score, ambition and earlier round on one track from 0 to 10, with how much was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lokaalcirculair_desktop.texts import number
from lokaalcirculair_desktop.ui.widgets.dimension_badge import draw_dimension_badge
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased, box, words
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import plain_tooltip

HIGHEST = 10
TALLEST_ROW, LOWEST_ROW, HEADING = 46, 26, 28
_BADGE, _BAR, _GAP = 22, 10, 8
_SCORE, _ANSWERED = 34, 30
_NAME, _SHORTEST_TRACK = 190, 90
_GRID: Final = (2.5, 5, 7.5)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """One dimension.

    Attributes:
        dimension: its id.
        name: its full name.
        short: its name where room is scarce.
        score: 0–10, or none.
        ambition: 0–10, or none.
        previous: the score of the earlier round, or none.
        answered: how many items have a level.
        applicable: how many could have.
        told: the same in words, shown on hover and read aloud.
    """

    dimension: str
    name: str
    short: str
    score: float | None
    ambition: float | None
    previous: float | None
    answered: int
    applicable: int
    told: str


@dataclass(frozen=True, slots=True)
class BarGroup:
    """One pillar with its bars.

    Attributes:
        name: the name of the pillar.
        score: 0–10, or none.
        bars: its dimensions, in order.
    """

    name: str
    score: float | None
    bars: tuple[Bar, ...]


class DimensionBars(PaintedWidget):
    """Shows a bar for each dimension, by pillar. One stop of the Tab key; ↑ and ↓ move along the bars and tell each of them.

    Attributes:
        groups: what is shown.
        current: the place of the bar that the keyboard is at.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[BarGroup, ...] = ()
        self.current = 0
        self._finding = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_groups(self, groups: Sequence[BarGroup], finding: str) -> None:
        """Show other figures; ``finding`` is the sentence that tells what they show."""
        self.groups = tuple(groups)
        self._finding = finding
        self.current = min(self.current, max(0, len(self.bars) - 1))
        self.setAccessibleDescription(finding)
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """All bars, in order."""
        return tuple(bar for group in self.groups for bar in group.bars)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(430), self._height(LOWEST_ROW))  # a card takes the hint for its least height: it grows from there

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(230), self._height(LOWEST_ROW))

    def _height(self, row: int) -> int:
        return self.theme.px(len(self.bars) * row + len(self.groups) * HEADING)

    def _rows(self) -> list[tuple[Bar | BarGroup, QRectF]]:
        """Return what stands where; rows grow a little where there is room and shrink where there is not."""
        heading = self.theme.px(HEADING)
        spare = (self.height() - heading * len(self.groups)) / max(1, len(self.bars))
        row = max(self.theme.px(LOWEST_ROW), min(self.theme.px(TALLEST_ROW), spare))
        placed: list[tuple[Bar | BarGroup, QRectF]] = []
        top = 0.0
        for group in self.groups:
            placed.append((group, QRectF(0, top, self.width(), heading)))
            top += heading
            for bar in group.bars:
                placed.append((bar, QRectF(0, top, self.width(), row)))
                top += row
        return placed

    def row_rect(self, place: int) -> QRect:
        """Return where the bar at a place stands, in the widget's coordinates."""
        rects = [rect for what, rect in self._rows() if isinstance(what, Bar)]
        return rects[place].toRect() if rects else self.rect()

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the current bar."""
        return self.row_rect(self.current).adjusted(4, 2, -4, -2)

    def track_rect(self, row: QRectF) -> QRectF:
        """Return the part of a row that stands for 0 to 10."""
        theme = self.theme
        left = theme.px(_BADGE + _GAP) + self._name_width() + theme.px(_GAP)
        right = self.width() - theme.px(_SCORE + _ANSWERED) - theme.px(_GAP)
        return QRectF(left, row.center().y() - theme.px(_BAR) / 2, max(10.0, right - left), theme.px(_BAR))

    def _name_width(self) -> float:
        theme = self.theme
        spare = self.width() - theme.px(_BADGE + 3 * _GAP + _SCORE + _ANSWERED + _SHORTEST_TRACK)
        return max(0.0, min(theme.px(_NAME), spare))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        for what, rect in self._rows():
            if isinstance(what, BarGroup):
                self._paint_heading(painter, rect, what)
            else:
                self._paint_row(painter, rect, what)

    def _paint_heading(self, painter: QPainter, rect: QRectF, group: BarGroup) -> None:
        theme = self.theme
        font = theme.font("caption", 600)
        words(painter, rect, group.name, font, theme.colour("text.muted"))
        right = QRectF(rect.left(), rect.top(), rect.width() - theme.px(_ANSWERED), rect.height())
        words(painter, right, number(group.score), font, theme.colour("text.primary"), _RIGHT)

    def _paint_row(self, painter: QPainter, row: QRectF, bar: Bar) -> None:
        theme = self.theme
        size = theme.px(_BADGE)
        draw_dimension_badge(painter, QRectF(0, row.center().y() - size / 2, size, size), bar.dimension, theme)
        self._paint_name(painter, row, bar)
        self._paint_track(painter, self.track_rect(row), bar)
        score = QRectF(row.left(), row.top(), row.width() - theme.px(_ANSWERED), row.height())
        words(painter, score, number(bar.score), theme.font("small", 600), theme.colour("text.primary"), _RIGHT)
        complete = bar.answered == bar.applicable
        tone = theme.colour("text.muted" if complete else "warning.text")
        words(painter, row, f"{bar.answered}/{bar.applicable}", theme.font("caption", 400 if complete else 600), tone, _RIGHT)

    def _paint_name(self, painter: QPainter, row: QRectF, bar: Bar) -> None:
        theme = self.theme
        font, width = theme.font("small"), self._name_width()
        metrics = QFontMetricsF(font)
        fitting = bar.name if metrics.horizontalAdvance(bar.name) <= width else bar.short
        if metrics.horizontalAdvance(fitting) <= width:
            words(painter, QRectF(theme.px(_BADGE + _GAP), row.top(), width, row.height()), fitting, font, theme.colour("text.primary"))

    def _paint_track(self, painter: QPainter, track: QRectF, bar: Bar) -> None:
        theme = self.theme
        box(painter, track, theme.px(3), theme.colour("surface.sunken"))
        painter.setPen(QPen(theme.colour("chart.grid"), 1))
        for value in _GRID:
            _draw_upright(painter, track, value, theme.px(2))
        if bar.score is None:
            return
        filled = QRectF(track)
        filled.setWidth(max(theme.px(2), track.width() * bar.score / HIGHEST))
        box(painter, filled, theme.px(3), theme.dimension(bar.dimension))
        if bar.previous is not None:
            _draw_previous(painter, track, bar.previous, theme.colour("surface.card"), theme.colour("marker.previous"), theme.scale)
        if bar.ambition is not None and bar.ambition > bar.score:
            self._paint_ambition(painter, QPointF(track.left() + track.width() * bar.ambition / HIGHEST, track.center().y()))

    def _paint_ambition(self, painter: QPainter, at: QPointF) -> None:
        theme = self.theme
        half = theme.px(6)
        painter.setPen(QPen(theme.colour("marker.ambition"), 2 * theme.scale))
        painter.setBrush(theme.colour("surface.card"))
        painter.drawPolygon(QPolygonF([at + QPointF(*corner) for corner in ((0, -half), (half, 0), (0, half), (-half, 0))]))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos())
            told = self.bars[place].told if place is not None else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(told), self)
            return True
        return super().event(event)

    def place_at(self, point: QPoint) -> int | None:
        """Return the place of the bar under a point, if there is one."""
        return next((place for place in range(len(self.bars)) if self.row_rect(place).contains(point)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        target = {
            Qt.Key.Key_Up: self.current - 1, Qt.Key.Key_Down: self.current + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.bars) - 1,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if target is None or not self.bars:
            super().keyPressEvent(event)
            return
        self._go_to(min(len(self.bars) - 1, max(0, target)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.bars and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._go_to(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.setAccessibleDescription(self._finding)

    def _go_to(self, place: int) -> None:
        self.current = place
        told = self.bars[place].told
        self.setAccessibleDescription(told)
        rect = self.row_rect(place)
        QToolTip.showText(self.mapToGlobal(rect.bottomLeft()), plain_tooltip(told), self, rect)
        self.updateGeometry()  # the ring follows a layout request
        self.update()


def _draw_upright(painter: QPainter, track: QRectF, value: float, over: float) -> None:
    x = track.left() + track.width() * value / HIGHEST
    painter.drawLine(QPointF(x, track.top() - over), QPointF(x, track.bottom() + over))


def _draw_previous(painter: QPainter, track: QRectF, value: float, halo: QColor, ink: QColor, scale: float) -> None:
    painter.setPen(QPen(halo, 3.75 * scale))
    _draw_upright(painter, track, value, 4 * scale)
    pen = QPen(ink, 1.75 * scale)
    pen.setDashPattern([1.2, 1.2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    _draw_upright(painter, track, value, 4 * scale)
