"""The canvas for matplotlib figures: drawn by Agg at the sharpness of the screen, shown as one image.

This module and ``charts`` are the only ones that know matplotlib; it is imported when a chart is first shown, never before. The figure is
drawn by Agg itself and not by matplotlib's own Qt widget, which would take the wheel and the keyboard for itself.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHelpEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import plain_tooltip

SCREEN_DPI = 96
LEAST = QSize(300, 280)
_SETTLE_MS = 40

MakeFigure = Callable[[float, float, float], Figure]
"""Makes a figure of a width and a height in inches, at a number of dots per inch."""


@dataclass(frozen=True, slots=True)
class Spoke:
    """One value of a radar, told on hover and on keyboard focus.

    Attributes:
        name: what it is.
        told: name, value and how much was answered, in words.
    """

    name: str
    told: str


class ChartCanvas(PaintedWidget):
    """Shows a radar and tells its values. One stop of the Tab key; the arrows move along the spokes.

    Attributes:
        spokes: what the spokes stand for, clockwise from twelve o'clock.
        current: the spoke that the keyboard is at.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spokes: tuple[Spoke, ...] = ()
        self.current = 0
        self._make: MakeFigure | None = None
        self._image = QImage()
        self._finding = ""
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.draw_now)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_figure(self, make: MakeFigure, spokes: Sequence[Spoke], finding: str) -> None:
        """Show a figure.

        Args:
            make: makes the figure in the colours of the present theme; called again after a resize and when the theme is switched.
            spokes: what the spokes stand for, clockwise from twelve o'clock.
            finding: the sentence that tells what the chart shows.
        """
        self._make, self.spokes, self._finding = make, tuple(spokes), finding
        self.current = min(self.current, max(0, len(self.spokes) - 1))
        self.setAccessibleDescription(finding)
        self.draw_now()

    @property
    def image(self) -> QImage:
        """The picture as it is shown now; null before the first figure."""
        return self._image

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(410), self.theme.px(LEAST.height()))  # a card takes the hint for its least height: it grows from there

    def minimumSizeHint(self) -> QSize:
        return LEAST * self.theme.scale

    def draw_now(self) -> None:
        """Draw the figure again, in the present size and at the sharpness of the screen."""
        if self._make is not None and not self.size().isEmpty():
            self._image = _drawn(self._make, self.size(), self.theme.scale, self.devicePixelRatioF())
            self.update()

    def look_changed(self) -> None:
        super().look_changed()
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._image.isNull():
            self.draw_now()
        else:
            self._settle.start()  # while the window is being dragged the old picture is stretched

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown = self._image.size().scaled(self.size() * self.devicePixelRatioF(), Qt.AspectRatioMode.KeepAspectRatio) / self.devicePixelRatioF()
        place = QRect(QPoint(0, 0), shown)
        place.moveCenter(self.rect().center())
        painter.drawImage(self.rect() if self._fits() else place, self._image)

    def _fits(self) -> bool:
        wanted = self.size() * self.devicePixelRatioF()  # Agg rounds down where Qt rounds to the nearest
        return abs(self._image.width() - wanted.width()) <= 1 and abs(self._image.height() - wanted.height()) <= 1

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spoke = self.spoke_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tooltip(self.spokes[spoke].told) if spoke is not None else "", self)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle.start()
        return super().event(event)

    def spoke_at(self, point: QPointF) -> int | None:
        """Return the spoke that lies nearest to a point; none without spokes or in the very middle."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        away = point - middle
        if not self.spokes or math.hypot(away.x(), away.y()) < 4:
            return None
        turn = math.atan2(away.x(), -away.y()) / math.tau  # 0 at twelve o'clock, clockwise
        return round(turn * len(self.spokes)) % len(self.spokes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self.spokes:
            super().keyPressEvent(event)
            return
        self._go_to((self.current + step) % len(self.spokes))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.spokes and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._go_to(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.setAccessibleDescription(self._finding)

    def _go_to(self, spoke: int) -> None:
        self.current = spoke
        told = self.spokes[spoke].told
        self.setAccessibleDescription(told)
        QToolTip.showText(self.mapToGlobal(self._label_place(spoke)), plain_tooltip(told), self)

    def _label_place(self, spoke: int) -> QPoint:
        turn = math.tau * spoke / len(self.spokes)
        reach = min(self.width(), self.height()) * 0.35
        return QPoint(round(self.width() / 2 + reach * math.sin(turn)), round(self.height() / 2 - reach * math.cos(turn)))


def drawn_once(figure: Figure) -> None:
    """Draw a figure for nobody: the first drawing of a program is the slow one. Safe in any thread."""
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]


def _drawn(make: MakeFigure, size: QSize, scale: float, ratio: float) -> QImage:
    """Draw a figure in a size in device-independent pixels; its text grows with the text scale."""
    inch = SCREEN_DPI * scale
    canvas = FigureCanvasAgg(make(size.width() / inch, size.height() / inch, inch * ratio))
    canvas.draw()  # type: ignore[no-untyped-call]
    pixels = canvas.buffer_rgba()  # type: ignore[no-untyped-call]
    height, width = pixels.shape[:2]
    image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image
