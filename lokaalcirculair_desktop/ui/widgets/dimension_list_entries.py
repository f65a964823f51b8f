"""The entries of the sidebar: a dimension with its progress, an item with its state, and a page that does not count in the score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import named, tr
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.widgets.dimension_badge import draw_dimension_badge
from lokaalcirculair_desktop.ui.widgets.ladder import LIST_SIZE, draw_ladder
from lokaalcirculair_desktop.ui.widgets.painted import PaintedButton, antialiased, box, words
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import plain_tooltip
from lokaalcirculair_desktop.ui.widgets.progress_bar import draw_progress_bar

ItemState = int | Literal["unknown", "not_applicable"] | None
"""The level 0–4, *weet niet*, *niet van toepassing*, or open."""

_DIMENSION_HEIGHT, _ITEM_HEIGHT, _EXTRA_HEIGHT = 40, 27, 32
_SIDE, _BADGE, _GAP = 6, 24, 9
_ITEM_INDENT, _MARK, _SIGN = 22, 17, 16
_STATE_WIDTH = 32


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """One item in the sidebar.

    Attributes:
        id: its id.
        name: its name.
        state: its level, or how it is answered otherwise, or ``None`` where it is open.
        is_damaged: whether an answer lies there that is damaged and does not count.
        is_unsaved: whether its answer could not be saved yet.
    """

    id: str
    name: str
    state: ItemState
    is_damaged: bool = False
    is_unsaved: bool = False

    @property
    def trouble(self) -> str:
        """What is the matter with its answer, in words; empty where nothing is."""
        damaged = tr("antwoord beschadigd, telt niet mee") if self.is_damaged else ""
        unsaved = tr("nog niet opgeslagen") if self.is_unsaved else ""
        return ", ".join(part for part in (damaged, unsaved) if part)


@dataclass(frozen=True, slots=True)
class DimensionEntry:
    """One dimension in the sidebar.

    Attributes:
        id: its id.
        name: its name.
        short: the name that is shown where there is no room for the other.
        answered: how many of its items are answered.
        total: how many apply.
        items: its items in order.
    """

    id: str
    name: str
    short: str
    answered: int
    total: int
    items: tuple[ItemEntry, ...]


@dataclass(frozen=True, slots=True)
class ExtraEntry:
    """A page that does not count in the score: the survey, the pact, own questions.

    Attributes:
        id: what ``extra_chosen`` sends.
        icon: the name of its icon.
        name: its name.
        answered: how many of its questions are answered.
        total: how many there are.
        items: its questions in order, where it has some of its own; then it opens as a dimension does.
    """

    id: str
    icon: str
    name: str
    answered: int
    total: int
    items: tuple[ItemEntry, ...] = ()


class EntryButton(PaintedButton):
    """What all entries share: a key, a height, and whether one is here. Announced as one of several."""

    def __init__(self, parent: QWidget, key: str, height: int) -> None:
        super().__init__(parent)
        self.key = key
        self._measure = height
        self._entry: object = None
        self.make_radio()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(self._measure))

    def set_current(self, current: bool) -> None:
        """Show that one is here, or not."""
        if current != self.isChecked():
            self.show_checked(current)
            self.update()

    def show_entry(self, entry: object) -> None:
        """Show another state of the same entry; nothing happens where it is the same."""
        if entry != self._entry:
            self._entry = entry
            self.tell()
            self.update()

    def tell(self) -> None:
        """Tell screen readers what is shown."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what shows that the mouse is here."""
        if self.underMouse():
            box(painter, rect, self.theme.px(6), self.theme.colour("surface.hover"))

    def paint_place(self, painter: QPainter, rect: QRectF, *, here: bool) -> None:
        """Paint the ground of an entry without entries of its own: a card with a bar where one is, else what shows the mouse."""
        if not here:
            self.paint_ground(painter, rect)
            return
        radius = self.theme.px(6)
        box(painter, rect, radius, self.theme.colour("accent.default"))
        box(painter, rect.adjusted(self.theme.px(3), 0, 0, 0), radius - self.theme.px(1), self.theme.colour("surface.card"))

    def paint_name(self, painter: QPainter, rect: QRectF, name: str, weight: int, tone: str, more: str = "", short: str = "") -> None:
        """Paint a name; where there is no room the short one, or it is cut off.

        Then the tooltip holds all of it, and with it whatever else is to be told.
        """
        font = self.theme.font("small", weight)
        metrics = QFontMetricsF(font)
        fitting = short if short and metrics.horizontalAdvance(name) > rect.width() else name
        cut = metrics.elidedText(fitting, Qt.TextElideMode.ElideRight, rect.width())
        hidden = plain_tooltip(named(name, more) if more else name) if more or cut != name else ""
        if self.toolTip() != hidden:
            self.setToolTip(hidden)
        words(painter, rect, cut, font, self.theme.colour(tone))

    def paint_count(self, painter: QPainter, rect: QRectF, answered: int, total: int) -> None:
        """Paint "3 / 5", or a tick where all is answered."""
        theme = self.theme
        if total and answered >= total:
            size = theme.px(16)
            tick = QRectF(rect.right() - size, rect.center().y() - size / 2, size, size)
            icons.draw(painter, "check", theme.colour("success.text"), tick, 2.25)
        else:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            words(painter, rect, f"{answered} / {total}", theme.font("caption"), theme.colour("text.secondary"), side)


