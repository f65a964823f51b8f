"""Choices of which any number may hold: chips with a tick, in rows that wrap. One stop of the Tab key; arrows move, Space chooses."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.widgets.dimension_badge import draw_dimension_badge
from lokaalcirculair_desktop.ui.widgets.painted import PaintedButton, antialiased, box, words
from lokaalcirculair_desktop.ui.widgets.roving_group import RovingGroup
from lokaalcirculair_desktop.ui.widgets.wrapped_text import WrappedText

_HEIGHT, _RADIUS = 32, 8
_SIDE, _MARK, _BADGE, _GAP, _ABOVE = 10, 16, 18, 8, 6
_LEAST_TEXT = 80
_BETWEEN, _BETWEEN_ROWS, _BEFORE_A_ROW = 8, 6, 8
_STYLE = "small"
_MOST_WIDTHS = 16


@dataclass(frozen=True, slots=True)
class ChipOption:
    """One choice.

    Attributes:
        id: what ``toggled`` sends.
        text: its name.
        dimension: the dimension whose badge stands before the name, or nothing; its chip begins a row.
        tag: a quiet word behind the name, or nothing.
        told: what screen readers hear besides the name, the tag in words.
    """

    id: str
    text: str
    dimension: str = ""
    tag: str = ""
    told: str = ""


class CheckChip(PaintedButton):
    """One choice: a tick, its name over as many lines as it needs, and a quiet word. Announced as a check box.

    Attributes:
        option: the choice.
        locked: whether it can only be read.
    """

    def __init__(self, parent: QWidget, option: ChipOption) -> None:
        super().__init__(parent)
        self.option = option
        self.locked = False
        self._wrapped = WrappedText()
        self.setCheckable(True)
        self.setProperty("focusRadius", _RADIUS)
        self.show_option(option, "")

    def show_option(self, option: ChipOption, label: str) -> None:
        """Show the choice in other words; ``label`` is what is chosen here."""
        self.option = option
        self._wrapped.text = option.text
        self.setAccessibleName(option.text)
        locked = tr("de meting is afgesloten") if self.locked else ""
        self.setAccessibleDescription("\n".join(part for part in (label, option.told, locked) if part))
        self.look_changed()

    def set_locked(self, locked: bool) -> None:
        """Let the choice only be read, or be made again."""
        self.locked = locked
        self.setCursor(Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.PointingHandCursor)
        self.update()

    def hitButton(self, position: object) -> bool:
        return not self.locked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.locked and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            event.accept()
        else:
            super().keyPressEvent(event)

    def natural_width(self) -> int:
        """Return the width in which the name stands on one line, in pixels."""
        return round(self._wrapped.natural_width(self.theme.font(_STYLE, 600)) + self._around()) + 2

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = self.theme
        text = self._wrapped.height(self._text_width(width), theme.font(_STYLE, 600), theme.line_height(_STYLE))
        return max(theme.px(_HEIGHT), text + 2 * theme.px(_ABOVE))

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), self.heightForWidth(self.natural_width()))

    def _before(self) -> int:
        theme = self.theme
        return theme.px(_SIDE + _MARK + _GAP) + (theme.px(_BADGE + _GAP) if self.option.dimension else 0)

    def _tag_width(self) -> float:
        return QFontMetricsF(self.theme.font("caption")).horizontalAdvance(self.option.tag) + self.theme.px(_GAP) if self.option.tag else 0.0

    def _around(self) -> float:
        return self._before() + self._tag_width() + self.theme.px(_SIDE)

    def _text_width(self, width: int) -> float:
        return max(self.theme.px(_LEAST_TEXT), width - self._around())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = antialiased(self), self.theme, QRectF(self.rect())
        chosen, hovered = self.isChecked(), self.underMouse() and not self.locked
        fill = "accent.soft" if chosen else "surface.hover" if hovered else "surface.card"
        edge = "accent.default" if chosen else "border.strong" if hovered else "border.default"
        box(painter, rect, theme.px(_RADIUS), theme.colour(fill), theme.colour(edge))
        self._paint_mark(painter, rect)
        if self.option.dimension:
            size = theme.px(_BADGE)
            badge = QRectF(theme.px(_SIDE + _MARK + _GAP), round((rect.height() - size) / 2), size, size)
            draw_dimension_badge(painter, badge, self.option.dimension, theme)
        self._paint_words(painter, rect)

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        theme, size = self.theme, self.theme.px(_MARK)
        mark = QRectF(theme.px(_SIDE), round((rect.height() - size) / 2), size, size)
        if not self.isChecked():
            box(painter, mark, theme.px(4), theme.colour("surface.card"), theme.colour("border.strong"))
            return
        box(painter, mark, theme.px(4), theme.colour("accent.default"))
        inset = size * 0.14
        icons.draw(painter, "check", theme.colour("text.on_accent"), mark.adjusted(inset, inset, -inset, -inset), 2.75)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        theme, chosen = self.theme, self.isChecked()
        width = self._text_width(self.width())
        font, line = theme.font(_STYLE, 600 if chosen or self.option.dimension else 500), theme.line_height(_STYLE)
        top = (rect.height() - self._wrapped.height(width, font, line)) / 2
        ink = theme.colour("accent.on_soft" if chosen else "text.primary")
        self._wrapped.draw(painter, QPointF(self._before(), top), width, font, line, ink)
        if self.option.tag:
            right = rect.right() - theme.px(_SIDE)
            tag = QRectF(right - self._tag_width(), 0, self._tag_width(), rect.height())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            words(painter, tag, self.option.tag, theme.font("caption"), theme.colour("accent.on_soft" if chosen else "text.secondary"), flags)


class CheckChips(RovingGroup):
    """Lets the user choose any of some options, and shows which are chosen.

    Attributes:
        chips: the choices, in order.

    Signals:
        toggled(str, bool): the user wants an option chosen, or no longer; whoever owns the group shows what became of it.
    """

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[CheckChip] = []
        self._placed: dict[int, tuple[QRect, ...]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_options(self, label: str, options: Sequence[ChipOption]) -> None:
        """Show the choices under a label that screen readers hear with each; the widgets stay as long as the ids do."""
        self.setAccessibleName(label)
        if [chip.option.id for chip in self.chips] != [option.id for option in options]:
            self._rebuild(options)
        for chip, option in zip(self.chips, options, strict=True):
            chip.show_option(option, label)
        self.look_changed()

    def _rebuild(self, options: Sequence[ChipOption]) -> None:
        for old in self.chips:
            old.hide()
            old.deleteLater()
        self.chips = [CheckChip(self, option) for option in options]
        self._placed.clear()
        for chip in self.chips:
            chip.clicked.connect(lambda _checked=False, chip=chip: self._toggle(chip))
            chip.show()
        self.set_stops(self.chips)

    def _toggle(self, chip: CheckChip) -> None:
        self.make_current(self.chips.index(chip))
        self.toggled.emit(chip.option.id, not chip.isChecked())

    def set_chosen(self, chosen: Collection[str]) -> None:
        """Show which options are chosen, by their ids."""
        for chip in self.chips:
            if chip.isChecked() != (chip.option.id in chosen):
                chip.show_checked(chip.option.id in chosen)
                chip.update()

    def set_locked(self, locked: bool) -> None:
        """Let the choices only be read, or be made again."""
        for chip in self.chips:
            if chip.locked is not locked:
                chip.set_locked(locked)
                chip.show_option(chip.option, self.accessibleName())

    # how they stand

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        width = self.theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def look_changed(self) -> None:
        super().look_changed()
        self._placed.clear()
        self._arrange()

    def _arrange(self) -> None:
        for chip, place in zip(self.chips, self._places(self.width()), strict=True):
            chip.setGeometry(place)

    def _places(self, width: int) -> tuple[QRect, ...]:
        """Return where each chip stands in a width; kept, for a layout asks for several widths in turn, each more than once."""
        if width not in self._placed:
            if len(self._placed) > _MOST_WIDTHS:
                self._placed.clear()
            self._placed[width] = tuple(self._set_in(width))
        return self._placed[width]

    def _set_in(self, width: int) -> Iterator[QRect]:
        """Yield where each chip stands in a width: row after row, in a row each as high as the highest."""
        theme, top = self.theme, 0
        for number, row in enumerate(self._rows(width)):
            if number:
                top += theme.px(_BETWEEN_ROWS) + (theme.px(_BEFORE_A_ROW) if row[0][0].option.dimension else 0)
            height, left = max(chip.heightForWidth(wide) for chip, wide in row), 0
            for _chip, wide in row:
                yield QRect(left, top, wide, height)
                left += wide + theme.px(_BETWEEN)
            top += height

    def _rows(self, width: int) -> Iterator[list[tuple[CheckChip, int]]]:
        """Yield the chips that stand beside each other, each with its width."""
        row: list[tuple[CheckChip, int]] = []
        room = width
        for chip in self.chips:
            wide = max(1, min(chip.natural_width(), width))
            if row and (wide > room or chip.option.dimension):
                yield row
                row, room = [], width
            row.append((chip, wide))
            room -= wide + self.theme.px(_BETWEEN)
        if row:
            yield row
