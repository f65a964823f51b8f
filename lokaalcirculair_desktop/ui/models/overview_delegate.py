"""Paints one question of the overview, as a tile or as a row of a list, and the name of a dimension above its questions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lokaalcirculair_desktop.analysis.review import Condition, Standing
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.models.overview_groups import OverviewCell, OverviewGroup
from lokaalcirculair_desktop.ui.models.overview_model import ENTRY_ROLE
from lokaalcirculair_desktop.ui.theme import Theme, theme_of
from lokaalcirculair_desktop.ui.widgets.dimension_badge import draw_dimension_badge
from lokaalcirculair_desktop.ui.widgets.painted import box, words
from lokaalcirculair_desktop.ui.widgets.wrapped_text import WrappedText

SIDE, ABOVE = 5, 4
"""Half of the room between tiles, beside each other and below each other; the focus ring stands in it."""

_RADIUS, _PADDING = 7, 10
_NAME_LINE, _HEAD_LINE, _FOOT, _ICON, _BADGE = 15, 17, 20, 15, 24
_NEXT = 3
_STRIPE = 7
_LAST_OUTLINED_LEVEL = 1
_ROOM_FOR_NAME = 400
_ON_ONE_LINE = 60
"""A place that is lower than this holds a row of a list."""

_ICONS: Final = {
    Condition.UNKNOWN: "circle-question-mark",
    Condition.NOT_APPLICABLE: "circle-slash",
    Condition.PROPOSED: "history",
    Condition.DAMAGED: "triangle-alert",
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OverviewDelegate(QStyledItemDelegate):
    """Paints what an ``OverviewModel`` holds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, WrappedText] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme_of().px(140), theme_of().px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, entry = theme_of(), index.data(ENTRY_ROLE)
        if entry is None:
            return
        place = QRectF(option.rect).adjusted(theme.spacing(SIDE), theme.spacing(ABOVE), -theme.spacing(SIDE), -theme.spacing(ABOVE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, OverviewGroup):
            self._paint_head(painter, place, entry, theme)
        else:
            self._paint_ground(painter, place, entry.standing, option.state, theme)
            inner = place.adjusted(theme.px(_PADDING), theme.px(8), -theme.px(_PADDING), -theme.px(6))
            (self._paint_row if place.height() < theme.px(_ON_ONE_LINE) else self._paint_tile)(painter, inner, entry, theme)
        painter.restore()

    def _paint_head(self, painter: QPainter, place: QRectF, group: OverviewGroup, theme: Theme) -> None:
        is_row = place.height() < theme.px(_ON_ONE_LINE)
        top = place.bottom() - theme.px(_BADGE + (4 if is_row else 4 + 2 * _HEAD_LINE))
        badge = QRectF(place.left(), top, theme.px(_BADGE), theme.px(_BADGE))
        if group.dimension:
            draw_dimension_badge(painter, badge, group.dimension, theme)
        else:
            icons.draw(painter, "clipboard-check", theme.colour("text.secondary"), badge.adjusted(2, 2, -2, -2))
        line = QRectF(place.left(), top, place.width() - theme.px(2), badge.height())
        words(painter, line, f"{group.answered} / {group.total}", theme.font("label", 600), theme.colour("text.secondary"), _RIGHT)
        font, ink = theme.font_px(13, 600), theme.colour("text.primary")
        if is_row:
            line.setLeft(badge.right() + theme.px(10))
            words(painter, line, QFontMetricsF(font).elidedText(group.name, Qt.TextElideMode.ElideRight, line.width() - theme.px(50)), font, ink)
        else:
            below = QRectF(place.left(), badge.bottom() + theme.px(4), place.width(), theme.px(2 * _HEAD_LINE))
            self._paint_name(painter, below, (group.name, font, _HEAD_LINE), ink)

    def _paint_name(self, painter: QPainter, room: QRectF, written: tuple[str, QFont, int], ink: QColor) -> None:
        """Draw a name on as many lines as the room has, cut off where that is not enough; ``written`` is text, font and line height."""
        text, font, line = written[0], written[1], theme_of().px(written[2])
        wrapped = self._names.setdefault(text, WrappedText(text))
        if wrapped.height(room.width(), font, line) > room.height() + 1:
            lines = max(1, int(room.height() // line))
            cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width() * lines * 0.85)
            wrapped = self._names.setdefault(cut, WrappedText(cut))
        wrapped.draw(painter, room.topLeft(), room.width(), font, line, ink)

    @staticmethod
    def _paint_ground(painter: QPainter, place: QRectF, one: Standing, state: QStyle.StateFlag, theme: Theme) -> None:
        radius = theme.px(_RADIUS)
        fill, edge = ground_of(one)
        if not edge and theme.colour(fill) == theme.colour("bg.window"):  # a system in high contrast has one colour for all grounds
            edge = "border.strong"
        box(painter, place, radius, theme.colour(fill), theme.colour(edge) if edge else None, dashed=one.is_open)
        if one.condition is Condition.NOT_APPLICABLE and theme.colour("heat.no_data_b") != theme.colour(ink_of(one)):
            _hatch(painter, place, radius, theme)
        if state & QStyle.StateFlag.State_MouseOver:
            box(painter, place, radius, None, theme.colour("accent.default"), 2)
        if state & QStyle.StateFlag.State_HasFocus:
            _ring(painter, place, radius, theme)

    def _paint_tile(self, painter: QPainter, inner: QRectF, cell: OverviewCell, theme: Theme) -> None:
        one, ink = cell.standing, theme.colour(ink_of(cell.standing))
        foot = QRectF(inner.left(), inner.bottom() - theme.px(_FOOT), inner.width(), theme.px(_FOOT))
        room = QRectF(inner.left(), inner.top(), inner.width(), foot.top() - inner.top())
        self._paint_name(painter, room, (cell.name, theme.font_px(12.5, 500), _NAME_LINE), ink)
        right = _paint_ambition(painter, foot, one, ink, theme)
        if one.level is not None:
            words(painter, foot, cell.state, theme.font_px(14.5, 700), ink)
            _paint_icons(painter, _marks(one), QPointF(foot.left() + theme.px(14), foot.center().y()), ink, theme)
        beside = _alerts(one) if one.level is not None else [*_marks(one), *_alerts(one)]
        left = right - len(beside) * theme.px(_ICON + _NEXT) - (theme.px(_NEXT) if right < foot.right() else 0)
        _paint_icons(painter, beside, QPointF(left, foot.center().y()), ink, theme)
        if one.level is None:
            edge = left if beside or right < foot.right() else foot.right() + theme.px(_PADDING - 4)
            _paint_state(painter, QRectF(foot.left(), foot.top(), edge - foot.left(), foot.height()), cell, ink, theme)

    def _paint_row(self, painter: QPainter, inner: QRectF, cell: OverviewCell, theme: Theme) -> None:
        """Paint name at the left and answer at the right of one line."""
        one, ink = cell.standing, theme.colour(ink_of(cell.standing))
        width = theme.px(24) if one.level is not None else _state_width(cell, theme)
        state = QRectF(inner.right() - width, inner.top(), width, inner.height())
        if one.level is not None:
            words(painter, state, cell.state, theme.font_px(14.5, 700), ink, _RIGHT)
            if inner.width() >= theme.px(_ROOM_FOR_NAME):
                font = theme.font_px(12.5, 500)
                state.setLeft(state.left() - QFontMetricsF(font).horizontalAdvance(cell.level_name))
                words(painter, state, cell.level_name, font, ink)
        else:
            _paint_state(painter, state, cell, ink, theme)
        right = _paint_ambition(
            painter, QRectF(inner.left(), inner.top(), state.left() - inner.left() - theme.px(8), inner.height()), one, ink, theme
        )
        marks = [*_marks(one), *_alerts(one)]
        right -= theme.px(6) + len(marks) * theme.px(_ICON + _NEXT)
        _paint_icons(painter, marks, QPointF(right, inner.center().y()), ink, theme)
        font = theme.font_px(13, 500)
        name = QFontMetricsF(font).elidedText(cell.name, Qt.TextElideMode.ElideRight, right - inner.left() - theme.px(6))
        words(painter, inner, name, font, ink)


def ground_of(one: Standing) -> tuple[str, str]:
    """Return the tokens of the fill and of the edge of a question; no edge where the fill stands out by itself."""
    if one.level is not None:
        return f"level.{one.level}.fill", "border.strong" if one.level <= _LAST_OUTLINED_LEVEL else ""
    edges = {Condition.PROPOSED: "accent.default", Condition.DAMAGED: "danger.text", Condition.OPEN: "state.unanswered.mark"}
    if one.condition in edges:
        return "state.unanswered.fill", edges[one.condition]
    return f"state.{one.condition}.fill", f"state.{one.condition}.mark"


def ink_of(one: Standing) -> str:
    """Return the token of what is written on a question."""
    if one.level is not None:
        return f"level.{one.level}.on_fill"
    inks = {Condition.UNKNOWN: "state.unknown.on_fill", Condition.NOT_APPLICABLE: "state.not_applicable.on_fill", Condition.DAMAGED: "danger.text"}
    return inks.get(one.condition, "text.secondary")


def _marks(one: Standing) -> list[str]:
    return [icon for icon, holds in (("paperclip", one.is_documented), ("message-circle", one.has_note)) if holds]


def _alerts(one: Standing) -> list[str]:
    return [icon for icon, holds in (("git-compare", one.look_again), ("circle-alert", one.is_unsaved)) if holds]


def _icon(painter: QPainter, name: str, ink: QColor, at: QPointF, theme: Theme) -> None:
    """Draw an icon with the middle of its left side at a point."""
    size = theme.px(_ICON)
    icons.draw(painter, name, ink, QRectF(at.x(), at.y() - size / 2, size, size))


def _paint_icons(painter: QPainter, names: Sequence[str], at: QPointF, ink: QColor, theme: Theme) -> None:
    """Draw icons beside each other, from a point at the middle of the left side of the first."""
    for place, name in enumerate(names):
        _icon(painter, name, ink, QPointF(at.x() + place * theme.px(_ICON + _NEXT), at.y()), theme)


def _paint_ambition(painter: QPainter, line: QRectF, one: Standing, ink: QColor, theme: Theme) -> float:
    """Draw the ambition at the right of a line, a tick where it is reached; return where it begins."""
    if one.target is None or one.condition is Condition.PROPOSED:
        return line.right()
    size = theme.px(_ICON)
    if one.is_reached:
        _icon(painter, "check", ink, QPointF(line.right() - size, line.center().y()), theme)
        return line.right() - size
    font = theme.font_px(12.5, 600)
    width = QFontMetricsF(font).horizontalAdvance(str(one.target))
    words(painter, line, str(one.target), font, ink, _RIGHT)
    left = line.right() - width - theme.px(4) - size
    _icon(painter, "flag", ink, QPointF(left, line.center().y()), theme)
    return left


def _state_width(cell: OverviewCell, theme: Theme, *, short: bool = False) -> float:
    icon = theme.px(_ICON + 5) if cell.standing.condition in _ICONS else 0
    return icon + QFontMetricsF(theme.font_px(12.5, 500)).horizontalAdvance(cell.short_state if short else cell.state) + 3


def _paint_state(painter: QPainter, room: QRectF, cell: OverviewCell, ink: QColor, theme: Theme) -> None:
    icon, left, font = _ICONS.get(cell.standing.condition), room.left(), theme.font_px(12.5, 500)
    if icon is not None and left + _state_width(cell, theme, short=True) <= room.right():
        _icon(painter, icon, ink, QPointF(left, room.center().y()), theme)
        left += theme.px(_ICON + 5)
    text = cell.state if QFontMetricsF(font).horizontalAdvance(cell.state) <= room.right() - left else cell.short_state
    words(painter, QRectF(left, room.top(), room.right() - left + 2, room.height()), text, font, ink)


def _hatch(painter: QPainter, place: QRectF, radius: float, theme: Theme) -> None:
    """Draw the stripes of what does not apply within a rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius)
    painter.save()
    painter.setClipPath(path)
    step = theme.px(_STRIPE)
    painter.setPen(QPen(theme.colour("heat.no_data_b"), step * 0.7))
    left = place.left() - place.height()
    while left < place.right():
        painter.drawLine(QPointF(left, place.bottom()), QPointF(left + place.height(), place.top()))
        left += 2 * step
    painter.restore()


def _ring(painter: QPainter, place: QRectF, radius: float, theme: Theme) -> None:
    """Draw the focus ring around a place, as ``ui.focus_ring`` does around a widget."""
    box(painter, place.adjusted(-2, -2, 2, 2), radius + 1, None, theme.colour("focus.gap"), 2)
    box(painter, place.adjusted(-4, -4, 4, 4), radius + 3, None, theme.colour("focus.ring"), 2)
