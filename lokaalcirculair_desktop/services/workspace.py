"""The user's data, as the services see it: a folder, a database in it (or elsewhere, by URL), and a clock."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.texts import msg

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from lokaalcirculair_desktop.storage.database import Engine
    from lokaalcirculair_desktop.storage.locks import Access, Holder, WriterLock
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
        is_guarded: whether writing needs the lock of the data (the window and the writing verbs do).
        is_read_only: whether nothing may be written for now: another window writes, or the place cannot be written.
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
        self.is_guarded = False
        self.is_read_only = False
        self._lock: WriterLock | None = None
        self._temporary: TemporaryDirectory[str] | None = None
        self._url = database_url
        self._engines: dict[bool, Engine] = {}

    def now(self) -> str:
        """Return the present moment as RFC 3339 text."""
        return self.clock().isoformat()

    @property
    def is_empty(self) -> bool:
        """Whether no database was made yet, and nothing says that one was."""
        return self._url is None and not self.folder.database.exists() and not self.is_missing

    @property
    def is_missing(self) -> bool:
        """Whether the database is not there although one was completed here: the sign of that stayed, or copies did."""
        if self._url is not None or self.folder.database.exists():
            return False
        return self.folder.sign.exists() or any(self.folder.backups.glob("lokaalcirculair-*.db"))

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

    def take_lock(self, wait_s: float = 0.0) -> Access:
        """Ask for the right to write, waiting at most some seconds; a database elsewhere, by URL, looks after its writers itself."""
        from lokaalcirculair_desktop.storage.locks import Access

        return Access.WRITER if self._url is not None else self._own_lock().take(self.now(), wait_s)

    def lock_holder(self) -> Holder | None:
        """Return who holds the right to write, as far as is known."""
        return self._own_lock().holder()

    def let_go(self) -> None:
        """Give back the right to write."""
        if self._lock is not None:
            self._lock.let_go()

    def move_to(self, folder: DataFolder) -> None:
        """Work in another folder from now on, with its own lock."""
        self.close()
        self.let_go()
        self.folder, self._lock = folder, None

    def require_writer(self) -> None:
        """See to it that only we write.

        Raises:
            UserError: another window or verb writes, or the folder cannot be written.
        """
        from lokaalcirculair_desktop.storage.locks import Access

        if self.is_read_only:
            raise UserError(msg("De gegevens zijn nu alleen om te lezen geopend."))
        access = self.take_lock()
        if access is Access.HELD_BY_OTHER:
            raise UserError(
                msg("De gegevens zijn al geopend in een ander venster of door een andere opdracht."),
                remedy=msg("Sluit dat venster en probeer opnieuw."),
            )
        if access is Access.NOT_WRITABLE:
            raise UserError(
                msg("De map {folder} kan niet worden beschreven."),
                remedy=msg("Kies met --data-dir een map waarin u mag schrijven."),
                folder=self.folder.root,
            )

    def _own_lock(self) -> WriterLock:
        from lokaalcirculair_desktop.storage.locks import WriterLock

        if self._lock is None:
            self._lock = WriterLock(self.folder.database)
        return self._lock

    def _unit(self, *, writes: bool) -> UnitOfWork:
        from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork

        return UnitOfWork(self._engine(writes=writes), writes=writes)

    def _engine(self, *, writes: bool) -> Engine:
        from lokaalcirculair_desktop.storage import database

        if writes and self.is_guarded:
            self.require_writer()
        if writes not in self._engines:
            if writes and self.is_empty:
                database.create_database(self._database(writes=True))
                self.leave_sign()
            self._engines[writes] = database.open_database(self._database(writes=writes), read_only=not writes)
        return self._engines[writes]

    def _database(self, *, writes: bool) -> str:
        from lokaalcirculair_desktop.storage import database

        return self._url or database.sqlite_url(self._present_file(writes=writes)).render_as_string(hide_password=False)

    def leave_sign(self) -> None:
        """Leave the sign that a database was completed here."""
        if self.has_own_file and not self.folder.sign.exists():
            with contextlib.suppress(OSError):  # a place that cannot be written keeps its data all the same
                self.folder.sign.write_text("Hier staat lokaalcirculair.db met uw metingen.\n", encoding="utf-8")

    def _may_write(self) -> bool:
        from lokaalcirculair_desktop.storage.locks import Access

        return not self.is_read_only and (not self.is_guarded or self.take_lock() is Access.WRITER)

    def _present_file(self, *, writes: bool) -> Path:
        """Return our file with the present tables: upgraded where it may be, else a temporary copy of it that is."""
        from lokaalcirculair_desktop.storage import file_header

        own = self.folder.database
        if self.is_missing:
            raise missing_database()
        if not own.exists() or file_header.require_ours(own).schema_version == file_header.SCHEMA_VERSION:
            return own
        from lokaalcirculair_desktop.storage import upgrading

        if writes or (self.migrates and self._may_write()):
            upgrading.upgrade_file(own, self.folder.backups, self.clock())
            return own
        if self._temporary is None:
            from tempfile import TemporaryDirectory

            from lokaalcirculair_desktop.services.running_marks import temporary_prefix

            self._temporary = TemporaryDirectory(prefix=temporary_prefix())
            upgrading.upgraded_copy(own, Path(self._temporary.name, own.name))
        return Path(self._temporary.name, own.name)


def missing_database() -> UserError:
    """Return the message that the data is not where it was."""
    return UserError(
        msg("Uw metingen staan niet op de gewone plaats."),
        safe=msg("Er is niets gewist."),
        remedy=msg("Kies waar ze staan, of zet een reservekopie terug."),
    )
