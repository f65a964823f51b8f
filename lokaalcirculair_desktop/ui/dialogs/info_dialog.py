"""A calm window with something to read: where a figure comes from, what it means, or the whole of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from lokaalcirculair_desktop.ui.forms.ui_info_dialog import Ui_InfoDialog
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_WIDTH, _HEIGHT = 440, 460


@dataclass(frozen=True, slots=True)
class Passage:
    """Something to read.

    Attributes:
        heading: what it is about; may be empty.
        text: plain text, one or more lines.
    """

    heading: str
    text: str


class InfoDialog(QDialog):
    """Shows a title and passages of plain text. Esc and the one button close it.

    Attributes:
        passages: what is shown.
    """

    def __init__(self, title: str, passages: Sequence[Passage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_InfoDialog()
        self.ui.setupUi(self)
        self.passages = tuple(passages)
        self.setWindowTitle(title)
        self.ui.title_label.set_style("h2")
        self.ui.title_label.setText(title)
        for passage in self.passages:
            self._add(passage)
        self.ui.content_layout.addStretch()
        self.ui.scroll_area.setAccessibleName(title)
        self.ui.scroll_area.setAccessibleDescription("\n".join(part for passage in self.passages for part in (passage.heading, passage.text) if part))
        self._connect_signals()
        theme = theme_of(self)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def _connect_signals(self) -> None:
        self.ui.close_button.clicked.connect(self.accept)

    def _add(self, passage: Passage) -> None:
        if passage.heading:
            self.ui.content_layout.addWidget(WrappedLabel(self, passage.heading, style="label", weight=600, tone="text.secondary"))
        self.ui.content_layout.addWidget(WrappedLabel(self, passage.text))
        self.ui.content_layout.addSpacing(theme_of(self).spacing(8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
