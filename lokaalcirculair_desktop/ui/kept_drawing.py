"""Small drawings that stand in many places, drawn once for each look and kept in Qt's pixmap cache.

A ladder of four bars costs thirty times as much to draw as to copy, and a page holds dozens of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache

from lokaalcirculair_desktop.ui.theme import Theme


def draw_kept(painter: QPainter, rect: QRectF, theme: Theme, what: tuple[object, ...], draw: Callable[[QPainter, QRectF], None]) -> None:
    """Draw what fills a rectangle, anew or as it was drawn before; its corner moves to the nearest whole pixel.

    Args:
        painter: where it is drawn.
        rect: the place, in device-independent pixels.
        theme: the theme; what was drawn for one is not shown in another.
        what: what is drawn, and all that its look depends on besides its size and the theme.
        draw: draws it with a painter of smooth edges within a rectangle.
    """
    ratio = painter.device().devicePixelRatioF()
    width, height = rect.width(), rect.height()
    key = f"kept:{theme.serial}:{width:g}:{height:g}:{ratio:g}:{what}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = _drawn(rect.size(), ratio, draw)
        QPixmapCache.insert(key, kept)
    painter.drawPixmap(QPointF(round(rect.left()), round(rect.top())), kept)


def _drawn(size: QSizeF, ratio: float, draw: Callable[[QPainter, QRectF], None]) -> QPixmap:
    kept = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
    kept.setDevicePixelRatio(ratio)
    kept.fill(Qt.GlobalColor.transparent)
    painter = QPainter(kept)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(QPointF(0, 0), size))
    painter.end()
    return kept
