"""The window stands on the screen before its content is made, and closes when its content lets it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QCloseEvent, QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.ui.preferences import Preferences, ThemeChoice
from lokaalcirculair_desktop.ui.shell import FIRST_SIZE, Shell


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


def left_and_begun_again(tmp_path: Path, qtbot: QtBot, state: Qt.WindowState) -> Shell:
    """Leave a window somewhere, as ``MainWindow`` does when it closes, and begin another one with the same settings."""
    first = shell(tmp_path, qtbot)
    first.setGeometry(QRect(40, 30, 700, 500))
    first.show()
    first.setWindowState(state)
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.window_geometry = first.saveGeometry()
    preferences.save()
    first.close()
    again = Shell(Preferences(tmp_path / "settings.ini"), is_empty=True)
    qtbot.addWidget(again)
    again.show()
    return again


def test_stands_where_it_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    assert left_and_begun_again(tmp_path, qtbot, Qt.WindowState.WindowNoState).geometry() == QRect(40, 30, 700, 500)


def test_fills_the_screen_again_and_remembers_its_size_without(tmp_path: Path, qtbot: QtBot) -> None:
    again = left_and_begun_again(tmp_path, qtbot, Qt.WindowState.WindowMaximized)
    assert again.isMaximized()
    assert again.normalGeometry() == QRect(40, 30, 700, 500)


@pytest.mark.parametrize("kept", [b"", b"kapot", bytes(200)], ids=["none", "damaged", "empty"])
def test_a_place_that_cannot_be_read_is_the_usual_one(tmp_path: Path, qtbot: QtBot, kept: bytes) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.window_geometry = QByteArray(kept)
    made = Shell(preferences, is_empty=True)
    qtbot.addWidget(made)
    room = made.screen().availableSize()
    assert (made.width(), made.height()) == (min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height()))


def test_a_screen_that_is_gone_never_hides_it(tmp_path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    far = shell(tmp_path, qtbot)
    far.setGeometry(QRect(9000, 9000, 700, 500))
    preferences.window_geometry = far.saveGeometry()
    made = Shell(preferences, is_empty=True)
    qtbot.addWidget(made)
    made.show()
    assert made.screen().availableGeometry().intersects(made.geometry())
