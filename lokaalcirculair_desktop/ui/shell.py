"""The window itself, as light as it can be: what it takes to stand on the screen a moment after the start.

It is painted before the theme, the fonts and the pages are even imported, so it names no enumeration of Qt that is made at its first use
(the namespace ``Qt`` alone costs an eighth of an empty window). What it paints is the ground plan of the start page, in the colours of the
theme; the real content covers it right after.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.design import ThemeName
from lokaalcirculair_desktop.ui.preferences import Preferences

FIRST_SIZE: Final = (1366, 768)
SMALLEST_SIZE: Final = (560, 480)
# Where the cards of the start page stand: left, top and height in pixels before the text scale; the width is a share of the left column.
_CARDS: Final = ((0.0, 84, 124, 1.0), (0.0, 224, 136, 0.49), (0.51, 224, 136, 0.49), (0.0, 376, 180, 1.0))
_RAIL, _SIDE, _PADDING, _GAP = 84, 336, 28, 20
_ROOM_FOR_SIDE = 1000


class Shell(QMainWindow):
    """The window, first with the ground plan of the start page and then with the real content.

    Attributes:
        content: what fills the window, once it is made; it decides whether the window may close.

    Signals:
        painted_first: the first frame is on the screen.
    """

    painted_first = Signal()

    def __init__(self, preferences: Preferences, *, is_empty: bool) -> None:
        super().__init__()
        self.content: QWidget | None = None
        self._scale = preferences.text_scale
        self._colours = design.colours(_theme(preferences))
        self._is_empty = is_empty
        self._is_painted = False
        self.setWindowTitle("Lokaal Circulair")
        self.setMinimumSize(*SMALLEST_SIZE)
        if not self.restoreGeometry(preferences.window_geometry):
            room = self.screen().availableSize()
            self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height()))

    def fill(self, content: QWidget) -> None:
        """Show the real content."""
        self.content = content
        self.setCentralWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.content is None:
            self._paint_ground_plan(QPainter(self))
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted_first.emit)  # by then the frame has been handed to the screen

    def _paint_ground_plan(self, painter: QPainter) -> None:
        scale = self._scale
        self._paint_area(painter, "bg.window", 0, 0, self.width(), self.height())
        self._paint_area(painter, "bg.rail", 0, 0, _RAIL * scale, self.height())
        if self._is_empty:
            return
        left, width = (_RAIL + _PADDING) * scale, self.width() - (_RAIL + 2 * _PADDING) * scale
        if self.width() >= _ROOM_FOR_SIDE * scale:
            width -= (_SIDE + _GAP) * scale
            self._paint_card(painter, left + width + _GAP * scale, 84 * scale, _SIDE * scale, 150 * scale)
        for start, top, height, share in _CARDS:
            self._paint_card(painter, left + start * width, top * scale, share * width, height * scale)

    def _paint_card(self, painter: QPainter, left: float, top: float, width: float, height: float) -> None:
        self._paint_area(painter, "border.subtle", left, top, width, height)
        self._paint_area(painter, "surface.card", left + 1, top + 1, width - 2, height - 2)

    def _paint_area(self, painter: QPainter, token: str, left: float, top: float, width: float, height: float) -> None:
        """Fill an area by way of a picture of one colour: Qt's own ways to fill name the namespace ``Qt``."""
        picture = QPixmap(max(1, round(width)), max(1, round(height)))
        picture.fill(QColor(self._colours[token]))
        painter.drawPixmap(round(left), round(top), picture)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.content is None or self.content.close())


def _theme(preferences: Preferences) -> ThemeName:
    """Return the theme of the first frame; as the system is, that is told by its own palette."""
    if preferences.theme != "system":
        return preferences.theme
    return "dark" if QApplication.palette().window().color().lightness() < 128 else "light"