class DimensionButton(EntryButton):
    """A dimension: badge, name, progress in its colour."""

    def __init__(self, parent: QWidget, key: str) -> None:
        super().__init__(parent, key, _DIMENSION_HEIGHT)

    def tell(self) -> None:
        entry = self._entry
        if isinstance(entry, DimensionEntry):
            count = tr("{answered} van {total} beantwoord").format(answered=entry.answered, total=entry.total)
            self.setAccessibleName(f"{entry.name}, {count}")

    def paintEvent(self, event: QPaintEvent) -> None:
        entry = self._entry
        if not isinstance(entry, DimensionEntry):
            return
        painter, theme, rect = antialiased(self), self.theme, QRectF(self.rect())
        self.paint_ground(painter, rect)
        badge, side = theme.px(_BADGE), theme.px(_SIDE)
        draw_dimension_badge(painter, QRectF(side, round((rect.height() - badge) / 2), badge, badge), entry.id, theme)
        left = side + badge + theme.px(_GAP)
        width = rect.right() - side - left
        name = QRectF(left, theme.px(3), width, theme.px(17))
        self.paint_name(painter, name, entry.name, 600 if self.isChecked() else 500, "text.primary", short=entry.short)
        state = theme.px(_STATE_WIDTH)
        bar = QRectF(left, theme.px(27), width - state - theme.px(8), theme.px(3))
        draw_progress_bar(painter, bar, entry.answered / entry.total if entry.total else 0.0, theme.dimension(entry.id), theme)
        self.paint_count(painter, QRectF(rect.right() - side - state, theme.px(21), state, theme.px(15)), entry.answered, entry.total)


class ExtraButton(EntryButton):
    """A page that does not count in the score: an outlined icon instead of a badge."""

    def __init__(self, parent: QWidget, key: str) -> None:
        super().__init__(parent, key, _EXTRA_HEIGHT)

    def tell(self) -> None:
        entry = self._entry
        if isinstance(entry, ExtraEntry):
            count = tr("{answered} van {total} beantwoord").format(answered=entry.answered, total=entry.total)
            self.setAccessibleName(f"{entry.name}, {count}")

    def paintEvent(self, event: QPaintEvent) -> None:
        entry = self._entry
        if not isinstance(entry, ExtraEntry):
            return
        painter, theme, rect = antialiased(self), self.theme, QRectF(self.rect())
        self.paint_place(painter, rect, here=self.isChecked() and not entry.items)
        size, side = theme.px(_BADGE), theme.px(_SIDE)
        frame = QRectF(side, round((rect.height() - size) / 2), size, size)
        box(painter, frame, theme.px(6), None, theme.colour("border.strong"))
        inset = theme.px(4.5)
        icons.draw(painter, entry.icon, theme.colour("text.secondary"), frame.adjusted(inset, inset, -inset, -inset))
        left = side + size + theme.px(_GAP)
        state = theme.px(_STATE_WIDTH)
        name = QRectF(left, 0, rect.right() - side - state - left, rect.height())
        self.paint_name(painter, name, entry.name, 600 if self.isChecked() else 500, "text.primary")
        self.paint_count(painter, QRectF(rect.right() - side - state, 0, state, rect.height()), entry.answered, entry.total)


