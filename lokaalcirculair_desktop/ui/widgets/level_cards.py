"""The five levels of a question beside each other, or below each other where the window is narrow. One stop of the Tab key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.domain.questionnaire import LEVELS
from lokaalcirculair_desktop.ui.widgets.level_card import OVERHANG, LevelCard
from lokaalcirculair_desktop.ui.widgets.roving_group import RovingGroup

# Widths at a text scale of 1: of the window, as the design has it, and of the cards themselves, below which a column holds too few words.
STACKED_BELOW = 960
_NARROWEST_COLUMNS = 700
_GAP, _TIGHT_GAP = 10, 7
_ROW_GAP = 0


class LevelCards(RovingGroup):
    """Lets the user look at the five levels of a question with the arrows, and choose one with Space or a click.

    Attributes:
        cards: the five cards; index is level.
        current_level: the level under the ring.

    Signals:
        level_chosen: a level was chosen, 0–4; the owner shows it with ``set_answer`` once it counts.
    """

    level_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = [LevelCard(self, level) for level in LEVELS]
        self._stacked: bool | None = None
        self._tight = False
        self.set_stops(self.cards)
        for level, card in enumerate(self.cards):
            card.clicked.connect(lambda _checked=False, level=level: self._choose(level))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def current_level(self) -> int:
        """The level under the ring, 0–4."""
        return self.current

    def set_item(self, texts: Sequence[str], names: Sequence[str]) -> None:
        """Show another question: the five texts and the five names of the levels; all marks are taken away."""
        for level, card in enumerate(self.cards):
            card.set_content(level, names[level], texts[level])
            card.set_ambition(None)
            card.set_previous(None)
            card.set_to_confirm(False)
        self.set_answer(None)
        self._arrange()
        self.updateGeometry()

    def set_answer(self, level: int | None) -> None:
        """Show a level as the answer, or none."""
        for card in self.cards:
            card.set_chosen(card.level == level)
        if level is not None:
            self.make_current(level)
        if self._is_stacked():
            self._arrange()
            self.updateGeometry()

    def set_ambition(self, level: int | None, label: str = "") -> None:
        """Show at which level the ambition lies, "Ambitie 2029", or none."""
        for card in self.cards:
            card.set_ambition(label if card.level == level else None)

    def set_previous(self, level: int | None, label: str = "", short: str = "", *, to_confirm: bool = False) -> None:
        """Show the answer of an earlier round, "Vorige meting (2024)", or none; to confirm where it is a proposal for this round."""
        for card in self.cards:
            here = card.level == level
            card.set_previous(label if here else None, short)
            card.set_to_confirm(here and to_confirm)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be chosen any more, or again."""
        for card in self.cards:
            card.set_locked(locked)

    def set_key_caps_visible(self, visible: bool) -> None:
        """Show which digits choose, or not."""
        for card in self.cards:
            card.set_key_cap_visible(visible)

    def set_dense(self, dense: bool) -> None:
        """Set the texts of the levels smaller, where the window is low."""
        for card in self.cards:
            card.set_dense(dense)
        self._arrange()
        self.updateGeometry()

    def set_tight(self, tight: bool) -> None:
        """Leave less air in and between the cards, where the window is too low for a long question, or that of the design again."""
        if tight is self._tight:
            return
        self._tight = tight
        for card in self.cards:
            card.set_tight(tight)
        self._arrange()
        self.updateGeometry()

    def set_stacked(self, stacked: bool | None) -> None:
        """Show the cards as rows or columns; ``None`` decides by the width of the window and of the cards."""
        self._stacked = stacked
        self._arrange()
        self.updateGeometry()

    def _choose(self, level: int) -> None:
        self.make_current(level)
        self.level_chosen.emit(level)

    def _is_stacked(self, width: int | None = None) -> bool:
        if self._stacked is not None:
            return self._stacked
        own, scale = self.width() if width is None else width, self.theme.scale
        return self.window().width() / scale < STACKED_BELOW or own / scale < _NARROWEST_COLUMNS

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        stacked = self._is_stacked(width)
        heights = self._heights(width, stacked)
        return sum(heights) + (len(heights) - 1) * self.theme.spacing(_ROW_GAP) if stacked else max(heights)

    def _heights(self, width: int, stacked: bool) -> list[int]:
        return [
            card.height_as(width if stacked else column, stacked=stacked) for card, (_, column) in zip(self.cards, self._columns(width), strict=True)
        ]

    def _columns(self, width: int) -> list[tuple[int, int]]:
        """Return the left edge and width of each column: equal to the pixel where they can be."""
        gap = self.theme.spacing(_TIGHT_GAP if self._tight else _GAP)
        count = len(self.cards)
        free = width - (count - 1) * gap
        edges = [round(place * free / count) for place in range(count + 1)]
        return [(edges[place] + place * gap, edges[place + 1] - edges[place]) for place in range(count)]

    def sizeHint(self) -> QSize:
        width = self.theme.px(970)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = max(self.width(), self.theme.px(420))
        return QSize(self.theme.px(420), self.heightForWidth(width) if self.isVisible() else self.theme.px(OVERHANG + 120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def look_changed(self) -> None:
        super().look_changed()
        self._arrange()

    def _arrange(self) -> None:
        stacked = self._is_stacked()
        heights = self._heights(self.width(), stacked)
        top = 0
        for card, height, (left, width) in zip(self.cards, heights, self._columns(self.width()), strict=True):
            card.stacked = stacked
            if stacked:
                card.setGeometry(0, top, self.width(), height)
                top += height + self.theme.spacing(_ROW_GAP)
            else:
                card.setGeometry(left, 0, width, max(self.height(), *heights))
            card.update()
