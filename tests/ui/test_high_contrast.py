"""In high contrast every text and ground come from the system's palette, and from two different roles of it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.ui import high_contrast
from lokaalcirculair_desktop.ui.high_contrast import HighContrastTheme, role_of
from lokaalcirculair_desktop.ui.theme import Theme, ThemeKeeper
from lokaalcirculair_desktop.ui.widgets.level_card import LevelCard


@pytest.fixture
def system() -> QPalette:
    """White on black, as Windows has it."""
    palette = QPalette("#000000")
    palette.setColor(QPalette.ColorRole.Window, "#000000")
    palette.setColor(QPalette.ColorRole.WindowText, "#ffffff")
    return palette


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text.primary", "surface.selected"),
        ("text.on_accent", "accent.default"),
        ("accent.on_soft", "accent.soft"),
        ("text.on_rail_muted", "bg.rail"),
        ("level.2.on_fill", "level.2.fill"),
        ("dimension.circular-water.on_base", "dimension.circular-water.base"),
        ("text.on_tooltip", "surface.tooltip"),
        ("danger.on_solid", "danger.solid"),
        ("accent.on_disabled", "accent.disabled"),
        ("border.strong", "surface.card"),
    ],
)
def test_text_never_has_the_role_of_its_ground(ink: str, ground: str) -> None:
    assert role_of(ink) != role_of(ground)


def test_every_colour_comes_from_the_system(qapp: QApplication, system: QPalette) -> None:
    assert qapp is not None
    theme = HighContrastTheme(system)
    allowed = {system.color(role).name() for role in map(role_of, design.colours("light"))}
    assert {theme.colour(name).name() for name in design.colours("light")} == allowed
    assert theme.palette() == system


def test_black_ground_takes_the_pictures_for_dark(system: QPalette) -> None:
    assert HighContrastTheme(system).name == "dark"
    assert re.findall("images/light", HighContrastTheme(system).style_sheet()) == []


def test_keeper_takes_the_contrast_of_the_system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(high_contrast, "wanted", lambda: True)
    keeper = ThemeKeeper(qapp, "light", 1.5)
    found = keeper.theme
    monkeypatch.undo()
    keeper.choose("light")
    keeper.deleteLater()
    Theme.in_use = None
    qapp.setStyleSheet("")
    assert isinstance(found, HighContrastTheme)
    assert found.scale == 1.5
    assert type(keeper.theme) is Theme


def test_window_follows_when_the_system_turns_to_high_contrast(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper, card = ThemeKeeper(qapp, "dark"), LevelCard()
    qtbot.addWidget(card)
    hints = QGuiApplication.styleHints()
    system = QPalette(keeper._system_palette)
    monkeypatch.setattr(high_contrast, "wanted", lambda: True)
    with qtbot.waitSignal(keeper.theme_changed):
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    ground, ink = qapp.palette().color(QPalette.ColorRole.Window), card.theme.colour("text.primary")
    monkeypatch.undo()
    with qtbot.waitSignal(keeper.theme_changed):
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    after = qapp.palette().color(QPalette.ColorRole.Window)
    keeper.deleteLater()
    Theme.in_use = None
    qapp.setStyleSheet("")
    assert ground == system.color(QPalette.ColorRole.Window)
    assert ink == system.color(QPalette.ColorRole.WindowText)
    assert after == Theme("dark").colour("bg.window")
