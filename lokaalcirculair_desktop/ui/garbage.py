"""Collects circular garbage on the GUI thread only.

Python's collector runs in whatever thread happens to ask for memory. A timer or a window that it finds while the worker is at work would be
destroyed there, and Qt ends the program for that. So the collector is switched off, and called here when it is due.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_MS: Final = 1000
_GENERATIONS: Final = (2, 1, 0)


class GarbageCollector(QObject):
    """Takes over from Python's own collector for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()


def collect_if_due() -> int | None:
    """Collect the oldest generation whose threshold was passed; return which, or ``None`` where none was."""
    due = next((generation for generation in _GENERATIONS if gc.get_count()[generation] > gc.get_threshold()[generation]), None)
    if due is not None:
        gc.collect(due)
    return due
