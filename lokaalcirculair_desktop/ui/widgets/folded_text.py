"""A text of the user's that may be long, or not meant for whoever looks over a shoulder: its beginning, or nothing, until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

MOST_CHARACTERS, MOST_LINES = 280, 5


class FoldedText(Card):
    """Shows a text under its heading, whole where it is short.

    Attributes:
        label: the text as it is shown now.
        button: shows the rest, or folds it again; hidden where there is no rest.
        is_open: whether the whole text is shown.
    """

    def __init__(self, heading: str, text: str, parent: QWidget | None = None, *, is_private: bool = False) -> None:
        super().__init__(parent, "sunken")
        self._text, self._is_private = text, is_private
        self.label = WrappedLabel(self)
        self.button = Button(self, kind="link")
        self.button.setAutoDefault(False)
        self.is_open = not is_private and beginning(text) == text
        self.button.setVisible(not self.is_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addWidget(WrappedLabel(self, heading, style="label", weight=600, tone="text.secondary"))
        column.addWidget(self.label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._turn)
        self._show()

    def _turn(self) -> None:
        self.is_open = not self.is_open
        self._show()

    def _show(self) -> None:
        shown = self._text if self.is_open else "" if self._is_private else beginning(self._text)
        self.label.setText(shown)
        self.label.setVisible(bool(shown))
        more, less = (tr("Toon de tekst"), tr("Verberg de tekst")) if self._is_private else (tr("Toon alles"), tr("Toon minder"))
        self.button.setText(less if self.is_open else more)


def beginning(text: str, most: int = MOST_CHARACTERS) -> str:
    """Return a text whole where it is short, else its beginning up to a word, with an ellipsis; ``most`` counts characters."""
    start = "\n".join(text.split("\n")[:MOST_LINES])
    if len(start) > most:
        start = start[:most].rsplit(maxsplit=1)[0]
    return text if start == text else f"{start.rstrip()} …"
