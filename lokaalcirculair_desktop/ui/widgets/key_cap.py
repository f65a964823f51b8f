"""The key cap: which key does the same."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui.kept_drawing import draw_kept
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased, box, words

_SIZE, _PADDING = 18, 5


def key_cap_size(text: str, theme: Theme) -> QSize:
    """Return the size of a key cap in pixels."""
    width = QFontMetricsF(theme.font("caption", 500)).horizontalAdvance(text) + theme.px(2 * _PADDING) + 2
    return QSize(max(theme.px(_SIZE), round(width)), theme.px(_SIZE))


def draw_key_cap(painter: QPainter, rect: QRectF, text: str, theme: Theme, ink: QColor | None = None) -> None:
    """Draw a key cap filling a rectangle; with an ink of its own it is drawn for a coloured button."""
    what = ("key", text, None if ink is None else ink.rgba())
    draw_kept(painter, rect, theme, what, partial(_draw_cap, text=text, theme=theme, ink=ink))


def _draw_cap(painter: QPainter, rect: QRectF, text: str, theme: Theme, ink: QColor | None) -> None:
    edge = QColor(ink) if ink is not None else theme.colour("border.default")
    fill = QColor(ink) if ink is not None else theme.colour("surface.card")
    if ink is not None:
        edge.setAlphaF(0.32)
        fill.setAlphaF(0.12)
    radius = theme.px(4)
    box(painter, rect, radius, fill, edge)
    painter.setPen(edge)
    painter.drawLine(rect.bottomLeft() + QRectF(0, 0, radius, -1.5).bottomRight(), rect.bottomRight() - QRectF(0, 0, radius, 1.5).bottomRight())
    words(painter, rect.adjusted(0, 0, 0, -1), text, theme.font("caption", 500), ink or theme.colour("text.secondary"), Qt.AlignmentFlag.AlignCenter)


class KeyCap(PaintedWidget):
    """Shows the name of a key. Decorative: the accessible description of a button tells its key.

    Attributes:
        text: the name of the key.
    """

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another key."""
        self.text = text
        self.look_changed()

    def sizeHint(self) -> QSize:
        return key_cap_size(self.text, self.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_key_cap(antialiased(self), QRectF(self.rect()), self.text, self.theme)
