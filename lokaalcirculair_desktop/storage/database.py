"""The database: where it is, how it is opened, and that it is ours.

SQLite by default, another SQLAlchemy database by URL. The settings below were measured: with them no acknowledged answer was lost in
simulated power cuts, and a failed COMMIT does not poison the next one. The driver is in autocommit and the transactions are our own
``BEGIN IMMEDIATE``, because the driver's implicit ones begin too late and let a read-then-write fail at once instead of waiting.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, OperationalError

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.storage import file_header
from lokaalcirculair_desktop.storage.damage import damaged_file, tolerant_text
from lokaalcirculair_desktop.texts import msg

__all__ = ["Engine", "create_database", "open_database", "sqlite_url", "translated_errors"]

BUSY_TIMEOUT_MS = 5000
PRAGMAS = (
    "PRAGMA journal_mode=DELETE",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA secure_delete=ON",
    f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}",
)
# The settings that a read-only connection may and can set.
READ_PRAGMAS = tuple(line for line in PRAGMAS if not line.startswith(("PRAGMA journal_mode", "PRAGMA synchronous", "PRAGMA secure_delete")))


def sqlite_url(file: Path) -> URL:
    """Return the URL of an SQLite file."""
    return URL.create("sqlite", database=str(file))


def open_database(url: str | URL, *, read_only: bool = False) -> Engine:
    """Open a database that has our tables already.

    Args:
        url: an SQLAlchemy URL.
        read_only: open it so that nothing can be changed, not even by mistake.

    Raises:
        UserError: the file is missing, is another program's, is from a newer version, or cannot be read.
    """
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        return create_engine(address, hide_parameters=True)
    file = Path(address.database or "")
    file_header.require_ours(file)
    return _sqlite_engine(file, read_only=read_only or not os.access(file, os.W_OK))


def create_database(url: str | URL) -> None:
    """Make a database with our tables: an SQLite file beside its place and then renamed, so that a half-made one is never seen.

    Raises:
        UserError: the folder cannot be written.
    """
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        engine = create_engine(address, hide_parameters=True)
        _upgrade(engine)
        engine.dispose()
        return
    file = Path(address.database or "")
    beside = file.with_name(f".{file.name}.{os.getpid()}.new")
    with _folder_errors(file.parent):
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        try:
            engine = _sqlite_engine(beside, read_only=False)
            _upgrade(engine)
            engine.dispose()
            _sync(beside)
            beside.replace(file)
        finally:
            beside.unlink(missing_ok=True)


def _upgrade(engine: Engine) -> None:
    from lokaalcirculair_desktop.storage.migrations import upgrade  # Alembic costs 340 ms: only when a schema is made or changed

    upgrade(engine)


def _sync(file: Path) -> None:
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())


@contextlib.contextmanager
def _folder_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.OperationalError, OperationalError) as error:
        raise UserError(
            msg("De map {folder} kan niet worden beschreven."),
            remedy=msg("Kies met --data-dir een map waarin u mag schrijven."),
            folder=folder,
        ) from error


def _sqlite_engine(file: Path, *, read_only: bool) -> Engine:
    mode = "ro" if read_only else "rwc"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            f"{file.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000, check_same_thread=False
        )

    engine = create_engine("sqlite://", creator=connect, hide_parameters=True)
    event.listen(engine, "connect", _read_settings if read_only else _settings)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _roll_back)
    return engine


def _settings(connection: Any, _record: Any) -> None:
    connection.text_factory = tolerant_text
    for line in PRAGMAS:
        connection.execute(line)


def _read_settings(connection: Any, _record: Any) -> None:
    connection.text_factory = tolerant_text
    for line in READ_PRAGMAS:
        connection.execute(line)


def _begin(connection: Any) -> None:
    # Writers wait for each other here, before they have read anything; readers do not hold each other up.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def _roll_back(connection: Any, _record: Any) -> None:
    # After a COMMIT that failed, SQLAlchemy believes the transaction is over while SQLite still holds it open: the pool would be poisoned.
    if connection is not None and connection.in_transaction:
        connection.rollback()


@contextlib.contextmanager
def translated_errors() -> Iterator[None]:
    """Turn what a disk, a lock or a damaged file can do to us into a message for the user; anything else stays a bug."""
    try:
        yield
    except OperationalError as error:
        raise UserError(*_told(error), remedy=msg("Probeer het over enkele ogenblikken opnieuw.")) from error
    except UnicodeDecodeError as error:  # the driver reads its own message about a damaged table, with the damaged name in it
        raise damaged_file() from error
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.DatabaseError) and not isinstance(error.orig, sqlite3.IntegrityError | sqlite3.ProgrammingError):
            raise damaged_file() from error
        raise


def _told(error: OperationalError) -> tuple[str]:
    code = getattr(error.orig, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return (msg("Een ander programma houdt het gegevensbestand vast."),)
    if primary == sqlite3.SQLITE_FULL:
        return (msg("De schijf is vol."),)
    if primary == sqlite3.SQLITE_READONLY:
        return (msg("Het gegevensbestand kan alleen worden gelezen, niet beschreven."),)
    return (msg("De schijf antwoordt niet."),)
