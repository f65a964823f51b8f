"""Copies of the user's data: made at the right moments, checked, thinned, listed and put back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import msg

if TYPE_CHECKING:
    from lokaalcirculair_desktop.storage.backup import Backup, Content

WHILE_WORKING = timedelta(minutes=30)


class Reason(StrEnum):
    """Why a copy is made."""

    START = "start"
    WORK = "work"
    IMPORT = "import"
    DELETE = "delete"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class CheckedBackup:
    """A copy that was opened.

    Attributes:
        backup: which one.
        content: what it holds; ``None`` where it cannot be read any more.
    """

    backup: Backup
    content: Content | None


def back_up(workspace: Workspace, reason: Reason, *, second_place: Path | None = None) -> Backup | None:
    """Make a checked copy and thin the older ones; nothing to do where there is no database of our own.

    Args:
        workspace: whose data.
        reason: why.
        second_place: a folder, on another disk, that gets the copy too.

    Raises:
        UserError: the copy cannot be made, and the older ones are all still there; or only the one in the second place cannot.
    """
    from lokaalcirculair_desktop.storage import backup

    if not workspace.has_own_file:
        return None
    made = backup.make_backup(workspace.folder.database, workspace.folder.backups, reason, workspace.clock())
    backup.thin(workspace.folder.backups, workspace.clock())
    if second_place is not None:
        _bring(made, second_place, workspace)
    return made


def _bring(made: Backup, second_place: Path, workspace: Workspace) -> None:
    from lokaalcirculair_desktop.storage import backup

    try:
        if not second_place.is_dir():  # never made anew: a stick that is not there would get its folder on this disk
            raise FileNotFoundError(second_place)
        backup.copy_checked(made.file, second_place / made.file.name)
        backup.thin(second_place, workspace.clock())
    except (OSError, UserError) as error:
        raise UserError(
            msg("De tweede plaats {folder} kreeg geen kopie."),
            safe=msg("Op deze computer is de kopie wel gemaakt."),
            remedy=msg("Sluit de schijf aan of kies een andere plaats."),
            folder=second_place,
        ) from error


def back_up_if_changed(workspace: Workspace, reason: Reason, *, second_place: Path | None = None) -> Backup | None:
    """Make a checked copy if the data changed since the newest one, and that is old enough for this reason.

    Raises:
        UserError: as ``back_up``.
    """
    from lokaalcirculair_desktop.storage import backup

    if not workspace.has_own_file:
        return None
    newest = next(iter(backup.list_backups(workspace.folder.backups)), None)
    if newest is None:
        return back_up(workspace, reason, second_place=second_place)
    is_unchanged = workspace.folder.database.stat().st_mtime <= newest.file.stat().st_mtime
    is_too_soon = reason is Reason.WORK and workspace.clock() - newest.made_at < WHILE_WORKING
    return None if is_unchanged or is_too_soon else back_up(workspace, reason, second_place=second_place)


def newest_backup_at(workspace: Workspace) -> datetime | None:
    """Return when the newest copy was made; each was opened and checked then."""
    from lokaalcirculair_desktop.storage import backup

    return next((one.made_at for one in backup.list_backups(workspace.folder.backups)), None)


def is_on_other_disk(workspace: Workspace, folder: Path) -> bool:
    """Tell whether a folder is there and on another disk than the data."""
    try:
        return folder.stat().st_dev != workspace.folder.root.stat().st_dev
    except OSError:
        return False


def save_copy(workspace: Workspace, target: Path) -> None:
    """Write a checked copy to a place of the user's choice.

    Raises:
        UserError: there is nothing to copy, or it cannot be written.
    """
    from lokaalcirculair_desktop.storage import backup

    if not workspace.has_own_file:
        raise UserError(msg("Er zijn nog geen gegevens om te kopiëren."))
    backup.copy_checked(workspace.folder.database, target)


def list_backups(workspace: Workspace) -> Iterator[CheckedBackup]:
    """Yield the copies, newest first, each opened and read; that takes a while for each."""
    from lokaalcirculair_desktop.storage import backup

    for one in backup.list_backups(workspace.folder.backups):
        try:
            yield CheckedBackup(one, backup.verify(one.file))
        except UserError:
            yield CheckedBackup(one, None)


def restore(workspace: Workspace, copy: Path) -> Path | None:
    """Put a copy back; return where the data that was there lies now.

    Raises:
        UserError: the copy is no good, or the disk cannot be written; then the present data is where it was.
    """
    from lokaalcirculair_desktop.storage import backup

    if workspace.is_guarded:
        workspace.require_writer()
    workspace.close()
    aside = backup.restore(copy, workspace.folder.database, workspace.folder.backups, workspace.clock())
    workspace.leave_sign()
    return aside
