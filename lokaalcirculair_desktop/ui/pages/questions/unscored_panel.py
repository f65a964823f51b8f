"""What the panels of the entries that do not count share: a head, their parts below each other, a source, and the survey that they change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lokaalcirculair_desktop.domain.survey import Survey
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel


class UnscoredPanel(QWidget):
    """Shows and takes a part of what the survey asks.

    Attributes:
        title_label: what it is about.
        intro_label: why it is asked.
        note_label: what one has to know to answer.
        source_label: where the options come from.
        survey: what is shown.

    Signals:
        changed(object): the survey as the user wants it.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title_label = WrappedLabel(self, style="h1")
        self.intro_label = WrappedLabel(self, tone="text.secondary")
        self.note_label = WrappedLabel(self, style="small", tone="text.secondary")
        self.source_label = WrappedLabel(self, style="caption", tone="text.muted")
        self.survey = Survey()

    def _stack(self, parts: Iterable[QWidget], spacing: int) -> None:
        """Set the head, the parts and the source below each other."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        head = QVBoxLayout()
        head.setSpacing(2)
        for label in (self.title_label, self.intro_label, self.note_label):
            head.addWidget(label)
        column.addLayout(head)
        for part in parts:
            column.addWidget(part)
        column.addWidget(self.source_label)
        column.addStretch()

    def _change(self, survey: Survey) -> None:
        """Hand over what the user wants, where that is something else than what is shown."""
        if survey != self.survey:
            self.survey = survey
            self.changed.emit(survey)
