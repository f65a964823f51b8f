"""Shows the pages of the report beside each other, as many as there is room for, at a size that fits the height or at a chosen one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from lokaalcirculair_desktop.ui.theme import theme_of

ZOOMS = (0.35, 0.5, 0.65, 0.8, 1.0, 1.25, 1.5, 2.0)
SCREEN_DPI = 96
POINTS_PER_INCH = 72
_AROUND, _BETWEEN, _MOST_PAGES = 16, 22, 2
_SMALLEST_FIT = 0.3


class _Sheet(QWidget):
    """The pages themselves, painted."""

    def __init__(self, view: PagesView) -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme = theme_of(self)
        for page, rect in self._view.page_rects():
            painter.fillRect(rect, Qt.GlobalColor.white)  # paper is white in the dark theme too
            picture = self._view.pictures.get(page)
            if picture is not None:
                painter.drawImage(rect, picture)
            painter.setPen(theme.colour("border.default"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))


class PagesView(QScrollArea):
    """Shows one page and the next. Page Up and Page Down turn the page; the wheel scrolls within it.

    Attributes:
        count: how many pages there are.
        first: the page on the left, from 0.
        pictures: the pages that were drawn, by place.

    Signals:
        pages_wanted: pages have to be drawn: their places, and the dots per inch.
        turned: another page is shown, or at another size.
    """

    pages_wanted = Signal(list, float)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self.first = 0
        self.pictures: dict[int, QImage] = {}
        self._page = QSize(595, 842)
        self._zoom: float | None = None
        self._dpi = 0.0
        self._sheet = _Sheet(self)
        self.setWidget(self._sheet)
        for surface in (self.viewport(), self._sheet):
            surface.setAutoFillBackground(False)  # the card behind it has round corners
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_document(self, count: int, width: float, height: float) -> None:
        """Show another document of so many pages of a size in points; the page stays where it was if there is one."""
        self.count, self._page = count, QSize(round(width), round(height))
        self.first = min(self.first, max(0, count - 1))
        self.pictures.clear()
        self._dpi = 0.0
        self._lay_out()

    def add_pictures(self, drawn: Mapping[int, QImage], dpi: float) -> None:
        """Show pages that were drawn; those of another size than is wanted now are left out."""
        if dpi == self._dpi:
            self.pictures |= drawn
            self._sheet.update()

    @property
    def zoom(self) -> float:
        """The size at which pages are shown; 1 is that of paper on a screen of 96 dots per inch."""
        if self._zoom is not None:
            return self._zoom
        room = self.viewport().height() - 2 * _AROUND
        return max(_SMALLEST_FIT, room / (self._page.height() * SCREEN_DPI / POINTS_PER_INCH))

    def zoom_in(self) -> None:
        """Show the pages a step larger."""
        self._set_zoom(next((step for step in ZOOMS if step > self.zoom + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the pages a step smaller."""
        self._set_zoom(next((step for step in reversed(ZOOMS) if step < self.zoom - 0.01), ZOOMS[0]))

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._lay_out()

    def turn_to(self, page: int) -> None:
        """Show a page."""
        self.first = min(max(0, page), max(0, self.count - 1))
        self.verticalScrollBar().setValue(0)
        self._lay_out()

    def page_rects(self) -> list[tuple[int, QRect]]:
        """Return which pages are shown and where on the sheet, in pixels."""
        size = self._shown_size()
        shown = range(self.first, min(self.count, self.first + self._places()))
        top = max(_AROUND, (self._sheet.height() - size.height()) // 2)
        used = len(shown) * size.width() + (len(shown) - 1) * _BETWEEN
        left = max(_AROUND, (self._sheet.width() - used) // 2)
        return [(page, QRect(QPoint(left + place * (size.width() + _BETWEEN), top), size)) for place, page in enumerate(shown)]

    def _shown_size(self) -> QSize:
        scale = self.zoom * SCREEN_DPI / POINTS_PER_INCH
        return QSize(round(self._page.width() * scale), round(self._page.height() * scale))

    def _places(self) -> int:
        room = self.viewport().width() - 2 * _AROUND + _BETWEEN
        return min(_MOST_PAGES, max(1, room // (self._shown_size().width() + _BETWEEN)))

    def _lay_out(self) -> None:
        size = self._shown_size()
        least = QSize(size.width() + 2 * _AROUND, size.height() + 2 * _AROUND)
        self._sheet.resize(least.expandedTo(self.viewport().size()))
        dpi = self.zoom * SCREEN_DPI * self.devicePixelRatioF()
        if dpi != self._dpi:
            self._dpi = dpi
            self.pictures.clear()
        wanted = [page for page, _ in self.page_rects() if page not in self.pictures]
        if wanted:
            self.pages_wanted.emit(wanted, dpi)
        self._sheet.update()
        self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageDown: self.first + 1, Qt.Key.Key_PageUp: self.first - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count - 1}
        page = turns.get(Qt.Key(event.key()))
        if page is None:
            super().keyPressEvent(event)
        else:
            self.turn_to(page)
