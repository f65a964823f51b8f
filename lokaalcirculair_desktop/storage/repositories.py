"""Organisations and assessments, put away and taken out as whole domain objects, within one transaction of a unit of work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, RowMapping, Table, bindparam, delete, exists, func, insert, select, update

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Status
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.domain.questionnaire import ITEM_ORDER, is_own_item
from lokaalcirculair_desktop.storage import rows, schema

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


# Statements of the autosave, built once: building them anew costs more than running them.
_PLACE = (
    select(
        schema.assessment.c.pk.label("assessment_key"),
        schema.assessment.c.status,
        *(column for column in schema.answer.c if column.name not in ("assessment_pk", "position", "state")),
        schema.answer.c.state.label("state"),
        exists()
        .where((schema.contribution.c.assessment_pk == schema.answer.c.assessment_pk) & (schema.contribution.c.item == schema.answer.c.item))
        .label("is_contributed_to"),
    )
    .select_from(schema.assessment)
    .outerjoin(schema.answer, (schema.answer.c.assessment_pk == schema.assessment.c.pk) & (schema.answer.c.item == bindparam("of_item")))
    .where(schema.assessment.c.id_key == bindparam("of_id"))
)
_INSERT_ANSWER = insert(schema.answer)
_INSERT_HISTORY = insert(schema.answer_history)
_UPDATE_ANSWER = update(schema.answer).where((schema.answer.c.assessment_pk == bindparam("of_pk")) & (schema.answer.c.item == bindparam("of_item")))
_TOUCH = update(schema.assessment).where(schema.assessment.c.pk == bindparam("of_pk")).values(changed_at=bindparam("at"), last_item=bindparam("item"))


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """Where an answer goes.

    Attributes:
        key: the key of the assessment's row.
        status: whether the round is closed.
        before: the answer that lies there now.
    """

    key: int
    status: Status
    before: Answer | None


class OrganisationRepository:
    """All organisations."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def with_id(self, organisation_id: str) -> Organisation | None:
        """Return the organisation with this id, whatever its case, or ``None``."""
        return self._first(schema.organisation.c.id_key == organisation_id.lower())

    def with_nis(self, nis: str) -> Organisation | None:
        """Return the organisation with this NIS code, or ``None``; of several, the first that came."""
        return self._first(schema.organisation.c.nis == nis)

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
        self._write_logbook(_created_key(created), organisation)

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
        return rows.organisation_from_row(row, tuple(map(rows.LOG_ENTRY.from_row, self._connection.execute(entries).mappings())))

    def _write_logbook(self, key: int, organisation: Organisation) -> None:
        entries = [rows.LOG_ENTRY.to_row(entry) | {"organisation_pk": key, "position": n} for n, entry in enumerate(organisation.logbook)]
        if entries:
            self._connection.execute(insert(schema.log_entry), entries)

    def _key(self, organisation_id: str) -> int:
        key = schema.organisation.c.pk
        return int(self._connection.execute(select(key).where(schema.organisation.c.id_key == organisation_id.lower())).scalar_one())


