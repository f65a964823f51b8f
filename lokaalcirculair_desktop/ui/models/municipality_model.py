"""The municipalities that a search found, for a view, and how one is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lokaalcirculair_desktop.domain.reference import MunicipalityMatch
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.theme import Theme, theme_of
from lokaalcirculair_desktop.ui.widgets.painted import words

MATCH_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
SEARCH_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
ROW_HEIGHT = 39
_SIDE, _MARK, _NIS_COLUMN, _PROVINCE_COLUMN = 14, 18, 78, 114  # the longest province with a gap: the rest is for the name
_NARROW = 440


class MunicipalityModel(QAbstractListModel):
    """One row for each municipality found: the match under ``MATCH_ROLE``, the words searched for under ``SEARCH_ROLE``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matches: tuple[MunicipalityMatch, ...] = ()
        self._search = ""

    def set_matches(self, matches: Sequence[MunicipalityMatch], search: str) -> None:
        """Show what another search found."""
        self.beginResetModel()
        self._matches = tuple(matches)
        self._search = search
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        match = self._matches[index.row()]
        if role == MATCH_ROLE:
            return match
        if role == SEARCH_ROLE:
            return self._search
        if role == Qt.ItemDataRole.DisplayRole:
            return match.municipality.name
        return spoken(match) if role == Qt.ItemDataRole.AccessibleTextRole else None


def spoken(match: MunicipalityMatch) -> str:
    """Return a municipality in one line, for screen readers."""
    found = match.municipality
    formerly = [formerly_in_words(match)] if match.old_name else []
    return ", ".join([found.name, *formerly, found.province, tr("NIS {code}").format(code=found.nis)])


def formerly_in_words(match: MunicipalityMatch) -> str:
    """Say which former municipality the search named."""
    return tr("vroeger {name}").format(name=match.old_name)


class MunicipalityDelegate(QStyledItemDelegate):
    """Paints the rows of a ``MunicipalityModel``: what was searched for is marked, the chosen one has a bar and a tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, theme_of().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, match = theme_of(), index.data(MATCH_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, theme.colour("surface.selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.colour("accent.default"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("surface.hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border.subtle"))
        self._paint_match(painter, QRectF(rect).adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0), match, index.data(SEARCH_ROLE), theme)
        if is_chosen:
            mark = theme.px(_MARK)
            tick = QRectF(rect.right() - theme.px(_SIDE) - mark, rect.center().y() - mark / 2, mark, mark)
            icons.draw(painter, "check", theme.colour("accent.default"), tick, 2.25)
        painter.restore()

    def _paint_match(self, painter: QPainter, rect: QRectF, match: MunicipalityMatch, search: str, theme: Theme) -> None:
        right = rect.right() - theme.px(_MARK + _SIDE)
        columns = [(theme.px(_NIS_COLUMN), tr("NIS {code}").format(code=match.municipality.nis), "text.muted")]
        if rect.width() >= theme.px(_NARROW):
            columns.append((theme.px(_PROVINCE_COLUMN), match.municipality.province, "text.secondary"))
        for width, said, ink in columns:
            right -= width
            words(painter, QRectF(right, rect.top(), width, rect.height()), said, theme.font("small"), theme.colour(ink))
        self._paint_name(painter, QRectF(rect.left(), rect.top(), right - rect.left() - theme.px(8), rect.height()), match, search, theme)

    @staticmethod
    def _paint_name(painter: QPainter, cell: QRectF, match: MunicipalityMatch, search: str, theme: Theme) -> None:
        font, name = theme.font("body_strong"), match.municipality.name
        metrics = QFontMetricsF(font)
        place = name.casefold().find(search.casefold()) if search and not match.old_name else -1
        if place >= 0:
            left = cell.left() + metrics.horizontalAdvance(name[:place])
            width, height = metrics.horizontalAdvance(name[place : place + len(search)]), metrics.height()
            marked = QRectF(left, cell.center().y() - height / 2, width, height)
            painter.fillRect(marked, theme.colour("warning.soft"))
        words(painter, cell, metrics.elidedText(name, Qt.TextElideMode.ElideRight, cell.width()), font, theme.colour("text.primary"))
        if match.old_name:
            after = cell.adjusted(metrics.horizontalAdvance(f"{name}  "), 0, 0, 0)
            words(painter, after, formerly_in_words(match), theme.font("small"), theme.colour("text.muted"))
