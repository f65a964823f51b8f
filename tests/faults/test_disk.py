"""A disk that is full, read-only, locked or refuses: it is told, nothing is half, and once it is well again the next time works."""

import contextlib
import errno
import os
import random
import resource
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.domain.questionnaire import ITEMS
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments, backups, demo, files
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.storage import backup, database
from tests.faults import victims
from tests.faults.conftest import Tell, times
from tests.faults.test_kills import bad_copies, digest, inbox, left_over, lost_answers, released, template  # noqa: F401  fixtures

LONG_TEXT = "Beslist in het college, met trekker en krediet. " * 100
Work = Callable[[Workspace], object]


def import_all(workspace: Workspace) -> None:
    files.import_files(workspace, sorted((workspace.folder.root / victims.INBOX).iterdir()))


def export_one(workspace: Workspace) -> None:
    opened = assessments.open_assessment(workspace, workspace.summaries()[0].assessment_id)
    files.export_assessment(opened, workspace.folder.root / "uit.lokaalcirculair", workspace.now())


def back_up(workspace: Workspace) -> None:
    backups.back_up(workspace, backups.Reason.ASKED)


def restore(workspace: Workspace) -> None:
    backups.restore(workspace, workspace.folder.root / victims.COPY)


def save(workspace: Workspace) -> None:
    assessments.save_answer(workspace, victims.ASSESSMENT, victims.numbered_answer(0))


def migrate(workspace: Workspace) -> None:
    with workspace.writing():
        pass


@pytest.fixture
def folder(inbox: Path) -> Path:  # noqa: F811
    """The demo, an assessment, files to import, and a copy of it all to put back."""
    backups.save_copy(Workspace(DataFolder(inbox)), inbox / victims.COPY)
    return inbox


