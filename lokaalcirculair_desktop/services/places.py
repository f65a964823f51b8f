"""Where the data lies: on this computer, or in a place where a database can be damaged or not be written."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path, PurePosixPath

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder, follow_pointer, own_folder
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import msg

NETWORK_FILE_SYSTEMS = frozenset({"cifs", "smb3", "smbfs", "nfs", "nfs4", "9p", "afs", "fuse.sshfs", "fuse.rclone", "davfs", "fuse.davfs2"})
_DRIVE_REMOTE = 4  # what GetDriveType says of a network drive
_CONFLICT_WORDS = ("conflict", "conflicted copy", "conflicterende kopie")


class PlaceKind(Enum):
    """What kind of place."""

    LOCAL = auto()
    SYNCED = auto()
    NETWORK = auto()
    ROAMING = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """Where the data lies.

    Attributes:
        kind: what kind of place.
        name: who synchronises it (OneDrive, Dropbox …), where that is known.
    """

    kind: PlaceKind
    name: str = ""

    @property
    def is_risky(self) -> bool:
        """Whether a database can be damaged here."""
        return self.kind is not PlaceKind.LOCAL


_LOCAL = Place(PlaceKind.LOCAL)
# The folders of programs that synchronise begin with these names, without regard to case: "OneDrive - Gemeente Wilgenbeke".
_SYNCED = {
    "onedrive": "OneDrive", "sharepoint": "SharePoint", "dropbox": "Dropbox", "google drive": "Google Drive", "googledrive": "Google Drive",
    "icloud drive": "iCloud", "icloud~": "iCloud", "iclouddrive": "iCloud", "mobile documents": "iCloud", "nextcloud": "Nextcloud",
    "owncloud": "ownCloud", "mijn drive": "Google Drive", "my drive": "Google Drive",
}  # fmt: skip


def place_of(folder: Path) -> Place:
    """Tell what kind of place a folder is in, by its name and by what the system says of its disk."""
    folder = folder.absolute()
    synced = _synced(folder)
    if synced:
        return Place(PlaceKind.SYNCED, synced)
    if _is_on_network(folder):
        return Place(PlaceKind.NETWORK)
    roaming = os.environ.get("APPDATA") if sys.platform == "win32" else None
    return Place(PlaceKind.ROAMING) if roaming and folder.is_relative_to(roaming) else _LOCAL


def _synced(folder: Path) -> str:
    for variable in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = os.environ.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    names = [part.casefold() for part in folder.parts]
    return next((product for name in names for start, product in _SYNCED.items() if name.startswith(start)), "")


def _is_on_network(folder: Path) -> bool:
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        windows = ctypes.windll.kernel32
        return bool(windows.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE)
    return file_system_of(folder, mount_table()) in NETWORK_FILE_SYSTEMS


def mount_table() -> str:
    """Return what is mounted where, as Linux tells it; empty elsewhere."""
    with contextlib.suppress(OSError):
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    return ""


def file_system_of(folder: Path, mounts: str) -> str:
    """Return the kind of file system that a folder is on, out of a table of mounts; empty where it is not told."""
    found, deepest = "", -1
    for fields in (line.split() for line in mounts.splitlines()):
        if len(fields) < 3:
            continue
        point = PurePosixPath(fields[1].replace("\\040", " "))
        if PurePosixPath(folder.as_posix()).is_relative_to(point) and len(point.parts) >= deepest:
            found, deepest = fields[2], len(point.parts)
    return found


def conflict_copies(database: Path) -> tuple[Path, ...]:
    """Return the files beside a database that a program that synchronises made of it: other databases with its name and something behind it."""
    if not database.parent.is_dir():
        return ()
    found = database.parent.glob(f"{database.stem}*{database.suffix}")
    return tuple(sorted(file for file in found if _is_conflict(file.stem[len(database.stem) :])))


def _is_conflict(rest: str) -> bool:
    """Tell whether what stands behind the name was put there by such a program; our own copies carry *beschadigd* or *verplaatst*."""
    if not rest or rest.startswith(("-beschadigd-", "-verplaatst-")):
        return False
    return rest[0] in "-( _" or any(word in rest.casefold() for word in _CONFLICT_WORDS)


def keep_conflict_copy(workspace: Workspace, copy: Path) -> Path:
    """Put a checked copy of a conflict copy with the backups, so that it cannot get lost; the file itself stays.

    Raises:
        UserError: it is no database of ours, is damaged, or the folder cannot be written.
    """
    from lokaalcirculair_desktop.storage import backup

    return backup.make_backup(copy, workspace.folder.backups, "conflict", workspace.clock()).file


def move_to_this_computer(workspace: Workspace, target: DataFolder | None = None) -> DataFolder:
    """Move the data to the usual folder of this computer, with its copies and settings; the old file stays under another name.

    A checked copy arrives there under another name, then a pointer is left here, then the copy takes its name: whenever this is cut short,
    the next start finds one whole database, the old or the new (see ``paths.follow_pointer``).

    Raises:
        UserError: there is other data already, or it cannot be written; then nothing was moved.
    """
    from lokaalcirculair_desktop.storage import backup

    old, new = workspace.folder, target or own_folder()
    if new.root.absolute() == old.root.absolute() or new.database.exists():
        raise UserError(msg("Op deze computer staan al andere metingen."), remedy=msg("Lees ze in vanuit een bestand."))
    workspace.require_writer()
    workspace.close()
    if not old.database.exists():  # nothing was made yet: what is made from now on is made there
        point_to(old, new)
        workspace.move_to(new)
        return new
    backup.copy_checked(old.database, new.arriving)
    _take_along(old, new)
    point_to(old, new)
    with backup.disk_errors(new.root):
        new.arriving.replace(new.database)
    with contextlib.suppress(OSError):  # another program may hold the old file: the pointer leads past it all the same
        stamp = workspace.clock().strftime("%Y-%m-%d")
        old.database.replace(old.database.with_name(f"{old.database.stem}-verplaatst-{stamp}{old.database.suffix}"))
    workspace.move_to(new)
    return new


def _take_along(old: DataFolder, new: DataFolder) -> None:
    """Copy the backups and the settings; what cannot be copied stays where it was, where it can still be found."""
    files = [old.settings, *(backup for backup in old.backups.glob("*") if backup.is_file())] if old.backups.exists() else [old.settings]
    for file in files:
        there = new.root / file.relative_to(old.root)
        with contextlib.suppress(OSError):
            if file.exists() and not there.exists():
                there.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(file, there)


def point_to(old: DataFolder, new: DataFolder) -> None:
    """Leave a pointer in a folder: from the next start on, the data is looked for elsewhere.

    Raises:
        UserError: the folder cannot be written.
    """
    try:
        old.root.mkdir(parents=True, exist_ok=True)
        old.pointer.write_text(str(new.root.absolute()), encoding="utf-8")
    except OSError as error:
        raise UserError(
            msg("De map {folder} kan niet worden beschreven."), remedy=msg("Maak plaats vrij of kies een andere map."), folder=old.root
        ) from error


def use_folder(workspace: Workspace, root: Path) -> None:
    """Use the data of another folder, from now on.

    Raises:
        UserError: there is no database of ours in it.
    """
    from lokaalcirculair_desktop.storage import file_header

    chosen = follow_pointer(DataFolder(root))
    file_header.require_ours(chosen.database)
    point_to(workspace.folder, chosen)
    workspace.move_to(chosen)
