"""The question mark shows the keys of the page, and those that work everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.dialogs.keys_dialog import KeysDialog
from lokaalcirculair_desktop.ui.keys import EVERYWHERE, KEYS
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.widgets.key_cap import KeyCap
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now


@pytest.fixture
def window(filled_session: Session, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    look = ThemeKeeper(qapp)
    made = MainWindow(filled_session, look)
    made.resize(1366, 736)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    yield made
    filled_session.flush(WAIT)
    look.deleteLater()


def made(page: str, session: Session, qtbot: QtBot) -> KeysDialog:
    dialog = KeysDialog(page, session.preferences)
    qtbot.addWidget(dialog)
    return dialog


def asked(widget: QWidget, key: Qt.Key = Qt.Key.Key_Question) -> list[tuple[str, ...]]:
    """Press a key on a widget; return the lists of keys that a dialog shows, if one opens, and close it with the same key."""
    seen: list[tuple[str, ...]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, KeysDialog):
            seen.append(dialog.shown)
            QTest.keyClicks(dialog, "?")

    QTimer.singleShot(0, look)
    QTest.keyClick(widget, key, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    return seen


@pytest.mark.parametrize("page", ["start", "questions", "results", "report"])
def test_the_question_mark_shows_the_keys_of_the_page(window: MainWindow, page: str) -> None:
    window.go_to(page)
    window.session.flush(WAIT)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert asked(focused) == [(EVERYWHERE, page)]
    assert window.focusWidget() is focused


def test_a_page_without_its_own_shows_those_of_the_window(window: MainWindow) -> None:
    window.go_to("settings")
    assert asked(window) == [(EVERYWHERE,)]


def test_in_a_text_field_it_is_a_question_mark(window: MainWindow) -> None:
    window.go_to("questions")
    page = window.page
    assert isinstance(page, QuestionsPage)
    page.ui.note_panel.focus_note()
    QTest.keyClicks(page.ui.note_panel.note_edit, "Waarom?")
    assert asked(page.ui.note_panel.note_edit) == []
    assert page.ui.note_panel.note_edit.toPlainText().startswith("Waarom?") or "Waarom?" in page.ui.note_panel.note_edit.toPlainText()


def test_single_keys_that_are_off_keep_it_shut(window: MainWindow) -> None:
    window.session.preferences.single_key_shortcuts = False
    window.go_to("questions")
    assert asked(window) == []


def test_what_counts_has_a_key_of_its_own(window: MainWindow) -> None:
    window.go_to("questions")
    page = window.page
    assert isinstance(page, QuestionsPage)
    QTest.keyClick(page.ui.level_cards.stops[0], Qt.Key.Key_M)
    assert page.scope_panel.isVisible()
    assert asked(page.scope_panel.area) == [(EVERYWHERE, "questions")]
    QTest.keyClick(page.scope_panel.area, Qt.Key.Key_M)
    assert not page.scope_panel.isVisible()
    window.session.preferences.single_key_shortcuts = False
    QTest.keyClick(page.ui.level_cards.stops[0], Qt.Key.Key_M)
    assert not page.scope_panel.isVisible()


def test_every_key_is_shown_and_said(empty_session: Session, qtbot: QtBot) -> None:
    dialog = made("questions", empty_session, qtbot)
    caps = [cap for cap in dialog.findChildren(KeyCap) if cap.parent() is dialog.ui.content_widget]
    assert len(caps) == len(KEYS[EVERYWHERE]) + len(KEYS["questions"])
    said = dialog.ui.scroll_area.accessibleDescription()
    assert "W: weet niet" in said
    assert "Ctrl K: zoek" in said


@pytest.mark.parametrize("page", KEYS)
def test_no_key_stands_twice_in_a_list(page: str) -> None:
    keys = [key for key, _ in KEYS[page]]
    assert len(keys) == len(set(keys))


def test_says_where_single_keys_are_switched_on(empty_session: Session, qtbot: QtBot) -> None:
    assert "letter gewoon een letter" in made("questions", empty_session, qtbot).ui.note_label.text()
    empty_session.preferences.single_key_shortcuts = False
    assert "Instellingen" in made("questions", empty_session, qtbot).ui.note_label.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_closes_with_escape_and_enter(empty_session: Session, qtbot: QtBot, key: Qt.Key) -> None:
    dialog = made("start", empty_session, qtbot)
    dialog.show()
    QTest.keyClick(dialog, key)
    assert not dialog.isVisible()
