"""The rail: the pages of the program, always at the left. One stop of the Tab key; arrows move, Space and Enter choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.focus_ring import RADIUS_PROPERTY
from lokaalcirculair_desktop.ui.widgets.painted import PaintedButton, antialiased, box, words
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import set_plain_tooltip
from lokaalcirculair_desktop.ui.widgets.ring_logo import draw_ring_logo
from lokaalcirculair_desktop.ui.widgets.roving_group import RovingGroup

ICONS_ONLY_WIDTH = 48
_ITEM_HEIGHT, _GAP, _SIDE = 54, 3, 6
_LOWEST_ITEM = 28
_ICON, _LABEL_LINE = 21, 14
_LOGO, _LOGO_TOP, _LOGO_BOTTOM = 34, 8, 12
_LINE_ROOM = 13
_BOTTOM = 10


@dataclass(frozen=True, slots=True)
class RailItem:
    """One page on the rail.

    Attributes:
        key: what ``page_chosen`` sends.
        icon: the name of the icon.
        label: the word below it.
    """

    key: str
    icon: str
    label: str


class _RailButton(PaintedButton):
    """One page. Announced as one of several, with why it can not be chosen where it can not."""

    def __init__(self, parent: Rail, item: RailItem) -> None:
        super().__init__(parent)
        self.item = item
        self.reason = ""
        self.with_label = True
        self.make_radio()
        self.setProperty(RADIUS_PROPERTY, 8)
        self.setAccessibleName(item.label)

    def set_available(self, available: bool, reason: str) -> None:
        self.reason = "" if available else reason
        self.setCursor(Qt.CursorShape.PointingHandCursor if available else Qt.CursorShape.ForbiddenCursor)
        self.setAccessibleDescription(self.reason)
        self.tell()
        self.update()

    def tell(self) -> None:
        """Say in the tooltip what the eye does not see: the label where there is no room for it, or why the page is closed."""
        set_plain_tooltip(self, "\n".join(part for part in ("" if self.with_label else self.item.label, self.reason) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = antialiased(self), self.theme, QRectF(self.rect())
        available, current = not self.reason, self.isChecked()
        if current:
            box(painter, rect, theme.px(8), theme.colour("bg.rail_selected"))
        elif available and self.underMouse():
            box(painter, rect, theme.px(8), theme.colour("bg.rail_hover"))
        ink = QColor(theme.colour("text.on_rail" if current else "text.on_rail_muted"))
        painter.setOpacity(1.0 if available else 0.55)
        icon = min(theme.px(_ICON), self.height() - 6)
        block = icon + (theme.px(4 + _LABEL_LINE) if self.with_label else 0)
        icon_top = round((self.height() - block) / 2)
        icons.draw(painter, self.item.icon, ink, QRectF((self.width() - icon) / 2, icon_top, icon, icon))
        if self.with_label:
            line = QRectF(-6, icon_top + icon + theme.px(2), rect.width() + 12, theme.px(_LABEL_LINE + 4))  # room for a g
            words(painter, line, self.item.label, theme.font("caption", 500), ink, Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag.AlignVCenter)


class Rail(RovingGroup):
    """Shows the pages and which one is open; where the window is narrow or low, by their icons only.

    Signals:
        page_chosen: the user chose a page, by its key; the owner shows it and calls ``set_current``.
    """

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_RailButton | None] = []
        self._bottom_count = 0
        self._icons_only = False
        self._line_top = -1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_items(self, top: Sequence[RailItem | None], bottom: Sequence[RailItem] = ()) -> None:
        """Give the pages from the top, ``None`` for a line between them, and those at the bottom."""
        for old in self.stops:
            old.hide()
            old.deleteLater()
        self._rows = [None if item is None else _RailButton(self, item) for item in (*top, *bottom)]
        self._bottom_count = len(bottom)
        buttons = self._buttons()
        for button in buttons:
            button.clicked.connect(lambda _checked=False, button=button: self._choose(button))
            button.show()
        self.set_stops(buttons)
        self._arrange()

    def set_current(self, key: str) -> None:
        """Show a page as the open one."""
        for place, button in enumerate(self._buttons()):
            button.show_checked(button.item.key == key)
            button.update()
            if button.item.key == key:
                self.make_current(place)
        self.update()

    def set_enabled(self, key: str, enabled: bool, reason: str = "") -> None:
        """Let a page be chosen or not; the reason why not stands in its tooltip and is told to screen readers."""
        for button in self._buttons():
            if button.item.key == key:
                button.set_available(enabled, reason)

    def set_labels(self, labels: dict[str, str]) -> None:
        """Show other words, by key, after a switch of language."""
        for button in self._buttons():
            item = button.item
            button.item = RailItem(item.key, item.icon, labels.get(item.key, item.label))
            button.setAccessibleName(button.item.label)
            button.tell()
            button.update()

    def set_icons_only(self, icons_only: bool) -> None:
        """Leave the words out, or show them where there is room."""
        self._icons_only = icons_only
        self.look_changed()

    def _buttons(self) -> list[_RailButton]:
        return [row for row in self._rows if row is not None]

    def _choose(self, button: _RailButton) -> None:
        self.make_current(self._buttons().index(button))
        if not button.reason:
            self.page_chosen.emit(button.item.key)

    def sizeHint(self) -> QSize:
        width = ICONS_ONLY_WIDTH if self._icons_only else design.size("rail")
        return QSize(self.theme.px(width), self.theme.px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self.theme.px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def look_changed(self) -> None:
        super().look_changed()
        self._arrange()

    def _arrange(self) -> None:
        theme, buttons = self.theme, self._buttons()
        if not buttons:
            return
        lines = len(self._rows) - len(buttons)
        gap = theme.px(_GAP)
        start = theme.px(_LOGO_TOP + _LOGO + _LOGO_BOTTOM)
        room = self.height() - start - theme.px(_BOTTOM) - lines * theme.px(_LINE_ROOM) - len(buttons) * gap
        height = max(_LOWEST_ITEM, min(theme.px(_ITEM_HEIGHT), room // len(buttons)))
        with_label = not self._icons_only and height >= theme.px(_ICON + 4 + _LABEL_LINE)
        top, side = start, theme.px(_SIDE)
        first_bottom = len(self._rows) - self._bottom_count
        for place, row in enumerate(self._rows):
            if place == first_bottom:
                top = max(top, self.height() - theme.px(_BOTTOM) - self._bottom_count * (height + gap))
            if row is None:
                self._line_top = top + theme.px(_LINE_ROOM) // 2 - 1
                top += theme.px(_LINE_ROOM)
                continue
            row.with_label = with_label
            row.tell()
            row.setGeometry(side, top, self.width() - 2 * side, height)
            top += height + gap
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = antialiased(self), self.theme
        painter.fillRect(self.rect(), theme.colour("bg.rail"))
        logo = min(theme.px(_LOGO), self.width() - 2 * theme.px(_SIDE))
        draw_ring_logo(painter, QRectF((self.width() - logo) / 2, theme.px(_LOGO_TOP), logo, logo), on_dark=True)
        if self._line_top >= 0:
            line = QColor(theme.colour("text.on_rail"))
            line.setAlphaF(0.15)
            side = self.width() // 5
            painter.fillRect(QRectF(side, self._line_top, self.width() - 2 * side, 1), line)
        current = next((button for button in self._buttons() if button.isChecked()), None)
        if current is not None:
            inset = current.height() * 0.24
            bar = QRectF(-4, current.y() + inset, theme.px(4) + 4, current.height() - 2 * inset)
            box(painter, bar, 3, theme.colour("text.on_rail"))
