"""A program that was ended in the middle of a transaction leaves a journal; the next one undoes the half of it and goes on."""

import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lokaalcirculair_desktop.storage import backup, database, file_header
from lokaalcirculair_desktop.storage.health import Health, health_of

# Fills the cache so that changed pages reach the file, and ends without a commit.
ENDS_HALFWAY = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=2")
connection.execute("BEGIN IMMEDIATE")
connection.execute("CREATE TABLE half (x)")
connection.executemany("INSERT INTO half VALUES (?)", [("x" * 200,)] * 500)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def interrupted(file: Path) -> Path:
    ended = subprocess.run([sys.executable, "-c", ENDS_HALFWAY, str(file)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert file.with_name(f"{file.name}-journal").stat().st_size > 0
    return file


def has_half(file: Path) -> bool:
    connection = sqlite3.connect(file)
    found = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone()[0]
    connection.close()
    return bool(found)


def test_reading_undoes_the_half(interrupted: Path) -> None:
    assert file_header.require_ours(interrupted).schema_version == file_header.SCHEMA_VERSION
    assert not has_half(interrupted)


def test_the_check_at_the_start_undoes_the_half(interrupted: Path) -> None:
    assert health_of(interrupted) is Health.SOUND
    assert not has_half(interrupted)


def test_a_copy_undoes_the_half_first(interrupted: Path, tmp_path: Path) -> None:
    made = backup.make_backup(interrupted, tmp_path / "backups", "asked", datetime(2026, 11, 24, tzinfo=UTC))
    assert not has_half(made.file)


def test_a_transaction_of_somebody_who_works_is_left_alone(file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("CREATE TABLE half (x)")
    file_header.finish_interrupted(file)
    other.execute("COMMIT")
    other.close()
    assert has_half(file)
    database.open_database(database.sqlite_url(file)).dispose()
