"""What all steps of the new assessment have in common: each shows a part of the draft and writes into it what the user chooses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QSize, Signal
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.texts import tr


def fits_in_row(room: int, gap: int, *parts: QWidget) -> bool:
    """Tell whether parts fit beside each other in a width without wrapping or shrinking; room and gap in pixels."""
    return sum(part.sizeHint().width() for part in parts) + gap * (len(parts) - 1) <= room


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

    def minimumSizeHint(self) -> QSize:
        """Ask for no height where the width decides it: Qt's own hint is that of a narrow step, and a scroll bar would come too soon."""
        hint, layout = super().minimumSizeHint(), self.layout()
        return QSize(hint.width(), 0) if layout is not None and layout.hasHeightForWidth() else hint

    def room(self) -> int:
        """Return how wide what is asked may be, in pixels."""
        return self.contentsRect().width() - self._margins().left() - self._margins().right()

    def make_room_for_bar(self, width: int) -> None:
        """Let a scroll bar of a width stand in the right margin: what is asked ends at the same edge with and without it."""
        margins = self._margins()
        margins.setRight(max(0, margins.left() - width))
        layout = self.layout()
        if layout is not None and layout.contentsMargins() != margins:
            layout.setContentsMargins(margins)

    def _margins(self) -> QMargins:
        layout = self.layout()
        return layout.contentsMargins() if layout is not None else QMargins()

    def retranslate(self) -> None:
        """Show the words of another language."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
