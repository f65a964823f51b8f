"""What the palette leaves on the screen: no shadow of a list that was longer before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.window_keys import palette_of
from tests.ui.opening import WAIT


@pytest.fixture
def window(look: ThemeKeeper, filled_session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(filled_session, look)
    made.resize(1000, 700)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    filled_session.flush(WAIT)


def on_the_screen(window: MainWindow) -> QImage:
    """Return what was painted so far, as it lies on the screen; a picture that the window makes of itself is painted anew."""
    for _ in range(5):
        QApplication.processEvents()
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_a_list_that_becomes_shorter_leaves_no_shadow(window: MainWindow) -> None:
    palette = palette_of(window)
    palette.open()
    window.session.flush(WAIT)
    on_the_screen(window)
    before = palette.panel.height()
    QTest.keyClicks(palette.panel.ui.search_line_edit, "reservekop")
    palette.panel.ui.search_line_edit.clearFocus()  # the text cursor blinks
    shown = on_the_screen(window)
    assert palette.panel.height() < before
    window.update()
    palette.repaint()
    assert shown == on_the_screen(window)
