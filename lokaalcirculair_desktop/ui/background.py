"""Work off the GUI thread: one worker, jobs in order, answers back on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from shiboken6 import isValid

from lokaalcirculair_desktop.errors import UserError

T = TypeVar("T")


class Background(QObject):
    """One worker thread for everything that may wait for a disk, so that the window never does.

    Jobs run one after the other in the order in which they came: two saves of one answer can never overtake each other.

    Signals:
        finished(object): internal, brings a job's outcome to the GUI thread.
    """

    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        # A bound slot of an object that lives on the GUI thread: Qt queues the call across threads by itself.
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], done: Callable[[T], object], failed: Callable[[UserError], object]) -> None:
        """Do a job in the worker, then call ``done`` with its result, or ``failed`` with the error, on the GUI thread.

        A method of an object that Qt destroyed in the meantime is not called.

        Anything else than a ``UserError`` is a bug and is raised on the GUI thread, where the crash handling sees it.
        """
        future = self._worker.submit(job)
        future.add_done_callback(lambda ended: self.finished.emit(partial(_tell, ended, done, failed)))

    def wait_until_idle(self, timeout_ms: int) -> bool:
        """Wait until all jobs that came so far are done and told, at most a time; tell whether they are."""
        last = self._worker.submit(lambda: None)  # one worker: when this is done, so is all before it
        try:
            last.result(timeout_ms / 1000)
        except TimeoutError:
            return False
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        return True

    def stop(self) -> None:
        """Finish the jobs that came and end the worker."""
        self._worker.shutdown(wait=True)

    def _deliver(self, outcome: Callable[[], None]) -> None:
        outcome()


def _tell(ended: Future[T], done: Callable[[T], object], failed: Callable[[UserError], object]) -> None:
    error = ended.exception()
    if isinstance(error, UserError):
        if not _is_gone(failed):
            failed(error)
        return
    result = ended.result()  # raises what is a bug
    if not _is_gone(done):
        done(result)


def _is_gone(callback: Callable[..., object]) -> bool:
    """Tell whether a callback is a method of an object that Qt destroyed while the job was done: nobody is left to be told."""
    receiver = getattr(callback, "__self__", None)
    return isinstance(receiver, QObject) and not isValid(receiver)
