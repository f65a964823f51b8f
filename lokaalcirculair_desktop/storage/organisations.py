"""Organisations, put away and taken out as whole domain objects, within one transaction of a unit of work."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, insert, select, update

from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.storage import rows, schema
from lokaalcirculair_desktop.storage.damage import readable
from lokaalcirculair_desktop.storage.rows import created_key


class OrganisationRepository:
    """All organisations."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def with_id(self, organisation_id: str) -> Organisation | None:
        """Return the organisation with this id, whatever its case, or ``None``."""
        return self._first(schema.organisation.c.id_key == organisation_id.lower())

    def with_nis(self, nis: str) -> Organisation | None:
        """Return the organisation with this NIS code that is not in the bin, or ``None``; of several, the first that came."""
        return self._first((schema.organisation.c.nis == nis) & schema.organisation.c.deleted_at.is_(None))

    def of_assessment(self, assessment_id: str) -> Organisation | None:
        """Return the organisation that an assessment belongs to, or ``None`` where there is no such assessment."""
        owner = select(schema.assessment.c.organisation_pk).where(schema.assessment.c.id_key == assessment_id.lower()).scalar_subquery()
        return self._first(schema.organisation.c.pk == owner)

    def all(self) -> tuple[Organisation, ...]:
        """Return every organisation, in the order in which they came."""
        found = self._connection.execute(select(schema.organisation).order_by(schema.organisation.c.pk)).mappings().all()
        return tuple(self._whole(row) for row in found)

    def add(self, organisation: Organisation) -> None:
        """Put a new organisation away."""
        created = self._connection.execute(insert(schema.organisation).values(rows.organisation_to_row(organisation)))
        self._write_logbook(created_key(created), organisation)

    def replace(self, organisation: Organisation) -> None:
        """Put an organisation away in place of the one with its id, which must be there."""
        key = self._key(organisation.id)
        self._connection.execute(update(schema.organisation).where(schema.organisation.c.pk == key).values(rows.organisation_to_row(organisation)))
        self._connection.execute(delete(schema.log_entry).where(schema.log_entry.c.organisation_pk == key))
        self._write_logbook(key, organisation)

    def _first(self, condition: ColumnElement[bool]) -> Organisation | None:
        found = self._connection.execute(select(schema.organisation).where(condition).order_by(schema.organisation.c.pk)).mappings().first()
        return None if found is None else self._whole(found)

    def _whole(self, row: RowMapping) -> Organisation:
        entries = select(schema.log_entry).where(schema.log_entry.c.organisation_pk == row["pk"]).order_by(schema.log_entry.c.position)
        with readable():
            return rows.organisation_from_row(row, tuple(map(rows.LOG_ENTRY.from_row, self._connection.execute(entries).mappings())))

    def _write_logbook(self, key: int, organisation: Organisation) -> None:
        entries = [rows.LOG_ENTRY.to_row(entry) | {"organisation_pk": key, "position": n} for n, entry in enumerate(organisation.logbook)]
        if entries:
            self._connection.execute(insert(schema.log_entry), entries)

    def _key(self, organisation_id: str) -> int:
        key = schema.organisation.c.pk
        return int(self._connection.execute(select(key).where(schema.organisation.c.id_key == organisation_id.lower())).scalar_one())
