"""The theme: colours, measures and the style sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import design, paths
from lokaalcirculair_desktop.design import THEMES, ThemeName
from lokaalcirculair_desktop.ui import theme as theme_module
from lokaalcirculair_desktop.ui.theme import Theme, ThemeKeeper, load_first_fonts, load_other_fonts, qt_colour, set_look, theme_of
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, given back without a theme."""
    yield qapp
    Theme.in_use = None
    qapp.setStyleSheet("")


def test_alpha_stands_last_in_the_tokens_and_first_in_qt() -> None:
    assert qt_colour("#12203F80").getRgb() == (0x12, 0x20, 0x3F, 0x80)


def test_unknown_colour_is_refused() -> None:
    with pytest.raises(KeyError):
        Theme().colour("accent.gone")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_style_sheet_has_no_placeholder_left(name: ThemeName, scale: float) -> None:
    assert re.findall(r"@[\w.:\-]*@?", Theme(name, scale).style_sheet()) == []


@pytest.mark.parametrize("name", THEMES)
def test_style_sheet_names_only_pictures_that_exist(name: ThemeName) -> None:
    pictures = re.findall(r'url\("([^"]+)"\)', Theme(name).style_sheet())
    assert pictures
    assert [picture for picture in pictures if not Path(picture).is_file()] == []


@pytest.mark.parametrize("name", THEMES)
def test_pictures_have_the_colours_of_the_theme(name: ThemeName) -> None:
    allowed = {colour.upper() for colour in design.colours(name).values()}
    for picture in paths.resource("design", "images", name).glob("*.svg"):
        assert {colour.upper() for colour in re.findall(r"#[0-9A-Fa-f]{6}", picture.read_text(encoding="utf-8"))} <= allowed


def test_text_sizes_are_never_given_in_pixels() -> None:
    assert re.findall(r"font-size:\s*[\d.]+px", Theme().style_sheet()) == []


def test_controls_grow_with_the_text_and_distances_half_as_fast() -> None:
    theme = Theme(scale=2.0)
    assert (theme.px(36), theme.spacing(8)) == (72, 12)


@pytest.mark.parametrize(("asked", "used"), [(0.3, 1.0), (1.25, 1.25), (9.0, 2.0)])
def test_text_scale_stays_within_bounds(asked: float, used: float) -> None:
    assert Theme(scale=asked).scale == used


def test_fonts_grow_with_the_text(qapp: QApplication) -> None:
    assert qapp is not None
    assert Theme(scale=2.0).font("body").pointSizeF() == 21


def test_movement_can_be_left_out() -> None:
    assert (Theme().motion_ms(), Theme(reduced_motion=True).motion_ms()) == (140, 0)


def test_nothing_moves_that_does_not_ask_whether_it_may() -> None:
    for module in Path(theme_module.__file__).parent.rglob("*.py"):
        code = module.read_text(encoding="utf-8")
        assert not re.search(r"Q(Property|Variant)Animation|QTimeLine|QMovie", code) or "motion_ms(" in code, module


def test_all_cuts_are_loaded_in_the_end(app: QApplication) -> None:
    load_first_fonts()
    load_other_fonts(app)
    assert {weight: QFontInfo(Theme().font("body", weight)).weight() for weight in (400, 500, 600, 700)} == {
        weight: weight for weight in (400, 500, 600, 700)
    }


def test_widget_without_a_theme_is_light(app: QApplication) -> None:
    Theme.in_use = None
    assert theme_of().name == "light"


class Listener(PaintedWidget):
    """Counts the changes of look that it hears of."""

    heard = 0

    def look_changed(self) -> None:
        super().look_changed()
        self.heard += 1


@pytest.mark.parametrize("shown", [True, False])
def test_switch_reaches_palette_and_widgets(app: QApplication, qtbot: QtBot, shown: bool) -> None:
    keeper, widget = ThemeKeeper(app, "light"), Listener()
    qtbot.addWidget(widget)
    widget.setVisible(shown)
    before = widget.heard
    with qtbot.waitSignal(keeper.theme_changed):
        keeper.choose("dark")
    after = widget.heard
    keeper.set_scale(1.5)
    keeper.deleteLater()
    assert theme_of(widget).name == "dark"
    assert app.palette().color(QPalette.ColorRole.Window) == Theme("dark").colour("bg.window")
    assert before < after < widget.heard


def test_another_text_scale_makes_fields_higher(app: QApplication, qtbot: QtBot) -> None:
    keeper = ThemeKeeper(app, "light")
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    before = field.sizeHint().height()
    keeper.set_scale(2.0)
    keeper.deleteLater()
    assert before == 36
    assert field.sizeHint().height() == pytest.approx(2 * before, abs=2)


def test_kind_of_a_button_can_change(app: QApplication, qtbot: QtBot) -> None:
    theme = Theme("light")
    theme.apply(app)
    button = QPushButton("Verder")
    qtbot.addWidget(button)
    button.show()
    set_look(button, "kind", "primary")
    assert button.grab().toImage().pixelColor(6, button.height() // 2) == theme.colour("accent.default")
