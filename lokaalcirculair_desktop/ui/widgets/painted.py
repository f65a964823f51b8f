"""What all painted widgets share: they find their theme, repaint when it is switched, and leave the wheel to the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from lokaalcirculair_desktop.ui.theme import Theme, theme_of

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # at run time the class of Qt that follows brings the widget

LOOK_EVENTS = frozenset({QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange})
_ONE_LINE = Qt.TextFlag.TextSingleLine.value
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
GROUP_KEYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


class WheelSafe(_Widget):
    """What comes before a class of Qt that the wheel would change, or that would keep the wheel from the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Painted(_Widget):
    """What comes before a class of Qt whose look is painted from the theme.

    Attributes:
        theme: the theme it is shown in.
    """

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return theme_of(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.look_changed()

    def look_changed(self) -> None:
        """Measure and paint again, after another theme, text scale or font."""
        self.updateGeometry()
        self.update()


class PaintedWidget(Painted, QWidget):
    """A widget that paints itself from the theme."""


class PaintedLabel(Painted, QLabel):
    """Words or a figure that paint themselves. Announced as static text, by their accessible name."""


class PaintedButton(WheelSafe, Painted, QAbstractButton):
    """A button that paints itself; its state is set by whoever owns it, never by the click itself.

    A click, Space, or a screen reader's action asks (``clicked``); the owner answers by showing the new state. Arrows, Home and End are left to the
    group it stands in, and the wheel to the page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shown_by_owner = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._asked_otherwise)

    def make_radio(self) -> None:
        """Be announced as one choice of several, chosen or not."""
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def show_checked(self, checked: bool) -> None:
        """Show the button as the chosen one, or not; Qt refuses to empty an exclusive group in one step."""
        if self.isChecked() == checked:
            return
        exclusive = self.autoExclusive()
        self.setAutoExclusive(False)
        self.setChecked(checked)
        self.setAutoExclusive(exclusive)

    def setChecked(self, checked: bool) -> None:  # noqa: N802 - a method of Qt
        """Show the button as chosen, or not. Qt itself, which knows nothing of this one, comes past it."""
        self._is_shown_by_owner = True
        super().setChecked(checked)
        self._is_shown_by_owner = False

    def _asked_otherwise(self, checked: bool) -> None:
        """Take what a screen reader does as the click it stands for: Qt turns the state without one, and turns off what was chosen before."""
        if not self._is_shown_by_owner:
            self.show_checked(not checked)
            if checked or not self.autoExclusive():
                self.click()

    def nextCheckState(self) -> None:
        """Change nothing: the owner of the button does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in GROUP_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


def antialiased(widget: QWidget) -> QPainter:
    """Return a painter of a widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, edge: QColor | None = None, width: float = 1, *, dashed: bool = False
) -> None:
    """Draw a rounded rectangle; its edge lies inside ``rect``."""
    pen = QPen(Qt.PenStyle.NoPen)
    if edge is not None:
        pen = QPen(edge, width)
        if dashed:
            pen.setDashPattern([4 / width, 3 / width])
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge is not None else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), max(0.0, radius - inset), max(0.0, radius - inset))


def words(painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor, flags: Qt.AlignmentFlag = _LEFT) -> None:
    """Draw one line of plain text, by default left and vertically centred."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, flags.value | _ONE_LINE, text)
