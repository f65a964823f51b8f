"""A mistake of the program is logged without data and told once, and the program goes on."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.faults import LOG_NAME, FaultHooks
from tests.conftest import AnnouncedLogs
from tests.ui.recording_messages import RecordingMessages


@pytest.fixture
def hooks(qapp: QApplication, tmp_path: Path) -> Iterator[FaultHooks]:
    made = FaultHooks(qapp, tmp_path / "logs")
    yield made
    made.remove()
    made.deleteLater()


def blunder() -> None:
    raise ValueError("Beerse, geheim")


def raised() -> None:
    try:
        blunder()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_type_and_place_are_logged_but_no_data(
    hooks: FaultHooks, tmp_path: Path, qtbot: QtBot, messages: RecordingMessages, announced_logs: AnnouncedLogs
) -> None:
    announced_logs.expect("ValueError at test_faults.py:.* in blunder")
    raised()
    qtbot.waitUntil(lambda: bool(messages.asked))
    logged = (tmp_path / "logs" / LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError at test_faults.py" in logged
    assert "geheim" not in logged


def test_threads_are_heard_too(hooks: FaultHooks, qtbot: QtBot, messages: RecordingMessages, announced_logs: AnnouncedLogs) -> None:
    announced_logs.expect("ValueError")
    thread = threading.Thread(target=blunder)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(messages.asked))
    assert messages.asked[0].title == "Er ging iets mis in het programma"


def test_the_hooks_are_given_back(qapp: QApplication, tmp_path: Path) -> None:
    before = sys.excepthook
    made = FaultHooks(qapp, tmp_path)
    assert sys.excepthook != before
    made.remove()
    assert sys.excepthook == before
