"""The progress ring: how much is answered, as a part of a circle with the count inside, or a tick once all is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel, antialiased, words

SMALL, MEDIUM, LARGE = 36, 50, 84
_STROKES: Final = {SMALL: 4, MEDIUM: 5, LARGE: 8}
_FONT_SIZES: Final = {SMALL: 0.0, MEDIUM: 13.0, LARGE: 22.0}
_FULL_TURN = 5760  # sixteenths of a degree
_TOP = 1440
_ON_ACCENT = 0.45
"""How much of a strong edge the track takes on the ground of the accent: told from that ground (1.6 : 1) and from the arc (3 : 1) alike."""


def draw_progress_ring(painter: QPainter, rect: QRectF, share: float, theme: Theme, stroke: float, *, on_accent: bool = False) -> None:
    """Draw the ring of a share between 0 and 1; it begins at twelve o'clock."""
    inset = stroke / 2
    circle = rect.adjusted(inset, inset, -inset, -inset)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track_colour(theme, on_accent=on_accent), stroke))
    painter.drawEllipse(circle)
    if share > 0:
        painter.setPen(QPen(theme.colour("accent.default"), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(circle, _TOP, -round(_FULL_TURN * min(1.0, share)))


def track_colour(theme: Theme, *, on_accent: bool) -> QColor:
    """Return the colour of the part that is still open."""
    if not on_accent:
        return theme.colour("border.subtle")
    track = QColor(theme.colour("border.strong"))
    track.setAlphaF(_ON_ACCENT)
    return track


class ProgressRing(PaintedLabel):
    """Shows how many questions are answered.

    Attributes:
        answered: how many are.
        total: how many there are.
    """

    def __init__(self, parent: QWidget | None = None, size: int = MEDIUM) -> None:
        super().__init__(parent)
        self.answered, self.total = 0, 0
        self._measure = size
        self._number = size != SMALL
        self._on_accent = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_progress(self, answered: int, total: int) -> None:
        """Show another count."""
        self.answered, self.total = answered, total
        self.setAccessibleName(tr("{answered} van {total} beantwoord").format(answered=answered, total=total))
        self.update()

    def set_size(self, size: int) -> None:
        """Use another size: 36 (no number inside), 50 or 84 pixels before the text scale."""
        self._measure, self._number = size, size != SMALL
        self.look_changed()

    def set_on_accent(self, on_accent: bool) -> None:
        """Stand on the ground of the accent, on which the usual track nearly vanishes, or on a card."""
        self._on_accent = on_accent
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._measure), self.theme.px(self._measure))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = antialiased(self), self.theme, QRectF(self.rect())
        share = self.answered / self.total if self.total else 0.0
        draw_progress_ring(painter, rect, share, theme, theme.px(_STROKES.get(self._measure, 5)), on_accent=self._on_accent)
        if self.total and self.answered >= self.total:
            size = theme.px(round(self._measure * 0.42))
            middle = QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
            icons.draw(painter, "check", theme.colour("text.primary"), middle, 2.25)
        elif self._number:
            font = theme.font_px(_FONT_SIZES.get(self._measure, 13.0), 600)
            words(painter, rect, str(self.answered), font, theme.colour("text.primary"), Qt.AlignmentFlag.AlignCenter)
