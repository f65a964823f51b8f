"""The focus ring: one overlay that follows the keyboard focus through all windows.

It is the only blue line of the program: 2 px, with a gap of 2 px, following the corners of what it surrounds. It shows where the focus came
by keyboard (Tab, a shortcut, the arrows within a group), and on text fields always.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.ui.theme import theme_of

RADIUS_PROPERTY = "focusRadius"
RING_PROPERTY = "focusRing"
_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest, QEvent.Type.StyleChange})
_OUTSIDE = 4


class _Ring(QWidget):
    """The painted line itself, above everything in a window and out of the way of the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.radius = 6.0

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(self.rect())
        painter.setPen(QPen(theme.colour("focus.gap"), 2))
        painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), self.radius + 1, self.radius + 1)
        painter.setPen(QPen(theme.colour("focus.ring"), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), self.radius + 3, self.radius + 3)


class FocusRing(QObject):
    """Follows the focus of an application and shows the ring.

    A widget may say where its ring goes: with a method ``focus_rect() -> QRect`` (in its own coordinates) and with a dynamic property
    ``focusRadius`` in pixels. With ``focusRing`` false it has none: the only field of a panel, in which the caret says enough, or a
    grid that paints the ring around one of its cells itself.

    Attributes:
        target: the widget that has the ring, or nothing.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.target: QWidget | None = None
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)

    @property
    def visible_ring(self) -> QWidget | None:
        """The overlay where it shows now."""
        return self._ring if self._ring is not None and isValid(self._ring) and self._ring.isVisible() else None

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        wanted = self._wanted(new)
        self._let_go()
        if new is None or not wanted:
            self._hide()
            self.target = None if new is not None else self.target
            return
        self.target = new
        widget: QWidget | None = new
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        self._place()

    def _wanted(self, widget: QWidget | None) -> bool:
        if widget is None or widget.property(RING_PROPERTY) is False:
            return False
        window = widget.window()
        by_key = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        return by_key or widget is self.target or isinstance(widget, _TEXT_FIELDS) or (isinstance(widget, QComboBox) and widget.isEditable())

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def _hide(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()

    def _place(self) -> None:
        target = self.target
        if target is None or not isValid(target) or not target.isVisible():
            self._hide()
            return
        window = target.window()
        if self._ring is None or not isValid(self._ring) or self._ring.parentWidget() is not window:
            self._hide()
            self._ring = _Ring(window)
        rect = self._surrounded(target)
        ring = self._ring
        kept = target.property(RADIUS_PROPERTY)
        ring.radius = theme_of(target).px(float(kept)) if isinstance(kept, int | float) else design.radius("control")
        ring.setGeometry(rect)
        shown = self._shown_part(target, rect)
        if shown.isEmpty():
            ring.hide()
            return
        if shown == rect:
            ring.clearMask()
        else:
            ring.setMask(shown.translated(-rect.topLeft()))
        ring.raise_()
        ring.show()
        ring.update()

    @staticmethod
    def _surrounded(target: QWidget) -> QRect:
        """Return the ring's outer rectangle in the coordinates of the window."""
        ask = getattr(target, "focus_rect", None)
        inner: QRect = ask() if callable(ask) else target.rect()
        outer = inner.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        return outer.translated(target.mapTo(target.window(), QPoint(0, 0)))

    @staticmethod
    def _shown_part(target: QWidget, rect: QRect) -> QRect:
        """Return the part of the ring that no scroll area hides."""
        window = target.window()
        area = target.parentWidget()
        while area is not None and area is not window:
            if isinstance(area, QAbstractScrollArea):
                view = area.viewport()
                rect = rect.intersected(QRect(view.mapTo(window, QPoint(0, 0)), view.size()))
            area = area.parentWidget()
        return rect
