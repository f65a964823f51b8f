"""A field of one line that keeps what was typed, or shows at once what it can not keep."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.typed_text import cleaned
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS

_NEAR: Final = 0.1  # of the limit
_AIR: Final = 8


class LineEdit(QLineEdit):
    """A field of one line. Near its limit it says how many characters still fit; what files refuse becomes a replacement sign as it is typed.

    Attributes:
        room_label: how many characters still fit, at the end of the field.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room_label = QLabel(self)
        self.room_label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.room_label.hide()
        set_look(self.room_label, "type", "caption")
        self.textChanged.connect(self._take)

    def _take(self, text: str) -> None:
        kept = cleaned(text).replace("\n", " ")
        if kept == text:
            self._tell_room()
            return
        place = self.cursorPosition()
        self.setText(kept)  # comes here again
        self.setCursorPosition(place)

    def _tell_room(self) -> None:
        room = self.maxLength() - _length(self.text())
        is_near = room <= self.maxLength() * _NEAR
        self.room_label.setVisible(is_near)
        if is_near:
            limit = tr("vol: {limit} tekens").format(limit=self.maxLength())
            self.room_label.setText(tr_n("nog {n} teken", "nog {n} tekens", room) if room > 0 else limit)
            set_look(self.room_label, "tone", "warning" if room > 0 else "danger")
        self._make_room()

    def _make_room(self) -> None:
        """Keep what is typed from under the words at the end of the field."""
        air, size = theme_of(self).px(_AIR), self.room_label.sizeHint()
        self.room_label.setGeometry(self.width() - size.width() - air, (self.height() - size.height()) // 2, size.width(), size.height())
        right = size.width() + air if not self.room_label.isHidden() else 0
        if self.textMargins().right() != right:
            self.setTextMargins(0, 0, right, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell_room()
        elif event.type() in LOOK_EVENTS and hasattr(self, "room_label"):
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


def _length(text: str) -> int:
    """Return the length as Qt counts it: a character beyond the first 65,536 counts twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
