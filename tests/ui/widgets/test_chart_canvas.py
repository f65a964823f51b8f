"""The canvas: it draws at the size and sharpness of the screen, and tells its values without being looked at."""

from __future__ import annotations

import pytest
from matplotlib.figure import Figure
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.widgets.chart_canvas import ChartCanvas, Spoke

SPOKES = [Spoke(f"Domein {place}", f"Domein {place}: 5,0 op 10") for place in range(8)]


def figure(width: float, height: float, dpi: float) -> Figure:
    return Figure(figsize=(width, height), dpi=dpi, facecolor="#0E6470")


@pytest.fixture
def canvas(qtbot: QtBot) -> ChartCanvas:
    """A canvas with a plain figure and eight spokes."""
    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    canvas.show_figure(figure, SPOKES, "Spindiagram.")
    return canvas


def test_the_figure_fills_the_canvas(canvas: ChartCanvas) -> None:
    assert (canvas.image.width(), canvas.image.height()) == (400, 300)
    assert canvas.grab().toImage().pixelColor(200, 150).name() == "#0e6470"


def test_the_figure_is_drawn_again_after_a_resize(canvas: ChartCanvas, qtbot: QtBot) -> None:
    canvas.resize(520, 340)
    qtbot.waitUntil(lambda: canvas.image.width() == 520)
    assert canvas.image.height() == 340


@pytest.mark.parametrize(("x", "y", "spoke"), [(200, 20, 0), (380, 150, 2), (200, 290, 4), (20, 150, 6)])
def test_a_point_finds_the_nearest_spoke(canvas: ChartCanvas, x: int, y: int, spoke: int) -> None:
    assert canvas.spoke_at(QPointF(x, y)) == spoke


def test_the_middle_is_no_spoke(canvas: ChartCanvas) -> None:
    assert canvas.spoke_at(QPointF(200, 150)) is None


def test_arrows_go_round_and_tell_each_value(canvas: ChartCanvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.current == 7
    assert canvas.accessibleDescription() == "Domein 7: 5,0 op 10"
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.current == 0


def test_leaving_the_chart_tells_the_finding_again(canvas: ChartCanvas) -> None:
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    canvas.clearFocus()
    assert canvas.accessibleDescription() == "Spindiagram."


def test_the_wheel_is_left_to_the_page(canvas: ChartCanvas) -> None:
    turn = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, turn)
    assert not turn.isAccepted()
