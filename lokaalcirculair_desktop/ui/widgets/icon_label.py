"""An icon on its own, or on a tile or a disc of a soft colour: beside a title, in a line of a card, on a message."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased, box

_SIZE, _TILE = 18, 44
_TILE_ICON = 0.55
_RADIUS = 10


class IconLabel(PaintedWidget):
    """Shows an icon. Decorative: the words beside it say the same.

    Attributes:
        iconName: the icon, by name; for forms.
        ink: the token of its colour; for forms.
        ground: the token of the colour behind it, or nothing; for forms. With a ground it stands on a tile.
        measure: the size of the icon in pixels before the text scale; for forms.
    """

    def __init__(self, parent: QWidget | None = None, icon: str = "", *, ink: str = "text.secondary", ground: str = "", size: int = _SIZE) -> None:
        super().__init__(parent)
        self._icon, self._ink, self._ground, self._measure = icon, ink, ground, size
        self.is_round = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, ink: str, ground: str = "") -> None:
        """Show another icon in another colour."""
        self._icon, self._ink, self._ground = icon, ink, ground
        self.look_changed()

    def _read_icon(self) -> str:
        return self._icon

    def _write_icon(self, icon: str) -> None:
        self.set_icon(icon, self._ink, self._ground)

    def _read_ink(self) -> str:
        return self._ink

    def _write_ink(self, ink: str) -> None:
        self.set_icon(self._icon, ink, self._ground)

    def _read_ground(self) -> str:
        return self._ground

    def _write_ground(self, ground: str) -> None:
        self.set_icon(self._icon, self._ink, ground)

    def _read_measure(self) -> int:
        return self._measure

    def _write_measure(self, size: int) -> None:
        self._measure = size
        self.look_changed()

    iconName = Property(str, _read_icon, _write_icon)
    ink = Property(str, _read_ink, _write_ink)
    ground = Property(str, _read_ground, _write_ground)
    measure = Property(int, _read_measure, _write_measure)

    def sizeHint(self) -> QSize:
        side = self.theme.px(_TILE if self._ground else self._measure)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._icon:
            return
        painter, theme, rect = antialiased(self), self.theme, QRectF(self.rect())
        size = rect.width()
        if self._ground:
            box(painter, rect, size / 2 if self.is_round else theme.px(_RADIUS), theme.colour(self._ground))
            size = round(rect.width() * _TILE_ICON)
        middle = QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
        icons.draw(painter, self._icon, theme.colour(self._ink), middle)