class ItemButton(EntryButton):
    """An item of the open dimension, with its state as a mark: ladder, question mark, slashed circle, or a dashed circle while open.

    A damaged answer has a sign in place of that mark; one that is not saved yet has a sign at the end, beside its mark.
    """

    def __init__(self, parent: QWidget, key: str, dimension: str) -> None:
        super().__init__(parent, key, _ITEM_HEIGHT)
        self.dimension = dimension

    def tell(self) -> None:
        entry = self._entry
        if isinstance(entry, ItemEntry):
            state = "" if entry.is_damaged else _state_in_words(entry.state)
            self.setAccessibleName(", ".join(part for part in (entry.name, state, entry.trouble) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        entry = self._entry
        if not isinstance(entry, ItemEntry):
            return
        painter, theme = antialiased(self), self.theme
        rect = QRectF(self.rect()).adjusted(theme.px(_ITEM_INDENT), 0, 0, 0)
        current = self.isChecked()
        self.paint_place(painter, rect, here=current)
        left = rect.left() + theme.px(6)
        mark = QRectF(left, 0, theme.px(_MARK), rect.height())
        if entry.is_damaged:
            self._paint_sign(painter, mark, "triangle-alert", "warning.text")
        else:
            self._paint_mark(painter, mark, entry.state)
        left, right = left + theme.px(_MARK + 6), rect.right() - theme.px(3)
        if entry.is_unsaved:
            right -= theme.px(_MARK)
            self._paint_sign(painter, QRectF(right, 0, theme.px(_MARK), rect.height()), "circle-alert", "danger.text")
            right -= theme.px(4)
        tone = "text.primary" if current else "text.secondary"
        self.paint_name(painter, QRectF(left, 0, right - left, rect.height()), entry.name, 600 if current else 400, tone, entry.trouble)

    def _paint_sign(self, painter: QPainter, room: QRectF, icon: str, tone: str) -> None:
        size = self.theme.px(_SIGN)
        icons.draw(painter, icon, self.theme.colour(tone), QRectF(0, 0, size, size).translated(_centred(room.center(), size)), 2.0)

    def _paint_mark(self, painter: QPainter, room: QRectF, state: ItemState) -> None:
        theme = self.theme
        middle = room.center()
        if isinstance(state, int):
            height = theme.px(LIST_SIZE[1])
            draw_ladder(painter, QRectF(room.left(), round(middle.y() - height / 2), room.width(), height), state, theme)
        elif state == "unknown":
            words(painter, room, "?", theme.font("caption", 600), theme.colour("state.unknown.on_fill"), Qt.AlignmentFlag.AlignCenter)
        elif state == "not_applicable":
            size = theme.px(14)
            icons.draw(
                painter, "circle-slash", theme.colour("state.not_applicable.mark"), QRectF(0, 0, size, size).translated(_centred(middle, size))
            )
        else:
            pen = QPen(theme.colour("state.unanswered.mark"), 1.5)
            pen.setDashPattern([2.0, 1.6])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, theme.px(5), theme.px(5))


def _centred(middle: QPointF, size: float) -> QPointF:
    return QPointF(middle.x() - size / 2, middle.y() - size / 2)


def _state_in_words(state: ItemState) -> str:
    if isinstance(state, int):
        return tr("niveau {level}").format(level=state)
    if state == "unknown":
        return tr("weet niet")
    return tr("niet van toepassing") if state == "not_applicable" else tr("nog open")
