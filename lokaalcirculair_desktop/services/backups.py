"""Copies of the user's data: made at the right moments, checked, thinned, listed and put back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
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


def back_up(workspace: Workspace, reason: Reason) -> Backup | None:
    """Make a checked copy and thin the older ones; nothing to do where there is no database of our own.

    Raises:
        UserError: the copy cannot be made; the older ones are all still there.
    """
    from lokaalcirculair_desktop.storage import backup

    if not workspace.has_own_file:
        return None
    made = backup.make_backup(workspace.folder.database, workspace.folder.backups, reason, workspace.clock())
    backup.thin(workspace.folder.backups, workspace.clock())
    return made


def back_up_if_changed(workspace: Workspace, reason: Reason) -> Backup | None:
    """Make a checked copy if the data changed since the newest one, and that is old enough for this reason.

    Raises:
        UserError: the copy cannot be made.
    """
    from lokaalcirculair_desktop.storage import backup

    if not workspace.has_own_file:
        return None
    newest = next(iter(backup.list_backups(workspace.folder.backups)), None)
    if newest is None:
        return back_up(workspace, reason)
    is_unchanged = workspace.folder.database.stat().st_mtime <= newest.file.stat().st_mtime
    is_too_soon = reason is Reason.WORK and workspace.clock() - newest.made_at < WHILE_WORKING
    return None if is_unchanged or is_too_soon else back_up(workspace, reason)


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
