"""The toast: what was just done, with one way to take it back. Never for errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from lokaalcirculair_desktop.ui.theme import set_look
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.elevation import cast_shadow
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased, box

SHOWN_MS: Final = 8000
_ABOVE_BOTTOM = 72


class Toast(PaintedWidget):
    """Shows a sentence at the bottom of its parent for eight seconds, and for as long as the mouse or the focus is on it.

    It gives way at once to who begins to type below it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._act_now: Callable[[], object] | None = None
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self._sentence, "tone", "on_tooltip")
        self._action = Button(self, kind="on_tooltip", size="small")
        self._action.clicked.connect(self._act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._leave)
        row = QHBoxLayout(self)
        row.addWidget(self._sentence)
        row.addWidget(self._action)
        parent.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._give_way)
        self._apply_measures()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, or an empty text."""
        return self._sentence.text() if not self.isHidden() else ""

    def tell(self, text: str) -> None:
        """Show a sentence without a button, and say it to a screen reader."""
        self._show(text, "", None)

    def offer(self, text: str, action: str, act: Callable[[], object]) -> None:
        """Show a sentence with a button, say it to a screen reader, and do this one thing when the button is chosen."""
        self._show(text, action, act)

    def _show(self, text: str, action: str, act: Callable[[], object] | None) -> None:
        self._act_now = act
        self._sentence.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _act(self) -> None:
        self.hide()
        if self._act_now is not None:
            self._act_now()

    def _give_way(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Leave where a field that takes text got the keyboard and lies below."""
        if isinstance(new, QLineEdit | QPlainTextEdit | QAbstractSpinBox) and not self.isHidden() and new.window() is self.window():
            place = QRect(new.mapTo(self.window(), QPoint(0, 0)), new.size())
            if place.intersects(QRect(self.mapTo(self.window(), QPoint(0, 0)), self.size())):
                self.hide()

    def _leave(self) -> None:
        if self.underMouse() or self._action.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def look_changed(self) -> None:
        super().look_changed()
        self._apply_measures()

    def _apply_measures(self) -> None:
        theme = self.theme
        row = self.layout()
        if row is not None:
            row.setContentsMargins(theme.spacing(16), theme.spacing(8), theme.spacing(10), theme.spacing(8))
        cast_shadow(self, 2)

    def _place(self) -> None:
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - self.theme.px(_ABOVE_BOTTOM))

    def paintEvent(self, event: QPaintEvent) -> None:
        box(antialiased(self), QRectF(self.rect()), self.theme.px(10), self.theme.colour("surface.tooltip"))


def toast_of(window: QWidget) -> Toast:
    """Return the toast of a window; made when it is first wanted."""
    return window.findChild(Toast, "toast", Qt.FindChildOption.FindDirectChildrenOnly) or Toast(window)
