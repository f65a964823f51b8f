"""A name that a user typed, and the user's own, stand in no log, no message of an error, no temporary file and no data about a document."""

import getpass
import logging
import tempfile
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from sqlalchemy.exc import IntegrityError

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Evidence, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.report.profile import Edition
from lokaalcirculair_desktop.services import assessments, backups, files
from lokaalcirculair_desktop.services.profiles import save_profile
from lokaalcirculair_desktop.services.workspace import Workspace
from tests.benchmarks.many_assessments import full_assessment

PERSON, USER = "Kanarievogel Vandenbroecke", "kanarie.gebruiker"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A workspace in the home folder of a user with a name, whose temporary files can be looked through."""
    home = tmp_path / USER
    (home / "tmp").mkdir(parents=True)
    for variable in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(variable, USER)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(tempfile, "tempdir", str(home / "tmp"))
    return Workspace(DataFolder(home / "gegevens"))


def typed() -> Assessment:
    """Return a full assessment in which a name stands in the private note of every answer."""
    whole = full_assessment()
    return replace(whole, answers=tuple(replace(answer, private_note=PERSON) for answer in whole.answers))


def test_the_name_of_the_user_is_no_part_of_a_report_or_an_export(workspace: Workspace, tmp_path: Path) -> None:
    assert getpass.getuser() == USER
    organisation = Organisation("e4c2b4f0-0000-4000-8000-000000013004", "Beerse", OrganisationKind.MUNICIPALITY)
    opened = assessments.open_assessment(workspace, assessments.start_assessment(workspace, organisation, typed()))
    workspace.close()
    report, export = tmp_path / "rapport.pdf", tmp_path / "meting.lokaalcirculair"
    save_profile(opened, report, edition=Edition.PUBLIC, language="nl", now=workspace.now(), progress=None)
    files.export_assessment(opened, export, workspace.now())
    pdf = pypdf.PdfReader(report)
    metadata = f"{dict(pdf.metadata or {})} {pdf.xmp_metadata.stream.get_data() if pdf.xmp_metadata else b''!r}"
    text = " ".join(page.extract_text() for page in pdf.pages)
    assert "Beerse" in text
    for told in (metadata, text, report.read_bytes().decode("latin-1"), export.read_bytes().decode("latin-1")):
        assert USER not in told
        assert PERSON not in told
    assert list((tmp_path / USER / "tmp").iterdir()) == []


def test_an_error_of_the_database_holds_no_value(workspace: Workspace) -> None:
    organisation = Organisation("e4c2b4f0-0000-4000-8000-000000013004", PERSON, OrganisationKind.MUNICIPALITY)
    with workspace.writing() as unit:
        unit.organisations.add(organisation)
        with pytest.raises(IntegrityError) as raised:
            unit.organisations.add(organisation)
        unit.commit()
    workspace.close()
    assert PERSON not in str(raised.value)
    assert PERSON not in repr(raised.value)


def test_what_the_libraries_log_holds_no_value(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    organisation = Organisation("e4c2b4f0-0000-4000-8000-000000013004", PERSON, OrganisationKind.MUNICIPALITY)
    with caplog.at_level(logging.DEBUG):
        one = assessments.start_assessment(workspace, organisation, full_assessment())
        answer = Answer("depaving", State.LEVEL, workspace.now(), level=2, reason=PERSON, evidence=(Evidence(PERSON),))
        assessments.save_answer(workspace, one, answer)
        backups.back_up(workspace, backups.Reason.ASKED)
        workspace.close()
    assert PERSON not in caplog.text


def test_a_message_for_the_user_is_logged_without_what_fills_it(workspace: Workspace) -> None:
    with pytest.raises(UserError) as raised:
        assessments.open_assessment(workspace, PERSON)
    assert PERSON not in str(raised.value)
    assert PERSON in str(raised.value.values)


def test_the_laboratory_sees_a_name_where_one_is(workspace: Workspace, tmp_path: Path) -> None:
    organisation = Organisation("e4c2b4f0-0000-4000-8000-000000013004", PERSON, OrganisationKind.MUNICIPALITY)
    opened = assessments.open_assessment(workspace, assessments.start_assessment(workspace, organisation, typed()))
    workspace.close()
    files.export_assessment(opened, tmp_path / "met.lokaalcirculair", workspace.now())
    assert PERSON in (tmp_path / "met.lokaalcirculair").read_text(encoding="utf-8")
    assert PERSON in workspace.folder.database.read_bytes().decode("utf-8", "replace")
