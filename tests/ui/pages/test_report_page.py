"""The report page: the edition, the real pages, and a file that is told of only once it is there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pikepdf import Dictionary, Name, OutlineItem, Pdf
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.assessments import OpenAssessment
from lokaalcirculair_desktop.services.profiles import Edition
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.messages import Messages, Question, use_messages
from lokaalcirculair_desktop.ui.pages import report_page
from lokaalcirculair_desktop.ui.pages.report_page import ReportPage
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.session import Session
from tests import wilgenbeke
from tests.ui.opening import end, open_now

WAIT = 10_000
PAGES = 3


class Printer:
    """Stands in for the service that makes reports: three empty pages with an outline.

    Attributes:
        editions: those that were asked for.
        error: what to raise instead.
        gate: when set, the work waits for it between two reports of progress.
    """

    def __init__(self) -> None:
        self.editions: list[Edition] = []
        self.error: UserError | None = None
        self.gate: threading.Event | None = None

    def write(self, opened: OpenAssessment, edition: Edition, now: str, target: Path, progress: Callable[[float], None] | None) -> int:
        self.editions.append(edition)
        if self.error is not None and progress is not None:
            raise self.error
        if progress is not None:
            progress(0.2)
            if self.gate is not None:
                self.gate.wait(WAIT / 1000)
            progress(0.9)
        make_pdf(target)
        return PAGES


def make_pdf(target: Path) -> None:
    with Pdf.new() as pdf:
        for _ in range(PAGES):
            pdf.add_blank_page(page_size=(595, 842))
        with pdf.open_outline() as outline:
            outline.root.extend([OutlineItem("Voorblad", 0), OutlineItem("Methode", 2)])
        pdf.Root.Lang = "nl"
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True, Direction=Name.L2R)
        pdf.save(target)


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Printer:
    made = Printer()
    monkeypatch.setattr(report_page, "_write", made.write)
    return made


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    folder = DataFolder(tmp_path / "gegevens")
    workspace, background = Workspace(folder), Background()
    made = Session(workspace, background, Preferences(folder.settings))
    opened = wilgenbeke.opened()
    open_now(made, assessments.start_assessment(workspace, opened.organisation, opened.assessment))
    yield made
    made.flush(WAIT)
    end(made)


@pytest.fixture
def page(session: Session, printer: Printer, qtbot: QtBot) -> ReportPage:
    """The page with the preview of the report of Wilgenbeke on it."""
    page = ReportPage(session)
    qtbot.addWidget(page)
    page.resize(1282, 689)
    page.show()
    page.load()
    qtbot.waitUntil(lambda: page.ui.pages_view.count == PAGES)
    qtbot.waitUntil(lambda: len(page.ui.pages_view.pictures) >= 1)
    return page


def save_to(page: ReportPage, target: Path) -> list[Path]:
    """Let the user choose a target; return the list of what was proposed."""
    proposed: list[Path] = []

    def choose(title: str, path: Path, filters: str) -> Path:
        proposed.append(path)
        return target

    page.choose_target = choose
    return proposed


def test_the_edition_for_publication_is_the_default(page: ReportPage, printer: Printer) -> None:
    assert page.edition is Edition.PUBLIC
    assert printer.editions == [Edition.PUBLIC]


def test_another_edition_is_made_and_shown(page: ReportPage, printer: Printer, qtbot: QtBot) -> None:
    working = page.ui.edition_segmented.stops[1]
    QTest.mouseClick(working, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: printer.editions == [Edition.PUBLIC, Edition.WORKING])


def test_an_unchanged_report_is_not_made_again(page: ReportPage, printer: Printer, session: Session) -> None:
    page.load()
    assert session.background.wait_until_idle(WAIT)
    assert printer.editions == [Edition.PUBLIC]


def test_the_contents_are_those_of_the_report_itself(page: ReportPage) -> None:
    model = page.ui.contents_list.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Voorblad", "Methode"]


def test_a_heading_leads_to_its_page(page: ReportPage) -> None:
    page.ui.contents_list.activated.emit(page.ui.contents_list.model().index(1, 0))
    assert page.ui.page_label.text() == "3 van 3"
    assert not page.ui.next_button.isEnabled()


def test_pages_are_turned_with_buttons_and_keys(page: ReportPage) -> None:
    assert not page.ui.previous_button.isEnabled()
    page.ui.next_button.click()
    assert page.ui.page_label.text() == "2 van 3"
    QTest.keyClick(page.ui.pages_view, Qt.Key.Key_PageUp)
    assert page.ui.page_label.text() == "1 van 3"


def test_zooming_draws_the_pages_larger(page: ReportPage, qtbot: QtBot) -> None:
    before = page.ui.pages_view.pictures[0].width()
    page.ui.zoom_in_button.click()
    qtbot.waitUntil(lambda: 0 in page.ui.pages_view.pictures)
    assert page.ui.pages_view.pictures[0].width() > before


def test_a_saved_report_is_told_with_its_name_and_pages(page: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    proposed = save_to(page, tmp_path / "rapport.pdf")
    page.ui.save_button.click()
    qtbot.waitUntil(lambda: page.saved is not None)
    assert proposed[0].name == "rapport-wilgenbeke-2026-11-24.pdf"
    assert page.ui.outcome_label.text() == "Klaar. rapport.pdf is bewaard en nagekeken (3 bladzijden)."
    assert (tmp_path / "rapport.pdf").read_bytes().startswith(b"%PDF")
    assert not page.ui.open_button.isHidden()


def test_a_name_without_its_extension_gets_it(page: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    save_to(page, tmp_path / "raad.2026")
    page.ui.save_button.click()
    qtbot.waitUntil(lambda: page.saved is not None)
    assert page.saved == tmp_path / "raad.2026.pdf"


def test_cancelling_the_choice_of_a_file_saves_nothing(page: ReportPage, printer: Printer) -> None:
    page.choose_target = lambda *_asked: None
    page.ui.save_button.click()
    assert printer.editions == [Edition.PUBLIC]
    assert page.ui.save_button.isEnabled()


def test_the_user_can_stop_the_making(page: ReportPage, printer: Printer, tmp_path: Path, qtbot: QtBot) -> None:
    printer.gate = threading.Event()
    save_to(page, tmp_path / "rapport.pdf")
    page.ui.save_button.click()
    page._show_progress()  # what the timer does after a second
    page.ui.cancel_button.click()
    printer.gate.set()
    qtbot.waitUntil(page.ui.save_button.isEnabled)
    assert "gestopt" in page.ui.outcome_label.text()
    assert not (tmp_path / "rapport.pdf").exists()


class Answering(Messages):
    """Gives the answers in turn and remembers what was asked."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[Question] = []

    def ask(self, parent: QWidget | None, question: Question) -> str:
        self.asked.append(question)
        return self.answers.pop(0)


