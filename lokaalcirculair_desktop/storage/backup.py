"""Checked copies of the database, made with SQLite's own backup, opened and verified before any older one goes.

A copy is a whole database file under a name that tells its moment and its reason. It is written beside its place, verified, synced and then
renamed, so that every file in the folder is a good one. Restoring verifies first and keeps the present data aside.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.storage.damage import damaged_file
from lokaalcirculair_desktop.storage.file_header import finish_interrupted, require_ours
from lokaalcirculair_desktop.texts import msg

PATIENCE_S = 5.0
KEEP_ALL_FOR = timedelta(days=2)
KEEP_DAILY_FOR = timedelta(days=21)
KEEP_WEEKLY_FOR = timedelta(weeks=13)
_NAME = re.compile(r"lokaalcirculair-(?P<moment>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)-(?P<reason>[a-z-]+)(-\d+)?\.db")
_MOMENT = "%Y-%m-%dT%H-%M-%S%z"
_SIDE_FILES = ("-journal", "-wal", "-shm")


class HeldByAnother(UserError):
    """The database is locked by another program; that says nothing about what it holds."""

    def __init__(self) -> None:
        super().__init__(msg("Een ander programma houdt het gegevensbestand vast."), remedy=msg("Probeer het over enkele ogenblikken opnieuw."))


@dataclass(frozen=True, slots=True)
class Backup:
    """One checked copy.

    Attributes:
        file: where it lies.
        made_at: the moment of making, to the second.
        reason: why it was made: ``start``, ``work``, ``import``, ``restore``, ``delete``, ``migration``, ``asked``.
        size: in bytes.
    """

    file: Path
    made_at: datetime
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Content:
    """What a copy holds.

    Attributes:
        organisations: how many organisations.
        assessments: how many rounds.
        answers: how many answers.
        newest: the name of the organisation and the title of the round that changed last, if any.
    """

    organisations: int
    assessments: int
    answers: int
    newest: tuple[str, str] | None


def make_backup(database: Path, folder: Path, reason: str, moment: datetime) -> Backup:
    """Copy the database into the folder of backups and verify the copy.

    Raises:
        UserError: the database cannot be read or is damaged, or the folder cannot be written; then there is no new copy.
    """
    target = _free_name(folder, reason, moment)
    copy_checked(database, target)
    return _described(target)


def copy_checked(database: Path, target: Path) -> None:
    """Write a verified copy of a database to a file, whole or not at all.

    Raises:
        UserError: as ``make_backup``.
    """
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    with disk_errors(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            copy_pages(database, beside)
            verify(beside)
            sync(beside)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)


def verify(file: Path) -> Content:
    """Open a copy and read all of it; return what it holds.

    Raises:
        UserError: it is not ours, from a newer version, or damaged.
    """
    require_ours(file)
    try:
        with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            problems = [line for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"]
            orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
            if problems or orphans:
                raise _damaged(file)
            return _content(connection)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise _damaged(file) from error


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the copies in a folder, newest first; files with other names are not ours and are left out."""
    if not folder.is_dir():
        return ()
    found = [_described(file) for file in folder.iterdir() if _NAME.fullmatch(file.name)]
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.file.stat().st_mtime_ns), reverse=True))


def thin(folder: Path, moment: datetime) -> tuple[Backup, ...]:
    """Remove copies that are no longer needed and return them: of the last two days all stay, then one a day, one a week, one a month.

    The newest copy always stays.
    """
    backups = list_backups(folder)
    kept = {backup.file for backup in _worth_keeping(backups, moment)}
    removed = tuple(backup for backup in backups if backup.file not in kept)
    for backup in removed:
        backup.file.unlink(missing_ok=True)
    return removed


def restore(copy: Path, database: Path, folder: Path, moment: datetime) -> Path | None:
    """Put a copy in the place of the database; return where the present data lies now, if there was any.

    The present data is kept as a checked copy where it can be read, else as it is, byte for byte.

    Raises:
        UserError: the copy is no good, or the disk cannot be written; then the present data is where it was.
    """
    verify(copy)
    beside = database.with_name(f".{database.name}.{os.getpid()}.restored")
    with disk_errors(database.parent):
        database.parent.mkdir(parents=True, exist_ok=True)
        try:
            copy_pages(copy, beside)
            verify(beside)
            sync(beside)
            aside = _keep_aside(database, folder, moment)
            for side in _SIDE_FILES:  # a journal of the old file would be played into the new one
                database.with_name(database.name + side).unlink(missing_ok=True)
            beside.replace(database)
        finally:
            beside.unlink(missing_ok=True)
    return aside


