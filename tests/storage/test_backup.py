"""A copy is a good one or there is none; restoring keeps what was there."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.storage import backup
from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork

NOON = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


@pytest.fixture
def filled(engine: Engine, file: Path, aalst: Organisation, baseline: Assessment) -> Path:
    with UnitOfWork(engine, writes=True) as unit:
        unit.organisations.add(aalst)
        unit.assessments.add(baseline, aalst.id, "2026-11-24T14:32:00+01:00")
        unit.commit()
    engine.dispose()
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def rename(file: Path, title: str) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE assessment SET title = ?", (title,))
    connection.close()


def title(file: Path) -> str:
    connection = sqlite3.connect(file)
    (found,) = connection.execute("SELECT title FROM assessment").fetchone()
    connection.close()
    return str(found)


def damage(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096 : 4096 * 3] = b"\xff" * 8192
    file.write_bytes(data)


def empty(file: Path) -> None:
    file.write_bytes(b"niets")


def test_a_copy_holds_what_the_database_holds(filled: Path, folder: Path) -> None:
    made = backup.make_backup(filled, folder, "asked", NOON)
    assert backup.verify(made.file) == backup.Content(1, 1, 2, ("Aalst", "Nulmeting"))
    assert (made.made_at, made.reason, made.size) == (NOON, "asked", made.file.stat().st_size)


def test_two_copies_in_one_second_get_two_names(filled: Path, folder: Path) -> None:
    made = {backup.make_backup(filled, folder, "import", NOON).file for _ in range(3)}
    assert {one.file for one in backup.list_backups(folder)} == made
    assert len(made) == 3


def test_the_list_is_newest_first_and_leaves_strangers_out(filled: Path, folder: Path) -> None:
    for hours in (2, 0, 1):
        backup.make_backup(filled, folder, "work", NOON + timedelta(hours=hours))
    (folder / "vakantie.jpg").write_bytes(b"")
    assert [one.made_at.astimezone(UTC).hour for one in backup.list_backups(folder)] == [14, 13, 12]


def test_there_is_no_copy_of_a_damaged_database(filled: Path, folder: Path) -> None:
    damage(filled)
    with pytest.raises(UserError, match="beschadigd"):
        backup.make_backup(filled, folder, "asked", NOON)
    assert list(folder.iterdir()) == []


def test_a_damaged_copy_is_noticed(filled: Path, folder: Path) -> None:
    made = backup.make_backup(filled, folder, "asked", NOON)
    damage(made.file)
    with pytest.raises(UserError, match="beschadigd"):
        backup.verify(made.file)


def test_restoring_brings_back_the_copy_and_keeps_the_present(filled: Path, folder: Path) -> None:
    made = backup.make_backup(filled, folder, "asked", NOON)
    rename(filled, "Later")
    aside = backup.restore(made.file, filled, folder, NOON + timedelta(hours=1))
    assert title(filled) == "Nulmeting"
    assert aside is not None
    assert title(aside) == "Later"


def test_restoring_over_a_damaged_database_keeps_its_bytes(filled: Path, folder: Path) -> None:
    made = backup.make_backup(filled, folder, "asked", NOON)
    damage(filled)
    broken = filled.read_bytes()
    aside = backup.restore(made.file, filled, folder, NOON)
    assert title(filled) == "Nulmeting"
    assert aside is not None
    assert aside.read_bytes() == broken


def test_restoring_where_there_is_nothing_needs_nothing_aside(filled: Path, folder: Path, tmp_path: Path) -> None:
    made = backup.make_backup(filled, folder, "asked", NOON)
    elsewhere = tmp_path / "nieuw" / "lokaalcirculair.db"
    assert backup.restore(made.file, elsewhere, folder, NOON) is None
    assert title(elsewhere) == "Nulmeting"


def test_an_old_journal_is_not_played_into_the_restored_file(filled: Path, folder: Path) -> None:
    made = backup.make_backup(filled, folder, "asked", NOON)
    journal = filled.with_name(filled.name + "-journal")
    rename(filled, "Later")
    journal.write_bytes(b"\x00" * 512)
    backup.restore(made.file, filled, folder, NOON)
    assert not journal.exists()
    assert title(filled) == "Nulmeting"


@pytest.mark.parametrize("spoil", [damage, empty, Path.unlink])
def test_a_copy_that_is_no_good_changes_nothing(filled: Path, folder: Path, spoil: Callable[[Path], object]) -> None:
    made = backup.make_backup(filled, folder, "asked", NOON)
    spoil(made.file)
    before = filled.read_bytes()
    with pytest.raises(UserError):
        backup.restore(made.file, filled, folder, NOON)
    assert filled.read_bytes() == before
    assert [one.name for one in filled.parent.iterdir()] == [filled.name]


def test_thinning_keeps_all_then_a_day_a_week_a_month(filled: Path, folder: Path) -> None:
    pattern = backup.make_backup(filled, folder, "work", NOON).file
    for hours in range(6, 24 * 365, 6):
        moment = NOON - timedelta(hours=hours)
        (folder / f"lokaalcirculair-{moment:%Y-%m-%dT%H-%M-%SZ}-work.db").hardlink_to(pattern)
    backup.thin(folder, NOON)
    ages = [(NOON - one.made_at).total_seconds() / 86400 for one in backup.list_backups(folder)]
    assert sum(age <= 2 for age in ages) == 9
    assert sum(2 < age <= 21 for age in ages) in (19, 20)
    assert sum(21 < age <= 91 for age in ages) in (10, 11)
    assert sum(age > 91 for age in ages) in (9, 10)


def test_thinning_never_takes_the_newest(filled: Path, folder: Path) -> None:
    backup.make_backup(filled, folder, "work", NOON - timedelta(days=4000))
    assert backup.thin(folder, NOON) == ()
    assert len(backup.list_backups(folder)) == 1
