"""The window shows one page at a time, makes it when it is first shown, and never closes over what is not saved."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import Answer
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui import closing
from lokaalcirculair_desktop.ui.closing import AGAIN, LEAVE, STAY
from lokaalcirculair_desktop.ui.main_window import MainWindow, PageEntry
from lokaalcirculair_desktop.ui.messages import Question
from lokaalcirculair_desktop.ui.pages.help_page import HelpPage
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.toast import Toast
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now, refuse
from tests.ui.recording_messages import RecordingMessages

START = PageEntry("start", "house", "Start", "lokaalcirculair_desktop.ui.pages.start_page", "StartPage")
QUESTIONS = PageEntry("questions", "list-checks", "Vragen", __name__, "TinyPage", needs_assessment=True)
RESULTS = PageEntry("results", "radar", "Resultaat", __name__, "OtherPage", needs_assessment=True)
HELP = PageEntry("help", "circle-question-mark", "Hulp", "lokaalcirculair_desktop.ui.pages.help_page", "HelpPage", at_bottom=True)


class TinyPage(Page):
    """A page that only remembers what is asked of it."""

    key = "questions"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.events: list[str] = []
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)

    def load(self) -> None:
        self.events.append("load")

    def leave(self) -> None:
        self.events.append("leave")

    def first_focus(self) -> QWidget:
        return self.field

    def show_beginning(self) -> None:
        self.events.append("beginning" if self.field.hasFocus() else "beginning without the keyboard")


class OtherPage(TinyPage):
    """Another such page."""

    key = "results"


@pytest.fixture
def window(filled_session: Session, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    look = ThemeKeeper(qapp)
    made = MainWindow(filled_session, look, (START, QUESTIONS, RESULTS, HELP))
    made.resize(1000, 700)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    look.set_scale(1.0)
    look.deleteLater()


def open_wilgenbeke(window: MainWindow) -> None:
    open_now(window.session, wilgenbeke.opened().assessment.id)


def test_pages_are_made_when_first_shown(window: MainWindow) -> None:
    assert set(window.pages) == {"start"}
    open_wilgenbeke(window)
    window.go_to("questions")
    assert set(window.pages) == {"start", "questions"}
    assert QApplication.focusWidget() is window.page.first_focus()


def test_a_page_that_needs_an_assessment_waits_for_one(window: MainWindow) -> None:
    window.go_to("questions")
    assert window.page.key == "start"
    reasons = {stop.accessibleName(): stop.accessibleDescription() for stop in window.ui.rail.stops}
    assert reasons["Vragen"] == "Open eerst een meting op de startpagina."
    assert reasons["Hulp"] == ""
    open_wilgenbeke(window)
    assert all(not stop.accessibleDescription() for stop in window.ui.rail.stops)


def test_the_title_names_organisation_and_round(window: MainWindow) -> None:
    assert window.windowTitle() == "Lokaal Circulair"
    open_wilgenbeke(window)
    assert window.windowTitle() == "Wilgenbeke · Meting 2026 · Lokaal Circulair"


def test_keys_go_to_pages_and_back(window: MainWindow) -> None:
    open_wilgenbeke(window)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page.key == "questions"
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page.key == "results"
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page.key == "questions"
    assert isinstance(window.page, TinyPage)
    assert window.page.events == ["load", "beginning", "leave", "load", "beginning"]


def test_help_shows_the_keys_of_the_page(window: MainWindow) -> None:
    open_wilgenbeke(window)
    window.go_to("questions")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.page.key == "help"
    assert isinstance(window.page, HelpPage)
    assert window.page.ui.keys_segmented.value() == "questions"


def test_f6_goes_round_the_regions(window: MainWindow) -> None:
    open_wilgenbeke(window)
    window.go_to("questions")
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() in window.ui.rail.stops
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.page.first_focus()


def test_text_size_is_remembered(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.session.preferences.text_scale == 1.1
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.session.preferences.text_scale == 1.0


def test_dropped_files_are_read_and_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.session.workspace = Workspace(window.session.workspace.folder)
    demo = Path("resources/demo/wilgenbeke-2024.lokaalcirculair").absolute()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(demo))])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(window.session.assessment_opened):
        window.dropEvent(event)
    assert window.session.assessment.title == "Meting 2024"
    window.session.workspace.close()


def fail(_workspace: Workspace, _assessment: str, _answer: Answer) -> None:
    raise UserError("De schijf antwoordt niet.")


@pytest.mark.parametrize(("answers", "closes"), [((LEAVE,), True), ((STAY,), False), ((AGAIN, STAY), False)], ids=["leave", "stay", "again"])
def test_it_asks_before_closing_over_what_is_not_saved(
    window: MainWindow, messages: RecordingMessages, monkeypatch: pytest.MonkeyPatch, answers: tuple[str, ...], closes: bool, qtbot: QtBot
) -> None:
    open_wilgenbeke(window)
    monkeypatch.setattr(assessments, "save_answer", fail)
    window.session.put_answer(window.session.answer_to("monitoring").choose_level(1, window.session.now()))
    messages.answers = list(answers)
    window.close()
    qtbot.waitUntil(lambda: not messages.answers)
    assert window.isVisible() is not closes
    assert messages.asked[0].title == "Nog niet alles is opgeslagen"
    assert messages.asked[0].text == "De schijf antwoordt niet."
    assert messages.asked[0].safe_choice == STAY


def test_it_says_so_once_all_is_saved_again(window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    open_wilgenbeke(window)
    monkeypatch.setattr(assessments, "save_answer", fail)
    window.session.put_answer(window.session.answer_to("monitoring").choose_level(1, window.session.now()))
    qtbot.waitUntil(lambda: window.session.unsaved_items() == {"monitoring"})
    monkeypatch.undo()
    window.session.put_answer(window.session.answer_to("monitoring").choose_level(2, window.session.now()))
    with qtbot.waitSignal(window.session.saved_again):
        window.session.retry()
    (toast,) = window.findChildren(Toast)
    assert toast.text == "Weer opgeslagen."


def test_it_closes_by_itself_once_the_last_answer_is_saved(window: MainWindow, messages: RecordingMessages, qtbot: QtBot) -> None:
    open_wilgenbeke(window)
    slow_disk = threading.Event()
    window.session.background.run(partial(slow_disk.wait, WAIT / 1000), lambda _: None, refuse)
    window.session.put_answer(window.session.answer_to("monitoring").choose_level(1, window.session.now()))
    assert window.close() is False
    assert window.isVisible()
    slow_disk.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert messages.asked == []


def test_it_asks_when_a_disk_keeps_it_waiting(window: MainWindow, messages: RecordingMessages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closing, "PATIENCE_MS", 0)
    open_wilgenbeke(window)
    slow_disk = threading.Event()
    window.session.background.run(partial(slow_disk.wait, WAIT / 1000), lambda _: None, refuse)
    window.session.put_answer(window.session.answer_to("monitoring").choose_level(1, window.session.now()))
    messages.answers = [STAY]
    window.close()
    qtbot.waitUntil(lambda: not messages.answers)
    slow_disk.set()
    assert messages.asked[0].text == "Het opslaan duurt langer dan anders."
    assert window.isVisible()


def test_who_stays_is_left_alone_although_it_was_saved_meanwhile(
    window: MainWindow, messages: RecordingMessages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "PATIENCE_MS", 0)
    open_wilgenbeke(window)
    slow_disk = threading.Event()

    def answer_late(_parent: object, question: Question) -> str:
        messages.asked.append(question)
        slow_disk.set()
        assert window.session.flush(WAIT)
        return STAY

    monkeypatch.setattr(messages, "ask", answer_late)
    window.session.background.run(partial(slow_disk.wait, WAIT / 1000), lambda _: None, refuse)
    window.session.put_answer(window.session.answer_to("monitoring").choose_level(1, window.session.now()))
    window.close()
    qtbot.waitUntil(window.session.is_everything_saved)
    QApplication.processEvents()
    assert window.isVisible()


def toast_of(window: MainWindow) -> Toast:
    found = window.findChild(Toast, "toast")
    assert isinstance(found, Toast)
    return found


def test_ctrl_z_takes_the_last_answer_back_and_says_so(window: MainWindow) -> None:
    open_wilgenbeke(window)
    before = window.session.answer_to("monitoring")
    window.session.put_answer(before.choose_level(0 if before.level else 3, window.session.now()))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.answer_to("monitoring").level == before.level
    toast = toast_of(window)
    assert toast.text == "Ongedaan gemaakt bij “Monitoring”."
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.session.answer_to("monitoring").level != before.level
    assert toast.text == "Opnieuw gedaan bij “Monitoring”."


def test_a_cleared_answer_is_offered_back(window: MainWindow) -> None:
    open_wilgenbeke(window)
    before = window.session.answer_to("depaving")
    assert before.is_answered
    window.session.put_answer(before.clear(window.session.now()))
    toast = toast_of(window)
    QTest.mouseClick(next(button for button in toast.findChildren(Button) if button.isVisible()), Qt.MouseButton.LeftButton)
    assert window.session.answer_to("depaving").level == before.level


def test_closing_remembers_where_the_window_stands(window: MainWindow) -> None:
    window.resize(640, 500)
    window.close()
    assert window.session.preferences.window_geometry == window.saveGeometry()
    assert window.session.preferences.path.exists()
