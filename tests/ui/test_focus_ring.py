"""The focus ring shows where the keyboard is, and not where the mouse clicked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.focus_ring import FocusRing


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    """A ring that follows the application."""
    ring = FocusRing(qapp)
    yield ring
    qapp.focusChanged.disconnect(ring._follow)
    ring.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with two buttons and a field."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (QPushButton("een"), QPushButton("twee"), QLineEdit()):
        column.addWidget(part)
    with qtbot.waitActive(window):
        window.show()
    return window


def test_ring_follows_the_tab_key(window: QWidget, ring: FocusRing, qtbot: QtBot) -> None:
    one, two = window.findChildren(QPushButton)
    one.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(one, Qt.Key.Key_Tab)
    assert ring.target is two
    shown = ring.visible_ring
    assert shown is not None
    assert shown.geometry() == two.geometry().adjusted(-4, -4, 4, 4)


def test_ring_stays_away_from_a_click(window: QWidget, ring: FocusRing, qtbot: QtBot) -> None:
    button = window.findChildren(QPushButton)[1]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.visible_ring is None


def test_text_field_always_has_the_ring(window: QWidget, ring: FocusRing) -> None:
    field = window.findChild(QLineEdit)
    assert field is not None
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.target is field
    assert ring.visible_ring is not None


def test_ring_moves_with_its_widget(window: QWidget, ring: FocusRing, qtbot: QtBot) -> None:
    button = window.findChildren(QPushButton)[1]
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    window.resize(500, 400)
    qtbot.waitUntil(lambda: ring.visible_ring is not None and ring.visible_ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4))
    assert ring.target is button


def test_ring_leaves_with_its_widget(window: QWidget, ring: FocusRing) -> None:
    button = window.findChildren(QPushButton)[1]
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert ring.visible_ring is not None
    button.hide()
    assert ring.target is window.findChild(QLineEdit)
