"""The suite refuses noise: what ``conftest`` guards against makes a test fail, and what was announced does not."""

from __future__ import annotations

from pathlib import Path

import pytest

NOISY = """
import logging, os, threading, warnings
import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QLabel, QWidget
from lokaalcirculair_desktop import texts

kept = []
logger = logging.getLogger("lokaalcirculair_desktop.sample")

def test_warns():
    warnings.warn("old", DeprecationWarning)

def test_qt_warns(qtbot):
    qWarning(b"QLayout: something is off")

def test_logs():
    logger.warning("something happened")

def test_announces_and_logs_not(announced_logs):
    announced_logs.expect("never comes")

def test_leaves_a_widget(qtbot):
    kept.append(QLabel("still here"))

def test_leaves_a_thread():
    threading.Thread(target=threading.Event().wait, args=(60,), daemon=True).start()
"""
QUIET = """
import logging, os, threading
from PySide6.QtWidgets import QLabel
from lokaalcirculair_desktop import texts

logger = logging.getLogger("lokaalcirculair_desktop.sample")

def test_announces(announced_logs):
    announced_logs.expect("something (good|bad)")
    logger.warning("something good")

def test_hands_its_widget_over(qtbot):
    qtbot.addWidget(QLabel("x"))

def test_ends_its_thread():
    threading.Thread(target=threading.Event().wait, args=(0.05,)).start()

def test_changes_the_language():
    texts.use_language("fr")

def test_starts_in_dutch_with_its_own_folder(tmp_path):
    assert texts.current_language() == "nl"
    assert os.environ["LOKAALCIRCULAIR_DATA_DIR"].startswith(str(tmp_path))
"""
SETTINGS = """
[pytest]
filterwarnings = error
qt_api = pyside6
qt_log_level_fail = WARNING
"""


@pytest.fixture
def inner(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parents[1]))
    pytester.makeconftest(Path(__file__).with_name("conftest.py").read_text(encoding="utf-8").replace("PATIENCE_S = 2.0", "PATIENCE_S = 0.2"))
    pytester.makefile(".ini", pytest=SETTINGS)
    return pytester


def test_each_kind_of_noise_fails(inner: pytest.Pytester) -> None:
    inner.makepyfile(NOISY)
    result = inner.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=4, failed=2, errors=4)
    result.stdout.fnmatch_lines_random(
        [
            "*DeprecationWarning: old*",
            "*QLayout: something is off*",
            "*unannounced log line: WARNING lokaalcirculair_desktop.sample: something happened*",
            "*announced, but not logged: never comes*",
            "*leaked widget: QLabel*",
            "*leaked thread: *",
        ]
    )


def test_a_quiet_test_passes(inner: pytest.Pytester) -> None:
    inner.makepyfile(QUIET)
    inner.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=5)
