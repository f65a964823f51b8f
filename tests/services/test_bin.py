"""What is thrown away can be put back, until the bin is emptied; then nothing of it is left in the database."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.services import assessments, backups
from lokaalcirculair_desktop.services import bin as bin_service
from lokaalcirculair_desktop.services.files import OnConflict, Outcome, export_assessment, import_files
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.workspace import Workspace

CANARY = "Kanariestraat 9, Jonas Verhoeven"


@pytest.fixture
def second(baseline: Assessment) -> Assessment:
    return replace(baseline, id="bbbb1111-0000-4000-8000-000000000002", title="Meting 2027")


@pytest.fixture
def filled(workspace: Workspace, beerse: Organisation, baseline: Assessment, second: Assessment) -> Workspace:
    for one in (baseline, second):
        assessments.start_assessment(workspace, beerse, one)
    return workspace


@pytest.fixture
def file_of_baseline(filled: Workspace, baseline: Assessment, tmp_path: Path) -> Path:
    target = tmp_path / "nulmeting.lokaalcirculair"
    export_assessment(assessments.open_assessment(filled, baseline.id), target, filled.now())
    return target


def titles(workspace: Workspace) -> set[str]:
    return {one.title for one in list_assessments(workspace)}


def binned(workspace: Workspace) -> set[str]:
    return {one.title for one in bin_service.list_bin(workspace)}


def test_an_empty_place_has_an_empty_bin(workspace: Workspace) -> None:
    assert bin_service.list_bin(workspace) == ()


def test_a_round_goes_to_the_bin_and_back(filled: Workspace, baseline: Assessment) -> None:
    bin_service.move_assessment(filled, baseline.id)
    assert (titles(filled), binned(filled)) == ({"Meting 2027"}, {"Nulmeting"})
    bin_service.put_back(filled, baseline.id)
    assert (titles(filled), binned(filled)) == ({"Meting 2027", "Nulmeting"}, set())


def test_a_copy_is_made_before_anything_goes_to_the_bin(filled: Workspace, baseline: Assessment) -> None:
    bin_service.move_assessment(filled, baseline.id)
    (made,) = backups.list_backups(filled)
    assert made.backup.reason == "delete"


def test_an_organisation_goes_with_all_its_rounds(filled: Workspace, beerse: Organisation) -> None:
    bin_service.move_organisation(filled, beerse.id)
    assert (titles(filled), binned(filled)) == (set(), {"Meting 2027", "Nulmeting"})
    bin_service.put_organisation_back(filled, beerse.id)
    assert titles(filled) == {"Meting 2027", "Nulmeting"}


def test_one_round_of_an_organisation_in_the_bin_comes_back_alone(filled: Workspace, beerse: Organisation, baseline: Assessment) -> None:
    bin_service.move_organisation(filled, beerse.id)
    bin_service.put_back(filled, baseline.id)
    assert (titles(filled), binned(filled)) == ({"Nulmeting"}, {"Meting 2027"})


def test_a_new_round_of_an_organisation_in_the_bin_is_seen(filled: Workspace, beerse: Organisation, baseline: Assessment) -> None:
    bin_service.move_organisation(filled, beerse.id)
    assessments.start_assessment(filled, beerse, replace(baseline, id="cccc1111-0000-4000-8000-000000000003", title="Nieuw"))
    assert (titles(filled), binned(filled)) == ({"Nieuw"}, {"Meting 2027", "Nulmeting"})


def test_emptying_leaves_no_trace(filled: Workspace, beerse: Organisation, baseline: Assessment) -> None:
    other = replace(beerse, id="e4c2b4f0-0000-4000-8000-000000099999", name=CANARY, nis=None)
    doomed = replace(baseline, id="dddd1111-0000-4000-8000-000000000004", title=CANARY)
    assessments.start_assessment(filled, other, doomed)
    note = " ".join([CANARY] * 300)  # longer than a page of the file
    for item, text in (("depaving", note), ("monitoring", CANARY), ("depaving", "korter")):
        assessments.save_answer(filled, doomed.id, Answer(item, State.LEVEL, filled.now(), level=2, note=text))
    assert _holds(filled, CANARY)
    bin_service.move_assessment(filled, doomed.id)
    assert bin_service.empty_bin(filled) == 1
    filled.close()
    assert not _holds(filled, CANARY)
    assert titles(filled) == {"Meting 2027", "Nulmeting"}
    assert binned(filled) == set()


def _holds(workspace: Workspace, text: str) -> bool:
    """Tell whether a text is anywhere in the files of the data, copies aside."""
    root = workspace.folder.root
    return any(text.encode() in file.read_bytes() for file in root.iterdir() if file.is_file())


def test_a_file_that_says_the_same_puts_a_round_back(filled: Workspace, baseline: Assessment, file_of_baseline: Path) -> None:
    bin_service.move_assessment(filled, baseline.id)
    (outcome,) = import_files(filled, [file_of_baseline])
    assert outcome.outcome is Outcome.UPDATED
    assert titles(filled) == {"Meting 2027", "Nulmeting"}


@pytest.mark.parametrize(
    ("choice", "expected"),
    [(OnConflict.REFUSE, {"Meting 2027"}), (OnConflict.KEEP, {"Meting 2027"}), (OnConflict.REPLACE, {"Meting 2027", "Nulmeting"})],
)
def test_a_file_that_differs_from_the_bin_is_a_conflict(
    filled: Workspace, baseline: Assessment, file_of_baseline: Path, choice: OnConflict, expected: set[str]
) -> None:
    assessments.save_self_score(filled, baseline.id, 5.0, True)
    bin_service.move_assessment(filled, baseline.id)
    (outcome,) = import_files(filled, [file_of_baseline], on_conflict=choice)
    assert titles(filled) == expected
    assert ("prullenbak" in (outcome.reason or "")) is (choice is OnConflict.REFUSE)


MOVES: tuple[Callable[[Workspace, str], object], ...] = (bin_service.move_assessment, bin_service.move_organisation)


@pytest.mark.parametrize("move", MOVES)
def test_moving_what_is_not_here_changes_nothing(filled: Workspace, move: Callable[[Workspace, str], object]) -> None:
    move(filled, "geen-nummer")
    assert titles(filled) == {"Meting 2027", "Nulmeting"}
