"""Our file is ours, is opened with the settings that were measured, and a failed COMMIT does not poison the next."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.storage import database, file_header, schema
from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork


def test_marks_the_file_as_ours(file: Path) -> None:
    assert file_header.read_header(file) == file_header.Header(schema.APPLICATION_ID, schema.SCHEMA_VERSION)


def test_light_header_repeats_the_numbers_of_the_schema() -> None:
    assert (file_header.APPLICATION_ID, file_header.SCHEMA_VERSION) == (schema.APPLICATION_ID, schema.SCHEMA_VERSION)


def test_leaves_nothing_beside_the_new_file(file: Path) -> None:
    assert [one.name for one in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "delete"), ("synchronous", 3), ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1), ("secure_delete", 1),
     ("busy_timeout", 5000)],
)  # fmt: skip
def test_every_connection_has_the_durable_settings(engine: Engine, pragma: str, value: object) -> None:
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value


def test_all_tables_are_strict(engine: Engine) -> None:
    with engine.connect() as connection:
        lax = (
            connection.execute(text("SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"))
            .scalars()
            .all()
        )
    assert lax == ["alembic_version"]


def test_another_programs_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    stranger = tmp_path / "vreemd.db"
    with sqlite3.connect(stranger) as connection:
        connection.execute("CREATE TABLE iets (a)")
    before = stranger.read_bytes()
    with pytest.raises(UserError, match="ander programma"):
        database.open_database(database.sqlite_url(stranger))
    assert stranger.read_bytes() == before


def test_a_file_from_a_newer_version_is_refused_and_left_alone(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version=99")
    before = file.read_bytes()
    with pytest.raises(UserError, match="nieuwere versie") as caught:
        database.open_database(database.sqlite_url(file))
    assert caught.value.values == {"theirs": 99, "ours": schema.SCHEMA_VERSION}
    assert file.read_bytes() == before


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    junk = tmp_path / "lokaalcirculair.db"
    junk.write_bytes(b"<html>aanmelden</html>" * 100)
    with pytest.raises(UserError, match="geen gegevensbestand"):
        database.open_database(database.sqlite_url(junk))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is er niet"):
        database.open_database(database.sqlite_url(tmp_path / "weg.db"))


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map")
    with pytest.raises(UserError, match="kan niet worden beschreven"):
        database.create_database(database.sqlite_url(tmp_path / "bestand" / "x.db"))


def test_a_reader_cannot_write(file: Path) -> None:
    engine = database.open_database(database.sqlite_url(file), read_only=True)
    with pytest.raises(UserError, match="alleen worden gelezen"), UnitOfWork(engine, writes=True) as unit, database.translated_errors():
        unit.assessments._connection.exec_driver_sql("DELETE FROM answer")
    engine.dispose()


def test_readers_work_while_somebody_writes(engine: Engine, file: Path) -> None:
    reader = database.open_database(database.sqlite_url(file), read_only=True)
    with UnitOfWork(engine, writes=True), UnitOfWork(reader, writes=False) as unit:
        assert unit.assessments.all() == ()
    reader.dispose()


def test_a_lock_of_another_program_is_told_and_the_next_save_works(engine: Engine, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PRAGMAS", (*database.PRAGMAS, "PRAGMA busy_timeout=10"))
    engine.dispose()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(UserError, match="houdt het gegevensbestand vast"), UnitOfWork(engine, writes=True):
        pass
    other.execute("ROLLBACK")
    other.close()
    with UnitOfWork(engine, writes=True) as unit:
        unit.commit()


def test_a_commit_that_meets_a_reader_is_told_and_the_next_one_works(engine: Engine, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PRAGMAS", (*database.PRAGMAS, "PRAGMA busy_timeout=10"))
    engine.dispose()
    reader = sqlite3.connect(file, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM answer").fetchall()
    with UnitOfWork(engine, writes=True) as unit:
        unit.organisations._connection.exec_driver_sql("INSERT INTO organisation (id, id_key, name, kind) VALUES ('a', 'a', 'A', 'other')")
        with pytest.raises(UserError, match="houdt het gegevensbestand vast"):
            unit.commit()
    reader.execute("COMMIT")
    reader.close()
    with UnitOfWork(engine, writes=True) as unit:
        assert unit.organisations.all() == ()
        unit.commit()
