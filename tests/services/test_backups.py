"""Copies are made when something can go wrong, and put back when asked."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments, backups
from lokaalcirculair_desktop.services.backups import Reason
from lokaalcirculair_desktop.services.checks import check
from lokaalcirculair_desktop.services.demo import add_demo
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.workspace import Workspace, computer_clock


@pytest.fixture
def filled(tmp_path: Path, beerse: Organisation, baseline: Assessment) -> Workspace:
    workspace = Workspace(DataFolder(tmp_path / "gegevens"))
    assessments.start_assessment(workspace, beerse, baseline)
    return workspace


def later(hours: float) -> Callable[[], datetime]:
    return lambda: computer_clock() + timedelta(hours=hours)


def test_there_is_nothing_to_copy_before_anything_was_made(workspace: Workspace, tmp_path: Path) -> None:
    assert backups.back_up(workspace, Reason.START) is None
    assert backups.back_up_if_changed(workspace, Reason.START) is None
    with pytest.raises(UserError, match="nog geen gegevens"):
        backups.save_copy(workspace, tmp_path / "kopie.db")


def test_unchanged_data_is_not_copied_again(filled: Workspace) -> None:
    assert backups.back_up_if_changed(filled, Reason.START) is not None
    assert backups.back_up_if_changed(filled, Reason.START) is None


def test_while_working_a_copy_is_made_at_most_every_half_hour(filled: Workspace, baseline: Assessment) -> None:
    backups.back_up(filled, Reason.START)
    assessments.save_self_score(filled, baseline.id, 5.0, True)
    assert backups.back_up_if_changed(filled, Reason.WORK) is None
    filled.clock = later(1)
    assert backups.back_up_if_changed(filled, Reason.WORK) is not None


def test_an_import_begins_with_a_copy(filled: Workspace) -> None:
    add_demo(filled)
    (made,) = backups.list_backups(filled)
    assert made.backup.reason == "import"
    assert made.content is not None
    assert made.content.assessments == 1


def test_restoring_brings_back_what_was_there(filled: Workspace) -> None:
    before = list_assessments(filled)
    made = backups.back_up(filled, Reason.ASKED)
    assert made is not None
    add_demo(filled)
    aside = backups.restore(filled, made.file)
    assert list_assessments(filled) == before
    assert aside is not None
    assert aside.exists()


def test_check_names_a_copy_that_cannot_be_opened(filled: Workspace) -> None:
    made = backups.back_up(filled, Reason.ASKED)
    assert made is not None
    assert check(filled).problems == ()
    made.file.write_bytes(b"niets")
    (problem,) = check(filled).problems
    assert made.file.name in problem
