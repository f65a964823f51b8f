"""The segmented control: one tab stop, arrows look, Space chooses, and it can be empty."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.widgets.segmented import Segmented


@pytest.fixture
def segmented(qtbot: QtBot) -> Segmented:
    """Three choices, none chosen."""
    made = Segmented(None, [("a", "Eigen inschatting"), ("b", "Met stukken"), ("c", "Nagekeken")])
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_nothing_is_chosen_at_first(segmented: Segmented) -> None:
    assert segmented.value() is None
    assert not any(button.isChecked() for button in segmented.stops)


def test_arrows_move_and_choose_nothing(segmented: Segmented, qtbot: QtBot) -> None:
    segmented.focus_stop(0)
    with qtbot.assertNotEmitted(segmented.chosen):
        QTest.keyClick(segmented.stops[0], Qt.Key.Key_Right)
    assert segmented.stops[1].hasFocus()
    assert segmented.value() is None


def test_space_chooses(segmented: Segmented, qtbot: QtBot) -> None:
    segmented.focus_stop(1)
    with qtbot.waitSignal(segmented.chosen) as chosen:
        QTest.keyClick(segmented.stops[1], Qt.Key.Key_Space)
    assert chosen.args == ["b"]
    assert segmented.value() == "b"


def test_what_a_screen_reader_turns_is_chosen(segmented: Segmented, qtbot: QtBot) -> None:
    segmented.set_value("a")
    with qtbot.waitSignal(segmented.chosen) as chosen:
        segmented.stops[1].toggle()  # what its action does: no click
    assert chosen.args == ["b"]
    assert [button.isChecked() for button in segmented.stops] == [False, True, False]


def test_same_choice_again_is_no_news(segmented: Segmented, qtbot: QtBot) -> None:
    segmented.set_value("b")
    with qtbot.assertNotEmitted(segmented.chosen):
        QTest.mouseClick(segmented.stops[1], Qt.MouseButton.LeftButton)
    assert segmented.value() == "b"


def test_setting_a_value_is_no_choice_of_the_user(segmented: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(segmented.chosen):
        segmented.set_value("c")
    assert [button.isChecked() for button in segmented.stops] == [False, False, True]


def test_choice_can_be_taken_away(segmented: Segmented) -> None:
    segmented.set_value("c")
    segmented.set_value(None)
    assert not any(button.isChecked() for button in segmented.stops)


def test_zero_is_a_value(segmented: Segmented) -> None:
    segmented.set_options([(level, str(level)) for level in range(5)])
    segmented.set_value(0)
    assert segmented.stops[0].isChecked()


def test_wheel_changes_nothing(segmented: Segmented) -> None:
    segmented.set_value("b")
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(segmented.stops[1], wheel)
    assert not wheel.isAccepted()
    assert segmented.value() == "b"


def test_screen_reader_hears_choice_and_label(segmented: Segmented) -> None:
    segmented.set_label("Onderbouwing")
    segmented.set_value("b")
    heard = QAccessible.queryAccessibleInterface(segmented.stops[1])
    assert heard.role() == QAccessible.Role.RadioButton
    assert (heard.text(QAccessible.Text.Name), heard.text(QAccessible.Text.Description)) == ("Met stukken", "Onderbouwing")


def test_gives_up_room_beside_its_words_where_its_owner_has_less(qtbot: QtBot) -> None:
    segmented = Segmented(None, [(place, word) for place, word in enumerate(("Overal", "Start", "Vragen", "Overzicht", "Resultaat", "Rapport"))])
    qtbot.addWidget(segmented)
    least, wanted = segmented.minimumSizeHint().width(), segmented.sizeHint().width()
    assert least == wanted - 6 * 10
    segmented.resize(least, 32)
    segmented.show()
    widths = [stop.width() for stop in segmented.stops]
    assert sum(widths) == least - 2
    assert segmented.stops[-1].geometry().right() < least
    segmented.resize(wanted + 50, 32)
    assert sum(stop.width() for stop in segmented.stops) == wanted - 2
