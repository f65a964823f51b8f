"""What the start has to tell: whether the data is there and sound, who else has it open, and whether a copy is due."""

from __future__ import annotations

import filecmp
import os
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import backups, places
from lokaalcirculair_desktop.services.backups import CheckedBackup
from lokaalcirculair_desktop.services.locks import holder_in_words
from lokaalcirculair_desktop.services.places import Place
from lokaalcirculair_desktop.services.workspace import Workspace, missing_database

WAIT_FOR_HOLDER_S = 2.0  # a window that is just closing, or a verb that is almost done


class Trouble(Enum):
    """What stands in the way of the data."""

    NONE = auto()
    MISSING = auto()
    DAMAGED = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """How the data is.

    Attributes:
        trouble: what kind of problem, if any.
        error: the problem in words, where there is one.
        newest: the newest copy that is good.
        kept_aside: where the damaged file was copied to.
    """

    trouble: Trouble
    error: UserError | None = None
    newest: CheckedBackup | None = None
    kept_aside: Path | None = None


class Access(Enum):
    """Whether this window may write."""

    WRITES = auto()
    HELD = auto()
    READ_ONLY_PLACE = auto()


@dataclass(frozen=True, slots=True)
class Readiness:
    """What was found right after the start.

    Attributes:
        access: whether this window may write.
        holder: who has the data open, in words.
        diagnosis: how the data is.
        place: where the data lies.
        conflict_copies: files beside the database that a program that synchronises made of it.
    """

    access: Access
    holder: str
    diagnosis: Diagnosis
    place: Place
    conflict_copies: tuple[Path, ...]


def get_ready(workspace: Workspace) -> Readiness:
    """Ask for the right to write, and read the whole database once. Takes a while: never on the GUI thread."""
    access = _access(workspace)
    workspace.is_read_only = access is not Access.WRITES
    holder = holder_in_words(workspace.lock_holder()) if access is Access.HELD else ""
    if access is Access.WRITES:
        workspace.leave_sign()
    root = workspace.folder.root
    return Readiness(access, holder, diagnose(workspace), places.place_of(root), places.conflict_copies(workspace.folder.database))


def _access(workspace: Workspace) -> Access:
    from lokaalcirculair_desktop.storage import locks

    taken = workspace.take_lock(WAIT_FOR_HOLDER_S)
    if taken is locks.Access.HELD_BY_OTHER:
        return Access.HELD
    file = workspace.folder.database
    is_locked_file = workspace.has_own_file and not os.access(file, os.W_OK)
    return Access.READ_ONLY_PLACE if taken is locks.Access.NOT_WRITABLE or is_locked_file else Access.WRITES


def diagnose(workspace: Workspace) -> Diagnosis:
    """Tell how the data is; a damaged file is copied aside before anything else happens to it."""
    from lokaalcirculair_desktop.storage import file_header
    from lokaalcirculair_desktop.storage.damage import damaged_file
    from lokaalcirculair_desktop.storage.health import Health, health_of

    if workspace.is_missing:
        return Diagnosis(Trouble.MISSING, missing_database(), newest_good(workspace))
    if not workspace.has_own_file:
        return Diagnosis(Trouble.NONE)
    health = health_of(workspace.folder.database)
    if health is Health.DAMAGED:
        return Diagnosis(Trouble.DAMAGED, damaged_file(), newest_good(workspace), _keep_aside(workspace))
    if health in (Health.FOREIGN, Health.NEWER):
        try:
            file_header.require_ours(workspace.folder.database)
        except UserError as error:
            return Diagnosis(Trouble.OTHER, error)
    return Diagnosis(Trouble.NONE)  # sound, or not to be known just now: nothing is said against the file


def newest_good(workspace: Workspace) -> CheckedBackup | None:
    """Return the newest copy that opens and reads; older ones are tried in turn."""
    return next((one for one in backups.list_backups(workspace) if one.content is not None), None)


def _keep_aside(workspace: Workspace) -> Path | None:
    """Copy a damaged database beside itself, once; a read-only place keeps it where it is."""
    from lokaalcirculair_desktop.storage import backup

    database = workspace.folder.database
    for kept in database.parent.glob(f"{database.stem}-beschadigd-*{database.suffix}"):
        if filecmp.cmp(kept, database, shallow=False):
            return kept
    try:
        return backup.keep_damaged_aside(database, workspace.clock())
    except UserError:
        return None


def begin_empty(workspace: Workspace) -> None:
    """Make an empty database in the place of one that went missing; copies stay where they are.

    Raises:
        UserError: the folder cannot be written, or another window writes.
    """
    from lokaalcirculair_desktop.storage import database

    workspace.require_writer()
    if workspace.is_missing:
        database.create_database(database.sqlite_url(workspace.folder.database))
        workspace.leave_sign()
