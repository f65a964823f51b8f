"""A database of every released version comes over whole, or stays as it was."""

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.storage import backup, database, file_header, upgrading
from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork

RELEASED = sorted(Path(__file__).parents[1].joinpath("reference").glob("schema-*.db"))
NOON = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)
READ = """
SELECT item, state, level, target, reason, confidence, note, private_note, evidence, revision, updated_at FROM answer ORDER BY assessment_pk, item
"""


@pytest.fixture(params=RELEASED, ids=lambda file: file.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    file = tmp_path / "lokaalcirculair.db"
    shutil.copy(request.param, file)
    return file


def answers(file: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    found = connection.execute(READ).fetchall()
    connection.close()
    return found


def test_there_is_one_for_every_version_before_this_one() -> None:
    assert [file.stem for file in RELEASED] == [f"schema-{n}" for n in range(1, file_header.SCHEMA_VERSION)]


def test_every_answer_comes_over(old: Path, tmp_path: Path) -> None:
    before = answers(old)
    upgrading.upgrade_file(old, tmp_path / "backups", NOON)
    assert answers(old) == before
    assert file_header.read_header(old).schema_version == file_header.SCHEMA_VERSION


def test_no_answer_is_taken_for_damaged(old: Path, tmp_path: Path) -> None:
    upgrading.upgrade_file(old, tmp_path / "backups", NOON)
    engine = database.open_database(database.sqlite_url(old))
    with UnitOfWork(engine, writes=False) as unit:
        stored = unit.assessments.all()
    engine.dispose()
    assert sum(len(one.assessment.answers) for one in stored) == 58 + 1
    assert [one.damaged for one in stored] == [(), ()]


def test_a_copy_of_before_lies_with_the_backups(old: Path, tmp_path: Path) -> None:
    before = answers(old)
    upgrading.upgrade_file(old, tmp_path / "backups", NOON)
    (made,) = backup.list_backups(tmp_path / "backups")
    assert made.reason == "migration"
    assert answers(made.file) == before


def test_without_a_backup_nothing_is_migrated(old: Path, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("geen map")
    before = old.read_bytes()
    with pytest.raises(UserError):
        upgrading.upgrade_file(old, tmp_path / "backups", NOON)
    assert old.read_bytes() == before


def test_a_revision_that_loses_an_answer_is_not_swapped_in(old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = upgrading._run_revisions

    def lossy(file: Path) -> None:
        run(file)
        with sqlite3.connect(file) as connection:
            connection.execute("DELETE FROM answer WHERE item = 'industry'")
        connection.close()

    before = old.read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(upgrading, "_run_revisions", lossy)
        with pytest.raises(UserError, match="niet volledig"):
            upgrading.upgrade_file(old, tmp_path / "backups", NOON)
    assert old.read_bytes() == before
    assert not list(tmp_path.glob(".*migrating"))
    upgrading.upgrade_file(old, tmp_path / "backups", NOON)


def test_a_failing_revision_leaves_the_old_file_and_can_be_tried_again(old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_file: Path) -> None:
        raise ZeroDivisionError

    before = old.read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(upgrading, "_run_revisions", failing)
        with pytest.raises(ZeroDivisionError):
            upgrading.upgrade_file(old, tmp_path / "backups", NOON)
    assert old.read_bytes() == before
    upgrading.upgrade_file(old, tmp_path / "backups", NOON)
    assert file_header.read_header(old).schema_version == file_header.SCHEMA_VERSION
