"""The room of the question page: what gives way where there is little, in each language, and that nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.texts import LANGUAGES, Language
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from tests import wilgenbeke
from tests.ui.opening import open_now

WAIT = 10_000
RAIL = 84

pytestmark = pytest.mark.parametrize("language", LANGUAGES, indirect=True)


@pytest.fixture
def page(language: Language, look: ThemeKeeper, filled_session: Session, qtbot: QtBot) -> QuestionsPage:
    """The page of a full scan with answers, notes, ambitions and a round before it."""
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    made = QuestionsPage(filled_session)
    qtbot.addWidget(made)
    made.resize(1366 - RAIL, 689)
    with qtbot.waitActive(made):
        made.show()
    made.load()
    return made


@pytest.fixture
def window(page: QuestionsPage, qtbot: QtBot) -> Iterator[QMainWindow]:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(page)
    made.show()
    yield made
    made.takeCentralWidget()


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_nothing_scrolls_in_the_window_of_a_common_laptop(page: QuestionsPage) -> None:
    for item in page.items:
        page.go_to(item)
        QApplication.processEvents()
        assert page.ui.scroll_area.verticalScrollBar().maximum() == 0, item


def test_a_long_question_takes_no_air_from_the_next_one(page: QuestionsPage) -> None:
    page.go_to("business-parks")
    before = page.ui.level_cards.cards[1].x()
    for item in ("food-waste-prevention", "building-material-reuse"):
        page.go_to(item)
    page.go_to("business-parks")
    assert page.ui.level_cards.cards[1].x() == before


@pytest.mark.parametrize("item", ["industry", "depaving"])
def test_header_and_footer_leave_out_words_before_anything_is_cut_off(page: QuestionsPage, window: QMainWindow, item: str) -> None:
    page.go_to(item)
    page.choose_level(2)
    page.session.flush(WAIT)
    for width in (1366, 1180, 1000, 961, 800, 560, 480):
        window.resize(width, 600)
        QApplication.processEvents()
        assert window.width() == width
        assert page.ui.header_layout.minimumSize().width() <= page.ui.header_widget.width()
        assert page.ui.footer_layout.minimumSize().width() <= page.ui.footer_widget.width()
        assert page.ui.history_button.isVisible()
        assert page.ui.next_button.isVisible()


def test_the_way_back_keeps_its_name_where_only_its_arrow_fits(page: QuestionsPage, window: QMainWindow) -> None:
    window.resize(480, 600)
    QApplication.processEvents()
    assert page.ui.previous_button.accessibleName() == texts.tr("Vorige")
    assert not page.ui.previous_button.text()
    window.resize(1366, 600)
    QApplication.processEvents()
    assert page.ui.previous_button.text() == texts.tr("Vorige")


def test_narrow_windows_have_the_list_as_a_drop_down(page: QuestionsPage) -> None:
    page.resize(800, 600)
    assert not page.ui.dimension_list.isVisible()
    page.ui.list_button.click()
    assert page.ui.dimension_list.isVisible()
    press(Qt.Key.Key_Escape)
    assert not page.ui.dimension_list.isVisible()
    assert page.ui.level_cards.cards[0].y() < page.ui.level_cards.cards[1].y()


def test_the_keyboard_stays_in_sight_where_the_column_scrolls(page: QuestionsPage) -> None:
    page.resize(640, 420)
    QApplication.processEvents()
    press(Qt.Key.Key_4)
    card = page.ui.level_cards.cards[4]
    assert card.visibleRegion().boundingRect().height() > card.height() // 2


def test_a_question_begins_with_its_words_where_the_column_scrolls(page: QuestionsPage) -> None:
    page.resize(640, 420)
    QApplication.processEvents()
    page.choose_level(4)
    for item in page.items[:3]:
        page.go_to(item)
        QApplication.processEvents()
        assert page.ui.scroll_area.verticalScrollBar().value() == 0
        assert page.ui.header_line.isHidden()
    page.ui.scroll_area.verticalScrollBar().setValue(50)
    assert not page.ui.header_line.isHidden()
    page.show_beginning()
    assert page.ui.question_label.visibleRegion().boundingRect().height() > 0
    assert page.ui.header_line.isHidden()


def test_the_field_for_a_reason_is_in_sight_where_the_column_scrolls(page: QuestionsPage) -> None:
    page.resize(520, 560)
    page.go_to("depaving")
    QApplication.processEvents()
    page.ask_reason()
    for _ in range(5):
        QApplication.processEvents()
    field = page.ui.reason_panel.reason_edit
    assert field.visibleRegion().boundingRect().height() == field.height()
