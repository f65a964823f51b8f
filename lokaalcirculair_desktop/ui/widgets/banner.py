"""The banner above a page: something that stays true for a while, with at most two things to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_STACKED, _TIGHT = 640, 340  # widths divided by the text scale below which the buttons stand below the words, and below each other


class Banner(Card):
    """A line of words on a soft ground.

    Attributes:
        key: what it is about; a new banner takes the place of one with the same key.
        buttons: what can be done, by the words on the button.
    """

    def __init__(self, parent: QWidget | None, key: str, title: str, text: str, *, icon: str = "info", kind: str = "info") -> None:
        super().__init__(parent, kind)
        self.key = key
        self.buttons: dict[str, Button] = {}
        theme = theme_of(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(18), theme.px(10), theme.px(18), theme.px(10))
        self._row.setSpacing(theme.px(14))
        self._icon = IconLabel(self, icon, ink=f"{kind}.text", size=24)
        self._row.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = WrappedLabel(self, title, style="body_strong", tone=f"{kind}.text")
        self._text = WrappedLabel(self, text, style="small", tone="text.secondary")
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._text.setVisible(bool(text))
        self._row.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(theme.px(10))
        self._actions.addStretch(1)
        self._row.addLayout(self._actions)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self._title.text()} {self._text.text()}".strip()

    def add_button(self, label: str, act: Callable[[], object]) -> None:
        """Offer something to do."""
        button = Button(self, label, size="small")
        button.clicked.connect(act)
        self.buttons[label] = button
        self._actions.insertWidget(self._actions.count() - 1, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / theme_of(self).scale
        for layout, limit in ((self._row, _STACKED), (self._actions, _TIGHT)):
            layout.setDirection(QBoxLayout.Direction.TopToBottom if width < limit else QBoxLayout.Direction.LeftToRight)
        self._icon.setVisible(width >= _STACKED)
        self._text.setVisible(bool(self._text.text()) and width >= _TIGHT)
        self.setMinimumHeight(self._row.heightForWidth(self.width()))  # a crowded window would cut the words off
