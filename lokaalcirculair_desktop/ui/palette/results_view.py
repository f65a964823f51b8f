"""The list in the palette: headings and what was found below each, for a view, and how a row is painted."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.palette.matching import Found, Group, Results
from lokaalcirculair_desktop.ui.theme import Theme, theme_of
from lokaalcirculair_desktop.ui.widgets.key_cap import draw_key_cap, key_cap_size
from lokaalcirculair_desktop.ui.widgets.painted import words
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import plain_tooltip

FOUND_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
ROW_HEIGHT, HEADING_HEIGHT = 38, 30
_SIDE, _ICON, _GAP = 18, 20, 11
_LEAST_TOLD = 56  # what stands beside a name gives way to it, and goes where less than this of it would be left
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def heading(group: Group) -> str:
    """Return what stands above a group."""
    return {
        Group.QUESTIONS: tr("Vragen"),
        Group.ASSESSMENTS: tr("Metingen"),
        Group.COMMANDS: tr("Opdrachten"),
        Group.PAGES: tr("Ga naar"),
        Group.MUNICIPALITIES: tr("Gemeenten"),
    }[group]


class ResultsModel(QAbstractListModel):
    """One row for each heading and each thing found; only the latter have something under ``FOUND_ROLE`` and can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Group, Found | None]] = []

    def set_results(self, results: Results) -> None:
        """Show what another query found."""
        self.beginResetModel()
        self._rows = []
        for group, found in results.groups:
            self._rows.append((group, None))
            self._rows += [(group, one) for one in found]
        self.endResetModel()

    def next_place(self, place: int, step: int) -> int:
        """Return the row of the thing found that comes after another one (step 1) or before it (-1), round the ends; -1 where there is none."""
        for _ in self._rows:
            place = (place + step) % len(self._rows)
            if self._rows[place][1] is not None:
                return place
        return -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        group, found = self._rows[index.row()]
        if role == FOUND_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(group) if found is None else found.what.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heading(group) if found is None else spoken(found)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def spoken(found: Found) -> str:
    """Return something found in one line, for screen readers."""
    return ", ".join(part for part in (found.what.title, found.detail, found.what.keys) if part)


class ResultsDelegate(QStyledItemDelegate):
    """Paints the rows of a ``ResultsModel``.

    Attributes:
        shows_keys: whether the keys that do the same stand at the right.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shows_keys = True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, theme_of().px(HEADING_HEIGHT if index.data(FOUND_ROLE) is None else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, found = theme_of(), index.data(FOUND_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        inner = QRectF(rect).adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if found is None:
            name = inner.adjusted(0, theme.px(4), 0, 0)
            words(painter, name, index.data(), theme.font("caption", 600), theme.colour("text.muted"))
        else:
            is_current = bool(state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, rect, theme, is_current=is_current, is_hovered=bool(state & QStyle.StateFlag.State_MouseOver))
            self._paint_found(painter, inner, found, theme, is_current=is_current)
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, rect: QRect, theme: Theme, *, is_current: bool, is_hovered: bool) -> None:
        if is_current:
            painter.fillRect(rect, theme.colour("surface.selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.colour("accent.default"))
        elif is_hovered:
            painter.fillRect(rect, theme.colour("surface.hover"))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Show what a row says as a tooltip, where there is no room for all of it."""
        found = index.data(FOUND_ROLE)
        rect: QRect = option.rect
        if not isinstance(found, Found) or self._wanted_width(found, theme_of()) <= rect.width():
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), plain_tooltip(spoken(found)), view)
        return True

    def _wanted_width(self, found: Found, theme: Theme) -> float:
        keys = key_cap_size(found.what.keys or "Enter", theme).width() + theme.px(_GAP) if self.shows_keys else 0
        said = QFontMetricsF(theme.font("body", 600)).horizontalAdvance(found.what.title) + QFontMetricsF(theme.font("small")).horizontalAdvance(
            found.detail
        )
        return said + keys + theme.px(2 * _SIDE + _ICON + 3 * _GAP)

    def _paint_found(self, painter: QPainter, rect: QRectF, found: Found, theme: Theme, *, is_current: bool) -> None:
        ink = theme.colour("accent.default" if is_current else "text.secondary")
        size = theme.px(_ICON)
        if found.what.icon:
            icons.draw(painter, found.what.icon, ink, QRectF(rect.left(), rect.center().y() - size / 2, size, size))
        left = rect.left() + size + theme.px(_GAP)
        keys = found.what.keys or ("Enter" if is_current else "")
        right = self._paint_keys(painter, rect, keys, theme) if self.shows_keys and keys else rect.right()
        font, quiet = theme.font("body", 600 if is_current else 400), theme.font("small")
        metrics, room = QFontMetricsF(font), right - left
        wanted = QFontMetricsF(quiet).horizontalAdvance(found.detail) + 1 if found.detail else 0.0
        left_over = room - metrics.horizontalAdvance(found.what.title) - theme.px(_GAP) - 1
        beside = min(wanted, left_over) if left_over >= min(wanted, theme.px(_LEAST_TOLD)) else 0.0
        name = QRectF(left, rect.top(), room - beside - (theme.px(_GAP) if beside else 0), rect.height())
        cut = metrics.elidedText(found.what.title, Qt.TextElideMode.ElideRight, name.width())
        words(painter, name, cut, font, theme.colour("text.primary"))
        told = QFontMetricsF(quiet).elidedText(found.detail, Qt.TextElideMode.ElideRight, beside)
        words(painter, QRectF(right - beside, rect.top(), beside, rect.height()), told, quiet, theme.colour("text.secondary"), _RIGHT)

    @staticmethod
    def _paint_keys(painter: QPainter, rect: QRectF, keys: str, theme: Theme) -> float:
        """Draw the cap at the right end; return where what stands beside it ends."""
        size = key_cap_size(keys, theme)
        cap = QRectF(round(rect.right() - size.width()), round(rect.center().y() - size.height() / 2), size.width(), size.height())
        draw_key_cap(painter, cap, keys, theme)
        return cap.left() - theme.px(_GAP)
