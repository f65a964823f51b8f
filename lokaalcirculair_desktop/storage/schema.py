"""The tables. Their classes never leave this folder: repositories turn rows into domain objects.

Rows refer to each other by small whole numbers (``pk``); the ids of the contract are kept as they were written, with a lower-case copy
(``id_key``) to find them by, since ids are compared without regard to case. Moments and dates are text, exactly as written. A list that
belongs to one row and is never asked for by itself (evidence, chosen survey answers) is JSON in that row.

All tables are STRICT on SQLite, so that a column never holds another type than it says, and carry the contract's bounds as CHECKs.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Column,
    Dialect,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)  # fmt: skip
from sqlalchemy.types import TypeEngine
from typing_extensions import override

from lokaalcirculair_desktop.storage.damage import readable

SCHEMA_VERSION = 2
APPLICATION_ID = 0x4C4F4B43  # "LOKC": tells our files from those of other programs

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Unreadable:
    """What stands for a damaged list or object: nothing can be made of it, so that whoever tries notices."""


UNREADABLE = Unreadable()


class Flag(TypeDecorator[bool]):
    """True or false as 1 or 0: STRICT tables know no boolean."""

    impl = Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class IsoDate(TypeDecorator[date]):
    """A date as ``YYYY-MM-DD``.

    Raises:
        UserError: on reading, if there is no date in the row.
    """

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:
        if value is None:
            return None
        with readable():  # what is made of a row here is made before whoever asked can look at it
            return date.fromisoformat(value)


class Json(TypeDecorator[Any]):
    """Plain lists and objects as JSON text."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any | None:
        if value is None:
            return None
        try:
            return json.loads(value)
        except (ValueError, TypeError):
            return UNREADABLE


# A STRICT table knows REAL and INTEGER only; elsewhere these columns need the wider types.
Real: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")
Big: TypeEngine[int] = BigInteger().with_variant(Integer(), "sqlite")


def _key() -> Column[int]:
    return Column("pk", Integer, primary_key=True)


def _owner(table: str) -> Column[int]:
    return Column(f"{table}_pk", Integer, ForeignKey(f"{table}.pk", ondelete="CASCADE"), nullable=False)


def _position() -> Column[int]:
    return Column("position", Integer, nullable=False)


def _one_of(column: str, *values: str, optional: bool = False) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    allowed = f"{column} IN ({listed})"
    return CheckConstraint(f"{column} IS NULL OR {allowed}" if optional else allowed, name=column)


def _between(column: str, low: float, high: float) -> CheckConstraint:
    return CheckConstraint(f"{column} IS NULL OR {column} BETWEEN {low} AND {high}", name=column)


def _level_only_with_its_state() -> CheckConstraint:
    return CheckConstraint("(state = 'level') = (level IS NOT NULL) AND (level IS NULL OR level BETWEEN 0 AND 4)", name="level")


