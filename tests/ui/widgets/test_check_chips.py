"""Chips with a tick: any number of them holds, the keyboard goes along them, and every name stands whole in the width there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.widgets.check_chips import CheckChips, ChipOption

OPTIONS = (
    ChipOption("a", "Armoede"),
    ChipOption("b", "Bebouwde omgeving", "built-environment", "2022", "genoemd op de dia’s van 2022"),
    ChipOption("c", "Onvoldoende kennis bij het politieke bestuur en de verschillende diensten van de administratie"),
)


@pytest.fixture
def chips(qtbot: QtBot) -> CheckChips:
    made = CheckChips()
    qtbot.addWidget(made)
    made.set_options("Waarom?", OPTIONS)
    made.resize(700, made.heightForWidth(700))
    with qtbot.waitActive(made):
        made.show()
    made.focus_stop(0)
    return made


def focused(chips: CheckChips) -> str:
    return next(chip.option.id for chip in chips.chips if chip.hasFocus())


def test_space_asks_and_the_owner_shows_what_became_of_it(chips: CheckChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.toggled) as asked:
        QTest.keyClick(chips.chips[0], Qt.Key.Key_Space)
    assert asked.args == ["a", True]
    assert not chips.chips[0].isChecked()
    chips.set_chosen({"a"})
    assert chips.chips[0].isChecked()
    with qtbot.waitSignal(chips.toggled) as asked:
        QTest.mouseClick(chips.chips[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["a", False]


def test_arrows_move_and_choose_nothing(chips: CheckChips, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chips.toggled):
        QTest.keyClick(chips.chips[0], Qt.Key.Key_Right)
        QTest.keyClick(chips.chips[1], Qt.Key.Key_End)
    assert focused(chips) == "c"


def test_the_tab_key_stops_once(chips: CheckChips) -> None:
    stops = [chip for chip in chips.chips if chip.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert stops == [chips.chips[0]]


def test_the_wheel_changes_nothing(chips: CheckChips, qtbot: QtBot) -> None:
    chip = chips.chips[0]
    middle = QPointF(chip.rect().center())
    turned = QWheelEvent(
        middle, chip.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.assertNotEmitted(chips.toggled):
        QApplication.sendEvent(chip, turned)
    assert not turned.isAccepted()


@pytest.mark.parametrize("width", [160, 300, 700])
def test_no_chip_is_wider_than_the_group_or_lies_over_another(chips: CheckChips, width: int) -> None:
    chips.resize(width, chips.heightForWidth(width))
    places = [chip.geometry() for chip in chips.chips]
    assert all(chips.rect().contains(place) for place in places)
    assert not [1 for one in places for other in places if one is not other and one.intersects(other)]


def test_a_dimension_begins_a_row(chips: CheckChips) -> None:
    chips.resize(1400, chips.heightForWidth(1400))
    assert chips.chips[1].x() == 0
    assert chips.chips[1].y() > chips.chips[0].y()


def test_screen_readers_hear_a_check_box_its_question_and_its_mark(chips: CheckChips) -> None:
    told = QAccessible.queryAccessibleInterface(chips.chips[1])
    assert told.role() is QAccessible.Role.CheckBox
    assert chips.chips[1].accessibleName() == "Bebouwde omgeving"
    assert chips.chips[1].accessibleDescription() == "Waarom?\ngenoemd op de dia’s van 2022"


def test_locked_chips_can_be_read_and_not_changed(chips: CheckChips, qtbot: QtBot) -> None:
    chips.set_locked(True)
    with qtbot.assertNotEmitted(chips.toggled):
        QTest.keyClick(chips.chips[0], Qt.Key.Key_Space)
        QTest.mouseClick(chips.chips[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(chips.chips[0], Qt.Key.Key_Right)
    assert focused(chips) == "b"
    assert "afgesloten" in chips.chips[0].accessibleDescription()


def test_the_same_ids_keep_their_widgets(chips: CheckChips) -> None:
    before = list(chips.chips)
    chips.set_chosen({"b"})
    chips.set_options("Why?", tuple(ChipOption(one.id, f"{one.text} (en)") for one in OPTIONS))
    assert chips.chips == before
    assert chips.chips[1].isChecked()
    assert chips.chips[1].accessibleName() == "Bebouwde omgeving (en)"
