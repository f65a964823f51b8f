"""The answers of assessments: their rows, what each author contributed, their history, and whether a row is what was written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, bindparam, delete, exists, func, insert, select, update

from lokaalcirculair_desktop.domain.assessment import Answer, Status
from lokaalcirculair_desktop.domain.questionnaire import ITEM_ORDER
from lokaalcirculair_desktop.storage import rows, schema
from lokaalcirculair_desktop.storage.damage import readable

MOST_KEYS = 500

# Statements of the autosave, built once: building them anew costs more than running them.
_PLACE = (
    select(
        schema.assessment.c.pk.label("assessment_key"),
        schema.assessment.c.id_key,
        schema.assessment.c.status,
        *(column for column in schema.answer.c if column.name not in ("assessment_pk", "position")),
        exists()
        .where((schema.contribution.c.assessment_pk == schema.answer.c.assessment_pk) & (schema.contribution.c.item == schema.answer.c.item))
        .label("is_contributed_to"),
    )
    .select_from(schema.assessment)
    .outerjoin(schema.answer, (schema.answer.c.assessment_pk == schema.assessment.c.pk) & (schema.answer.c.item == bindparam("of_item")))
    .where(schema.assessment.c.id_key == bindparam("of_id"))
)
_INSERT = insert(schema.answer)
_INSERT_HISTORY = insert(schema.answer_history)
_UPDATE = update(schema.answer).where((schema.answer.c.assessment_pk == bindparam("of_pk")) & (schema.answer.c.item == bindparam("of_item")))
_TOUCH = update(schema.assessment).where(schema.assessment.c.pk == bindparam("of_pk")).values(changed_at=bindparam("at"), last_item=bindparam("item"))


@dataclass(frozen=True, slots=True)
class DamagedAnswer:
    """A row that is not what was written: shown as it is, never counted.

    Attributes:
        item: the item that it says it answers.
        content: its columns as they can still be read, and under ``contributions`` what is left of those.
    """

    item: str
    content: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """Where an answer goes.

    Attributes:
        key: the key of the assessment's row.
        id_key: the assessment's id in lower case.
        status: whether the round is closed.
        before: the answer that lies there now, or the damaged row; ``None`` where nothing does.
    """

    key: int
    id_key: str
    status: Status
    before: Answer | DamagedAnswer | None


class AnswerRows:
    """The answers of all assessments, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def place_of(self, assessment_id: str, item: str) -> AnswerPlace | None:
        """Return where the answer to an item goes and what lies there now, in one query; ``None`` where there is no such assessment."""
        found = self._connection.execute(_PLACE, {"of_id": assessment_id.lower(), "of_item": item}).mappings().first()
        if found is None:
            return None
        key, id_key = found["assessment_key"], found["id_key"]
        with readable():
            status = Status(found["status"])
        if found["item"] is None:
            return AnswerPlace(key, id_key, status, None)
        contributions = self._contributions([key], item).get((key, item), []) if found["is_contributed_to"] else []
        return AnswerPlace(key, id_key, status, rows.sound_answer(id_key, found, contributions) or _damaged(found, contributions))

    def put(self, place: AnswerPlace, answer: Answer) -> None:
        """Put an answer in its place; what lay there goes into the history."""
        columns = rows.marked_answer(place.id_key, place.key, answer)
        if place.before is None:
            self._connection.execute(_INSERT, columns | {"position": self._next_position(place.key, answer.item)})
        else:
            self.remember(place.key, [place.before], answer.updated_at)
            self._connection.execute(_UPDATE, columns | {"of_pk": place.key, "of_item": answer.item})
        if place.before is None or not isinstance(place.before, Answer) or place.before.contributions != answer.contributions:
            self._write_contributions(place.key, [answer], replace=place.before is not None)
        self._connection.execute(_TOUCH, {"of_pk": place.key, "at": answer.updated_at, "item": answer.item})

    def remove(self, key: int, item: str, before: Answer | DamagedAnswer, at: str) -> None:
        """Take an answer away; what lay there goes into the history."""
        self.remember(key, [before], at)
        for table in (schema.contribution, schema.answer):
            self._connection.execute(delete(table).where((table.c.assessment_pk == key) & (table.c.item == item)))

    def write(self, key: int, id_key: str, answers: Sequence[Answer], own_answers: Sequence[Answer]) -> None:
        """Write all answers of an assessment that has none."""
        places = [ITEM_ORDER[one.item] for one in answers] + [len(ITEM_ORDER) + n for n in range(len(own_answers))]
        together = (*answers, *own_answers)
        if together:
            lines = [rows.marked_answer(id_key, key, one) | {"position": place} for one, place in zip(together, places, strict=True)]
            self._connection.execute(_INSERT, lines)
        self._write_contributions(key, together, replace=False)

    def read(self, keys: Mapping[int, str]) -> tuple[Mapping[int, list[Answer]], Mapping[int, list[DamagedAnswer]]]:
        """Return the sound and the damaged answers of assessments, given the id of each by its key in lower case."""
        contributions = self._contributions(list(keys))
        sound: defaultdict[int, list[Answer]] = defaultdict(list)
        damaged: defaultdict[int, list[DamagedAnswer]] = defaultdict(list)
        for row in self._connection.execute(of_assessments(schema.answer, list(keys)).order_by(schema.answer.c.position)).mappings():
            key = row["assessment_pk"]
            contributed = contributions.get((key, row["item"]), [])
            answer = rows.sound_answer(keys.get(key, ""), row, contributed)
            if answer is None:
                damaged[key].append(_damaged(row, contributed))
            else:
                sound[key].append(answer)
        return sound, damaged

    def history(self, key: int, item: str) -> tuple[rows.Columns, ...]:
        """Return the earlier answers to an item as plain fields, oldest first."""
        table = schema.answer_history
        mine = (table.c.assessment_pk == key) & (table.c.item == item)
        return tuple(self._connection.execute(select(table.c.content).where(mine).order_by(table.c.pk)).scalars())

    def remember(self, key: int, answers: Sequence[Answer | DamagedAnswer], replaced_at: str) -> None:
        """Put answers that are replaced into the history."""
        lines = [{"assessment_pk": key, "item": answer.item, "replaced_at": replaced_at, "content": _remembered(answer)} for answer in answers]
        if lines:
            self._connection.execute(_INSERT_HISTORY, lines)

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

    def _contributions(self, keys: Sequence[int], item: str | None = None) -> Mapping[tuple[int, str], list[RowMapping]]:
        query = of_assessments(schema.contribution, keys).order_by(schema.contribution.c.position)
        if item is not None:
            query = query.where(schema.contribution.c.item == item)
        found: defaultdict[tuple[int, str], list[RowMapping]] = defaultdict(list)
        for row in self._connection.execute(query).mappings():
            found[row["assessment_pk"], row["item"]].append(row)
        return found


def of_assessments(table: Table, keys: Sequence[int]) -> Any:
    """Select the rows of some assessments: all of them in one scan where there are more than a statement's variables allow."""
    query = select(table)
    return query.where(table.c.assessment_pk.in_(keys)) if len(keys) <= MOST_KEYS else query


def _damaged(row: RowMapping, contributions: Sequence[RowMapping]) -> DamagedAnswer:
    return DamagedAnswer(str(row["item"]), _legible(row) | {"contributions": [_legible(one) for one in contributions]})


def _legible(row: RowMapping) -> rows.Columns:
    return {name: value for name, value in row.items() if not isinstance(value, schema.Unreadable)}


def _remembered(answer: Answer | DamagedAnswer) -> rows.Columns:
    if isinstance(answer, DamagedAnswer):
        return {name: value for name, value in answer.content.items() if isinstance(value, str | int | float | list | None)} | {"damaged": True}
    return rows.ANSWER.to_row(answer) | {"contributions": [rows.CONTRIBUTION.to_row(one) for one in answer.contributions]}