def keep_damaged_aside(database: Path, moment: datetime) -> Path:
    """Copy a database that cannot be read, byte for byte, beside itself; return where.

    Raises:
        UserError: the disk cannot be written.
    """
    target = database.with_name(f"{database.stem}-beschadigd-{_stamp(moment)}{database.suffix}")
    with disk_errors(database.parent):
        shutil.copy2(database, target)
        sync(target)
    return target


def _keep_aside(database: Path, folder: Path, moment: datetime) -> Path | None:
    if not database.exists():
        return None
    try:
        return make_backup(database, folder, "restore", moment).file
    except HeldByAnother:  # not damaged: whoever holds it may be in the middle of something
        raise
    except UserError:
        return keep_damaged_aside(database, moment)


def _worth_keeping(backups: Iterable[Backup], moment: datetime) -> Iterator[Backup]:
    """Yield, of backups from newest to oldest, the newest of each span of time."""
    seen: set[tuple[object, ...]] = set()
    for backup in backups:
        span = _span(backup, moment)
        if span not in seen:
            seen.add(span)
            yield backup


def _span(backup: Backup, moment: datetime) -> tuple[object, ...]:
    age = moment - backup.made_at
    if age <= KEEP_ALL_FOR:
        return ("each", backup.file)
    if age <= KEEP_DAILY_FOR:
        return ("day", backup.made_at.date())
    if age <= KEEP_WEEKLY_FOR:
        return ("week", *backup.made_at.isocalendar()[:2])
    return ("month", backup.made_at.year, backup.made_at.month)


def _free_name(folder: Path, reason: str, moment: datetime) -> Path:
    stem = f"lokaalcirculair-{_stamp(moment)}-{reason}"
    names = (f"{stem}.db", *(f"{stem}-{n}.db" for n in range(1, 1000)))
    return next(folder / name for name in names if not (folder / name).exists())


def _stamp(moment: datetime) -> str:
    """Return a moment as a name of a file: in UTC, so that the order of names is the order of time, also when summer time ends."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H-%M-%SZ")


def _described(file: Path) -> Backup:
    parts = _NAME.fullmatch(file.name)
    if parts is None:
        raise ValueError(file.name)
    return Backup(file, datetime.strptime(parts["moment"], _MOMENT).astimezone(), parts["reason"], file.stat().st_size)


def copy_pages(source: Path, target: Path) -> None:
    """Copy a database page by page while others may use it; the target is not yet verified or synced."""
    target.unlink(missing_ok=True)
    finish_interrupted(source)
    with (
        contextlib.closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True, timeout=PATIENCE_S)) as from_file,
        contextlib.closing(sqlite3.connect(target)) as to_file,
    ):
        to_file.execute("PRAGMA synchronous=EXTRA")
        from_file.backup(to_file, progress=_patience())


def _patience() -> Callable[[int, int, int], None]:
    """Return what ends a copy of a file that stays locked: the driver by itself tries for ever."""
    until = time.monotonic() + PATIENCE_S

    def go_on(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > until:
            raise HeldByAnother

    return go_on


def _content(connection: sqlite3.Connection) -> Content:
    organisations, assessments, answers = connection.execute(
        "SELECT (SELECT count(*) FROM organisation), (SELECT count(*) FROM assessment), (SELECT count(*) FROM answer)"
    ).fetchone()
    newest = connection.execute(
        "SELECT o.name, a.title FROM assessment a JOIN organisation o ON o.pk = a.organisation_pk ORDER BY a.changed_at DESC, a.pk DESC LIMIT 1"
    ).fetchone()
    return Content(organisations, assessments, answers, newest)


def sync(file: Path) -> None:
    """Wait until a file is on the disk."""
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())


def _damaged(file: Path) -> UserError:
    return UserError(msg("Het bestand {file} is beschadigd."), remedy=msg("Kies een andere reservekopie."), file=file.name)


@contextlib.contextmanager
def disk_errors(folder: Path) -> Iterator[None]:
    """Turn what a disk or a damaged file can do to a copy into a message for the user."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise UserError(msg("De kopie kan niet worden gemaakt: de schijf antwoordt niet of is vol."), remedy=msg("Maak plaats vrij.")) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise damaged_file() from error
    except OSError as error:
        raise UserError(
            msg("De map {folder} kan niet worden beschreven."), remedy=msg("Maak plaats vrij of kies een andere map."), folder=folder
        ) from error
