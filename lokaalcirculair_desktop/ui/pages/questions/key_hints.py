"""The line in the footer that tells which keys do what: as many hints as there is room for, none of them cut off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui.widgets.key_cap import draw_key_cap, key_cap_size
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased, words

_GAP, _INNER_GAP = 14, 5


@dataclass(frozen=True, slots=True)
class KeyHint:
    """What some keys do.

    Attributes:
        keys: the keys, ``("0", "–", "4")``; a dash stands between two.
        text: what they do.
    """

    keys: tuple[str, ...]
    text: str


class KeyHints(PaintedWidget):
    """Shows key hints. Decorative: the same is told by the buttons and on the page of keys.

    Attributes:
        hints: what there is to show, the most needed first.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hints: tuple[KeyHint, ...] = ()
        self._shown = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_hints(self, hints: Sequence[KeyHint]) -> None:
        """Show other hints, the most needed first."""
        self.hints = tuple(hints)
        self.look_changed()

    def set_shown(self, shown: bool) -> None:
        """Show the hints, or only keep their place."""
        self._shown = shown
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, left = antialiased(self), 0.0
        for hint in self.hints if self._shown else ():
            width = self._width(hint)
            if left + width > self.width():
                return
            self._paint(painter, hint, left)
            left += width + self.theme.px(_GAP)

    def _width(self, hint: KeyHint) -> float:
        return sum(self._key_width(key) + self.theme.px(_INNER_GAP) for key in hint.keys) + self._text_width(hint.text)

    def _key_width(self, key: str) -> float:
        return self._text_width(key) if key == "–" else key_cap_size(key, self.theme).width()

    def _text_width(self, text: str) -> float:
        return QFontMetricsF(self.theme.font_px(12.5)).horizontalAdvance(text) + 1

    def _paint(self, painter: QPainter, hint: KeyHint, left: float) -> None:
        theme, height = self.theme, self.height()
        muted = theme.colour("text.muted")
        for key in hint.keys:
            width, cap = self._key_width(key), theme.px(18)
            if key == "–":
                words(painter, QRectF(left, 0, width, height), key, theme.font_px(12.5), muted)
            else:
                draw_key_cap(painter, QRectF(round(left), (height - cap) // 2, width, cap), key, theme)
            left += width + theme.px(_INNER_GAP)
        words(painter, QRectF(left, 0, self._text_width(hint.text), height), hint.text, theme.font_px(12.5), muted)
