"""The window says who may write, looks after copies, and asks before anything is done about data in trouble."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments, backups, places, start_check
from lokaalcirculair_desktop.services.backups import Reason
from lokaalcirculair_desktop.services.places import Place, PlaceKind
from lokaalcirculair_desktop.services.workspace import Workspace, missing_database
from lokaalcirculair_desktop.ui import safekeeping, start_trouble
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.pages.settings_page import SettingsPage
from lokaalcirculair_desktop.ui.safekeeping import Safekeeping
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from tests import wilgenbeke
from tests.ui.opening import open_now
from tests.ui.recording_messages import RecordingMessages


@pytest.fixture
def window(filled_session: Session, qapp: QApplication, qtbot: QtBot, messages: RecordingMessages) -> Iterator[MainWindow]:
    assert messages.asked == []
    look = ThemeKeeper(qapp)
    made = MainWindow(filled_session, look)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    filled_session.background.wait_until_idle(5000)
    filled_session.workspace.let_go()
    look.deleteLater()


def keeper(window: MainWindow) -> Safekeeping:
    return Safekeeping(window)


def settle(window: MainWindow) -> None:
    """Wait for the jobs of the worker, and for those that they gave rise to."""
    for _ in range(5):
        assert window.session.background.wait_until_idle(20_000)


def test_the_first_window_writes_and_makes_the_copy_of_the_start(window: MainWindow, messages: RecordingMessages) -> None:
    keeper(window).begin()
    settle(window)
    assert messages.asked == []
    assert window.banners == {}
    (made,) = backups.list_backups(window.session.workspace)
    assert made.backup.reason == "start"
    assert window.start_page.overview is not None
    assert "nagekeken" in window.start_page.overview.ui.backup_label.text()


@pytest.fixture
def other_writer(filled_session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setattr(start_check, "WAIT_FOR_HOLDER_S", 0)
    other = Workspace(filled_session.workspace.folder)
    other.take_lock()
    yield other
    other.let_go()


def test_a_second_window_reads(window: MainWindow, messages: RecordingMessages, other_writer: Workspace) -> None:
    assert other_writer.lock_holder() is not None
    messages.answers = [safekeeping.READ]
    keeper(window).begin()
    settle(window)
    assert messages.asked[0].title == "Deze metingen zijn al geopend"
    assert "geopend door" in messages.asked[0].text
    assert "Alleen lezen" in window.banners["access"].words
    open_now(window.session, wilgenbeke.opened().assessment.id)
    assert window.session.is_locked
    assert not list(backups.list_backups(window.session.workspace))


def test_a_read_only_window_offers_nothing_that_writes(
    window: MainWindow, messages: RecordingMessages, other_writer: Workspace, qtbot: QtBot
) -> None:
    assert other_writer.lock_holder() is not None
    messages.answers = [safekeeping.READ]
    with qtbot.waitSignal(window.start_page.content_shown):
        window.start_page.load()
    keeper(window).begin()
    settle(window)
    assert window.start_page.overview is not None
    ui = window.start_page.overview.ui
    assert not any(button.isEnabled() for button in (ui.quick_button, ui.full_button, ui.open_button, ui.demo_button))
    before = window.session.workspace.folder.database.read_bytes()
    window.start_page.serve_bin().throw_away(wilgenbeke.opened().assessment.id)
    settle(window)
    assert window.session.workspace.folder.database.read_bytes() == before


def test_a_second_window_can_be_closed(window: MainWindow, messages: RecordingMessages, other_writer: Workspace) -> None:
    assert other_writer.lock_holder() is not None
    messages.answers = [safekeeping.CLOSE]
    keeper(window).begin()
    settle(window)
    assert not window.isVisible()


def test_a_place_that_is_synchronised_is_told_and_can_be_left(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "place_of", lambda _: Place(PlaceKind.SYNCED, "OneDrive"))
    keeper(window).begin()
    settle(window)
    banner = window.banners["place"]
    assert "OneDrive" in banner.words
    banner.buttons["Laat zo"].click()
    assert "place" not in window.banners
    keeper(window).begin()
    settle(window)
    assert "place" not in window.banners


def test_the_data_can_be_moved_to_this_computer(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(places, "place_of", lambda _: Place(PlaceKind.NETWORK))
    monkeypatch.setattr(places, "own_folder", lambda: DataFolder(tmp_path / "hier"))
    keeper(window).begin()
    settle(window)
    window.banners["place"].buttons["Verplaats naar deze computer"].click()
    settle(window)
    assert window.session.workspace.folder.root == tmp_path / "hier"
    assert window.session.workspace.folder.database.exists()
    assert "place" not in window.banners


def test_conflict_copies_are_named_and_kept(window: MainWindow) -> None:
    workspace = window.session.workspace
    copy = workspace.folder.root / "lokaalcirculair-LAPTOP2.db"
    copy.write_bytes(workspace.folder.database.read_bytes())
    keeper(window).begin()
    settle(window)
    assert copy.name in window.banners["copies"].words
    window.banners["copies"].buttons["Bewaar als reservekopie"].click()
    settle(window)
    assert "conflict" in {one.backup.reason for one in backups.list_backups(workspace)}


def test_a_copy_that_cannot_be_made_is_told_calmly(window: MainWindow, messages: RecordingMessages, tmp_path: Path) -> None:
    window.session.preferences.second_place = tmp_path / "stick"
    keeper(window).begin()
    settle(window)
    assert messages.asked == []
    assert "tweede plaats" in window.banners["backup"].words
    (tmp_path / "stick").mkdir()
    assessments.save_self_score(window.session.workspace, wilgenbeke.opened().assessment.id, 5.0, True)
    keeper(window).back_up(Reason.START)
    settle(window)
    assert "backup" not in window.banners
    assert len(list((tmp_path / "stick").iterdir())) == 1


def lose(window: MainWindow) -> None:
    backups.back_up(window.session.workspace, Reason.ASKED)
    window.session.workspace.close()
    window.session.workspace.folder.database.unlink()


def test_missing_data_is_never_an_empty_list(window: MainWindow, messages: RecordingMessages) -> None:
    lose(window)
    messages.answers = [start_trouble.COPIES]
    keeper(window).tell_trouble(missing_database())
    settle(window)
    asked = messages.asked[0]
    assert asked.title == "Uw metingen staan niet op de gewone plaats"
    assert [choice.label for choice in asked.choices] == ["Sluit", "Begin leeg", "Kies map", "Toon reservekopieën"]
    assert isinstance(window.page, SettingsPage)
    assert window.page.backups is not None
    assert not window.session.workspace.folder.database.exists()


def test_beginning_empty_is_done_only_when_chosen(window: MainWindow, messages: RecordingMessages, qtbot: QtBot) -> None:
    lose(window)
    messages.answers = [start_trouble.EMPTY]
    with qtbot.waitSignal(window.start_page.content_shown):
        keeper(window).tell_trouble(missing_database())
    assert window.start_page.content is not None
    assert len(window.start_page.content.rows) == 0


def test_another_folder_can_be_chosen(
    window: MainWindow, messages: RecordingMessages, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = window.session.workspace
    elsewhere = DataFolder(tmp_path / "elders")
    backups.save_copy(workspace, elsewhere.database)
    lose(window)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(elsewhere.root))
    messages.answers = [start_trouble.FOLDER]
    with qtbot.waitSignal(window.start_page.content_shown):
        keeper(window).tell_trouble(missing_database())
    assert workspace.folder == elsewhere
    assert window.start_page.content is not None
    assert len(window.start_page.content.rows) == 2


def test_damaged_data_is_kept_aside_and_the_newest_good_copy_put_back(window: MainWindow, messages: RecordingMessages, qtbot: QtBot) -> None:
    workspace = window.session.workspace
    backups.back_up(workspace, Reason.ASKED)
    workspace.close()
    broken = b"x" * 5000
    workspace.folder.database.write_bytes(broken)
    messages.answers = [start_trouble.RESTORE]
    with qtbot.waitSignal(window.start_page.content_shown):
        keeper(window).tell_trouble(UserError("Beschadigd."))
    assert "2 metingen" in messages.asked[0].text
    assert "beschadigd" in messages.asked[0].safe
    assert any(file.read_bytes() == broken for file in workspace.folder.root.glob("*beschadigd*"))
    assert window.start_page.content is not None
    assert len(window.start_page.content.rows) == 2


def test_what_is_only_locked_can_be_tried_again(window: MainWindow, messages: RecordingMessages, qtbot: QtBot) -> None:
    messages.answers = [start_trouble.RETRY]
    with qtbot.waitSignal(window.start_page.content_shown):
        keeper(window).tell_trouble(UserError("Een ander programma houdt het gegevensbestand vast."))
    assert messages.asked[0].title == "Een ander programma houdt het gegevensbestand vast"
