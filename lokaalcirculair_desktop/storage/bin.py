"""The bin: what was moved there is in no list, can be put back, and is gone without a trace once the bin is emptied."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, delete, select, update

from lokaalcirculair_desktop.storage import schema


class BinnedRow(NamedTuple):
    """One assessment in the bin, by itself or with its organisation; see ``services.bin.BinnedAssessment``."""

    assessment_id: str
    title: str
    organisation_id: str
    organisation_name: str
    moved_at: str
    with_organisation: bool


class BinRows:
    """What lies in the bin, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[BinnedRow, ...]:
        """Return the assessments in the bin, last moved first."""
        one, owner = schema.assessment, schema.organisation
        columns = select(one.c.id, one.c.title, owner.c.id, owner.c.name, one.c.deleted_at, owner.c.deleted_at)
        joined = columns.join(owner, owner.c.pk == one.c.organisation_pk)
        found = self._connection.execute(joined.where(one.c.deleted_at.is_not(None) | owner.c.deleted_at.is_not(None)))
        listed = [BinnedRow(*row[:4], max(row[4] or "", row[5] or ""), row[5] is not None) for row in found]
        return tuple(sorted(listed, key=lambda row: row.moved_at, reverse=True))

    def holds_assessment(self, assessment_id: str) -> bool:
        """Tell whether an assessment lies in the bin, by itself or with its organisation."""
        return any(row.assessment_id.lower() == assessment_id.lower() for row in self.all())

    def mark_assessment(self, assessment_id: str, moved_at: str | None) -> None:
        """Move an assessment to the bin, or with ``None`` out of it."""
        self._mark(schema.assessment, assessment_id, moved_at)

    def mark_organisation(self, organisation_id: str, moved_at: str | None) -> None:
        """Move an organisation with all its assessments to the bin, or with ``None`` out of it."""
        self._mark(schema.organisation, organisation_id, moved_at)

    def free_organisation_of(self, assessment_id: str, moved_at: str) -> None:
        """Take the organisation of an assessment out of the bin; its other assessments stay there, each by itself."""
        owner, one = schema.organisation, schema.assessment
        key = select(one.c.organisation_pk).where(one.c.id_key == assessment_id.lower()).scalar_subquery()
        self._free(owner.c.pk == key, one.c.id_key != assessment_id.lower(), moved_at)

    def free_organisation(self, organisation_id: str, moved_at: str) -> None:
        """Take an organisation out of the bin; all its assessments stay there, each by itself."""
        self._free(schema.organisation.c.id_key == organisation_id.lower(), schema.assessment.c.pk.is_not(None), moved_at)

    def empty(self) -> int:
        """Delete what lies in the bin with all that belongs to it, and organisations of which nothing is left; return how many assessments."""
        one, owner = schema.assessment, schema.organisation
        binned = [row.assessment_id.lower() for row in self.all()]
        owners = set(self._connection.execute(select(one.c.organisation_pk).where(one.c.id_key.in_(binned))).scalars())
        self._connection.execute(delete(one).where(one.c.id_key.in_(binned)))
        self._connection.execute(delete(owner).where(owner.c.deleted_at.is_not(None)))
        left = select(one.c.organisation_pk)
        self._connection.execute(delete(owner).where(owner.c.pk.in_(owners) & owner.c.pk.not_in(left)))
        return len(binned)

    def _mark(self, table: Table, given_id: str, moved_at: str | None) -> None:
        self._connection.execute(update(table).where(table.c.id_key == given_id.lower()).values(deleted_at=moved_at))

    def _free(self, which: ColumnElement[bool], others: ColumnElement[bool], moved_at: str) -> None:
        owner, one = schema.organisation, schema.assessment
        key = self._connection.execute(select(owner.c.pk).where(which, owner.c.deleted_at.is_not(None))).scalar_one_or_none()
        if key is not None:
            mine = (one.c.organisation_pk == key) & one.c.deleted_at.is_(None)
            self._connection.execute(update(one).where(mine, others).values(deleted_at=moved_at))
            self._connection.execute(update(owner).where(owner.c.pk == key).values(deleted_at=None))
