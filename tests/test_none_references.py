"""PySide6 must keep its references to None.

PySide6 6.12.0 on Python 3.11 loses one with every call that returns nothing; after some thousand calls the process aborts. From Python 3.12
on None cannot be freed, so nothing can be lost there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

CALLS = 5000
NOISE = 500  # what garbage collection and the test runner move by themselves


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
@pytest.mark.parametrize("kind", ["object name", "label text", "line edit text", "timer", "action", "signal", "process events"])
def test_calls_that_return_nothing_keep_the_references_to_none(qtbot: QtBot, kind: str) -> None:
    call = _void_calls(qtbot)[kind]
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    assert sys.getrefcount(None) > before - NOISE


def _void_calls(qtbot: QtBot) -> dict[str, Callable[[], object]]:
    label, line, timer, action, thing = QLabel(), QLineEdit(), QTimer(), QAction("a"), QObject()
    qtbot.addWidget(label)
    qtbot.addWidget(line)
    return {
        "object name": lambda: thing.setObjectName("x"),
        "label text": lambda: label.setText("x"),
        "line edit text": lambda: line.setText("x"),
        "timer": lambda: timer.setInterval(5),
        "action": lambda: action.setEnabled(True),
        "signal": lambda: label.linkActivated.emit("x"),
        "process events": QApplication.processEvents,
    }
