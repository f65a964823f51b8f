"""The page of copies lists each as it was opened, makes one, and puts one back after asking."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.services import backups
from lokaalcirculair_desktop.services.backups import Reason
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.ui.pages import backups_part
from lokaalcirculair_desktop.ui.pages.backups_part import BackupsPart
from lokaalcirculair_desktop.ui.session import Session
from tests.ui.recording_messages import RecordingMessages


def shown(session: Session, qtbot: QtBot) -> BackupsPart:
    part = BackupsPart(session)
    qtbot.addWidget(part)
    part.resize(1200, 600)
    with qtbot.waitSignal(part.shown):
        part.load()
    return part


@pytest.fixture
def part(filled_session: Session, qtbot: QtBot) -> BackupsPart:
    backups.back_up(filled_session.workspace, Reason.ASKED)
    return shown(filled_session, qtbot)


def test_lists_each_copy_with_what_it_holds(part: BackupsPart) -> None:
    (row,) = part.rows
    assert (row.when, row.why, row.content, row.is_good) == ("vandaag 14:32", "op uw vraag", "2 metingen", True)
    assert row.size.endswith(" MB")
    assert list(part.restore_buttons) == [row.file]


def test_a_copy_that_cannot_be_opened_is_not_offered(part: BackupsPart, qtbot: QtBot) -> None:
    part.rows[0].file.write_bytes(b"niets")
    with qtbot.waitSignal(part.shown):
        part.load()
    assert not part.rows[0].is_good
    assert part.restore_buttons == {}


def test_without_copies_it_says_so(empty_session: Session, qtbot: QtBot) -> None:
    part = shown(empty_session, qtbot)
    assert part.ui.empty_label.isVisibleTo(part)
    assert not part.ui.notice_card.isVisibleTo(part)


def test_makes_a_copy_now(part: BackupsPart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(part.shown):
        part.ui.make_button.click()
    assert len(part.rows) == 2


def test_puts_a_copy_back_after_asking(part: BackupsPart, messages: RecordingMessages, qtbot: QtBot) -> None:
    workspace = part._session.workspace
    before = list_assessments(workspace)
    from lokaalcirculair_desktop.services.bin import move_assessment

    move_assessment(workspace, before[0].assessment_id)
    button = part.restore_buttons[part.rows[0].file]
    button.click()
    assert len(list_assessments(workspace)) == 1
    assert messages.asked[0].title == "Reservekopie van vandaag 14:32 terugzetten?"
    messages.answers = [backups_part.RESTORE]
    with qtbot.waitSignal(part.restored):
        button.click()
    assert list_assessments(workspace) == before
    assert "restore" in {one.backup.reason for one in backups.list_backups(workspace)}


def test_saves_a_copy_elsewhere(part: BackupsPart, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(part.shown):
        part.save_to(tmp_path / "elders" / "kopie.db")
    assert (tmp_path / "elders" / "kopie.db").exists()


def test_never_saves_a_copy_over_the_data(part: BackupsPart, messages: RecordingMessages) -> None:
    part.save_to(part._session.workspace.folder.database)
    assert "staan uw metingen zelf" in messages.asked[0].title


def test_a_second_place_gets_each_copy_too(part: BackupsPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    assert part.ui.notice_card.isVisibleTo(part)
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "stick"))
    with qtbot.waitSignal(part.shown):
        part.ui.notice_button.click()
    assert not part.ui.notice_card.isVisibleTo(part)
    assert [file.name for file in (tmp_path / "stick").iterdir()] == [part.rows[0].file.name]
    assert "dezelfde schijf" in part.ui.place_text_label.text()
    part.ui.place_off_button.click()
    assert part._session.preferences.second_place is None
    assert part.ui.notice_card.isVisibleTo(part)


def test_columns_give_way_where_it_is_narrow(part: BackupsPart, qtbot: QtBot) -> None:
    with qtbot.waitExposed(part):
        part.show()
    part.resize(500, 600)
    labels = {label.text(): label for label in part.findChildren(QLabel)}
    assert not labels["op uw vraag"].isVisible()
    assert labels["2 metingen"].isVisible()
