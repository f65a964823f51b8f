"""Where the program's resources and the user's files live: the same code from source and from a one-folder bundle."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

DATA_DIR_VARIABLE = "LOKAALCIRCULAIR_DATA_DIR"
DATABASE_NAME = "lokaalcirculair.db"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, given by its parts below ``resources/``."""
    return Path(__file__).resolve().parents[1].joinpath("resources", *parts)


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder that holds everything of this user: database, settings, backups and logs.

    Attributes:
        root: the folder itself; it need not exist yet.
    """

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / DATABASE_NAME

    @property
    def sign(self) -> Path:
        """The file that stays to say that a database was completed here, so that a missing one is noticed."""
        return self.root / f"{DATABASE_NAME}.made"

    @property
    def pointer(self) -> Path:
        """The file that says in which other folder the data lies now, where it was moved."""
        return self.root / f"{DATABASE_NAME}.place"

    @property
    def arriving(self) -> Path:
        """A checked copy of a database that is being moved to this folder: it becomes the database once the old folder points here."""
        return self.root / f"{DATABASE_NAME}.arriving"

    @property
    def backups(self) -> Path:
        """The folder of checked copies."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """The folder of logs and crash reports."""
        return self.root / "logs"

    @property
    def settings(self) -> Path:
        """The file of the window's settings."""
        return self.root / "settings.ini"


def data_folder(chosen: str | os.PathLike[str] | None = None) -> DataFolder:
    """Return the user's data folder: the chosen one, else that of the environment, else the local, non-roaming one of the system.

    Where the data of that folder was moved, the folder where it lies now.
    """
    named = chosen or os.environ.get(DATA_DIR_VARIABLE)
    return follow_pointer(DataFolder(Path(named).expanduser().absolute()) if named else own_folder())


def own_folder() -> DataFolder:
    """Return the local, non-roaming data folder of the system."""
    import platformdirs  # only here: a named folder needs no library

    return DataFolder(Path(platformdirs.user_data_dir("LokaalCirculair", appauthor=False, roaming=False)))


def follow_pointer(folder: DataFolder) -> DataFolder:
    """Return the folder where the data lies now; one step, and only where it is.

    A move that was cut short after its pointer was written is finished here.
    """
    try:
        moved = DataFolder(Path(folder.pointer.read_text(encoding="utf-8").strip()))
        if moved.arriving.exists() and not moved.database.exists():
            moved.arriving.replace(moved.database)
    except (OSError, ValueError):
        return folder
    return moved if moved.root.is_absolute() and moved.database.exists() else folder
