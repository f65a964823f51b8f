"""Work off the GUI thread: one worker, jobs in order, answers back on the GUI thread."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from lokaalcirculair_desktop.errors import UserError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[UserError], None]


class Background(QObject):
    """One worker thread for everything that may wait for a disk, so that the window never does.

    Jobs run one after the other in the order in which they came: two saves of one answer can never overtake each other.

    Signals:
        finished(object): internal, brings a job's outcome to the GUI thread.
    """

    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="background", daemon=True)
        self._idle = threading.Event()
        self._idle.set()
        self._waiting = 0
        self._count_lock = threading.Lock()
        # A bound slot of an object that lives on the GUI thread: Qt queues the call across threads by itself.
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[UserError], None]) -> None:
        """Do a job in the worker, then call ``done`` with its result, or ``failed`` with the error, on the GUI thread.

        Anything else than a ``UserError`` is a bug and is raised on the GUI thread, where the crash handling sees it.
        """
        with self._count_lock:
            self._waiting += 1
            self._idle.clear()
        self._jobs.put(_Job(job, done, failed))

    def wait_until_idle(self, timeout_ms: int) -> bool:
        """Wait until no job is left, at most a time; tell whether none is. Outcomes may still have to be delivered by the event loop."""
        return self._idle.wait(timeout_ms / 1000)

    def deliver_now(self) -> None:
        """Deliver the outcomes that wait for the event loop."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def stop(self) -> None:
        """Finish the jobs that came and end the worker."""
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            outcome = _outcome_of(job)
            self.finished.emit(outcome)
            with self._count_lock:
                self._waiting -= 1
                if not self._waiting:
                    self._idle.set()

    def _deliver(self, outcome: Callable[[], None]) -> None:
        outcome()


def _outcome_of(job: _Job) -> Callable[[], None]:
    """Do the work; return what is left to do on the GUI thread."""
    try:
        result = job.work()
    except UserError as error:
        told = error  # the name of an except clause ends with it
        return lambda: job.failed(told)
    except BaseException as error:  # a bug: carried over to the GUI thread, never swallowed
        bug = error
        return lambda: _raise(bug)
    return lambda: job.done(result)


def _raise(error: BaseException) -> None:
    raise error
