"""What happens when the program itself makes a mistake: it is logged without data, told once, and the program goes on.

Python calls ``sys.excepthook`` for a mistake in a slot, a paint event or a thread of Qt, and ``threading.excepthook`` for one in a thread of
Python. A log line holds the type of the mistake and the place in the program, never a message or a value: those can hold names.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from lokaalcirculair_desktop.texts import tr

LOG_NAME = "lokaalcirculair.log"
_LOG_BYTES = 200_000
_log = logging.getLogger(__name__)


class FaultHooks(QObject):
    """Takes over the two hooks of Python for as long as it lives.

    Signals:
        fault_noted: internal, brings the news to the GUI thread, after whatever is being painted.
    """

    fault_noted = Signal()

    def __init__(self, app: QApplication, logs: Path) -> None:
        super().__init__(app)
        self._logs = logs
        self._handler: logging.Handler | None = None
        self._is_telling = False
        self._earlier = (sys.excepthook, threading.excepthook)
        self.fault_noted.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._note
        threading.excepthook = self._note_thread

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._earlier
        if self._handler is not None:
            logging.getLogger("lokaalcirculair_desktop").removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def _note(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        with contextlib.suppress(OSError, RuntimeError):  # a full disk, or a window that is being taken down: there is nobody left to tell
            self._open_log()
            _log.error("%s at %s", kind.__name__, place_of(trace))
            if sys.stderr is not None:
                sys.stderr.write(f"{kind.__name__} at {place_of(trace)}\n")
            self.fault_noted.emit()

    def _note_thread(self, args: threading.ExceptHookArgs) -> None:
        self._note(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    def _open_log(self) -> None:
        from logging.handlers import RotatingFileHandler

        if self._handler is None:
            self._logs.mkdir(parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(self._logs / LOG_NAME, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
            self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            logging.getLogger("lokaalcirculair_desktop").addHandler(self._handler)

    def _tell(self) -> None:
        from lokaalcirculair_desktop.ui.messages import CLOSE, Choice, Question, messages_of

        if self._is_telling:
            return
        self._is_telling = True
        question = Question(
            tr("Er ging iets mis in het programma"),
            (Choice(CLOSE, tr("Ga verder"), "primary"),),
            CLOSE,
            safe=tr("Wat bij een vraag “opgeslagen” heet, staat op uw schijf."),
            todo=tr("Sluit het programma en start het opnieuw als iets niet meer werkt."),
            is_problem=True,
        )
        messages_of().ask(QApplication.activeWindow(), question)
        self._is_telling = False


def place_of(trace: TracebackType | None) -> str:
    """Return where a mistake was made, as file, line and function; no value of anything."""
    import traceback

    frames = traceback.extract_tb(trace)
    if not frames:
        return "an unknown place"
    last = frames[-1]
    return f"{Path(last.filename).name}:{last.lineno} in {last.name}"
