"""One level of a question as a card: digit, name, ladder and the text of the level, with the marks that can fall on it.

The card chooses nothing by itself: it asks (``clicked``), and shows what ``set_chosen`` tells. Digits are keys of the page, not of the card.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.focus_ring import RADIUS_PROPERTY
from lokaalcirculair_desktop.ui.widgets.chip import HEIGHT as CHIP_HEIGHT
from lokaalcirculair_desktop.ui.widgets.chip import ChipKind, chip_size, draw_chip
from lokaalcirculair_desktop.ui.widgets.key_cap import draw_key_cap, key_cap_size
from lokaalcirculair_desktop.ui.widgets.ladder import CARD_SIZE, draw_ladder
from lokaalcirculair_desktop.ui.widgets.painted import PaintedButton, antialiased, box, words
from lokaalcirculair_desktop.ui.widgets.wrapped_text import WrappedText

OVERHANG = 15  # how far the chips stand out above the card
_RADIUS = 10
_SIDE, _TIGHT_SIDE, _TOP, _BOTTOM = 13, 9, 12, 9
_HEAD, _BELOW_HEAD, _FOOT = 36, 6, 29
_TIGHT_HEAD, _BELOW_NARROW_HEAD = 32, 1
_NARROW_ROW = 620  # the width of a row divided by the text scale below which its text stands under its name
_DIGIT, _GAP = 13, 8
_STACKED_LEFT = 190
_NAME_LINE = 18
_CHIP_EDGE = 10


class LevelCard(PaintedButton):
    """A level to choose. Announced as a radio button: "2, Beslist", described by its text and its marks.

    Attributes:
        level: 0–4.
        stacked: whether it is a row (digit, name and ladder left, text right) instead of a column.
        locked: whether the round is closed: nothing can be chosen.
    """

    def __init__(self, parent: QWidget | None = None, level: int = 0) -> None:
        super().__init__(parent)
        self.level = level
        self.stacked = False
        self.locked = False
        self._style = "body"
        self._side, self._head = _SIDE, _HEAD
        self._name = WrappedText()
        self._text = WrappedText()
        self._ambition = ""
        self._previous = ""
        self._previous_short = ""
        self._to_confirm = False
        self._key_cap = True
        self.make_radio()
        self.setProperty(RADIUS_PROPERTY, _RADIUS)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_content(self, level: int, name: str, text: str) -> None:
        """Show a level: 0–4, its name and what it means for this question."""
        self.level = level
        self._name.text, self._text.text = name, text
        self._told()
        self.updateGeometry()

    def set_chosen(self, chosen: bool) -> None:
        """Show the card as the answer, or not."""
        if chosen != self.isChecked():
            self.show_checked(chosen)
            self._told()

    def set_ambition(self, text: str | None) -> None:
        """Show a chip with the ambition, "Ambitie 2029", or none."""
        if self._ambition != (text or ""):
            self._ambition = text or ""
            self._told()

    def set_previous(self, text: str | None, short: str = "") -> None:
        """Show a chip with the answer of an earlier round, "Vorige meting (2024)", or none; the short text is for where it does not fit."""
        if (self._previous, self._previous_short) != (text or "", short):
            self._previous, self._previous_short = text or "", short
            self._told()

    def set_to_confirm(self, to_confirm: bool) -> None:
        """Show the card as a proposal of the previous round that still has to be confirmed."""
        if to_confirm != self._to_confirm:
            self._to_confirm = to_confirm
            self._told()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be chosen any more, or again."""
        self.locked = locked
        self.setCursor(Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.PointingHandCursor)
        self._told()

    def set_key_cap_visible(self, visible: bool) -> None:
        """Show which digit chooses this card, or not."""
        self._key_cap = visible
        self.update()

    def set_dense(self, dense: bool) -> None:
        """Set the text of the level smaller, where the window is low."""
        self._style = "small" if dense else "body"
        self.updateGeometry()
        self.update()

    def set_tight(self, tight: bool) -> None:
        """Leave less air around name and text, where the window is too low for a long question."""
        self._side, self._head = (_TIGHT_SIDE, _TIGHT_HEAD) if tight else (_SIDE, _HEAD)
        self.updateGeometry()
        self.update()

    def set_stacked(self, stacked: bool) -> None:
        """Show the card as a row or as a column."""
        self.stacked = stacked
        self.updateGeometry()
        self.update()

    def _told(self) -> None:
        """Tell screen readers what the eye sees, and paint."""
        marks = [
            tr("uw antwoord") if self.isChecked() else "",
            self._ambition,
            self._previous,
            tr("nog te bevestigen") if self._to_confirm else "",
            tr("de meting is afgesloten") if self.locked else "",
        ]
        self.setAccessibleName(f"{self.level}, {self._name.text}")
        self.setAccessibleDescription("\n".join([self._text.text, *(mark for mark in marks if mark)]))
        self.update()

    def focus_rect(self) -> QRect:
        """Return the rectangle that the focus ring surrounds: the card without the room for its chips."""
        return self.rect().adjusted(0, self.theme.px(OVERHANG), 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.locked and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hitButton(self, position: object) -> bool:
        return not self.locked

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_as(width, stacked=self.stacked)

    def height_as(self, width: int, *, stacked: bool) -> int:
        """Return the height that the card needs in a width as a row or as a column, in pixels."""
        theme = self.theme
        text = self._text.height(self._text_width(width, stacked), theme.font(self._style), theme.line_height(self._style))
        head = self._head_height(width, stacked)
        around = theme.px(OVERHANG + _TOP + _BOTTOM)
        if self._is_narrow(width, stacked):
            return around + head + theme.px(_BELOW_NARROW_HEAD) + text
        if stacked:
            return around + max(text + theme.px(8), head + (theme.px(_FOOT) if self.isChecked() or self.locked else 0))
        return around + head + theme.px(_BELOW_HEAD) + text + theme.px(_FOOT)

    def sizeHint(self) -> QSize:
        width = self.theme.px(190)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(OVERHANG + _TOP + self._head + _BOTTOM))

    def _is_narrow(self, width: int, stacked: bool) -> bool:
        """Whether a row is too narrow to hold name and text beside each other."""
        return stacked and width / self.theme.scale < _NARROW_ROW

    def _text_width(self, width: int, stacked: bool) -> int:
        theme = self.theme
        inner = width - 2 * theme.px(self._side)
        if not stacked or self._is_narrow(width, stacked):
            return inner
        cap = key_cap_size(str(self.level), theme).width() + theme.px(_GAP)
        return inner - theme.px(_STACKED_LEFT) - theme.px(2 * _GAP) - cap

    def _name_width(self, width: int, stacked: bool) -> int:
        theme = self.theme
        room = theme.px(_STACKED_LEFT) if stacked and not self._is_narrow(width, stacked) else width - 2 * theme.px(self._side)
        room -= theme.px(_DIGIT + _GAP + _GAP + CARD_SIZE[0])
        if self._is_narrow(width, stacked):  # the ladder follows the name, and the key stands at the end of the same line
            cap = key_cap_size(str(self.level), theme).width() + theme.px(_GAP)
            return min(room - cap, math.ceil(self._name.natural_width(theme.font_px(14.5, 600))) + 1)
        return room

    def _head_height(self, width: int, stacked: bool) -> int:
        theme = self.theme
        name = self._name.height(self._name_width(width, stacked), theme.font_px(14.5, 600), theme.px(_NAME_LINE))
        return max(theme.px(self._head), name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        frame = QRectF(self.focus_rect())
        self._paint_frame(painter, frame)
        self._paint_head(painter, frame)
        self._paint_text(painter, frame)
        self._paint_foot(painter, frame)
        self._paint_chips(painter, frame)

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        theme = self.theme
        hovered = self.underMouse() and not self.locked
        radius = theme.px(_RADIUS)
        if self.isChecked():
            box(painter, frame, radius, theme.colour("surface.selected"), theme.colour("accent.default"), 2, dashed=self._to_confirm)
        elif self._to_confirm:
            box(painter, frame, radius, theme.colour("surface.card"), theme.colour("accent.default"), 1.5, dashed=True)
        elif hovered:
            box(painter, frame, radius, theme.colour("surface.sunken" if self.isDown() else "surface.hover"), theme.colour("border.strong"))
        else:
            box(painter, frame, radius, theme.colour("surface.card"), theme.colour("border.default"))

    def _paint_head(self, painter: QPainter, frame: QRectF) -> None:
        theme = self.theme
        left, top = frame.left() + theme.px(self._side), frame.top() + theme.px(_TOP)
        height = self._head_height(self.width(), self.stacked)
        ink = theme.colour("text.primary")
        words(painter, QRectF(left, top, theme.px(_DIGIT + 4), height), str(self.level), theme.font_px(22, 600), ink)
        name_left = left + theme.px(_DIGIT + _GAP)
        font, line = theme.font_px(14.5, 600), theme.px(_NAME_LINE)
        width = self._name_width(self.width(), self.stacked)
        name_top = top + (height - self._name.height(width, font, line)) / 2
        self._name.draw(painter, QPointF(name_left, name_top), width, font, line, ink)
        ladder_height = theme.px(CARD_SIZE[1])
        ladder_top = round(top + (height - ladder_height) / 2)
        draw_ladder(painter, QRectF(name_left + width + theme.px(_GAP), ladder_top, theme.px(CARD_SIZE[0]), ladder_height), self.level, theme)

    def _paint_text(self, painter: QPainter, frame: QRectF) -> None:
        theme = self.theme
        left, top = frame.left() + theme.px(self._side), frame.top() + theme.px(_TOP)
        if self._is_narrow(self.width(), self.stacked):
            at = QPointF(left, top + self._head_height(self.width(), self.stacked) + theme.px(_BELOW_NARROW_HEAD))
        elif self.stacked:
            at = QPointF(left + theme.px(_STACKED_LEFT + 2 * _GAP), top + theme.px(8))
        else:
            at = QPointF(left, top + self._head_height(self.width(), self.stacked) + theme.px(_BELOW_HEAD))
        ink = theme.colour("text.primary" if self.isChecked() else "text.secondary")
        self._text.draw(painter, at, self._text_width(self.width(), self.stacked), theme.font(self._style), theme.line_height(self._style), ink)

    def _paint_foot(self, painter: QPainter, frame: QRectF) -> None:
        theme, narrow = self.theme, self._is_narrow(self.width(), self.stacked)
        top = frame.top() + theme.px(_TOP) + (self._head_height(self.width(), self.stacked) - theme.px(22)) / 2
        if not narrow:
            top = frame.bottom() - theme.px(_BOTTOM + 22)
        row = QRectF(frame.left() + theme.px(self._side), top, frame.width() - 2 * theme.px(self._side), theme.px(22))
        if self._key_cap and not self.locked:
            cap = key_cap_size(str(self.level), theme)
            at = QRectF(row.right() - cap.width(), row.center().y() - cap.height() / 2, cap.width(), cap.height())
            draw_key_cap(painter, at.translated(0.5, 0.5).toRect().toRectF(), str(self.level), theme)
            row.setRight(at.left() - theme.px(_GAP))
        self._paint_state(painter, row, at_right=narrow)

    def _paint_state(self, painter: QPainter, row: QRectF, *, at_right: bool) -> None:
        """Paint whether this is the answer, or can be none; without the words where the name leaves no room for them."""
        theme = self.theme
        if self.isChecked():
            ink, font, text = theme.colour("accent.default"), theme.font("small", 600), tr("Uw antwoord")
            wanted = theme.px(24) + QFontMetricsF(font).horizontalAdvance(text) + 1
            if at_right:
                taken = theme.px(_DIGIT + 3 * _GAP + CARD_SIZE[0]) + self._name_width(self.width(), self.stacked)
                text, wanted = (text, wanted) if wanted <= row.width() - taken else ("", theme.px(18))
                row.setLeft(row.right() - wanted)
            icons.draw(painter, "circle-check", ink, QRectF(row.left(), row.top() + theme.px(2), theme.px(18), theme.px(18)), 2)
            words(painter, QRectF(row.left() + theme.px(24), row.top(), wanted, row.height()), text, font, ink)
        elif self.locked:
            size = theme.px(16)
            left = row.right() - size if at_right else row.left()
            icons.draw(painter, "lock", theme.colour("text.muted"), QRectF(left, row.top() + theme.px(3), size, size))

    def _paint_chips(self, painter: QPainter, frame: QRectF) -> None:
        theme = self.theme
        room = frame.width() - theme.px(2 * 4)
        ambition = chip_size(self._ambition, "flag", theme).width() if self._ambition else 0
        previous = self._previous
        beside = ambition + theme.px(6) if ambition else theme.px(_CHIP_EDGE)
        if previous and beside + chip_size(previous, "history", theme).width() > room:
            previous = self._previous_short or previous
        both = bool(ambition and previous)
        edge = theme.px(4 if both else _CHIP_EDGE)
        if previous:
            width = min(chip_size(previous, "history", theme).width(), round(room) - ambition)
            left = frame.left() + edge if both else frame.right() - edge - width
            self._paint_chip(painter, QRectF(left, 0, width, theme.px(CHIP_HEIGHT)), previous, "line", "history")
        if ambition:
            self._paint_chip(painter, QRectF(frame.right() - edge - ambition, 0, ambition, theme.px(CHIP_HEIGHT)), self._ambition, "amb", "flag")

    def _paint_chip(self, painter: QPainter, rect: QRectF, text: str, kind: ChipKind, icon: str) -> None:
        theme = self.theme
        rect = rect.translated(0, theme.px(1))
        halo = rect.adjusted(-2, -2, 2, 2)
        if kind != "line":
            box(painter, halo, halo.height() / 2, theme.colour("bg.window"))
        draw_chip(painter, rect, text, kind, icon, theme)
