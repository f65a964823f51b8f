"""Files in and out: matched by id, then by code; nothing half, nothing overwritten unasked."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.assessment_file import Contains, write_assessment_file
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.files import ImportOutcome, OnConflict, Outcome, export_assessment, import_files, resolve_assessment
from lokaalcirculair_desktop.services.workspace import Workspace

AT = "2026-11-24T12:00:00+01:00"
ALL = Contains(names=True, notes=True, private_notes=True, process=True)


@pytest.fixture
def answered(baseline: Assessment) -> Assessment:
    return baseline.with_answer(Answer("depaving", State.LEVEL, AT, level=2, note="Kerkplein", private_note="bellen"))


def written(file: Path, organisation: Organisation, assessment: Assessment, contains: Contains = ALL) -> Path:
    file.write_bytes(write_assessment_file(organisation, assessment, contains, exported_at=AT, application_version="0.1.0"))
    return file


def imported(workspace: Workspace, file: Path, on_conflict: OnConflict = OnConflict.REFUSE, *, dry_run: bool = False) -> ImportOutcome:
    (outcome,) = import_files(workspace, [file], on_conflict=on_conflict, dry_run=dry_run)
    return outcome


def kept(workspace: Workspace, assessment_id: str) -> Assessment:
    return assessments.open_assessment(workspace, assessment_id).assessment


def test_a_new_assessment_comes_in_whole(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    outcome = imported(workspace, written(tmp_path / "a.lokaalcirculair", beerse, answered))
    assert (outcome.outcome, outcome.assessment) == (Outcome.NEW, answered.id)
    opened = assessments.open_assessment(workspace, answered.id)
    assert (opened.assessment, opened.organisation) == (answered, beerse)


def test_the_same_file_twice_changes_nothing(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    file = written(tmp_path / "a.lokaalcirculair", beerse, answered)
    imported(workspace, file)
    before = workspace.folder.database.read_bytes()
    assert imported(workspace, file).outcome is Outcome.UNCHANGED
    assert kept(workspace, answered.id) == answered
    assert len(workspace.folder.database.read_bytes()) == len(before)


@pytest.mark.parametrize(
    ("on_conflict", "outcome", "level"),
    [(OnConflict.REFUSE, Outcome.REFUSED, 2), (OnConflict.KEEP, Outcome.KEPT, 2), (OnConflict.REPLACE, Outcome.UPDATED, 4)],
)
def test_other_content_is_treated_as_asked(
    workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment, on_conflict: OnConflict, outcome: Outcome, level: int
) -> None:
    imported(workspace, written(tmp_path / "a.lokaalcirculair", beerse, answered))
    other = answered.with_answer(answered.answers[0].choose_level(4, AT))
    told = imported(workspace, written(tmp_path / "b.lokaalcirculair", beerse, other), on_conflict)
    assert told.outcome is outcome
    assert told.is_conflict is (outcome is Outcome.REFUSED)
    assert kept(workspace, answered.id).answers[0].level == level


def test_a_copy_gets_an_id_of_its_own(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    imported(workspace, written(tmp_path / "a.lokaalcirculair", beerse, answered))
    other = replace(answered, title="Andere")
    told = imported(workspace, written(tmp_path / "b.lokaalcirculair", beerse, other), OnConflict.COPY)
    assert told.outcome is Outcome.COPIED
    assert told.assessment not in (None, answered.id)
    assert kept(workspace, str(told.assessment)) == replace(other, id=str(told.assessment))
    assert kept(workspace, answered.id) == answered


def test_what_a_file_left_out_stays_here(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    imported(workspace, written(tmp_path / "a.lokaalcirculair", beerse, answered))
    other = answered.with_answer(answered.answers[0].choose_level(4, AT))
    bare = written(tmp_path / "b.lokaalcirculair", beerse, other, Contains(names=False, notes=False, private_notes=False, process=False))
    imported(workspace, bare, OnConflict.REPLACE)
    answer = kept(workspace, answered.id).answers[0]
    assert (answer.level, answer.note, answer.private_note) == (4, "Kerkplein", "bellen")


def test_a_file_joins_the_organisation_with_its_code(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    assessments.start_assessment(workspace, beerse, replace(answered, id="bbbb1111-0000-4000-8000-000000000002", answers=()))
    elsewhere = replace(beerse, id="ffff1111-0000-4000-8000-000000000009", population=18_000, name="Gemeente Beerse")
    imported(workspace, written(tmp_path / "a.lokaalcirculair", elsewhere, answered))
    assert assessments.open_assessment(workspace, answered.id).organisation == replace(beerse, population=18_000)


def test_a_dry_run_tells_and_changes_nothing(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    file = written(tmp_path / "a.lokaalcirculair", beerse, answered)
    assert imported(workspace, file, dry_run=True).outcome is Outcome.NEW
    assert workspace.is_empty
    imported(workspace, file)
    other = written(tmp_path / "b.lokaalcirculair", beerse, replace(answered, title="Andere"))
    assert imported(workspace, other, OnConflict.REPLACE, dry_run=True).outcome is Outcome.UPDATED
    assert kept(workspace, answered.id) == answered


def test_a_refused_file_does_not_stop_the_others(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    half = tmp_path / "half.lokaalcirculair"
    whole = written(tmp_path / "a.lokaalcirculair", beerse, answered)
    half.write_bytes(whole.read_bytes()[:500])
    missing = tmp_path / "weg.lokaalcirculair"
    outcomes = import_files(workspace, [half, missing, whole])
    assert [one.outcome for one in outcomes] == [Outcome.REFUSED, Outcome.REFUSED, Outcome.NEW]
    assert all(one.reason and "Er is niets veranderd." in one.reason for one in outcomes[:2])


def test_a_huge_file_is_refused_unread(workspace: Workspace, tmp_path: Path) -> None:
    huge = tmp_path / "groot.lokaalcirculair"
    with huge.open("wb") as handle:
        handle.truncate(10_000_001)
    outcome = imported(workspace, huge)
    assert outcome.error is not None
    assert "10 MB" in outcome.error.happened


def test_export_carries_all_but_private_notes(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    imported(workspace, written(tmp_path / "a.lokaalcirculair", beerse, answered))
    target = tmp_path / "uit" / "b.lokaalcirculair"
    export_assessment(resolve_assessment(workspace, answered.id[:6]), target, AT)
    document = json.loads(target.read_text("utf-8"))
    assert document["contains"] == {"names": True, "notes": True, "private_notes": False, "process": True}
    assert document["assessment"]["answers"][0]["note"] == "Kerkplein"
    assert document["assessment"]["answers"][0]["private_note"] is None


def test_export_import_export_is_equal(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    imported(workspace, written(tmp_path / "a.lokaalcirculair", beerse, answered))
    first, second = tmp_path / "1.lokaalcirculair", tmp_path / "2.lokaalcirculair"
    export_assessment(resolve_assessment(workspace, answered.id), first, AT)
    elsewhere = Workspace(type(workspace.folder)(tmp_path / "elders"))
    import_files(elsewhere, [first])
    export_assessment(resolve_assessment(elsewhere, answered.id), second, AT)
    elsewhere.close()
    assert first.read_bytes() == second.read_bytes()


def test_csv_has_a_row_for_each_item_in_play(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    imported(workspace, written(tmp_path / "a.lokaalcirculair", beerse, answered))
    target = tmp_path / "uit.csv"
    export_assessment(resolve_assessment(workspace, answered.id), target, AT)
    assert len(target.read_text("utf-8-sig").splitlines()) == 32


def test_another_extension_is_told(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    file = written(tmp_path / "a.lokaalcirculair", beerse, answered)
    with pytest.raises(UserError, match="worden hier niet gemaakt"):
        export_assessment(resolve_assessment(workspace, str(file)), tmp_path / "uit.txt", AT)


def test_an_assessment_can_be_named_by_its_file(workspace: Workspace, tmp_path: Path, beerse: Organisation, answered: Assessment) -> None:
    file = written(tmp_path / "a.lokaalcirculair", beerse, answered)
    assert resolve_assessment(workspace, str(file)).assessment == answered
    assert workspace.is_empty
