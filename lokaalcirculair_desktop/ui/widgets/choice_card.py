"""A choice with a sentence of explanation: a card that is ticked, or one of a few cards of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedButton, antialiased, box, words
from lokaalcirculair_desktop.ui.widgets.roving_group import RovingGroup
from lokaalcirculair_desktop.ui.widgets.wrapped_text import WrappedText

_PADDING, _MARK, _GAP = 14, 20, 14
_TITLE_LINE = 20
_RADIUS = 8
_TOP = 11


class ChoiceCard(PaintedButton):
    """One choice. Announced as a check box, or as one of several; the explanation is its description.

    Attributes:
        value: what the choice stands for.
        title: its name.
        explanation: what it means.
        is_one_of_several: whether it looks and acts as one of a few choices, not as a tick.
    """

    def __init__(
        self, parent: QWidget | None = None, value: object = None, title: str = "", explanation: str = "", *, one_of_several: bool = False
    ) -> None:
        super().__init__(parent)
        self.value = value
        self.is_one_of_several = one_of_several
        self._wrapped = WrappedText()
        self.setCheckable(True)
        if one_of_several:
            self.make_radio()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(title, explanation)

    def set_words(self, title: str, explanation: str) -> None:
        """Show another name and explanation."""
        self.title, self.explanation = title, explanation
        self._wrapped.text = explanation
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)
        self.look_changed()

    def nextCheckState(self) -> None:
        """A tick is turned by the click itself; one of several by its group."""
        if not self.is_one_of_several:
            self.setChecked(not self.isChecked())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = self.theme
        text = self._wrapped.height(self._text_width(width, theme), theme.font("small"), theme.line_height("small"))
        return round(theme.px(2 * _TOP + _TITLE_LINE) + text)

    def sizeHint(self) -> QSize:
        width = self.theme.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = QFontMetricsF(self.theme.font("body_strong")).horizontalAdvance(self.title)
        return QSize(round(width) + self.theme.px(_PADDING * 2 + _MARK + _GAP), self.theme.px(2 * _TOP + _TITLE_LINE))

    @staticmethod
    def _text_width(width: int, theme: Theme) -> int:
        return max(theme.px(60), width - theme.px(2 * _PADDING + _MARK + _GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = antialiased(self), self.theme, QRectF(self.rect())
        checked = self.isChecked()
        fill = "surface.selected" if checked else "surface.hover" if self.underMouse() else "surface.card"
        edge = theme.colour("accent.default" if checked else "border.strong")
        box(painter, rect, theme.px(_RADIUS), theme.colour(fill), edge)
        mark = theme.px(_MARK)
        self._paint_mark(painter, QRectF(theme.px(_PADDING), (rect.height() - mark) / 2, mark, mark))
        left, width = theme.px(_PADDING + _MARK + _GAP), self._text_width(self.width(), theme)
        title = QRectF(left, theme.px(_TOP), width, theme.px(_TITLE_LINE))
        words(painter, title, self.title, theme.font("body_strong"), theme.colour("text.primary"))
        place = QPointF(left, title.bottom())
        self._wrapped.draw(painter, place, width, theme.font("small"), theme.line_height("small"), theme.colour("text.secondary"))

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        theme, checked = self.theme, self.isChecked()
        radius = rect.width() / 2 if self.is_one_of_several else theme.px(4)
        if not checked:
            box(painter, rect, radius, theme.colour("surface.card"), theme.colour("border.strong"), 1.5)
            return
        box(painter, rect, radius, theme.colour("accent.default"))
        if self.is_one_of_several:
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme.colour("text.on_accent"))
            painter.drawEllipse(rect.center(), rect.width() * 0.2, rect.width() * 0.2)
        else:
            inset = rect.width() * 0.15
            icons.draw(painter, "check", theme.colour("text.on_accent"), rect.adjusted(inset, inset, -inset, -inset), 2.5)


class ChoiceGroup(RovingGroup):
    """A few cards of which one holds. One stop of the Tab key; arrows move, Space chooses.

    Signals:
        chosen: the user chose another value.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[ChoiceCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def set_choices(self, choices: Sequence[tuple[object, str, str]]) -> None:
        """Give the choices: value, name, explanation."""
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = [ChoiceCard(self, *choice, one_of_several=True) for choice in choices]
        for card in self._cards:
            card.clicked.connect(lambda _checked=False, card=card: self._choose(card))
            self._column.addWidget(card)
        self.set_stops(self._cards)

    def value(self) -> object:
        """Return the chosen value, or nothing."""
        return next((card.value for card in self._cards if card.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Show a value as chosen."""
        for place, card in enumerate(self._cards):
            card.show_checked(card.value == value)
            card.update()
            if card.value == value:
                self.make_current(place)

    def _choose(self, card: ChoiceCard) -> None:
        if not card.isChecked():
            self.set_value(card.value)
            self.chosen.emit(card.value)
