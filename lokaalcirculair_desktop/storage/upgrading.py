"""Bringing a database of an older version to the present tables: on a checked copy, swapped in only when nothing was lost.

A table rebuild with foreign keys on can delete every answer and report success, and SQLite ignores the pragma inside a transaction: so the
keys are off before the transaction begins, and afterwards rows and answers are counted and compared before the new file takes the place of
the old one. Whatever happens before that, the old file is untouched, byte for byte.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from sqlalchemy import create_engine, event

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.storage import backup
from lokaalcirculair_desktop.storage.damage import tolerant_text
from lokaalcirculair_desktop.texts import msg

# What every version's answers hold; compared before and after.
_CONTENT = """
SELECT assessment_pk, item, state, level, target, horizon, priority, reason, carried_by, confidence, note, private_note, evidence,
       item_version, revision, updated_at, updated_by
FROM answer ORDER BY assessment_pk, item
"""


def upgrade_file(database: Path, backups: Path, moment: datetime) -> None:
    """Bring a database to the present tables, after a checked copy of it was put with the backups.

    Raises:
        UserError: the copy cannot be made, or the new file does not hold all that the old one held; the old file is as it was.
    """
    backup.make_backup(database, backups, "migration", moment)
    beside = database.with_name(f".{database.name}.{os.getpid()}.migrating")
    with backup.disk_errors(database.parent):
        try:
            upgraded_copy(database, beside)
            backup.sync(beside)
            beside.replace(database)
        finally:
            beside.unlink(missing_ok=True)


def upgraded_copy(database: Path, target: Path) -> None:
    """Write a copy of a database with the present tables, and compare it with the original.

    Raises:
        UserError: the copy does not hold all that the original holds; there is no copy then.
    """
    backup.copy_pages(database, target)
    before = _what_it_holds(target)
    try:
        _run_revisions(target)
        backup.verify(target)
        if not _holds_all(before, _what_it_holds(target)):
            raise UserError(
                msg("De gegevens konden niet volledig naar de nieuwe versie worden overgezet."),
                remedy=msg("Werk verder met de vorige versie van het programma en vraag hulp."),
            )
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _run_revisions(file: Path) -> None:
    from lokaalcirculair_desktop.storage.migrations import upgrade

    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(file, isolation_level=None), hide_parameters=True)
    event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA foreign_keys=OFF"))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        upgrade(engine)
    finally:
        engine.dispose()


def _what_it_holds(file: Path) -> Mapping[str, object]:
    """Return the number of rows of each table, and a digest of all answers."""
    with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        connection.text_factory = tolerant_text
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        counts = {name: _count(connection, name) for name in tables if name != "alembic_version"}
        digest = hashlib.blake2b()
        for row in connection.execute(_CONTENT):
            digest.update(repr(row).encode())
    return counts | {"answers": digest.hexdigest()}


def _count(connection: sqlite3.Connection, table: str) -> object:
    return connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608  # a name out of the database's own list


def _holds_all(before: Mapping[str, object], after: Mapping[str, object]) -> bool:
    return all(after.get(what) == held for what, held in before.items())