@pytest.fixture
def gate(qtbot: QtBot) -> Iterator[Answering]:
    made = Answering("retry", "other_name", "close")
    use_messages(made)
    yield made
    use_messages(None)


def test_a_report_that_cannot_be_written_can_be_tried_again_or_named_otherwise(
    page: ReportPage, printer: Printer, gate: Answering, tmp_path: Path, qtbot: QtBot
) -> None:
    printer.error = UserError("Het bestand is nog open in een ander programma.", safe="Uw antwoorden zijn veilig.", remedy="Sluit het bestand.")
    proposed = save_to(page, tmp_path / "rapport.pdf")
    page.ui.save_button.click()
    qtbot.waitUntil(lambda: not gate.answers)
    assert [question.title for question in gate.asked] == ["Het rapport is niet bewaard"] * 3
    assert gate.asked[0].safe == "Uw antwoorden zijn veilig."
    assert len(proposed) == 2  # asked at first, and again for another name
    assert page.ui.save_button.isEnabled()


def test_open_and_show_in_folder_use_what_was_saved(page: ReportPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    save_to(page, tmp_path / "rapport.pdf")
    page.ui.save_button.click()
    qtbot.waitUntil(lambda: page.saved is not None)
    page.ui.open_button.click()
    page.ui.folder_button.click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / "rapport.pdf", tmp_path]


def test_ctrl_s_saves(page: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    save_to(page, tmp_path / "rapport.pdf")
    with qtbot.waitActive(page):
        page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.saved is not None)
    assert page.saved == tmp_path / "rapport.pdf"


def test_files_for_machines_are_offered_too(page: ReportPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []
    monkeypatch.setattr(report_page, "export_assessment", lambda _opened, target, _now: written.append(target))
    proposed = save_to(page, tmp_path / "meting.csv")
    page.ui.csv_button.click()
    qtbot.waitUntil(lambda: page.saved is not None)
    assert written == [tmp_path / "meting.csv"]
    assert proposed[0].name == "meting-wilgenbeke-2026-11-24.csv"
    assert page.ui.outcome_label.text() == "Klaar. meting.csv is bewaard."


def test_a_page_that_is_gone_is_told_nothing(session: Session, printer: Printer, qtbot: QtBot) -> None:
    gone = ReportPage(session)
    told: list[int] = []
    gone.run_in_background(lambda: 1, told.append, lambda _: None)
    shiboken6.delete(gone)
    assert session.background.wait_until_idle(WAIT)
    assert told == []
