"""Assessments, put away and taken out as whole domain objects, within one transaction of a unit of work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, delete, func, insert, select, update

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, OwnItem
from lokaalcirculair_desktop.domain.questionnaire import is_own_item
from lokaalcirculair_desktop.storage import rows, schema
from lokaalcirculair_desktop.storage.answers import AnswerPlace, AnswerRows, DamagedAnswer, of_assessments
from lokaalcirculair_desktop.storage.damage import readable

# The lists of an assessment that have a table each: field name -> (table, shape of its rows).
_LISTS: Mapping[str, tuple[Table, rows.RowShape[Any]]] = {
    "figures": (schema.figure, rows.FIGURE),
    "own_items": (schema.own_item, rows.OWN_ITEM),
    "actions": (schema.action, rows.ACTION),
    "participants": (schema.participant, rows.PARTICIPANT),
    "votes": (schema.vote, rows.VOTE),
    "tallies": (schema.tally, rows.TALLY),
    "consensus": (schema.consensus, rows.CONSENSUS),
}


@dataclass(frozen=True, slots=True)
class StoredAssessment:
    """An assessment as it came out of the database.

    Attributes:
        assessment: with its sound answers.
        damaged: the answers whose rows are not what was written; they are not in the assessment.
    """

    assessment: Assessment
    damaged: tuple[DamagedAnswer, ...]


class AssessmentRepository:
    """All assessments. Those in the bin are found by their id, and in no list."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._answers = AnswerRows(connection)

    def with_id(self, assessment_id: str) -> Assessment | None:
        """Return the whole assessment with this id, whatever its case, or ``None``; damaged answers are not in it.

        Raises:
            UserError: the assessment itself is damaged.
        """
        stored = self.stored(assessment_id)
        return None if stored is None else stored.assessment

    def stored(self, assessment_id: str) -> StoredAssessment | None:
        """Return the whole assessment with this id and what of it is damaged, or ``None``.

        Raises:
            UserError: the assessment itself is damaged.
        """
        header = self._header(assessment_id)
        return None if header is None else self._whole([header])[0]

    def header_of(self, assessment_id: str) -> Assessment | None:
        """Return an assessment without its answers and lists, or ``None``: what one change of it needs to know."""
        header = self._header(assessment_id)
        with readable():
            return None if header is None else rows.assessment_from_row(header, {})

    def all(self) -> tuple[StoredAssessment, ...]:
        """Return every assessment whole, also those in the bin, in a fixed number of queries however many there are.

        Raises:
            UserError: one of the assessments itself is damaged.
        """
        return self._whole(self._connection.execute(select(schema.assessment).order_by(schema.assessment.c.pk)).mappings().all())

    def ids_that_start_with(self, start: str) -> tuple[str, ...]:
        """Return the ids outside the bin that begin with a text, whatever its case."""
        table = schema.assessment
        fits = (func.substr(table.c.id_key, 1, len(start)) == start.lower()) & table.c.deleted_at.is_(None)
        return tuple(self._connection.execute(select(table.c.id).where(fits).order_by(table.c.id_key)).scalars())

    def ids_of(self, organisation_id: str) -> tuple[str, ...]:
        """Return the ids of an organisation's assessments outside the bin, newest date first, of one date the latest made first."""
        table = schema.assessment
        joined = select(table.c.id).join(schema.organisation, schema.organisation.c.pk == table.c.organisation_pk)
        mine = joined.where((schema.organisation.c.id_key == organisation_id.lower()) & table.c.deleted_at.is_(None))
        return tuple(self._connection.execute(mine.order_by(table.c.date.desc(), table.c.pk.desc())).scalars())

    def add(self, assessment: Assessment, organisation_id: str, changed_at: str) -> None:
        """Put a new assessment of an organisation away."""
        owner = select(schema.organisation.c.pk).where(schema.organisation.c.id_key == organisation_id.lower()).scalar_subquery()
        values = rows.assessment_to_row(assessment) | {"organisation_pk": owner, "changed_at": changed_at}
        created = self._connection.execute(insert(schema.assessment).values(values))
        self._write_lists(rows.created_key(created), assessment)

    def replace(self, assessment: Assessment, changed_at: str) -> None:
        """Put an assessment away in place of the one with its id; answers that change go into the history."""
        header = self._header(assessment.id)
        if header is None:
            raise LookupError(assessment.id)
        key, old = header["pk"], self._whole([header])[0]
        now = (*assessment.answers, *assessment.own_answers)
        changed: list[Answer | DamagedAnswer] = [one for one in (*old.assessment.answers, *old.assessment.own_answers) if one not in now]
        self._answers.remember(key, [*changed, *old.damaged], changed_at)
        for table in (schema.answer, *(table for table, _ in _LISTS.values())):
            self._connection.execute(delete(table).where(table.c.assessment_pk == key))
        self._write_header(key, assessment, changed_at)
        self._write_lists(key, assessment)

    def save_header(self, assessment: Assessment, changed_at: str) -> None:
        """Put away what stands in the assessment itself, not its answers and lists."""
        self._write_header(self._key(assessment.id), assessment, changed_at)

    def place_of(self, assessment_id: str, item: str) -> AnswerPlace | None:
        """Return where the answer to an item goes and what lies there now, in one query; ``None`` where there is no such assessment."""
        return self._answers.place_of(assessment_id, item)

    def put_answer(self, place: AnswerPlace, answer: Answer) -> None:
        """Put an answer in its place; what lay there goes into the history."""
        self._answers.put(place, answer)

    def remove_answer(self, assessment_id: str, item: str, at: str) -> None:
        """Take the answer to an own question away, where there is one, sound or not; it goes into the history."""
        place = self._answers.place_of(assessment_id, item)
        if place is not None and place.before is not None:
            self._answers.remove(place.key, item, place.before, at)

    def save_list(self, assessment_id: str, field: str, values: Sequence[Any], changed_at: str) -> None:
        """Put one list of an assessment (``figures``, ``actions``, …) away in place of the earlier one."""
        key = self._key(assessment_id)
        table = _LISTS[field][0]
        self._connection.execute(delete(table).where(table.c.assessment_pk == key))
        self._write_list(key, field, values)
        self._connection.execute(update(schema.assessment).where(schema.assessment.c.pk == key).values(changed_at=changed_at))

    def own_items_of(self, assessment_id: str) -> tuple[OwnItem, ...]:
        """Return the organisation's own questions of an assessment.

        Raises:
            UserError: they are damaged.
        """
        key = self._key(assessment_id)
        with readable():
            return tuple(self._list("own_items", [key]).get(key, ()))

    def history(self, assessment_id: str, item: str) -> tuple[rows.Columns, ...]:
        """Return the earlier answers to an item as plain fields, oldest first."""
        return self._answers.history(self._key(assessment_id), item)

    def self_score_changed(self, assessment_id: str) -> bool:
        """Tell whether the self-score was changed after it was first given."""
        table = schema.self_score_history
        mine = (table.c.assessment_pk == self._key(assessment_id)) & table.c.self_score.is_not(None)
        return self._connection.execute(select(func.count()).select_from(table).where(mine)).scalar_one() > 0

    def last_item(self, assessment_id: str) -> str | None:
        """Return the item that was worked on last."""
        column = schema.assessment.c.last_item
        return self._connection.execute(select(column).where(schema.assessment.c.id_key == assessment_id.lower())).scalar_one_or_none()

    def _header(self, assessment_id: str) -> RowMapping | None:
        condition = schema.assessment.c.id_key == assessment_id.lower()
        return self._connection.execute(select(schema.assessment).where(condition)).mappings().first()

    def _write_header(self, key: int, assessment: Assessment, changed_at: str) -> None:
        table = schema.assessment
        score, at = self._connection.execute(select(table.c.self_score, table.c.self_score_at).where(table.c.pk == key)).one()
        if score != assessment.self_score:
            earlier = {"assessment_pk": key, "self_score": score, "self_score_at": at, "replaced_at": changed_at}
            self._connection.execute(insert(schema.self_score_history).values(earlier))
        values = rows.assessment_to_row(assessment) | {"changed_at": changed_at}
        self._connection.execute(update(table).where(table.c.pk == key).values(values))

    def _write_lists(self, key: int, assessment: Assessment) -> None:
        self._answers.write(key, assessment.id.lower(), assessment.answers, assessment.own_answers)
        for field in _LISTS:
            self._write_list(key, field, getattr(assessment, field))

    def _write_list(self, key: int, field: str, values: Sequence[Any]) -> None:
        table, shape = _LISTS[field]
        if values:
            self._connection.execute(insert(table), [shape.to_row(one) | {"assessment_pk": key, "position": n} for n, one in enumerate(values)])

    def _whole(self, headers: Sequence[RowMapping]) -> tuple[StoredAssessment, ...]:
        """Build whole assessments out of their headers, with one query for each kind of list."""
        keys = {row["pk"]: str(row["id_key"]) for row in headers}
        sound, damaged = self._answers.read(keys)
        with readable():
            lists = {field: self._list(field, list(keys)) for field in _LISTS}
            return tuple(_stored(row, {field: by_key.get(row["pk"], []) for field, by_key in lists.items()}, sound, damaged) for row in headers)

    def _list(self, field: str, keys: Sequence[int]) -> Mapping[int, list[Any]]:
        table, shape = _LISTS[field]
        found: defaultdict[int, list[Any]] = defaultdict(list)
        for row in self._connection.execute(of_assessments(table, keys).order_by(table.c.position)).mappings():
            found[row["assessment_pk"]].append(shape.from_row(row))
        return found

    def _key(self, assessment_id: str) -> int:
        key = schema.assessment.c.pk
        return int(self._connection.execute(select(key).where(schema.assessment.c.id_key == assessment_id.lower())).scalar_one())


def _stored(
    row: RowMapping, lists: Mapping[str, list[Any]], sound: Mapping[int, list[Answer]], damaged: Mapping[int, list[DamagedAnswer]]
) -> StoredAssessment:
    answers = sound.get(row["pk"], [])
    own = {
        "answers": tuple(one for one in answers if not is_own_item(one.item)),
        "own_answers": tuple(one for one in answers if is_own_item(one.item)),
    }
    assessment = rows.assessment_from_row(row, {field: tuple(values) for field, values in lists.items()} | own)
    return StoredAssessment(assessment, tuple(damaged.get(row["pk"], [])))
