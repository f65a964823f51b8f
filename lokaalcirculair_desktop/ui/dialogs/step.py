"""What all steps of the new assessment have in common: each shows a part of the draft and writes into it what the user chooses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.texts import tr


class Step(QWidget):
    """One step of the dialog.

    Attributes:
        draft: what was chosen so far, shared by all steps.

    Signals:
        changed: the user chose something.
    """

    changed = Signal()

    def __init__(self, draft: AssessmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft

    def question(self) -> str:
        """Return what the step asks."""
        raise NotImplementedError

    def explanation(self) -> str:
        """Return the sentence below the question."""
        raise NotImplementedError

    def load(self) -> None:
        """Show the present draft; called whenever the step comes into view."""

    def is_complete(self) -> bool:
        """Tell whether the user can go on."""
        return True

    def missing(self) -> str:
        """Say what is still missing."""
        return ""

    def next_label(self) -> str:
        """Return what stands on the button to go on."""
        return tr("Verder")

    def first_focus(self) -> QWidget:
        """Return the widget that gets the keyboard."""
        return self

    def retranslate(self) -> None:
        """Show the words of another language."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
