"""The language changes without a restart: every text on every page follows, and nothing that the user typed does."""

from __future__ import annotations

import gettext
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from catalogue import template
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import cli, texts
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.ui.dialogs.keys_dialog import KeysDialog
from lokaalcirculair_desktop.ui.language_keeper import LanguageKeeper
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.pages.settings_page import SettingsPage
from lokaalcirculair_desktop.ui.palette.matching import Found
from lokaalcirculair_desktop.ui.palette.results_view import FOUND_ROLE
from lokaalcirculair_desktop.ui.safekeeping import Safekeeping
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.window_keys import palette_of
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now

PAGES = ("start", "questions", "overview", "review", "results", "report", "settings", "help")
SAME_IN_ALL = frozenset({"Lokaal Circulair", "OVAM", "Excel", "PDF"})


class Marked(gettext.NullTranslations):
    """A language of its own: every text between brackets, so that one that was forgotten is seen."""

    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧"

    def pgettext(self, context: str, message: str) -> str:
        return f"⟦{message}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"⟦{msgid1 if n == 1 else msgid2}⟧"


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[LanguageKeeper]:
    made = LanguageKeeper(qapp)
    yield made
    made.use("nl")
    QLocale.setDefault(QLocale(texts.locale_name()))
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(filled_session: Session, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    look = ThemeKeeper(qapp)
    made = MainWindow(filled_session, look)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    yield made
    filled_session.flush(WAIT)
    look.deleteLater()


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield the name and text of everything below a widget that shows words of the program."""
    for widget in root.findChildren(QWidget):
        name = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel | QAbstractButton):
            yield name, widget.text()
        if isinstance(widget, QTabBar):
            yield from ((name, widget.tabText(place)) for place in range(widget.count()))
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield name, widget.placeholderText()
        yield name, widget.toolTip()
        yield name, widget.accessibleName()


def dutch_left(root: QWidget) -> set[str]:
    """Return the texts on the screen that are still those of the source."""
    sources = {text for message in template() if message.id for text in ((message.id,) if isinstance(message.id, str) else message.id)}
    return {f"{name}: {text}" for name, text in shown_texts(root) if text in sources - SAME_IN_ALL}


def settle(window: MainWindow) -> None:
    """Let the window take what Qt posted and the worker brings."""
    QApplication.processEvents()
    window.session.flush(WAIT)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what was replaced is gone


@pytest.mark.parametrize("page", PAGES)
def test_every_text_of_the_page_follows(window: MainWindow, keeper: LanguageKeeper, monkeypatch: pytest.MonkeyPatch, page: str) -> None:
    for each in (*PAGES, page):
        window.go_to(each)
        settle(window)
    monkeypatch.setattr(texts, "_catalogue", lambda language: gettext.NullTranslations() if language == "nl" else Marked())
    keeper.use("en")
    settle(window)
    assert sorted(dutch_left(window.ui.rail)) == []
    assert sorted(dutch_left(window.pages[page])) == []


def test_what_stands_above_the_pages_follows(window: MainWindow, keeper: LanguageKeeper, monkeypatch: pytest.MonkeyPatch) -> None:
    safekeeping = Safekeeping(window)
    safekeeping._not_backed_up(UserError("De schijf is vol."))
    monkeypatch.setattr(texts, "_catalogue", lambda language: gettext.NullTranslations() if language == "nl" else Marked())
    keeper.use("en")
    settle(window)
    assert dutch_left(window.banners["backup"]) == set()
    safekeeping.deleteLater()


def test_the_palette_and_the_list_of_keys_follow(window: MainWindow, keeper: LanguageKeeper, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    palette, dialog = palette_of(window), KeysDialog("questions", window.session.preferences)
    qtbot.addWidget(dialog)
    palette.open()
    settle(window)
    monkeypatch.setattr(texts, "_catalogue", lambda language: gettext.NullTranslations() if language == "nl" else Marked())
    keeper.use("en")
    settle(window)
    model = palette.panel.model
    assert all("⟦" in model.index(row).data() for row in range(model.rowCount()) if not isinstance(model.index(row).data(FOUND_ROLE), Found))
    assert {group: dutch_left(group) for group in (palette, dialog) if dutch_left(group)} == {}
    palette.close_palette()


def test_what_was_typed_stays(window: MainWindow, keeper: LanguageKeeper) -> None:
    session = window.session
    window.go_to("questions")
    note = "Ja. Het dossier ligt bij de dienst Milieu."
    session.put_answer(replace(session.answer_to(session.item), note=note))
    before = session.assessment
    edit = window.pages["questions"].ui.note_panel.note_edit  # type: ignore[attr-defined]
    edit.setPlainText(f"{note} Nog te bespreken")
    keeper.use("fr")
    QApplication.processEvents()
    assert session.assessment == before
    assert edit.toPlainText() == f"{note} Nog te bespreken"


def test_the_choice_is_remembered_and_read_by_the_command_line(
    window: MainWindow, keeper: LanguageKeeper, capsys: pytest.CaptureFixture[str]
) -> None:
    window.go_to("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    page.ui.language_segmented.chosen.emit("fr")
    assert texts.current_language() == "fr"
    assert window.session.preferences.language == "fr"
    keeper.use("nl")
    assert cli.main(["--data-dir", str(window.session.workspace.folder.root), "list", "--json"]) == 0
    assert texts.current_language() == "fr"
    assert cli.main(["--data-dir", str(window.session.workspace.folder.root), "--language", "en", "list", "--json"]) == 0
    assert texts.current_language() == "en"
    capsys.readouterr()


@pytest.mark.parametrize("content", ["", "[look]\nlanguage=xx\n", "niets\n", "[look]\nlanguage=@ByteArray(\\0)\n"])
def test_settings_that_name_no_language_mean_dutch(tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.ini").write_text(content, encoding="utf-8")
    assert cli.main(["--data-dir", str(tmp_path), "list", "--json"]) == 0
    assert texts.current_language() == "nl"
    capsys.readouterr()


def test_numbers_follow(keeper: LanguageKeeper) -> None:
    keeper.use("en")
    assert texts.number(4.25) == "4.3"
    assert QLocale().name() == "en_GB"
    keeper.use("nl")
    assert texts.number(4.25) == "4,3"
