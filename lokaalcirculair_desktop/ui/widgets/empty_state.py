"""What stands where nothing is yet: an icon or the open ring, one sentence what belongs here, one button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased
from lokaalcirculair_desktop.ui.widgets.ring_logo import draw_ring_logo
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_ICON, _RING = 40, 104
_WIDEST_SENTENCE = 420


class _Mark(PaintedWidget):
    """The icon, or the open ring where no icon is named."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = self.theme.px(_ICON if self.icon else _RING)
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        if self.icon:
            icons.draw(painter, self.icon, self.theme.colour("accent.default"), QRectF(self.rect()))
        else:
            draw_ring_logo(painter, QRectF(self.rect()), on_dark=self.theme.name == "dark")


class EmptyState(PaintedWidget):
    """Shows what belongs here and how to begin.

    Signals:
        action_requested: the user chose the button.
    """

    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = _Mark(self)
        self._sentence = WrappedLabel(self, tone="text.secondary")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button(self, kind="primary")
        self.button.clicked.connect(self.action_requested)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch()
        for part in (self._mark, self._sentence, self.button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.look_changed()

    def look_changed(self) -> None:
        super().look_changed()
        self._sentence.setMaximumWidth(self.theme.px(_WIDEST_SENTENCE))

    def set_content(self, text: str, action: str = "", icon: str = "") -> None:
        """Show a sentence, a button where there is something to do, and an icon (without: the open ring)."""
        self._mark.icon = icon
        self._mark.updateGeometry()
        self._sentence.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
