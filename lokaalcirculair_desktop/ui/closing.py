"""Closing the window: at once where everything is saved, else as soon as it is; and where it cannot be, only when the user says so.

The window stays alive while it waits. A disk that hangs makes it ask, not stand still.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.session import SaveKind, Session

if TYPE_CHECKING:
    from lokaalcirculair_desktop.ui.messages import Question

PATIENCE_MS: Final = 3000
STAY, AGAIN, LEAVE = "stay", "again", "leave"


class Closing(QObject):
    """Decides whether a window may close, and closes it later where it could not yet.

    Attributes:
        is_waiting: whether the user wants to close and something is still being saved.
    """

    def __init__(self, session: Session, content: QWidget) -> None:
        super().__init__(content)
        self.is_waiting = False
        self._may_leave = False
        self._session = session
        self._content = content
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._ask)
        session.save_state_changed.connect(self._follow)

    def decide(self, event: QCloseEvent) -> None:
        """Accept a wish to close where nothing can be lost, else put it off."""
        if self._may_leave or self._session.is_everything_saved():
            event.accept()
            return
        event.ignore()
        self._wait()

    def _wait(self) -> None:
        self.is_waiting = True
        if self._session.save_state.kind is SaveKind.NOT_SAVED:
            QTimer.singleShot(0, self, self._ask)
        else:
            self._patience.start(PATIENCE_MS)

    def _follow(self) -> None:
        if not self.is_waiting:
            return
        if self._session.is_everything_saved():
            self._stop()
            QTimer.singleShot(0, self._content, lambda: self._content.window().close())
        elif self._session.save_state.kind is SaveKind.NOT_SAVED and self._patience.isActive():
            self._patience.stop()
            QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        from lokaalcirculair_desktop.ui.messages import messages_of

        if not self.is_waiting:
            return
        self._stop()  # the user decides now: what is saved meanwhile does not close the window below the question
        answer = messages_of().ask(self._content, self._question())
        if answer == STAY:
            return
        if answer == AGAIN and not self._session.is_everything_saved():
            self.is_waiting = True
            self._session.retry()
            self._patience.start(PATIENCE_MS)
            return
        self._may_leave = answer == LEAVE
        self._content.window().close()

    def _stop(self) -> None:
        self.is_waiting = False
        self._patience.stop()

    def _question(self) -> Question:
        from lokaalcirculair_desktop.ui.messages import Choice, Question

        error = self._session.save_state.error if self._session.save_state.kind is SaveKind.NOT_SAVED else None
        choices = (
            Choice(LEAVE, tr("Sluit zonder opslaan"), "danger"),
            Choice(STAY, tr("Blijf in het programma")),
            Choice(AGAIN, tr("Probeer opnieuw"), "primary"),
        )
        return Question(
            tr("Nog niet alles is opgeslagen"),
            choices,
            STAY,
            text=tr(error.happened).format(**error.values) if error else tr("Het opslaan duurt langer dan anders."),
            safe=tr("Uw laatste antwoorden staan nog op het scherm."),
            remedy=tr("Blijf in het programma: het probeert het elke 5 seconden opnieuw."),
            is_problem=True,
        )
