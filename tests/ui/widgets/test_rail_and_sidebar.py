"""The rail and the sidebar ask where to go, show where one is, and can be used with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.widgets.dimension_list import DimensionEntry, DimensionGroup, DimensionList, ExtraEntry, ItemEntry
from lokaalcirculair_desktop.ui.widgets.rail import Rail, RailItem

ITEMS = (ItemEntry("depaving", "Ontharding", 2), ItemEntry("water-reuse", "Hergebruik van water", "unknown"), ItemEntry("climate", "Klimaat", None))
GROUPS = [
    DimensionGroup("Actiedomeinen", (DimensionEntry("circular-water", "Circulair waterbeheer", "Circulair water", 1, 3, ITEMS),)),
    DimensionGroup("Telt niet mee in de score", (ExtraEntry("survey", "message-square-quote", "Bevraging 2022", 6, 8),)),
]


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    """A rail with three pages."""
    rail = Rail()
    qtbot.addWidget(rail)
    rail.set_items([RailItem("start", "house", "Start"), RailItem("questions", "list-checks", "Vragen"), None], [RailItem("help", "info", "Hulp")])
    rail.resize(84, 600)
    with qtbot.waitActive(rail):
        rail.show()
    return rail


@pytest.fixture
def sidebar(qtbot: QtBot) -> DimensionList:
    """A sidebar in which one dimension is open."""
    sidebar = DimensionList()
    qtbot.addWidget(sidebar)
    sidebar.set_content("Wilgenbeke", 1, 3, GROUPS)
    sidebar.set_current("circular-water", "depaving")
    sidebar.resize(264, 600)
    with qtbot.waitActive(sidebar):
        sidebar.show()
    return sidebar


def button(of: Rail | DimensionList, beginning: str) -> QAbstractButton:
    return next(button for button in of.findChildren(QAbstractButton) if button.accessibleName().startswith(beginning))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_rail_asks_for_a_page(rail: Rail, qtbot: QtBot, key: Qt.Key) -> None:
    rail.focus_stop(0)
    QTest.keyClick(rail.stops[0], Qt.Key.Key_Down)
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        QTest.keyClick(rail.stops[1], key)
    assert chosen.args == ["questions"]


def test_rail_shows_the_page_only_when_told(rail: Rail, qtbot: QtBot) -> None:
    rail.set_current("start")
    QTest.mouseClick(button(rail, "Vragen"), Qt.MouseButton.LeftButton)
    assert button(rail, "Start").isChecked()
    rail.set_current("questions")
    assert (button(rail, "Start").isChecked(), button(rail, "Vragen").isChecked()) == (False, True)


def test_closed_page_says_why_and_is_not_chosen(rail: Rail, qtbot: QtBot) -> None:
    rail.set_enabled("questions", False, "Open eerst een meting.")
    with qtbot.assertNotEmitted(rail.page_chosen):
        QTest.mouseClick(button(rail, "Vragen"), Qt.MouseButton.LeftButton)
    assert button(rail, "Vragen").toolTip() == "Open eerst een meting."
    assert button(rail, "Vragen").accessibleDescription() == "Open eerst een meting."


def test_rail_of_icons_tells_the_words_in_tooltips(rail: Rail) -> None:
    rail.set_icons_only(True)
    assert rail.sizeHint().width() == 48
    assert button(rail, "Vragen").toolTip() == "Vragen"


def test_low_rail_keeps_all_pages_reachable(rail: Rail) -> None:
    rail.resize(84, 220)
    shown = [stop.geometry() for stop in rail.stops]
    assert all(geometry.bottom() <= 220 and geometry.height() >= 28 for geometry in shown)


def test_sidebar_asks_for_an_item(sidebar: DimensionList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.item_chosen) as chosen:
        QTest.mouseClick(button(sidebar, "Hergebruik"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["water-reuse"]


def test_sidebar_asks_for_pages_outside_the_score(sidebar: DimensionList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.extra_chosen) as chosen:
        QTest.mouseClick(button(sidebar, "Bevraging"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["survey"]


def test_sidebar_tells_every_state_in_words(sidebar: DimensionList) -> None:
    names = [found.accessibleName() for found in sidebar.findChildren(QAbstractButton)]
    assert {"Circulair waterbeheer, 1 van 3 beantwoord", "Ontharding, niveau 2", "Hergebruik van water, weet niet", "Klimaat, nog open"} <= set(names)


def test_sidebar_announces_where_one_is(sidebar: DimensionList) -> None:
    here = QAccessible.queryAccessibleInterface(button(sidebar, "Ontharding"))
    assert here.role() == QAccessible.Role.RadioButton
    assert here.state().checked


def test_answer_keeps_the_widgets_of_the_sidebar(sidebar: DimensionList) -> None:
    before = button(sidebar, "Klimaat")
    items = (*ITEMS[:2], ItemEntry("climate", "Klimaat", 4))
    sidebar.set_content(
        "Wilgenbeke",
        2,
        3,
        [DimensionGroup("Actiedomeinen", (DimensionEntry("circular-water", "Circulair waterbeheer", "Circulair water", 2, 3, items),)), GROUPS[1]],
    )
    assert before.accessibleName() == "Klimaat, niveau 4"


def test_only_the_open_dimension_shows_its_items(sidebar: DimensionList) -> None:
    sidebar.set_current("survey")
    assert button(sidebar, "Ontharding").isHidden()


@pytest.mark.parametrize(("name", "is_told"), [("Water", False), ("Een naam die veel te lang is voor de lijst aan de zijkant", True)])
def test_a_name_that_does_not_fit_is_the_short_one_and_told_whole(sidebar: DimensionList, name: str, is_told: bool) -> None:
    water = DimensionEntry("circular-water", name, "Water", 2, 3, ITEMS)
    sidebar.set_content("Wilgenbeke", 2, 3, [DimensionGroup("Actiedomeinen", (water,)), GROUPS[1]])
    sidebar.grab()
    assert (name in button(sidebar, name).toolTip()) is is_told
