"""The wheel never changes a value, focused or not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.widgets.wheel_guard import ComboBox, DateEdit, DoubleSpinBox, Slider, SpinBox, TabWidget, WheelGuard


def combo() -> tuple[QWidget, Callable[[], object]]:
    box = ComboBox()
    box.addItems(["een", "twee", "drie"])
    box.setCurrentIndex(1)
    return box, box.currentIndex


def spin() -> tuple[QWidget, Callable[[], object]]:
    box = SpinBox()
    box.setValue(5)
    return box, box.value


def double_spin() -> tuple[QWidget, Callable[[], object]]:
    box = DoubleSpinBox()
    box.setValue(5)
    return box, box.value


def date() -> tuple[QWidget, Callable[[], object]]:
    box = DateEdit()
    box.setDate(QDate(2026, 11, 24))
    return box, box.date


def slider() -> tuple[QWidget, Callable[[], object]]:
    made = Slider()
    made.setValue(50)
    return made, made.value


def tabs() -> tuple[QWidget, Callable[[], object]]:
    made = TabWidget()
    for name in ("een", "twee", "drie"):
        made.addTab(QWidget(), name)
    made.setCurrentIndex(1)
    return made.tabBar(), made.currentIndex


def turn_wheel(widget: QWidget) -> QWheelEvent:
    middle = QPointF(widget.rect().center())
    wheel = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(widget, wheel)
    return wheel


@pytest.mark.parametrize("make", [combo, spin, double_spin, date, slider, tabs])
def test_wheel_leaves_the_value(make: Callable[[], tuple[QWidget, Callable[[], object]]], qtbot: QtBot) -> None:
    widget, value = make()
    qtbot.addWidget(widget.window())
    widget.window().show()
    widget.setFocus()
    before = value()
    wheel = turn_wheel(widget)
    assert value() == before
    assert not wheel.isAccepted()


def test_guard_holds_for_any_widget(qtbot: QtBot) -> None:
    made, guard = QSlider(), WheelGuard()
    qtbot.addWidget(made)
    guard.guard(made)
    made.setValue(50)
    turn_wheel(made)
    assert made.value() == 50
