"""Files come in one after the other; where an assessment is here already with other answers, the user decides."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.files import export_assessment
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.ui.importing import CANCEL, COPY, REPLACE, FileImport
from lokaalcirculair_desktop.ui.session import Session
from tests import wilgenbeke
from tests.ui.recording_messages import RecordingMessages


@pytest.fixture
def file_import(filled_session: Session, qtbot: QtBot) -> FileImport:
    window = QWidget()
    qtbot.addWidget(window)
    return FileImport(filled_session, window)


@pytest.fixture
def changed_file(filled_session: Session, tmp_path: Path) -> Path:
    """The round in progress with one answer more than here."""
    opened = assessments.open_assessment(filled_session.workspace, wilgenbeke.opened().assessment.id)
    more = opened.assessment.answer_to("climate-adaptation")
    assert more is not None
    changed = replace(opened, assessment=opened.assessment.with_answer(more.choose_level(2, "2026-11-24T15:00:00+01:00")))
    target = tmp_path / "meting.lokaalcirculair"
    export_assessment(changed, target, filled_session.now())
    return target


def read(file_import: FileImport, file: Path, qtbot: QtBot) -> list[str]:
    with qtbot.waitSignal(file_import.imported) as imported:
        file_import.read([file])
    (ids,) = imported.args
    return list(ids)


@pytest.mark.parametrize(("answer", "rounds", "answered"), [(CANCEL, 2, 25), (REPLACE, 2, 26), (COPY, 3, 25)], ids=["cancel", "replace", "copy"])
def test_a_conflict_is_asked(
    filled_session: Session,
    file_import: FileImport,
    changed_file: Path,
    messages: RecordingMessages,
    qtbot: QtBot,
    answer: str,
    rounds: int,
    answered: int,
) -> None:
    messages.answers = [answer]
    ids = read(file_import, changed_file, qtbot)
    assert bool(ids) is (answer != CANCEL)
    (asked,) = messages.asked
    assert "Hier: 25 antwoorden" in asked.text
    assert "In het bestand: 26 antwoorden" in asked.text
    found = {one.assessment_id: one for one in list_assessments(filled_session.workspace)}
    assert len(found) == rounds
    assert found[wilgenbeke.opened().assessment.id].count.answered == answered


def test_a_file_that_is_no_assessment_is_told(file_import: FileImport, messages: RecordingMessages, qtbot: QtBot, tmp_path: Path) -> None:
    junk = tmp_path / "brief.lokaalcirculair"
    junk.write_bytes(b"geen meting")
    assert read(file_import, junk, qtbot) == []
    assert len(messages.asked) == 1
    assert messages.asked[0].is_problem