class AssessmentRepository:
    """All assessments."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def with_id(self, assessment_id: str) -> Assessment | None:
        """Return the whole assessment with this id, whatever its case, or ``None``."""
        condition = schema.assessment.c.id_key == assessment_id.lower()
        found = self._connection.execute(select(schema.assessment).where(condition)).mappings().first()
        return None if found is None else self._whole([found])[0]

    def header_of(self, assessment_id: str) -> Assessment | None:
        """Return an assessment without its answers and lists, or ``None``: what one change of it needs to know."""
        condition = schema.assessment.c.id_key == assessment_id.lower()
        found = self._connection.execute(select(schema.assessment).where(condition)).mappings().first()
        return None if found is None else rows.assessment_from_row(found, {})

    def all(self) -> tuple[Assessment, ...]:
        """Return every assessment whole, in a fixed number of queries however many there are."""
        return self._whole(self._connection.execute(select(schema.assessment).order_by(schema.assessment.c.pk)).mappings().all())

    def ids_that_start_with(self, start: str) -> tuple[str, ...]:
        """Return the ids that begin with a text, whatever its case."""
        key = schema.assessment.c.id_key
        found = self._connection.execute(select(schema.assessment.c.id).where(func.substr(key, 1, len(start)) == start.lower()).order_by(key))
        return tuple(found.scalars())

    def ids_of(self, organisation_id: str) -> tuple[str, ...]:
        """Return the ids of an organisation's assessments, newest date first, of one date the latest made first."""
        table = schema.assessment
        joined = select(table.c.id).join(schema.organisation, schema.organisation.c.pk == table.c.organisation_pk)
        mine = joined.where(schema.organisation.c.id_key == organisation_id.lower())
        return tuple(self._connection.execute(mine.order_by(table.c.date.desc(), table.c.pk.desc())).scalars())

    def add(self, assessment: Assessment, organisation_id: str, changed_at: str) -> None:
        """Put a new assessment of an organisation away."""
        owner = select(schema.organisation.c.pk).where(schema.organisation.c.id_key == organisation_id.lower()).scalar_subquery()
        values = rows.assessment_to_row(assessment) | {"organisation_pk": owner, "changed_at": changed_at}
        created = self._connection.execute(insert(schema.assessment).values(values))
        self._write_lists(_created_key(created), assessment)

    def replace(self, assessment: Assessment, changed_at: str) -> None:
        """Put an assessment away in place of the one with its id; answers that change go into the history."""
        key = self._key(assessment.id)
        old = self._whole([self._connection.execute(select(schema.assessment).where(schema.assessment.c.pk == key)).mappings().one()])[0]
        changed = [one for one in (*old.answers, *old.own_answers) if one not in (*assessment.answers, *assessment.own_answers)]
        self._remember(key, changed, changed_at)
        for table in (schema.answer, *(table for table, _ in _LISTS.values())):
            self._connection.execute(delete(table).where(table.c.assessment_pk == key))
        self._write_header(key, assessment, changed_at)
        self._write_lists(key, assessment)

    def save_header(self, assessment: Assessment, changed_at: str) -> None:
        """Put away what stands in the assessment itself, not its answers and lists."""
        self._write_header(self._key(assessment.id), assessment, changed_at)

    def place_of(self, assessment_id: str, item: str) -> AnswerPlace | None:
        """Return where the answer to an item goes and what lies there now, in one query; ``None`` where there is no such assessment."""
        found = self._connection.execute(_PLACE, {"of_id": assessment_id.lower(), "of_item": item}).mappings().first()
        if found is None:
            return None
        key = found["assessment_key"]
        if found["item"] is None:
            return AnswerPlace(key, Status(found["status"]), None)
        contributions = self._contributions([key], item).get((key, item), ()) if found["is_contributed_to"] else ()
        return AnswerPlace(key, Status(found["status"]), rows.ANSWER.from_row(found, contributions=contributions))

    def put_answer(self, place: AnswerPlace, answer: Answer) -> None:
        """Put an answer in its place; what lay there goes into the history."""
        columns = rows.ANSWER.to_row(answer)
        if place.before is None:
            columns |= {"assessment_pk": place.key, "position": self._next_position(place.key, answer.item)}
            self._connection.execute(_INSERT_ANSWER, columns)
        else:
            self._remember(place.key, [place.before], answer.updated_at)
            self._connection.execute(_UPDATE_ANSWER, columns | {"of_pk": place.key, "of_item": answer.item})
        had_others = place.before is not None and place.before.contributions != answer.contributions
        if had_others or (place.before is None and answer.contributions):
            self._write_contributions(place.key, [answer], replace=had_others)
        self._connection.execute(_TOUCH, {"of_pk": place.key, "at": answer.updated_at, "item": answer.item})

    def save_list(self, assessment_id: str, field: str, values: Sequence[Any], changed_at: str) -> None:
        """Put one list of an assessment (``figures``, ``actions``, …) away in place of the earlier one."""
        key = self._key(assessment_id)
        table = _LISTS[field][0]
        self._connection.execute(delete(table).where(table.c.assessment_pk == key))
        self._write_list(key, field, values)
        self._connection.execute(update(schema.assessment).where(schema.assessment.c.pk == key).values(changed_at=changed_at))

    def history(self, assessment_id: str, item: str) -> tuple[rows.Columns, ...]:
        """Return the earlier answers to an item as plain fields, oldest first."""
        table = schema.answer_history
        mine = (table.c.assessment_pk == self._key(assessment_id)) & (table.c.item == item)
        return tuple(self._connection.execute(select(table.c.content).where(mine).order_by(table.c.pk)).scalars())

    def self_score_changed(self, assessment_id: str) -> bool:
        """Tell whether the self-score was changed after it was first given."""
        table = schema.self_score_history
        mine = (table.c.assessment_pk == self._key(assessment_id)) & table.c.self_score.is_not(None)
        return self._connection.execute(select(func.count()).select_from(table).where(mine)).scalar_one() > 0

    def last_item(self, assessment_id: str) -> str | None:
        """Return the item that was worked on last."""
        column = schema.assessment.c.last_item
        return self._connection.execute(select(column).where(schema.assessment.c.id_key == assessment_id.lower())).scalar_one_or_none()

    def _write_header(self, key: int, assessment: Assessment, changed_at: str) -> None:
        table = schema.assessment
        score, at = self._connection.execute(select(table.c.self_score, table.c.self_score_at).where(table.c.pk == key)).one()
        if score != assessment.self_score:
            earlier = {"assessment_pk": key, "self_score": score, "self_score_at": at, "replaced_at": changed_at}
            self._connection.execute(insert(schema.self_score_history).values(earlier))
        values = rows.assessment_to_row(assessment) | {"changed_at": changed_at}
        self._connection.execute(update(table).where(table.c.pk == key).values(values))

    def _write_lists(self, key: int, assessment: Assessment) -> None:
        answers = (*assessment.answers, *assessment.own_answers)
        if answers:
            places = [ITEM_ORDER[one.item] for one in assessment.answers] + [len(ITEM_ORDER) + n for n in range(len(assessment.own_answers))]
            lines = [rows.ANSWER.to_row(one) | {"assessment_pk": key, "position": place} for one, place in zip(answers, places, strict=True)]
            self._connection.execute(insert(schema.answer), lines)
        self._write_contributions(key, answers, replace=False)
        for field in _LISTS:
            self._write_list(key, field, getattr(assessment, field))

    def _write_list(self, key: int, field: str, values: Sequence[Any]) -> None:
        table, shape = _LISTS[field]
        if values:
            self._connection.execute(insert(table), [shape.to_row(one) | {"assessment_pk": key, "position": n} for n, one in enumerate(values)])

    def _write_contributions(self, key: int, answers: Sequence[Answer], *, replace: bool) -> None:
        table = schema.contribution
        if replace:
            here = (table.c.assessment_pk == key) & (table.c.item == bindparam("of_item"))
            self._connection.execute(delete(table).where(here), [{"of_item": answer.item} for answer in answers])
        lines = [
            rows.CONTRIBUTION.to_row(one) | {"assessment_pk": key, "item": answer.item, "position": n}
            for answer in answers
            for n, one in enumerate(answer.contributions)
        ]
        if lines:
            self._connection.execute(insert(table), lines)

    def _next_position(self, key: int, item: str) -> int:
        """Return the place of a new answer: that of the contract, or after the last of the organisation's own questions."""
        if item in ITEM_ORDER:
            return ITEM_ORDER[item]
        last = self._connection.execute(select(func.max(schema.answer.c.position)).where(schema.answer.c.assessment_pk == key)).scalar_one()
        return max(len(ITEM_ORDER), 1 + (last if last is not None else 0))

    def _remember(self, key: int, answers: Sequence[Answer], replaced_at: str) -> None:
        lines = [
            {
                "assessment_pk": key,
                "item": answer.item,
                "replaced_at": replaced_at,
                "content": rows.ANSWER.to_row(answer) | {"contributions": [rows.CONTRIBUTION.to_row(one) for one in answer.contributions]},
            }
            for answer in answers
        ]
        if lines:
            self._connection.execute(_INSERT_HISTORY, lines)

    def _whole(self, headers: Sequence[RowMapping]) -> tuple[Assessment, ...]:
        """Build whole assessments out of their headers, with one query for each kind of list."""
        keys = [row["pk"] for row in headers]
        answers = self._answers(keys)
        lists = {field: self._list(field, keys) for field in _LISTS}
        return tuple(
            rows.assessment_from_row(
                row,
                {field: tuple(by_key.get(row["pk"], ())) for field, by_key in lists.items()}
                | {
                    "answers": tuple(one for one in answers.get(row["pk"], ()) if not is_own_item(one.item)),
                    "own_answers": tuple(one for one in answers.get(row["pk"], ()) if is_own_item(one.item)),
                },
            )
            for row in headers
        )

    def _answers(self, keys: Sequence[int]) -> Mapping[int, list[Answer]]:
        contributions = self._contributions(keys)
        found: defaultdict[int, list[Answer]] = defaultdict(list)
        for row in self._connection.execute(_of(schema.answer, keys).order_by(schema.answer.c.position)).mappings():
            found[row["assessment_pk"]].append(rows.ANSWER.from_row(row, contributions=contributions.get((row["assessment_pk"], row["item"]), ())))
        return found

    def _contributions(self, keys: Sequence[int], item: str | None = None) -> Mapping[tuple[int, str], tuple[Any, ...]]:
        query = _of(schema.contribution, keys).order_by(schema.contribution.c.position)
        if item is not None:
            query = query.where(schema.contribution.c.item == item)
        found: defaultdict[tuple[int, str], list[Any]] = defaultdict(list)
        for row in self._connection.execute(query).mappings():
            found[row["assessment_pk"], row["item"]].append(rows.CONTRIBUTION.from_row(row))
        return {place: tuple(ones) for place, ones in found.items()}

    def _list(self, field: str, keys: Sequence[int]) -> Mapping[int, list[Any]]:
        table, shape = _LISTS[field]
        found: defaultdict[int, list[Any]] = defaultdict(list)
        for row in self._connection.execute(_of(table, keys).order_by(table.c.position)).mappings():
            found[row["assessment_pk"]].append(shape.from_row(row))
        return found

    def _key(self, assessment_id: str) -> int:
        key = schema.assessment.c.pk
        return int(self._connection.execute(select(key).where(schema.assessment.c.id_key == assessment_id.lower())).scalar_one())


def _of(table: Table, keys: Sequence[int]) -> Any:
    """Select the rows of some assessments: all of them in one scan where there are more than a statement's variables allow."""
    query = select(table)
    return query.where(table.c.assessment_pk.in_(keys)) if len(keys) <= 500 else query


def _created_key(created: Any) -> int:
    key: Row[Any] = created.inserted_primary_key
    return int(key[0])
