"""One transaction, one set of repositories: everything inside it happens, or nothing does."""

from __future__ import annotations

from types import TracebackType

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from lokaalcirculair_desktop.storage.assessments import AssessmentRepository
from lokaalcirculair_desktop.storage.bin import BinRows
from lokaalcirculair_desktop.storage.database import translated_errors
from lokaalcirculair_desktop.storage.organisations import OrganisationRepository


class UnitOfWork:
    """A transaction that is rolled back unless it is committed.

    Attributes:
        organisations: the organisations, within this transaction.
        assessments: the assessments, within this transaction.
        bin: what lies in the bin, likewise.

    Raises:
        UserError: on entering, committing or leaving, if the data could not be read or written.
    """

    organisations: OrganisationRepository
    assessments: AssessmentRepository
    bin: BinRows
    _connection: Connection

    def __init__(self, engine: Engine, *, writes: bool) -> None:
        self._engine = engine.execution_options(writes=writes)

    def __enter__(self) -> UnitOfWork:
        with translated_errors():
            self._connection = self._engine.connect()
            self._connection.begin()  # our own BEGIN, now: a lock is met before any work
        self.organisations = OrganisationRepository(self._connection)
        self.assessments = AssessmentRepository(self._connection)
        self.bin = BinRows(self._connection)
        return self

    def integrity_problems(self) -> tuple[str, ...]:
        """Return what the database itself finds wrong with its pages and references; nothing for a database that watches over that itself."""
        if self._connection.dialect.name != "sqlite":
            return ()
        with translated_errors():
            pages = self._connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            orphans = self._connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        return tuple(str(line) for line in pages if line != "ok") + tuple(f"{row[0]} {row[1]}" for row in orphans)

    def commit(self) -> None:
        """Make everything done so far durable; only after this may anyone be told that it is saved."""
        with translated_errors():
            self._connection.commit()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._connection.close()  # rolls back what was not committed
        if isinstance(error, DBAPIError | UnicodeDecodeError):
            with translated_errors():
                raise error
