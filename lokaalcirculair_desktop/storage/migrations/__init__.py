"""Numbered revisions of the tables, run by Alembic from code: no configuration file, no command line of its own."""

from __future__ import annotations

from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from lokaalcirculair_desktop.storage.schema import APPLICATION_ID, SCHEMA_VERSION, metadata


def upgrade(engine: Engine) -> None:
    """Bring the tables to the newest revision, all in one transaction, and mark an SQLite file as ours."""
    with engine.execution_options(writes=True).begin() as connection:
        _run(connection)
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")


def _run(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)

    def revisions(revision: object, _context: object) -> object:
        return script._upgrade_revs("head", revision)  # type: ignore[arg-type]  # how Alembic's own command does it

    with EnvironmentContext(config, script, fn=revisions, destination_rev="head") as environment:
        # Alembic believes SQLite's DDL cannot be rolled back and would commit piecemeal; in our own transaction it can.
        environment.configure(connection=connection, target_metadata=metadata, transactional_ddl=True, transaction_per_migration=False)
        environment.run_migrations()
