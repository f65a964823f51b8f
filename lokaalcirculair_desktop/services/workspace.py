"""The user's data, as the services see it: a folder, a database in it (or elsewhere, by URL), and a clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.paths import DataFolder

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from lokaalcirculair_desktop.storage.summaries import StoredSummary
    from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork


def computer_clock() -> datetime:
    """Return the present moment in the computer's time zone, to the second."""
    return datetime.now().astimezone().replace(microsecond=0)


class Workspace:
    """The data of one user, opened when first asked for.

    SQLAlchemy is imported with the first transaction and not before: the list of assessments does without, so that the window appears soon.

    Attributes:
        folder: where everything of this user lives.
        clock: what time it is; another one in tests.
        migrates: whether reading brings an older database to the present tables (the window does), rather than reading a migrated copy.
    """

    def __init__(
        self,
        folder: DataFolder,
        *,
        database_url: str | None = None,
        clock: Callable[[], datetime] = computer_clock,
        migrates: bool = False,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.migrates = migrates
        self._temporary: TemporaryDirectory[str] | None = None
        self._url = database_url
        self._engines: dict[bool, Engine] = {}

    def now(self) -> str:
        """Return the present moment as RFC 3339 text."""
        return self.clock().isoformat()

    @property
    def is_empty(self) -> bool:
        """Whether no database was made yet."""
        return self._url is None and not self.folder.database.exists()

    @property
    def has_own_file(self) -> bool:
        """Whether the data is an SQLite file in the folder that exists; a database elsewhere, by URL, is looked after there."""
        return self._url is None and self.folder.database.exists()

    def reading(self) -> UnitOfWork:
        """Begin a transaction that only reads. There must be a database.

        Raises:
            UserError: the database is not there, not ours, or cannot be read now.
        """
        return self._unit(writes=False)

    def writing(self) -> UnitOfWork:
        """Begin a transaction that writes; the first one makes the database.

        Raises:
            UserError: the folder or the database cannot be written now.
        """
        return self._unit(writes=True)

    def summaries(self) -> tuple[StoredSummary, ...]:
        """Return all assessments as lists show them; none where no database was made yet.

        Raises:
            UserError: the database is not ours or cannot be read now.
        """
        from lokaalcirculair_desktop.storage import summaries

        if self.is_empty:
            return ()
        if self._url is None:
            return summaries.read_sqlite_summaries(self._present_file(writes=False))
        with self._engine(writes=False).connect() as connection:
            return summaries.read_summaries(connection.exec_driver_sql)

    def warm_up(self) -> None:
        """Import what the first transaction, the first question and the first search need, before somebody waits for it."""
        from lokaalcirculair_desktop import texts
        from lokaalcirculair_desktop.content import questionnaires, reference
        from lokaalcirculair_desktop.storage import unit_of_work  # noqa: F401  SQLAlchemy comes with it

        questionnaires.load_questionnaire(language=texts.current_language())
        reference.find_municipalities("")

    def close(self) -> None:
        """Let go of the database."""
        for engine in self._engines.values():
            engine.dispose()
        self._engines.clear()
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = None

    def _unit(self, *, writes: bool) -> UnitOfWork:
        from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork

        return UnitOfWork(self._engine(writes=writes), writes=writes)

    def _engine(self, *, writes: bool) -> Engine:
        from lokaalcirculair_desktop.storage import database

        if writes not in self._engines:
            if writes and self.is_empty:
                database.create_database(self._database(writes=True))
            self._engines[writes] = database.open_database(self._database(writes=writes), read_only=not writes)
        return self._engines[writes]

    def _database(self, *, writes: bool) -> str:
        from lokaalcirculair_desktop.storage import database

        return self._url or database.sqlite_url(self._present_file(writes=writes)).render_as_string(hide_password=False)

    def _present_file(self, *, writes: bool) -> Path:
        """Return our file with the present tables: upgraded where it may be, else a temporary copy of it that is."""
        from lokaalcirculair_desktop.storage import file_header

        own = self.folder.database
        if not own.exists() or file_header.require_ours(own).schema_version == file_header.SCHEMA_VERSION:
            return own
        from lokaalcirculair_desktop.storage import upgrading

        if writes or self.migrates:
            upgrading.upgrade_file(own, self.folder.backups, self.clock())
            return own
        if self._temporary is None:
            self._temporary = TemporaryDirectory(prefix="lokaalcirculair-")
            upgrading.upgraded_copy(own, Path(self._temporary.name, own.name))
        return Path(self._temporary.name, own.name)
