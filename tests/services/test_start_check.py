"""The start tells what is wrong with the data and never makes it worse."""

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.services import assessments, backups, start_check
from lokaalcirculair_desktop.services.backups import Reason
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.places import PlaceKind
from lokaalcirculair_desktop.services.start_check import Access, Trouble
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.storage.health import Health, health_of


@pytest.fixture
def filled(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> Workspace:
    assessments.start_assessment(workspace, beerse, baseline)
    workspace.close()
    return workspace


def damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:12288] = b"\x55" * 8192
    file.write_bytes(content)


def test_sound_data_is_no_trouble_and_leaves_a_sign(filled: Workspace) -> None:
    filled.folder.sign.unlink()
    ready = start_check.get_ready(filled)
    assert ready.diagnosis.trouble is Trouble.NONE
    assert ready.access is Access.WRITES
    assert ready.place.kind is PlaceKind.LOCAL
    assert ready.conflict_copies == ()
    assert filled.folder.sign.exists()
    filled.let_go()


def test_a_first_start_is_no_trouble(workspace: Workspace) -> None:
    assert start_check.get_ready(workspace).diagnosis.trouble is Trouble.NONE
    assert workspace.is_empty
    workspace.let_go()


def test_a_second_window_reads_and_knows_who_writes(filled: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start_check, "WAIT_FOR_HOLDER_S", 0)
    start_check.get_ready(filled)
    other = Workspace(filled.folder)
    ready = start_check.get_ready(other)
    assert ready.access is Access.HELD
    assert "geopend door" in ready.holder
    assert other.is_read_only
    assert len(list_assessments(other)) == 1
    filled.let_go()


def test_a_file_that_may_not_be_written_is_read(filled: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert start_check.get_ready(filled).access is Access.READ_ONLY_PLACE
    assert filled.is_read_only
    filled.let_go()


def test_a_missing_database_is_told_with_the_newest_copy(filled: Workspace) -> None:
    made = backups.back_up(filled, Reason.ASKED)
    filled.folder.database.unlink()
    diagnosis = start_check.diagnose(filled)
    assert diagnosis.trouble is Trouble.MISSING
    assert diagnosis.newest is not None
    assert diagnosis.newest.backup == made


def test_beginning_empty_is_a_choice(filled: Workspace) -> None:
    backups.back_up(filled, Reason.ASKED)
    filled.folder.database.unlink()
    start_check.begin_empty(filled)
    assert list_assessments(filled) == ()
    assert len(list(backups.list_backups(filled))) == 1
    filled.let_go()


def test_beginning_empty_never_replaces_what_is_there(filled: Workspace) -> None:
    start_check.begin_empty(filled)
    assert len(list_assessments(filled)) == 1
    filled.let_go()


def test_a_damaged_database_is_kept_aside_once_and_the_newest_good_copy_named(filled: Workspace) -> None:
    good = backups.back_up(filled, Reason.ASKED)
    bad = backups.back_up(filled, Reason.ASKED)
    assert bad is not None
    bad.file.write_bytes(b"niets")
    damage(filled.folder.database)
    for _ in range(2):
        diagnosis = start_check.diagnose(filled)
    assert diagnosis.trouble is Trouble.DAMAGED
    assert diagnosis.newest is not None
    assert diagnosis.newest.backup == good
    assert diagnosis.kept_aside is not None
    assert diagnosis.kept_aside.read_bytes() == filled.folder.database.read_bytes()
    assert len(list(filled.folder.root.glob("*beschadigd*"))) == 1


def test_a_locked_database_is_not_called_damaged(filled: Workspace) -> None:
    with contextlib.closing(sqlite3.connect(filled.folder.database, isolation_level=None, timeout=0)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        before = filled.folder.database.read_bytes()
        diagnosis = start_check.diagnose(filled)
        other.execute("ROLLBACK")
    assert diagnosis.trouble is not Trouble.DAMAGED
    assert filled.folder.database.read_bytes() == before
    assert not list(filled.folder.root.glob("*beschadigd*"))


def test_a_newer_database_is_refused_in_words(filled: Workspace) -> None:
    with contextlib.closing(sqlite3.connect(filled.folder.database)) as connection:
        connection.execute("PRAGMA user_version=99")
    diagnosis = start_check.diagnose(filled)
    assert diagnosis.trouble is Trouble.OTHER
    assert diagnosis.error is not None
    assert "nieuwere versie" in diagnosis.error.happened


@pytest.mark.parametrize(
    ("make", "health"),
    [
        (lambda file: file.write_bytes(b""), Health.DAMAGED),
        (lambda file: file.write_bytes(b"geen databank" * 400), Health.DAMAGED),
        (lambda file: sqlite3.connect(file).execute("CREATE TABLE t (c)"), Health.FOREIGN),
        (lambda file: file.mkdir(), Health.UNKNOWN),
    ],
    ids=["empty", "junk", "foreign", "folder"],
)
def test_tells_kinds_of_files_apart(tmp_path: Path, make: object, health: Health) -> None:
    file = tmp_path / "x.db"
    assert callable(make)
    make(file)
    assert health_of(file) is health
