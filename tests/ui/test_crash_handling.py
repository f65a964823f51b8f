"""What a mistake of the program writes and tells: types and places, until when the answers are safe, and no data."""

import logging
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.ui import crash_log
from lokaalcirculair_desktop.ui.aftermath import Aftermath
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.crash_log import CrashLog
from lokaalcirculair_desktop.ui.dialogs.crash_dialog import COPY, RESTART, crash_question
from lokaalcirculair_desktop.ui.faults import FaultHooks
from lokaalcirculair_desktop.ui.restarting import RESTART_PROPERTY
from tests.conftest import AnnouncedLogs
from tests.services.test_running_marks import gone_process
from tests.ui.recording_messages import RecordingMessages

CANARY = "Kanarie Van den Broecke"
# Ends natively after the hooks are in place, as a window without standard error would.
CRASHING = """
import sys, ctypes
from pathlib import Path
from PySide6.QtWidgets import QApplication
from lokaalcirculair_desktop.ui.faults import FaultHooks
sys.stderr = None
app = QApplication([])
hooks = FaultHooks(app, Path(sys.argv[1]))
{ending}
"""


# A worker of Qt stays known to Python as a thread that cannot be waited for: so in a process of its own.
IN_A_WORKER_OF_QT = """
from PySide6.QtCore import QRunnable, QThreadPool
class Blunder(QRunnable):
    def run(self):
        raise KeyError("Kanarie Van den Broecke")
QThreadPool.globalInstance().start(Blunder())
QThreadPool.globalInstance().waitForDone()
hooks.remove()
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "gegevens")
    made.root.mkdir()
    made.database.write_bytes(b"")
    return made


@pytest.fixture
def hooks(qapp: QApplication, folder: DataFolder) -> Iterator[FaultHooks]:
    made = FaultHooks(qapp, folder.logs)
    yield made
    made.remove()
    made.deleteLater()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


def blunder() -> None:
    raise KeyError(CANARY)


def raised() -> None:
    try:
        blunder()
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def log_of(folder: DataFolder) -> str:
    return (folder.logs / crash_log.LOG_NAME).read_text(encoding="utf-8")


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("where", ["slot", "thread"])
def test_each_place_of_a_mistake_is_seen(
    where: str, hooks: FaultHooks, folder: DataFolder, qtbot: QtBot, messages: RecordingMessages, announced_logs: AnnouncedLogs
) -> None:
    announced_logs.expect("KeyError at test_crash_handling.py:.* in blunder")
    if where == "slot":
        QTimer.singleShot(0, blunder)
    else:
        threading.Thread(target=blunder).start()
    qtbot.waitUntil(lambda: bool(messages.asked))
    qtbot.waitUntil(lambda: (folder.logs / crash_log.LOG_NAME).exists() and "KeyError" in log_of(folder))
    assert CANARY not in log_of(folder)


def test_a_mistake_in_a_worker_of_qt_is_seen(folder: DataFolder) -> None:
    done = subprocess.run([sys.executable, "-c", CRASHING.format(ending=IN_A_WORKER_OF_QT), str(folder.logs)], check=False, timeout=60)
    assert done.returncode == 0
    assert "KeyError at <string>:" in log_of(folder)
    assert CANARY not in log_of(folder)


def test_the_same_mistake_is_told_once(hooks: FaultHooks, qtbot: QtBot, messages: RecordingMessages, announced_logs: AnnouncedLogs) -> None:
    announced_logs.expect("KeyError")
    for _ in range(3):
        raised()
        QApplication.processEvents()
    assert len(messages.asked) == 1
    assert len(hooks.log.noted) == 3


def test_a_hook_that_fails_itself_stops_nothing(hooks: FaultHooks, monkeypatch: pytest.MonkeyPatch, messages: RecordingMessages) -> None:
    def broken(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(CrashLog, "note", broken)
    raised()
    QApplication.processEvents()
    assert len(messages.asked) == 1


def test_the_message_says_until_when_the_answers_are_safe(folder: DataFolder) -> None:
    assert crash_question(CrashLog(folder.logs)).safe.startswith("Uw antwoorden tot ")
    folder.database.unlink()
    assert "opgeslagen" in crash_question(CrashLog(folder.logs)).safe


def test_the_report_can_be_copied_and_holds_versions_types_and_places_only(
    hooks: FaultHooks, messages: RecordingMessages, announced_logs: AnnouncedLogs
) -> None:
    announced_logs.expect("KeyError")
    messages.answers[:] = [COPY]
    raised()
    QApplication.processEvents()
    report = QGuiApplication.clipboard().text()
    for part in ("Lokaal Circulair", "schema", "Qt 6", "Python 3", "SQLite", "KeyError: test_crash_handling.py:", "in blunder"):
        assert part in report
    assert CANARY not in report
    assert str(Path.home()) not in report
    assert report in messages.asked[1].text
    assert COPY not in [choice.key for choice in messages.asked[1].choices]


def test_starting_again_is_asked_of_the_end(
    hooks: FaultHooks, qapp: QApplication, messages: RecordingMessages, announced_logs: AnnouncedLogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced_logs.expect("KeyError")
    monkeypatch.setattr(QApplication, "quit", lambda *_: None)
    messages.answers[:] = [RESTART]
    raised()
    QApplication.processEvents()
    assert qapp.property(RESTART_PROPERTY) is True
    qapp.setProperty(RESTART_PROPERTY, None)


@pytest.mark.qt_log_ignore("QFile")
def test_a_message_of_qt_is_written_without_what_it_names(hooks: FaultHooks, folder: DataFolder, announced_logs: AnnouncedLogs) -> None:
    announced_logs.expect("faults.qt: default QFile$")
    qWarning(f"QFile: cannot open {CANARY}")
    assert CANARY not in log_of(folder)


@pytest.mark.parametrize(("ending", "seen"), [("ctypes.string_at(0)", "Segmentation"), ("from PySide6.QtCore import qFatal; qFatal('no way')", "")])
def test_a_native_end_leaves_its_place_for_the_next_start(folder: DataFolder, ending: str, seen: str) -> None:
    done = subprocess.run([sys.executable, "-c", CRASHING.format(ending=ending), str(folder.logs)], capture_output=True, check=False, timeout=60)
    assert done.returncode in (-signal.SIGSEGV, -signal.SIGABRT)
    (told,) = CrashLog(folder.logs).native_crashes()
    assert seen in told
    assert "<string>" in told
    assert str(Path(sys.prefix)) not in told
    assert CrashLog(folder.logs).native_crashes() == ()
    if not seen:
        assert "CRITICAL lokaalcirculair_desktop.ui.faults.qt:" in log_of(folder)


def test_a_clean_end_leaves_no_file_of_native_crashes(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.run([sys.executable, "-c", CRASHING.format(ending="hooks.remove()"), str(folder.logs)], check=False, timeout=60)
    assert done.returncode == 0
    assert list(folder.logs.glob("native-*")) == []


def test_a_line_break_cannot_forge_a_line(folder: DataFolder, announced_logs: AnnouncedLogs) -> None:
    announced_logs.expect("one.*two")
    log = CrashLog(folder.logs)
    log.write(logging.ERROR, f"{crash_log.PROGRAM}.ui.faults", "one\n2026 ERROR two\x1b[31m")
    log.close()
    assert log_of(folder).count("\n") == 1


def test_the_log_turns_over(folder: DataFolder, announced_logs: AnnouncedLogs, monkeypatch: pytest.MonkeyPatch) -> None:
    announced_logs.expect("x")
    monkeypatch.setattr(crash_log, "LOG_BYTES", 500)
    log = CrashLog(folder.logs)
    for _ in range(20):
        log.write(logging.ERROR, f"{crash_log.PROGRAM}.ui.faults", "x" * 100)
    log.close()
    assert sum(file.stat().st_size for file in folder.logs.iterdir()) <= 1000
    assert len(list(folder.logs.iterdir())) == 2


def test_the_next_start_says_once_what_happened(folder: DataFolder, background: Background, qtbot: QtBot, messages: RecordingMessages) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stray = folder.root / f".lokaalcirculair.db.{gone_process()}.new"
    stray.write_bytes(b"x")
    (folder.root / f"running-{gone_process()}.mark").write_text("", encoding="utf-8")
    after = Aftermath(folder, background, CrashLog(folder.logs), window)
    assert background.wait_until_idle(10_000)
    assert messages.asked[0].title.startswith("Het programma stopte onverwacht om ")
    assert messages.asked[0].safe.startswith("Alles tot ")
    assert not stray.exists()
    after.end()
    again = Aftermath(folder, background, CrashLog(folder.logs), window)
    assert background.wait_until_idle(10_000)
    assert len(messages.asked) == 1
    again.end()
    assert list(folder.root.glob("running-*")) == []


def test_a_native_crash_comes_into_the_log(
    folder: DataFolder, background: Background, qtbot: QtBot, messages: RecordingMessages, announced_logs: AnnouncedLogs
) -> None:
    announced_logs.expect("Fatal Python error: Aborted < page.py, line 3 in paint")
    window = QWidget()
    qtbot.addWidget(window)
    folder.logs.mkdir()
    left = 'Fatal Python error: Aborted\n\nCurrent thread 0x1 (most recent call first):\n  File "/home/jan/x/page.py", line 3 in paint\n'
    (folder.logs / f"native-{gone_process()}.txt").write_text(left, encoding="utf-8")
    log = CrashLog(folder.logs)
    Aftermath(folder, background, log, window).end()
    assert background.wait_until_idle(10_000)
    log.close()
    assert "page.py, line 3 in paint" in log_of(folder)
    assert "jan" not in log_of(folder)
