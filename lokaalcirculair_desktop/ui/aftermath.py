"""The start after an unclean end: what happened is said once, and what was left half made is removed; all off the GUI thread."""

from __future__ import annotations

import logging
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import running_marks
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.crash_log import CrashLog
from lokaalcirculair_desktop.ui.messages import CLOSE, Choice, Question, messages_of

SIGN_OF_LIFE_MS = 60_000


class Aftermath(QObject):
    """Looks for what earlier programs left, and leaves the mark of this one.

    Attributes:
        folder: the user's data.
    """

    def __init__(self, folder: DataFolder, background: Background, log: CrashLog, window: QWidget) -> None:
        super().__init__(window)
        self.folder = folder
        self._background = background
        self._log = log
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(SIGN_OF_LIFE_MS)
        self._timer.timeout.connect(self._renew)
        background.run(self._look, self._tell, _nothing)
        self._timer.start()

    def end(self) -> None:
        """Take the mark away: this program ends as it should."""
        self._timer.stop()
        running_marks.take_mark_away(self.folder)

    def _look(self) -> datetime | None:
        ended = running_marks.unclean_end(self.folder)
        running_marks.leave_mark(self.folder)
        running_marks.remove_strays(self.folder)
        try:
            for crash in self._log.native_crashes():
                self._log.write(logging.CRITICAL, "lokaalcirculair_desktop.ui.aftermath", crash)
        except OSError:  # a folder that cannot be written
            return ended
        return ended

    def _renew(self) -> None:
        self._background.run(lambda: running_marks.renew_mark(self.folder), _nothing, _nothing)

    def _tell(self, ended: datetime | None) -> None:
        if ended is not None and running_marks.last_saved(self.folder) is not None:
            messages_of(QApplication.instance()).ask(self._window, stopped_question(ended))


def stopped_question(ended: datetime) -> Question:
    """Return the message that the program was ended from outside."""
    time = f"{ended:%H:%M}" if ended.date() == datetime.now().astimezone().date() else f"{ended:%d/%m %H:%M}"
    return Question(
        tr("Het programma stopte onverwacht om {time}").format(time=time),
        (Choice(CLOSE, tr("Ga verder"), "primary"),),
        CLOSE,
        safe=tr("Alles tot {time} is er nog.").format(time=time),
        is_problem=False,
    )


def _nothing(_: UserError | None) -> None:
    """Let it be: a sign of life that is not written costs only the minute that is told."""
