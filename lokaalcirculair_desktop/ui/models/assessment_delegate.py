"""Paints one assessment in a list: ring, name, state, how far it is, and when."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.models.assessment_list_model import ROW_ROLE
from lokaalcirculair_desktop.ui.models.assessment_rows import AssessmentRow
from lokaalcirculair_desktop.ui.theme import Theme, theme_of
from lokaalcirculair_desktop.ui.widgets.chip import chip_size, draw_chip
from lokaalcirculair_desktop.ui.widgets.painted import words
from lokaalcirculair_desktop.ui.widgets.progress_ring import draw_progress_ring

ROW_HEIGHT = 59
_SIDE, _RING, _GAP, _SIGN = 18, 36, 18, 15
_CHIP_COLUMN, _RESULT_COLUMN, _WHEN_COLUMN = 118, 206, 126
_NARROW = 640  # below this, the date and the words of the score give way
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AssessmentDelegate(QStyledItemDelegate):
    """Paints the rows of an ``AssessmentListModel``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, theme_of().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, row = theme_of(), index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state, theme)
        self._paint_row(painter, QRectF(rect), row, theme)
        if state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver):
            self._paint_menu(painter, QRectF(menu_zone(rect, theme)), theme)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, theme.colour("surface.selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.colour("accent.default"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("surface.hover"))
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.colour("border.subtle"))

    @staticmethod
    def _paint_menu(painter: QPainter, zone: QRectF, theme: Theme) -> None:
        """Draw three dots: here is a menu."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text.secondary"))
        size, step = theme.px(3), theme.px(5)
        for place in (-1, 0, 1):
            painter.drawEllipse(QRectF(zone.center().x() - size / 2, zone.center().y() + place * step - size / 2, size, size))

    def _paint_row(self, painter: QPainter, rect: QRectF, row: AssessmentRow, theme: Theme) -> None:
        side, ring = theme.px(_SIDE), theme.px(_RING)
        self._paint_ring(painter, QRectF(rect.left() + side, rect.center().y() - ring / 2, ring, ring), row, theme)
        left, right = rect.left() + side + ring + theme.px(_GAP), rect.right() - side
        is_narrow = rect.width() < theme.px(_NARROW)
        if not is_narrow:
            when = QRectF(right - theme.px(_WHEN_COLUMN), rect.top(), theme.px(_WHEN_COLUMN), rect.height())
            words(painter, when, row.when, theme.font("small"), theme.colour("text.muted"), _RIGHT)
            right = when.left()
        result = QRectF(right - theme.px(_RESULT_COLUMN if not is_narrow else 150), rect.top(), theme.px(_RESULT_COLUMN), rect.height())
        lines(painter, result, (row.result, row.words), (theme.font("body_strong"), theme.font("caption")), theme)
        right = result.left()
        if not is_narrow:
            right -= theme.px(_CHIP_COLUMN)
            self._paint_chip(painter, QRectF(right, rect.top(), theme.px(_CHIP_COLUMN), rect.height()), row, theme)
        name = QRectF(left, rect.top(), right - left - theme.px(8), rect.height())
        self._paint_name(painter, name, row, theme)

    @staticmethod
    def _paint_name(painter: QPainter, cell: QRectF, row: AssessmentRow, theme: Theme) -> None:
        fonts = (theme.font("body_strong"), theme.font("small"))
        if not row.damage:
            lines(painter, cell, (row.name, row.detail), fonts, theme)
            return
        size, warning = theme.px(_SIGN), theme.colour("warning.text")
        lines(painter, cell, (row.name, " "), fonts, theme)
        below = QRectF(cell.left(), cell.center().y() + theme.px(1), cell.width(), theme.px(18))
        icons.draw(painter, "triangle-alert", warning, QRectF(below.left(), below.center().y() - size / 2, size, size), 2.0)
        below.setLeft(below.left() + size + theme.px(5))
        told = QFontMetricsF(fonts[1]).elidedText(f"{row.damage} · {row.detail}", Qt.TextElideMode.ElideRight, below.width())
        words(painter, below, told, fonts[1], warning)

    @staticmethod
    def _paint_ring(painter: QPainter, ring: QRectF, row: AssessmentRow, theme: Theme) -> None:
        share = row.answered / row.total if row.total else 0.0
        draw_progress_ring(painter, ring, 1.0 if row.is_closed else share, theme, theme.px(4))
        if row.is_closed or (row.total and row.answered >= row.total):
            inset = ring.width() * 0.3
            icons.draw(painter, "check", theme.colour("text.primary"), ring.adjusted(inset, inset, -inset, -inset), 2.25)

    @staticmethod
    def _paint_chip(painter: QPainter, cell: QRectF, row: AssessmentRow, theme: Theme) -> None:
        icon = "lock" if row.is_closed else "pencil"
        size = chip_size(row.status, icon, theme)
        place = QRectF(cell.left(), cell.center().y() - size.height() / 2, size.width(), size.height())
        draw_chip(painter, place, row.status, "neutral" if row.is_closed else "accent", icon, theme)


def menu_zone(rect: QRect, theme: Theme) -> QRect:
    """Return the part of a row where its menu opens."""
    width = theme.px(_SIDE)
    return QRect(rect.right() - width, rect.top(), width + 1, rect.height())


def lines(painter: QPainter, cell: QRectF, said: tuple[str, str], fonts: tuple[QFont, QFont], theme: Theme) -> None:
    """Draw a strong line with a quiet one below it in the middle of a cell; cut off where there is no room, one line where the second is empty."""
    inks: tuple[QColor, QColor] = (theme.colour("text.primary"), theme.colour("text.muted"))
    heights = (theme.px(20), theme.px(18) if said[1] else 0)
    top = cell.center().y() - sum(heights) / 2
    for text, font, ink, height in zip(said, fonts, inks, heights, strict=True):
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
        words(painter, QRectF(cell.left(), top, cell.width(), height), cut, font, ink)
        top += height
