"""The window stands on the screen before its content is made, and closes when its content lets it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent, QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.ui.preferences import Preferences, ThemeChoice
from lokaalcirculair_desktop.ui.shell import Shell


def shell(tmp_path: Path, qtbot: QtBot, theme: ThemeChoice = "light", *, is_empty: bool = False) -> Shell:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.theme = theme
    made = Shell(preferences, is_empty=is_empty)
    qtbot.addWidget(made)
    made.resize(1366, 689)
    return made


def colour_at(made: Shell, x: int, y: int) -> str:
    return made.grab().toImage().pixelColor(x, y).name()


def test_tells_when_it_stands_on_the_screen(tmp_path: Path, qtbot: QtBot) -> None:
    made = shell(tmp_path, qtbot)
    with qtbot.waitSignal(made.painted_first):
        made.show()
    assert made.isVisible()


@pytest.mark.parametrize("theme", design.THEMES)
def test_the_ground_plan_has_the_colours_of_the_theme(tmp_path: Path, qtbot: QtBot, theme: design.ThemeName) -> None:
    made, colours = shell(tmp_path, qtbot, theme), design.colours(theme)
    assert colour_at(made, 10, 300) == QColor(colours["bg.rail"]).name()
    assert colour_at(made, 95, 300) == QColor(colours["bg.window"]).name()
    assert colour_at(made, 300, 300) == QColor(colours["surface.card"]).name()


def test_the_first_time_there_are_no_cards(tmp_path: Path, qtbot: QtBot) -> None:
    made = shell(tmp_path, qtbot, is_empty=True)
    assert colour_at(made, 300, 300) == QColor(design.colours("light")["bg.window"]).name()


class Stubborn(QWidget):
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


@pytest.mark.parametrize(("content", "closes"), [(QWidget, True), (Stubborn, False)], ids=["willing", "stubborn"])
def test_the_content_decides_about_closing(tmp_path: Path, qtbot: QtBot, content: type[QWidget], closes: bool) -> None:
    made = shell(tmp_path, qtbot)
    made.fill(content())
    made.show()
    assert made.close() is closes
    made.content = None