@contextlib.contextmanager
def files_no_longer_than(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def saved_until_full(workspace: Workspace, room: int) -> int:
    """Save long answers until the disk is full; return the number of the last one that was called saved."""
    acknowledged = -1
    with workspace.writing() as unit:
        pages = unit.assessments._connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        unit.assessments._connection.exec_driver_sql(f"PRAGMA max_page_count={pages + room}")
    with contextlib.suppress(UserError):
        for number in range(10_000):
            answer = Answer(ITEMS[number % len(ITEMS)], State.LEVEL, "2026-11-24T12:00:00Z", level=number % 5, reason=LONG_TEXT, revision=number)
            assessments.save_answer(workspace, victims.ASSESSMENT, answer)
            acknowledged = number
    assert acknowledged < 9_999, "the disk was never full"
    return acknowledged


def test_a_full_disk_loses_no_answer_and_saving_goes_on_when_there_is_room(template: Path, tell: Tell) -> None:  # noqa: F811
    runs, lost = times(20), 0
    for run in range(runs):
        workspace = Workspace(DataFolder(shutil.copytree(template, template.parent / f"run-{run}")))
        acknowledged = saved_until_full(workspace, run)
        lost += lost_answers(workspace.folder.root, acknowledged)
        with workspace.writing() as unit:
            unit.assessments._connection.exec_driver_sql("PRAGMA max_page_count=100000")
        assessments.save_answer(workspace, victims.ASSESSMENT, victims.numbered_answer(acknowledged + 1))
        lost += lost_answers(workspace.folder.root, acknowledged + 1)
        workspace.close()
    tell("full disk, autosave", runs=runs, lost=lost)
    assert lost == 0


def test_the_laboratory_sees_an_answer_that_a_full_disk_did_not_take(template: Path, tell: Tell) -> None:  # noqa: F811
    workspace = Workspace(DataFolder(template))
    acknowledged = saved_until_full(workspace, 3) + 1  # called saved before it is
    workspace.close()
    lost = lost_answers(workspace.folder.root, acknowledged)
    tell("full disk, autosave, control", runs=1, lost=lost)
    assert lost > 0


def careless_copy(workspace: Workspace) -> None:
    """Copy the data under its final name at once, as no careful program does."""
    workspace.folder.backups.mkdir(exist_ok=True)
    target = workspace.folder.backups / "lokaalcirculair-2026-11-24T12-00-00Z-asked.db"
    with contextlib.suppress(OSError):
        target.write_bytes(workspace.folder.database.read_bytes())


def test_the_laboratory_sees_half_a_copy_where_there_was_no_room(folder: Path, tell: Tell) -> None:
    workspace = Workspace(DataFolder(folder))
    with files_no_longer_than(workspace.folder.database.stat().st_size // 2):
        careless_copy(workspace)
    wrong = bad_copies(folder)
    tell("no room, control", runs=1, wrong=wrong)
    assert wrong > 0


@pytest.mark.parametrize("work", [save, import_all, export_one, back_up, restore])
def test_a_disk_without_room_leaves_nothing_half(work: Work, folder: Path, tell: Tell) -> None:
    runs, chance, refused, wrong = times(20), random.Random(2022), 0, 0
    size = 3000 if work is export_one else DataFolder(folder).database.stat().st_size
    for run in range(runs):
        place = DataFolder(shutil.copytree(folder, folder.parent / f"run-{run}"))
        workspace, before = Workspace(place), digest(place.database)
        try:
            with files_no_longer_than(chance.randrange(0, size)):
                work(workspace)
        except UserError:
            refused += 1
            wrong += work is not import_all and digest(place.database) != before
        wrong += sum(1 for pattern in ("*.new", "*.restored", "*.tmp") for _ in place.root.rglob(pattern)) + bad_copies(place.root)
        work(workspace)
        workspace.close()
        shutil.rmtree(place.root)
    tell(f"no room, {work.__name__.replace('_', ' ')}", runs=runs, refused=refused, wrong=wrong)
    assert wrong == 0
    assert refused > 0


def test_a_migration_without_room_leaves_the_old_file(released: Path, tell: Tell) -> None:  # noqa: F811
    runs, chance, refused, wrong = times(20), random.Random(2022), 0, 0
    before, size = digest(DataFolder(released).database), DataFolder(released).database.stat().st_size
    for run in range(runs):
        place = DataFolder(shutil.copytree(released, released.parent / f"run-{run}"))
        workspace = Workspace(place)
        try:
            with files_no_longer_than(chance.randrange(0, size)):
                migrate(workspace)
        except UserError:
            refused += 1
            wrong += digest(place.database) != before
        wrong += sum(1 for _ in place.root.rglob("*.migrating*"))
        migrate(workspace)
        workspace.close()
    tell("no room, migration", runs=runs, refused=refused, wrong=wrong)
    assert wrong == 0
    assert refused > 0


def refuse(*_arguments: object, **_named: object) -> None:
    raise OSError(errno.EACCES, "refused")


@pytest.mark.parametrize("work", [export_one, back_up, restore])
@pytest.mark.parametrize(("owner", "name"), [(Path, "replace"), (os, "fsync"), (Path, "mkdir")])
def test_a_disk_that_refuses_is_told_and_leaves_nothing_half(
    work: Work, owner: object, name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = Workspace(DataFolder(folder))
    before = digest(workspace.folder.database)
    monkeypatch.setattr(owner, name, refuse)
    with pytest.raises(UserError):
        work(workspace)
    monkeypatch.undo()
    assert digest(workspace.folder.database) == before
    assert left_over(folder) == bad_copies(folder) == 0
    work(workspace)
    workspace.close()


def test_a_file_that_cannot_be_written_can_be_read_and_copied(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # rights stop no administrator, and the suite may be run by one
    workspace = Workspace(DataFolder(folder))
    with pytest.raises(UserError, match="alleen worden gelezen"):
        save(workspace)
    assert assessments.open_assessment(workspace, victims.ASSESSMENT).assessment.answers == ()
    backups.save_copy(workspace, folder / "elders.db")
    assert digest(folder / "elders.db") == digest(workspace.folder.database)
    workspace.close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="rights stop no administrator")
def test_a_folder_that_cannot_be_written_can_be_read(folder: Path) -> None:
    folder.chmod(0o500)
    workspace = Workspace(DataFolder(folder))
    with pytest.raises(UserError):
        save(workspace)
    assert assessments.open_assessment(workspace, victims.ASSESSMENT).assessment.answers == ()
    workspace.close()
    folder.chmod(0o700)


@pytest.mark.parametrize("work", [save, import_all, restore])
@pytest.mark.parametrize("hold", ["BEGIN EXCLUSIVE", "BEGIN"])
def test_a_file_held_by_another_program_is_told_and_the_next_time_works(work: Work, hold: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 50)
    monkeypatch.setattr(backup, "PATIENCE_S", 0.05)
    monkeypatch.setattr(database, "PRAGMAS", (*database.PRAGMAS, "PRAGMA busy_timeout=50"))
    workspace = Workspace(DataFolder(folder))
    before = digest(workspace.folder.database)
    other = sqlite3.connect(workspace.folder.database, isolation_level=None)
    other.execute(hold)
    other.execute("SELECT count(*) FROM answer").fetchone()  # a reader: then it is the COMMIT that cannot be done
    with contextlib.suppress(UserError) if work is restore else pytest.raises(UserError):
        work(workspace)
    other.close()
    if work is not restore:
        assert digest(workspace.folder.database) == before
    work(workspace)
    workspace.close()


def test_the_laboratory_sees_a_program_that_does_not_wait_for_another(folder: Path) -> None:
    """A file that is held is really held: who ignores the lock is refused by SQLite itself."""
    other = sqlite3.connect(DataFolder(folder).database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    careless = sqlite3.connect(DataFolder(folder).database, timeout=0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        careless.execute("DELETE FROM answer")
    careless.close()
    other.close()


def test_backups_are_made_of_what_is_there_while_somebody_writes(folder: Path) -> None:
    workspace = Workspace(DataFolder(folder))
    with workspace.writing():
        made = backups.back_up(workspace, backups.Reason.ASKED)
    assert made is not None
    assert backup.verify(made.file).assessments == len(workspace.summaries())
    demo.add_demo(workspace)
    workspace.close()
