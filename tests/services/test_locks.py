"""While one writes, others read; a database that went missing is never replaced by an empty one."""

import shutil
from pathlib import Path

import pytest

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments, backups
from lokaalcirculair_desktop.services.backups import Reason
from lokaalcirculair_desktop.services.demo import add_demo
from lokaalcirculair_desktop.services.locks import as_only_writer, holder_in_words
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.storage.locks import Holder


@pytest.fixture
def filled(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> Workspace:
    assessments.start_assessment(workspace, beerse, baseline)
    return workspace


def test_a_second_writer_is_refused_while_reading_goes_on(filled: Workspace) -> None:
    other = Workspace(filled.folder)
    with as_only_writer(filled):
        with pytest.raises(UserError, match="al geopend"), as_only_writer(other):
            pytest.fail("two writers")
        assert len(list_assessments(other)) == 1
    with as_only_writer(other):
        assert add_demo(other)
    other.close()


def test_a_read_only_workspace_writes_nothing(filled: Workspace, baseline: Assessment) -> None:
    filled.is_guarded = filled.is_read_only = True
    with pytest.raises(UserError, match="alleen om te lezen"):
        assessments.save_self_score(filled, baseline.id, 5.0, True)
    assert len(list_assessments(filled)) == 1


def test_says_who_writes() -> None:
    words = holder_in_words(Holder("LAPTOP2", "an", "2026-11-24T14:32:00+01:00"))
    assert "an op de computer LAPTOP2" in words
    assert holder_in_words(None) == ""
    assert holder_in_words(Holder("LAPTOP2", "an", "ooit")) == ""


def test_a_database_that_went_missing_is_told(filled: Workspace) -> None:
    filled.close()
    filled.folder.database.unlink()
    assert filled.is_missing
    assert not filled.is_empty
    for act in (list_assessments, add_demo):
        with pytest.raises(UserError, match="niet op de gewone plaats"):
            act(filled)
    assert not filled.folder.database.exists()


def test_copies_alone_say_that_there_was_a_database(filled: Workspace) -> None:
    made = backups.back_up(filled, Reason.ASKED)
    assert made is not None
    filled.close()
    filled.folder.database.unlink()
    filled.folder.sign.unlink()
    assert filled.is_missing
    backups.restore(filled, made.file)
    assert not filled.is_missing
    assert filled.folder.sign.exists()
    assert len(list_assessments(filled)) == 1


def test_an_older_database_is_brought_over_by_one_writer_only(workspace: Workspace) -> None:
    workspace.folder.root.mkdir()
    old = Path(__file__).parents[1] / "reference" / "schema-1.db"
    shutil.copy(old, workspace.folder.database)
    window = Workspace(workspace.folder, migrates=True)
    window.is_guarded = True
    with as_only_writer(workspace):
        assert list_assessments(window)  # read from a copy: another one writes
        assert workspace.folder.database.read_bytes() == old.read_bytes()
    assert list_assessments(window)
    assert workspace.folder.database.read_bytes() != old.read_bytes()
    window.close()
    window.let_go()
