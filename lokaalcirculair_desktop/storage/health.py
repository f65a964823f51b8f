"""How a database is, told apart: sound, damaged, somebody else's, from a newer version, or not to be known now.

A lock or a disk that does not answer says nothing about the file: it is never called damage.
"""

from __future__ import annotations

import contextlib
import sqlite3
from enum import Enum, auto
from pathlib import Path

from lokaalcirculair_desktop.storage.damage import tolerant_text
from lokaalcirculair_desktop.storage.file_header import APPLICATION_ID, SCHEMA_VERSION, finish_interrupted


class Health(Enum):
    """What was found."""

    SOUND = auto()
    DAMAGED = auto()
    FOREIGN = auto()
    NEWER = auto()
    UNKNOWN = auto()


def health_of(file: Path) -> Health:
    """Read a whole database without changing it, and tell how it is."""
    finish_interrupted(file)
    try:
        with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=1)) as connection:
            connection.text_factory = tolerant_text
            return _read(connection)
    except sqlite3.OperationalError:  # locked, no disk, no rights: it may be sound
        return Health.UNKNOWN
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return Health.DAMAGED


def _read(connection: sqlite3.Connection) -> Health:
    # The schema first: a file whose header is gone has no application id either, and is damaged rather than somebody else's.
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    if application_id != APPLICATION_ID:
        return Health.FOREIGN if tables else Health.DAMAGED
    if connection.execute("PRAGMA user_version").fetchone()[0] > SCHEMA_VERSION:
        return Health.NEWER
    pages = [line for (line,) in connection.execute("PRAGMA integrity_check")]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchone()
    return Health.SOUND if pages == ["ok"] and orphans is None else Health.DAMAGED
