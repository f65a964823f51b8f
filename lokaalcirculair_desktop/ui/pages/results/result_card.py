"""What all cards of the page share: a title, room for one thing on its right, and a column below."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

LINK_HEIGHT: Final = 28
"""The height of a link beside a title; cards in one row keep it without a link too, so that their titles stand on one line."""


def plain_label(parent: QWidget, text: str = "", *, kind: str = "small", tone: str = "") -> QLabel:
    """Return a label of one line that shows its text as it is; ``kind`` is a step of the type scale."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("type", kind)
    if tone:
        label.setProperty("tone", tone)
    label.setText(text)
    return label


class ResultCard(Card):
    """A card with a title.

    Attributes:
        title_height: at least this high is the row of the title, in pixels at a text scale of 1; 0 leaves it to what stands in it.
        title_label: the title.
        title_row: where something may stand on the right of the title.
        column: where the content goes.
    """

    title_height: ClassVar[int] = 0

    def __init__(self, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(parent)
        self.title_label = WrappedLabel(self, title, style="body_strong")
        self.title_row = QHBoxLayout()
        self._title_column = QVBoxLayout()
        self._title_column.setSpacing(0)
        self._title_column.addWidget(self.title_label)
        if self.title_height:
            self.title_label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.title_row.addLayout(self._title_column, 1)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.title_row)
        self._apply_measures()

    def set_title(self, title: str) -> None:
        """Show another title; it also names the card for a screen reader."""
        self.title_label.setText(title)
        self.setAccessibleName(title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._apply_measures()

    def _apply_measures(self) -> None:
        theme = theme_of(self)
        self.column.setContentsMargins(theme.spacing(18), theme.spacing(11), theme.spacing(18), theme.spacing(11))
        self.column.setSpacing(theme.spacing(6))
        self.title_row.setSpacing(theme.spacing(8))
        above = max(0, theme.px(self.title_height) - theme.line_height("body_strong")) // 2
        self._title_column.setContentsMargins(0, above, 0, 0)
