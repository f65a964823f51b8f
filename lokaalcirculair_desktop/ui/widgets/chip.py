"""The chip: a small mark that always holds a word, never colour alone."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel, antialiased, box, words

ChipKind = Literal["neutral", "ok", "warn", "bad", "info", "accent", "amb", "line"]
HEIGHT = 22
_PADDING, _GAP, _ICON = 8, 5, 14
_COLOURS: Final[dict[ChipKind, tuple[str, str]]] = {
    "neutral": ("surface.sunken", "text.secondary"), "ok": ("success.soft", "success.text"), "warn": ("warning.soft", "warning.text"),
    "bad": ("danger.soft", "danger.text"), "info": ("info.soft", "info.text"), "accent": ("accent.soft", "accent.on_soft"),
    "amb": ("marker.ambition_soft", "marker.ambition"), "line": ("bg.window", "text.secondary"),
}  # fmt: skip


def chip_size(text: str, icon: str | None, theme: Theme) -> QSize:
    """Return the size of a chip in pixels."""
    text_width = QFontMetricsF(theme.font("caption", 500)).horizontalAdvance(text)
    return QSize(round(text_width + theme.px(2 * _PADDING) + (theme.px(_ICON + _GAP) if icon else 0)) + 1, theme.px(HEIGHT))


def draw_chip(painter: QPainter, rect: QRectF, text: str, kind: ChipKind, icon: str | None, theme: Theme) -> None:
    """Draw a chip filling a rectangle; ``line`` is the dashed one of a previous round."""
    fill, ink = (theme.colour(name) for name in _COLOURS[kind])
    edge = theme.colour("border.strong") if kind == "line" else None
    box(painter, rect, rect.height() / 2, fill, edge, dashed=kind == "line")
    left = rect.left() + theme.px(_PADDING)
    if icon:
        size = theme.px(_ICON)
        icons.draw(painter, icon, ink, QRectF(left, rect.center().y() - size / 2, size, size))
        left += size + theme.px(_GAP)
    words(painter, QRectF(left, rect.top(), rect.right() - left, rect.height()), text, theme.font("caption", 500), ink)


class Chip(PaintedLabel):
    """Shows a word, with an icon if there is one, in the colours of its kind.

    Attributes:
        word: the word.
        kind: neutral, ok, warn, bad, info, accent, amb (ambition) or line (dashed).
        icon: the name of the icon, or nothing.
    """

    def __init__(self, parent: QWidget | None = None, text: str = "", kind: ChipKind = "neutral", icon: str | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_content(text, kind, icon)

    def set_content(self, text: str, kind: ChipKind = "neutral", icon: str | None = None) -> None:
        """Show another word."""
        self.word, self.icon = text, icon
        self.kind: ChipKind = kind
        self.setAccessibleName(text)
        self.look_changed()

    def sizeHint(self) -> QSize:
        return chip_size(self.word, self.icon, self.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_chip(antialiased(self), QRectF(self.rect()), self.word, self.kind, self.icon, self.theme)
