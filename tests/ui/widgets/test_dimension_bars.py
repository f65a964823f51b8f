"""The bars: each tells itself on hover and on the keyboard, and the wheel is the page's."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS
from lokaalcirculair_desktop.ui.widgets.dimension_bars import Bar, BarGroup, DimensionBars


def bar(place: int, score: float | None = 5.0) -> Bar:
    return Bar(DIMENSIONS[place], f"Domein {place}", f"D{place}", score, 7.5, 2.5, 3, 4, f"Domein {place}: alles in woorden")


@pytest.fixture
def bars(qtbot: QtBot) -> DimensionBars:
    """Eight bars in two groups."""
    bars = DimensionBars()
    qtbot.addWidget(bars)
    groups = [
        BarGroup("Actiedomeinen", 4.4, tuple(bar(place) for place in range(5))),
        BarGroup("Rollen", 4.0, tuple(bar(place) for place in range(5, 8))),
    ]
    bars.set_groups(groups, "Staven, score op 10.")
    bars.resize(470, 320)
    bars.show()
    return bars


def test_the_finding_is_told_to_who_does_not_see_the_bars(bars: DimensionBars) -> None:
    assert bars.accessibleDescription() == "Staven, score op 10."


def test_arrows_move_along_the_bars_and_tell_them(bars: DimensionBars) -> None:
    QTest.keyClick(bars, Qt.Key.Key_Down)
    QTest.keyClick(bars, Qt.Key.Key_Down)
    assert bars.current == 2
    assert bars.accessibleDescription() == "Domein 2: alles in woorden"


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_Up, 0), (Qt.Key.Key_End, 7), (Qt.Key.Key_Home, 0)])
def test_the_keyboard_stays_on_the_bars(bars: DimensionBars, key: Qt.Key, place: int) -> None:
    QTest.keyClick(bars, key)
    assert bars.current == place


def test_leaving_the_bars_tells_the_finding_again(bars: DimensionBars) -> None:
    QTest.keyClick(bars, Qt.Key.Key_Down)
    bars.setFocus()
    bars.clearFocus()
    assert bars.accessibleDescription() == "Staven, score op 10."


def test_rows_stand_below_each_other_within_the_widget(bars: DimensionBars) -> None:
    rects = [bars.row_rect(place) for place in range(8)]
    assert all(upper.bottom() <= lower.top() + 1 for upper, lower in itertools.pairwise(rects))
    assert rects[-1].bottom() <= bars.height()


def test_a_point_on_a_row_finds_its_bar(bars: DimensionBars) -> None:
    assert bars.place_at(bars.row_rect(6).center()) == 6
    assert bars.place_at(QPoint(10, 2)) is None


def test_a_full_bar_ends_where_its_track_does(bars: DimensionBars) -> None:
    track = bars.track_rect(QRectF(bars.row_rect(0)))
    assert 0 < track.left() < track.right() < bars.width()


def test_a_wider_score_paints_a_longer_bar(bars: DimensionBars, qtbot: QtBot) -> None:
    def painted() -> int:
        track = bars.track_rect(QRectF(bars.row_rect(0)))
        image, colour = bars.grab().toImage(), bars.theme.dimension(DIMENSIONS[0])
        return sum(image.pixelColor(x, round(track.center().y())) == colour for x in range(round(track.left()), round(track.right())))

    half = painted()
    bars.set_groups([BarGroup("Actiedomeinen", 4.4, (bar(0, 10.0), *(bar(place) for place in range(1, 8))))], "")
    assert painted() > half > 0


def test_without_a_score_no_bar_is_painted(bars: DimensionBars) -> None:
    bars.set_groups([BarGroup("Actiedomeinen", None, (bar(0, None),))], "")
    image, colour = bars.grab().toImage(), bars.theme.dimension(DIMENSIONS[0])
    y = bars.row_rect(0).center().y()
    left = round(bars.track_rect(QRectF(bars.row_rect(0))).left())
    assert all(image.pixelColor(x, y) != colour for x in range(left, bars.width()))


def test_the_wheel_is_left_to_the_page(bars: DimensionBars) -> None:
    turn = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(bars, turn)
    assert not turn.isAccepted()
