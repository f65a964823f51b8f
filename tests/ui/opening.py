"""Opening a round in a test: the window waits for it in the background, a test waits for it here."""

from PySide6.QtCore import QTimer

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.ui.session import Session

WAIT = 10_000


def refuse(error: UserError) -> None:
    """Take an error that no test expects."""
    raise AssertionError(error.happened)


def open_now(session: Session, assessment_id: str) -> None:
    """Open an assessment and wait until it is open."""
    done: list[str] = []
    session.open(assessment_id, lambda: done.append(assessment_id), refuse)
    session.flush(WAIT)
    assert done == [assessment_id]


def end(session: Session) -> None:
    """Stop what a session still waits for: one that the collector takes away on the worker's thread would leave its timers to a dead object."""
    for timer in session.findChildren(QTimer):
        timer.stop()
    session.background.stop()
    session.workspace.close()
