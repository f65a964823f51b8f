"""Every setting holds at once and is remembered."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.pages.settings_page import SettingsPage, theme_keeper
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper, theme_of


@pytest.fixture
def page(empty_session: Session, qapp: QApplication, qtbot: QtBot) -> Iterator[SettingsPage]:
    look = ThemeKeeper(qapp, "light")
    made = SettingsPage(empty_session)
    qtbot.addWidget(made)
    made.load()
    yield made
    look.choose("light")
    look.set_scale(1.0)
    look.setParent(None)
    look.deleteLater()


def kept(page: SettingsPage) -> Preferences:
    page.session.preferences.save()
    return Preferences(page.session.preferences.path)


def test_shows_what_holds(page: SettingsPage) -> None:
    assert page.ui.theme_segmented.value() == "system"
    assert page.ui.scale_segmented.value() == 1.0
    assert page.ui.single_keys_check_box.isChecked()
    assert page.ui.path_label.text() == str(page.session.workspace.folder.root)


def test_another_theme_holds_at_once(page: SettingsPage) -> None:
    page.ui.theme_segmented.stops[2].click()
    assert theme_of().name == "dark"
    assert kept(page).theme == "dark"


def test_larger_text_holds_at_once(page: SettingsPage) -> None:
    page.ui.scale_segmented.stops[-1].click()
    assert theme_of().scale == 2.0
    assert kept(page).text_scale == 2.0


def test_a_size_chosen_with_the_keys_is_shown(page: SettingsPage) -> None:
    keeper = theme_keeper()
    assert keeper is not None
    page.session.preferences.text_scale = 1.5  # as the window does
    keeper.set_scale(1.5)
    assert page.ui.scale_segmented.value() == 1.5


def test_less_movement_holds_at_once(page: SettingsPage) -> None:
    page.ui.motion_check_box.click()
    assert theme_of().reduced_motion
    assert kept(page).reduced_motion


def test_a_screen_reader_turns_a_box_without_a_click(page: SettingsPage) -> None:
    page.ui.motion_check_box.toggle()
    assert kept(page).reduced_motion


def test_keys_can_be_switched_off(page: SettingsPage) -> None:
    page.ui.single_keys_check_box.click()
    page.ui.show_keys_check_box.click()
    assert not kept(page).single_key_shortcuts
    assert not kept(page).show_keys


def test_the_boxes_end_where_the_choices_above_them_end(page: SettingsPage, qtbot: QtBot) -> None:
    page.resize(1282, 900)
    with qtbot.waitExposed(page):
        page.show()
    ui = page.ui
    end = ui.scale_segmented.mapTo(page, ui.scale_segmented.rect().topRight()).x()
    for box in (ui.motion_check_box, ui.single_keys_check_box, ui.show_keys_check_box):
        option = QStyleOptionButton()
        box.initStyleOption(option)
        mark = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
        assert box.mapTo(page, mark.topRight()).x() == end
        assert box.width() >= 28


def test_words_that_need_two_lines_have_them_in_a_narrow_window(page: SettingsPage, qtbot: QtBot) -> None:
    page.resize(1282, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.ui.language_text_label.setText("Voor venster en rapport. " * 3)
    page.resize(432, 600)
    label = page.ui.language_text_label
    qtbot.waitUntil(lambda: label.width() < 400 and label.height() >= label.heightForWidth(label.width()) > page.ui.theme_text_label.height())
