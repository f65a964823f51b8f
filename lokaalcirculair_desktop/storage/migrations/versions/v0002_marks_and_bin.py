"""Marks by which damage of an answer is noticed, and a bin for organisations and assessments."""

import json

import sqlalchemy as sa
from alembic import op

from lokaalcirculair_desktop.storage.digests import answer_digest, rating_check

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG: sa.types.TypeEngine[int] = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ANSWER = (
    "item", "state", "level", "target", "horizon", "priority", "reason", "carried_by", "confidence", "note", "private_note", "evidence",
    "item_version", "revision", "updated_at", "updated_by",
)  # fmt: skip
CONTRIBUTION = ("author", "state", "at", "level", "target", "reason", "note", "evidence")
ANSWERS = """
SELECT n.assessment_pk, a.id_key, n.item, n.state, n.level, n.target, n.horizon, n.priority, n.reason, n.carried_by, n.confidence, n.note,
       n.private_note, n.evidence, n.item_version, n.revision, n.updated_at, n.updated_by
FROM answer n JOIN assessment a ON a.pk = n.assessment_pk
"""
CONTRIBUTIONS = "SELECT assessment_pk, item, author, state, at, level, target, reason, note, evidence FROM contribution ORDER BY position"


def upgrade() -> None:
    """Add the columns and mark every answer as it is now."""
    op.add_column("organisation", sa.Column("deleted_at", sa.Text(), nullable=True))
    op.add_column("assessment", sa.Column("deleted_at", sa.Text(), nullable=True))
    op.add_column("answer", sa.Column("digest", sa.Text(), nullable=False, server_default=""))
    op.add_column("answer", sa.Column("rating_check", BIG, nullable=False, server_default="0"))
    connection = op.get_bind()
    contributions: dict[tuple[int, str], list[dict[str, object]]] = {}
    for row in connection.execute(sa.text(CONTRIBUTIONS)):
        contributions.setdefault((row[0], row[1]), []).append(_columns(CONTRIBUTION, row[2:]))
    marks = [
        {
            "pk": pk,
            "of": columns["item"],
            "digest": answer_digest(id_key, columns, contributions.get((pk, str(columns["item"])), [])),
            "rating_check": rating_check(pk, *(columns[name] for name in ("item", "state", "level", "target", "confidence"))),
        }
        for pk, id_key, columns in _answers(connection)
    ]
    if marks:
        mark = "UPDATE answer SET digest = :digest, rating_check = :rating_check WHERE assessment_pk = :pk AND item = :of"
        connection.execute(sa.text(mark), marks)


def _answers(connection: sa.Connection) -> list[tuple[int, str, dict[str, object]]]:
    found = connection.execute(sa.text(ANSWERS))
    return [(row[0], row[1], _columns(ANSWER, row[2:])) for row in found]


def _columns(names: tuple[str, ...], values: sa.Row[tuple[object, ...]] | tuple[object, ...]) -> dict[str, object]:
    columns = dict(zip(names, values, strict=True))
    return columns | {"evidence": json.loads(str(columns["evidence"]))}
