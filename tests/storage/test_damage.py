"""A changed byte in an answer is noticed, told, and never counted."""

import random
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.storage import database
from lokaalcirculair_desktop.storage.answers import DamagedAnswer
from lokaalcirculair_desktop.storage.summaries import read_sqlite_summaries
from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork

AT = "2026-11-24T14:32:00+01:00"
CHANGES = [
    "UPDATE answer SET level = 4 WHERE item = 'depaving'",
    "UPDATE answer SET note = 'Kerkplien' WHERE item = 'depaving'",
    "UPDATE answer SET evidence = '[{' WHERE item = 'depaving'",
    "UPDATE answer SET note = CAST(x'ff41' AS TEXT) WHERE item = 'depaving'",
    "UPDATE answer SET confidence = 'verified' WHERE item = 'depaving'",
    "UPDATE answer SET updated_at = 'gisteren' WHERE item = 'depaving'",
    "UPDATE contribution SET level = 4",
    "UPDATE assessment SET id_key = 'aaaa1111-0000-4000-8000-000000000002'",
]


@pytest.fixture
def stored(engine: Engine, file: Path, aalst: Organisation, baseline: Assessment) -> Path:
    with UnitOfWork(engine, writes=True) as unit:
        unit.organisations.add(aalst)
        unit.assessments.add(baseline, aalst.id, AT)
        unit.commit()
    engine.dispose()
    return file


def change(file: Path, statement: str) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("statement", CHANGES)
def test_a_change_behind_our_back_is_noticed(stored: Path, statement: str) -> None:
    change(stored, statement)
    engine = database.open_database(database.sqlite_url(stored))
    with UnitOfWork(engine, writes=False) as unit:
        (one,) = unit.assessments.all()
    engine.dispose()
    assert "depaving" in [damaged.item for damaged in one.damaged]
    assert one.assessment.answer_to("depaving") is None


def test_a_changed_level_counts_in_no_list(stored: Path) -> None:
    change(stored, CHANGES[0])
    (summary,) = read_sqlite_summaries(stored)
    assert set(summary.answers()) == {"monitoring"}
    assert len(summary.rows) == 2


def test_a_new_answer_takes_the_place_of_a_damaged_one_which_is_remembered(stored: Path, baseline: Assessment) -> None:
    change(stored, CHANGES[2])
    engine = database.open_database(database.sqlite_url(stored))
    with UnitOfWork(engine, writes=True) as unit:
        place = unit.assessments.place_of(baseline.id, "depaving")
        assert place is not None
        assert isinstance(place.before, DamagedAnswer)
        unit.assessments.put_answer(place, Answer("depaving", State.LEVEL, AT, level=1))
        unit.commit()
    with UnitOfWork(engine, writes=False) as unit:
        one = unit.assessments.stored(baseline.id)
        (before,) = unit.assessments.history(baseline.id, "depaving")
    engine.dispose()
    assert one is not None
    assert one.damaged == ()
    assert (before["damaged"], before["note"]) == (True, "Kerkplein")


def test_a_damaged_assessment_is_told(stored: Path) -> None:
    change(stored, "UPDATE assessment SET survey = '{'")
    engine = database.open_database(database.sqlite_url(stored))
    with UnitOfWork(engine, writes=False) as unit, pytest.raises(UserError, match="beschadigd"):
        unit.assessments.all()
    engine.dispose()


def test_damaged_bytes_never_crash_and_never_show_a_changed_answer(stored: Path, tmp_path: Path, baseline: Assessment) -> None:
    chance = random.Random(2022)
    whole = stored.read_bytes()
    told = 0
    for n in range(120):
        damaged = bytearray(whole)
        for _ in range(chance.choice([1, 1, 8])):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        file = tmp_path / f"{n}.db"
        file.write_bytes(damaged)
        try:
            shown = seen(file)
        except UserError:
            told += 1
            continue
        for answer in shown:
            assert answer in baseline.answers
    assert 0 < told < 60


def seen(file: Path) -> list[Answer]:
    read_sqlite_summaries(file)
    engine = database.open_database(database.sqlite_url(file), read_only=True)
    try:
        with UnitOfWork(engine, writes=False) as unit:
            return [answer for one in unit.assessments.all() for answer in one.assessment.answers]
    finally:
        engine.dispose()


def test_the_control_without_marks_shows_a_changed_answer(stored: Path, tmp_path: Path) -> None:
    """What SQLite itself says of a changed level: nothing."""
    file = tmp_path / "gewijzigd.db"
    shutil.copy(stored, file)
    change(file, CHANGES[0])
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT level FROM answer WHERE item = 'depaving'").fetchone() == (4,)
    connection.close()
