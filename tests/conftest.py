"""A suite that refuses noise.

A test fails on what would otherwise pass unseen: a warning, a message of Qt (both set in ``pyproject.toml``), a log line of the program that
the test did not announce, a top-level widget or a thread that outlives it. Every test has a data folder of its own, and starts in Dutch.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from lokaalcirculair_desktop import paths, texts
from lokaalcirculair_desktop.ui.garbage import collect_if_due

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How fast examples are made says more of the machine than of the program. Continuous integration tries the same ones each time, so that a
# change is never refused for what another one did.
settings.register_profile(
    "project",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("project")

PROGRAM = "lokaalcirculair_desktop"
THREAD_PATIENCE_S = 2.0
_failed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Remember which tests failed: what a failed test leaves behind is not worth a second message."""
    report = yield
    if report.failed:  # type: ignore[attr-defined]
        item.stash[_failed] = True
    return report


@pytest.fixture(autouse=True)
def _own_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Keep the user's data, database and language out of the test, and the test's out of the next one."""
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path / "data"))
    for variable in ("LOKAALCIRCULAIR_DATABASE", "LOKAALCIRCULAIR_LANGUAGE"):
        monkeypatch.delenv(variable, raising=False)
    texts.use_language(texts.SOURCE_LANGUAGE)
    yield
    texts.use_language(texts.SOURCE_LANGUAGE)


class AnnouncedLogs:
    """The log lines that a test expects of the program.

    Attributes:
        patterns: regular expressions; each must be seen, and each line must fit one.
    """

    def __init__(self) -> None:
        self.patterns: list[str] = []

    def expect(self, pattern: str) -> None:
        """Announce log lines that a regular expression finds."""
        self.patterns.append(pattern)

    def objections(self, lines: list[str]) -> list[str]:
        """Return what is wrong with the lines that came."""
        unannounced = [f"unannounced log line: {line}" for line in lines if not any(re.search(pattern, line) for pattern in self.patterns)]
        unseen = [f"announced, but not logged: {pattern}" for pattern in self.patterns if not any(re.search(pattern, line) for line in lines)]
        return unannounced + unseen


class _Listener(logging.Handler):
    """Keeps the lines of a logger.

    Attributes:
        lines: level and text of each line so far.
    """

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def announced_logs(request: pytest.FixtureRequest) -> Iterator[AnnouncedLogs]:
    """Announce log lines with ``announced_logs.expect("…")``; without that, the program logs nothing from INFO up."""
    announced, listener, logger = AnnouncedLogs(), _Listener(), logging.getLogger(PROGRAM)
    logger.addHandler(listener)
    yield announced
    logger.removeHandler(listener)
    _refuse(request, announced.objections(listener.lines))


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """As in the program: circular garbage may hold objects of Qt, which may only end on this thread."""
    gc.disable()
    yield
    collect_if_due()


@pytest.fixture(autouse=True)
def _no_leaked_threads(request: pytest.FixtureRequest) -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    _end_pool()
    new = [thread for thread in threading.enumerate() if thread not in before]
    for thread in new:
        thread.join(THREAD_PATIENCE_S)
    _refuse(request, [f"leaked thread: {thread.name}" for thread in new if thread.is_alive()])


@pytest.fixture(autouse=True)
def _no_leaked_widgets(request: pytest.FixtureRequest) -> Iterator[None]:
    before = {id(widget) for widget in _top_level_widgets()}
    yield
    new = [widget for widget in _top_level_widgets() if id(widget) not in before]
    if new:
        del new
        _delete_later_now()
        new = [widget for widget in _top_level_widgets() if id(widget) not in before]
    _refuse(request, [f"leaked widget: {type(widget).__name__} {widget.objectName()!r}" for widget in new])


def _refuse(request: pytest.FixtureRequest, objections: list[str]) -> None:
    if objections and not request.node.stash.get(_failed, False):
        pytest.fail("\n".join(objections), pytrace=False)


def _top_level_widgets() -> list[Any]:
    """Return the windows of the application, if this process has one; the tests below the window never load Qt here."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.topLevelWidgets() if widgets and widgets.QApplication.instance() else []


def _delete_later_now() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _end_pool() -> None:
    core = sys.modules.get("PySide6.QtCore")
    if core and core.QCoreApplication.instance():
        core.QThreadPool.globalInstance().waitForDone(int(THREAD_PATIENCE_S * 1000))