def _table(name: str, *parts: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


organisation = _table(
    "organisation",
    _key(),
    Column("id", Text, nullable=False),
    Column("id_key", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("nis", Text, index=True),
    Column("province", Text),
    Column("population", Big),
    Column("household_waste_kg", Real),
    Column("household_waste_year", Integer),
    Column("waste", Text),
    Column("business_park", Flag),
    Column("own_kitchen", Flag),
    Column("farmland", Flag),
    Column("deleted_at", Text, comment="when it was moved to the bin"),
    _one_of("kind", "municipality", "city", "intermunicipal", "pom", "province", "other"),
    _one_of("waste", "own", "intermunicipal", "none", optional=True),
)

log_entry = _table(
    "log_entry",
    _key(),
    _owner("organisation"),
    _position(),
    Column("id", Text, nullable=False),
    Column("id_key", Text, nullable=False),
    Column("date", IsoDate, nullable=False),
    Column("title", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("location", Text),
    Column("items", Json, nullable=False),
    Column("note", Text),
    UniqueConstraint("organisation_pk", "id_key"),
)

assessment = _table(
    "assessment",
    _key(),
    _owner("organisation"),
    Column("id", Text, nullable=False),
    Column("id_key", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("date", IsoDate, nullable=False),
    Column("depth", Text, nullable=False),
    Column("covers", Json, nullable=False),
    Column("questionnaire_id", Text, nullable=False),
    Column("questionnaire_version", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("closed_at", Text),
    Column("previous", Text),
    Column("assessor", Text),
    Column("self_score", Real),
    Column("self_score_at", Text),
    Column("active", Flag),
    Column("ambition_decided_on", IsoDate),
    Column("decision", Json),
    Column("consent_group", Flag, nullable=False),
    Column("consent_research", Flag, nullable=False),
    Column("consent_by", Text),
    Column("consent_at", Text),
    Column("survey", Json, nullable=False),
    Column("parking", Json, nullable=False),
    Column("changed_at", Text, nullable=False, comment="last change on this computer, for lists; not exchanged"),
    Column("last_item", Text, comment="the item that was open last, to go on there; not exchanged"),
    Column("deleted_at", Text, comment="when it was moved to the bin"),
    _one_of("depth", "quick", "full"),
    _one_of("status", "open", "closed"),
    _between("self_score", 0, 10),
)
Index("ix_assessment_organisation_pk_date", assessment.c.organisation_pk, assessment.c.date)

self_score_history = _table(
    "self_score_history",
    _key(),
    _owner("assessment"),
    Column("self_score", Real),
    Column("self_score_at", Text),
    Column("replaced_at", Text, nullable=False),
    Index("ix_self_score_history_assessment_pk", "assessment_pk"),
)

answer = _table(
    "answer",
    Column("assessment_pk", Integer, ForeignKey("assessment.pk", ondelete="CASCADE"), primary_key=True),
    Column("item", Text, primary_key=True),
    _position(),
    Column("state", Text, nullable=False),
    Column("level", Integer),
    Column("target", Integer),
    Column("horizon", Integer),
    Column("priority", Integer),
    Column("reason", Text),
    Column("carried_by", Text, nullable=False),
    Column("confidence", Text, nullable=False),
    Column("note", Text),
    Column("private_note", Text),
    Column("evidence", Json, nullable=False),
    Column("item_version", Big, nullable=False),
    Column("revision", Big, nullable=False),
    Column("updated_at", Text, nullable=False),
    Column("updated_by", Text),
    Column("digest", Text, nullable=False, server_default="", comment="see digests.answer_digest"),
    Column("rating_check", Big, nullable=False, server_default="0", comment="see digests.rating_check"),
    _one_of("state", "level", "unknown", "not_applicable", "open"),
    _level_only_with_its_state(),
    CheckConstraint("state <> 'not_applicable' OR reason IS NOT NULL", name="reason"),
    _between("target", 0, 4),
    _between("horizon", 1900, 2200),
    _between("priority", 1, 3),
    _one_of("carried_by", "own", "intermunicipal", "other"),
    _one_of("confidence", "claimed", "documented", "verified"),
    CheckConstraint("revision >= 0 AND item_version >= 1", name="counters"),
)
Index("ix_answer_item_level", answer.c.item, answer.c.level)

answer_history = _table(
    "answer_history",
    _key(),
    _owner("assessment"),
    Column("item", Text, nullable=False),
    Column("replaced_at", Text, nullable=False),
    Column("content", Json, nullable=False, comment="the whole answer as it was before"),
    Index("ix_answer_history_assessment_pk_item", "assessment_pk", "item"),
)

contribution = _table(
    "contribution",
    _key(),
    Column("assessment_pk", Integer, nullable=False),
    Column("item", Text, nullable=False),
    _position(),
    Column("author", Text),
    Column("state", Text, nullable=False),
    Column("level", Integer),
    Column("target", Integer),
    Column("reason", Text),
    Column("note", Text),
    Column("evidence", Json, nullable=False),
    Column("at", Text, nullable=False),
    ForeignKeyConstraint(["assessment_pk", "item"], ["answer.assessment_pk", "answer.item"], ondelete="CASCADE"),
    _one_of("state", "level", "unknown", "not_applicable", "open"),
    _level_only_with_its_state(),
    _between("target", 0, 4),
    Index("ix_contribution_assessment_pk_item", "assessment_pk", "item"),
)

figure = _table(
    "figure",
    _key(),
    _owner("assessment"),
    _position(),
    Column("item", Text, nullable=False),
    Column("indicator", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("value", Real, nullable=False),
    Column("unit", Text, nullable=False),
    Column("source", Text),
    Index("ix_figure_assessment_pk", "assessment_pk"),
)

own_item = _table(
    "own_item",
    _key(),
    _owner("assessment"),
    _position(),
    Column("id", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("levels", Json, nullable=False),
    Column("item_version", Big, nullable=False),
    UniqueConstraint("assessment_pk", "id"),
)

action = _table(
    "action",
    _key(),
    _owner("assessment"),
    _position(),
    Column("id", Text, nullable=False),
    Column("id_key", Text, nullable=False),
    Column("item", Text),
    Column("title", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("owner", Text),
    Column("service", Text),
    Column("due", IsoDate),
    Column("from_level", Integer),
    Column("target", Integer),
    Column("done_on", IsoDate),
    Column("plan_code", Text),
    Column("budget", Big),
    Column("funding", Text),
    Column("note", Text),
    UniqueConstraint("assessment_pk", "id_key"),
    _one_of("status", "idea", "planned", "running", "done", "dropped"),
    _between("from_level", 0, 4),
    _between("target", 0, 4),
)

participant = _table(
    "participant",
    _key(),
    _owner("assessment"),
    _position(),
    Column("id", Text, nullable=False),
    Column("id_key", Text, nullable=False),
    Column("label", Text),
    UniqueConstraint("assessment_pk", "id_key"),
)

vote = _table(
    "vote",
    _key(),
    _owner("assessment"),
    _position(),
    Column("participant", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("level", Integer),
    _one_of("state", "level", "unknown", "not_applicable"),
    _level_only_with_its_state(),
    Index("ix_vote_assessment_pk", "assessment_pk"),
)

tally = _table(
    "tally",
    _key(),
    _owner("assessment"),
    _position(),
    Column("item", Text, nullable=False),
    Column("counts", Json, nullable=False),
    Column("unknown", Big, nullable=False),
    Column("present", Big),
    UniqueConstraint("assessment_pk", "item"),
)

consensus = _table(
    "consensus",
    _key(),
    _owner("assessment"),
    _position(),
    Column("item", Text, nullable=False),
    Column("level", Integer),
    Column("reason", Text),
    Column("parked", Flag, nullable=False),
    Column("decided_at", Text, nullable=False),
    UniqueConstraint("assessment_pk", "item"),
    _between("level", 0, 4),
)
