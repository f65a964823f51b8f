"""What happens when the program itself makes a mistake: it is logged without data, told once, and the program goes on.

Python calls ``sys.excepthook`` for a mistake in a slot, a paint event, a ``QRunnable`` or a thread of Qt, ``threading.excepthook`` for one in a
thread of Python, and ``sys.unraisablehook`` where there is nobody to raise it to. Qt tells its own in messages. What is written: see
``crash_log``.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from lokaalcirculair_desktop.ui.crash_log import LOG_NAME, CrashLog, place_of, without_home

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

__all__ = ["LOG_NAME", "FaultHooks", "place_of"]
_QT_LEVELS = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}


class FaultHooks(QObject):
    """Takes over the hooks of Python and the messages of Qt for as long as it lives.

    Attributes:
        log: what is written, and the report for the helpdesk.

    Signals:
        fault_noted: internal, brings the news to the GUI thread, after whatever is being painted.
    """

    fault_noted = Signal()

    def __init__(self, app: QApplication, logs: Path) -> None:
        super().__init__(app)
        self.log = CrashLog(logs)
        self._is_telling = False
        self._told: set[str] = set()  # a page that cannot be painted would tell it with every frame
        self._earlier = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self.fault_noted.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._note
        threading.excepthook = self._note_thread
        sys.unraisablehook = self._note_unraisable
        self._earlier_messages: Callable[..., Any] | None = qInstallMessageHandler(self._note_qt)
        with contextlib.suppress(OSError):  # a folder that cannot be written: the window opens all the same
            self.log.watch_native_crashes()

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._earlier
        qInstallMessageHandler(self._earlier_messages)
        self.log.close()

    def _note(self, kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None, *, is_told: bool = True) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        with contextlib.suppress(Exception):  # whatever happens in here, a full disk or a window being taken down, there is nobody left to tell
            self.log.remember(kind, trace)
            if is_told and place_of(trace) not in self._told:
                self._told.add(place_of(trace))
                self.fault_noted.emit()
            if sys.stderr is not None:
                sys.stderr.write(f"{kind.__name__} at {place_of(trace)}\n")
            self.log.note(kind, trace)

    def _note_thread(self, args: threading.ExceptHookArgs) -> None:
        self._note(args.exc_type, args.exc_value, args.exc_traceback)

    def _note_unraisable(self, args: UnraisableHookArgs) -> None:
        self._note(args.exc_type, args.exc_value, args.exc_traceback, is_told=False)

    def _note_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Write what Qt says: all of it where Qt ends the process, else only which part of Qt says it, as the rest can hold names."""
        with contextlib.suppress(Exception):  # as above
            if kind in _QT_LEVELS:
                told = without_home(text) if kind == QtMsgType.QtFatalMsg else text.partition(":")[0].split(" ")[0][:80]
                self.log.write(_QT_LEVELS[kind], "lokaalcirculair_desktop.ui.faults.qt", f"{context.category or 'default'} {told}")
        if self._earlier_messages is not None:
            self._earlier_messages(kind, context, text)

    def _tell(self) -> None:
        from lokaalcirculair_desktop.ui.dialogs.crash_dialog import tell_crash

        if self._is_telling:
            return
        self._is_telling = True
        try:
            tell_crash(QApplication.activeWindow(), self.log)
        finally:
            self._is_telling = False
