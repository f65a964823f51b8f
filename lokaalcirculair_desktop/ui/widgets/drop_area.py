"""The dashed place on which files are dropped."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.painted import antialiased, box


class DropArea(QFrame):
    """Shows where files may be dropped. The window itself takes them, wherever they are dropped on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inviting = False

    def set_inviting(self, inviting: bool) -> None:
        """Show that a file is held above the window."""
        self._inviting = inviting
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        fill = theme.colour("accent.soft") if self._inviting else None
        box(antialiased(self), QRectF(self.rect()), theme.px(10), fill, theme.colour("border.strong"), dashed=True)
