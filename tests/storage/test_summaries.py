"""The light list reads the same as the repositories, and without SQLAlchemy."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from lokaalcirculair_desktop.domain.assessment import Assessment, Status
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.storage.summaries import RatedRow, read_sqlite_summaries, read_summaries
from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork


@pytest.fixture
def stored(engine: Engine, aalst: Organisation, baseline: Assessment) -> Engine:
    with UnitOfWork(engine, writes=True) as unit:
        unit.organisations.add(aalst)
        unit.assessments.add(baseline, aalst.id, "2026-11-24T14:32:00+01:00")
        unit.commit()
    return engine


def test_reads_headers_with_their_answers(stored: Engine, file: Path, baseline: Assessment) -> None:
    (summary,) = read_sqlite_summaries(file)
    assert (summary.organisation_name, summary.title, summary.date, summary.status) == ("Aalst", "Nulmeting", baseline.date, Status.OPEN)
    assert summary.answers() == {"depaving": RatedRow("level", 2, None, "claimed"), "monitoring": RatedRow("unknown", None, None, "claimed")}


def test_reads_the_same_through_sqlalchemy(stored: Engine, file: Path) -> None:
    with stored.connect() as connection:
        (here,), (there,) = read_summaries(connection.exec_driver_sql), read_sqlite_summaries(file)
    assert here._replace(packed_rows=()) == there._replace(packed_rows=())
    assert here.answers() == there.answers()
    assert len(here.rows) == len(there.rows) == 2


def test_needs_no_heavy_library(stored: Engine, file: Path) -> None:
    program = (
        "import sys, pathlib; from lokaalcirculair_desktop.storage.summaries import read_sqlite_summaries;"
        "assert len(read_sqlite_summaries(pathlib.Path(sys.argv[1]))) == 1;"
        "print(sorted({'sqlalchemy', 'pydantic', 'numpy', 'babel', 'alembic'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program, str(file)], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_damage_becomes_a_sentence(stored: Engine, file: Path) -> None:
    stored.dispose()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE answer (a' WHERE name = 'answer'")
    with pytest.raises(UserError, match="beschadigd"):
        read_sqlite_summaries(file)
