"""The list of all assessments, read with the least machinery that works: the start page waits for it.

Only the standard library is imported here, since SQLAlchemy alone costs more than the whole window. The statements are plain SQL that
SQLite and PostgreSQL both know; another database than SQLite runs them through SQLAlchemy.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from lokaalcirculair_desktop.domain.codes import OrganisationKind, Status
from lokaalcirculair_desktop.domain.structure import Depth
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.storage.damage import damaged_file, readable, tolerant_text
from lokaalcirculair_desktop.storage.digests import rating_check
from lokaalcirculair_desktop.storage.file_header import require_ours
from lokaalcirculair_desktop.texts import msg

_HEADERS = """
SELECT a.pk, o.id, o.name, o.nis, o.kind, a.id, a.title, a.date, a.depth, a.status, a.changed_at, a.last_item, a.self_score
FROM assessment a JOIN organisation o ON o.pk = a.organisation_pk
WHERE a.deleted_at IS NULL AND o.deleted_at IS NULL
ORDER BY o.pk, a.date, a.pk
"""
_ANSWERS = "SELECT assessment_pk, item, state, level, target, confidence, rating_check FROM answer"


# The same in one row for each assessment: SQLite puts it together while the window goes on, and only what is seen is taken apart.
_GROUPED_ANSWERS = """
SELECT assessment_pk, json_group_array(json_array(assessment_pk, item, state, level, target, confidence, rating_check))
FROM answer GROUP BY assessment_pk
"""


class RatedRow(NamedTuple):
    """What the scores need of an answer; see ``domain.assessment.Answer``."""

    state: str
    level: int | None
    target: int | None
    confidence: str


class StoredSummary(NamedTuple):
    """One assessment as a list shows it, with what its scores need."""

    organisation_id: str
    organisation_name: str
    nis: str | None
    kind: OrganisationKind
    assessment_id: str
    title: str
    date: date
    depth: Depth
    status: Status
    changed_at: str
    last_item: str | None
    self_score: float | None
    packed_rows: Sequence[Any] | str

    @property
    def rows(self) -> Sequence[Any]:
        """The rows of the answers, sound or not.

        Raises:
            UserError: the file is damaged.
        """
        with readable():
            return json.loads(self.packed_rows) if isinstance(self.packed_rows, str) else self.packed_rows

    def answers(self, rows: Sequence[Any] | None = None) -> Mapping[str, RatedRow]:
        """Return the answers by item that are what was written; made when asked for, since a list shows ten of three hundred.

        Args:
            rows: ``self.rows``, where the caller has unpacked them already.
        """
        return {
            item: RatedRow(state, level, target, confidence)
            for key, item, state, level, target, confidence, check in (self.rows if rows is None else rows)
            if rating_check(key, item, state, level, target, confidence) == check
        }


Execute = Callable[[str], Iterable[Any]]


def read_sqlite_summaries(file: Path) -> tuple[StoredSummary, ...]:
    """Read all summaries from an SQLite file, in the order of the organisations, then by date.

    Raises:
        UserError: the file is not ours, damaged or locked.
    """
    require_ours(file)
    try:
        with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            connection.text_factory = tolerant_text
            connection.execute("BEGIN")  # both statements see one moment
            return _summaries(connection.execute, _grouped(connection))
    except sqlite3.OperationalError as error:
        raise UserError(
            msg("Een ander programma houdt het gegevensbestand vast."), remedy=msg("Probeer het over enkele ogenblikken opnieuw.")
        ) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise damaged_file() from error


def read_summaries(execute: Execute) -> tuple[StoredSummary, ...]:
    """Read all summaries through a function that runs a statement.

    Raises:
        UserError: an assessment itself is damaged.
    """
    answers: defaultdict[int, list[Any]] = defaultdict(list)
    for row in execute(_ANSWERS):
        answers[row[0]].append(row)
    return _summaries(execute, answers)


def _grouped(connection: sqlite3.Connection) -> Mapping[int, Sequence[Any] | str]:
    """Return the rows of the answers of each assessment, as JSON; one by one where damage stands in the way of that."""
    try:
        return dict(connection.execute(_GROUPED_ANSWERS).fetchall())
    except sqlite3.OperationalError:
        answers: defaultdict[int, list[Any]] = defaultdict(list)
        for row in connection.execute(_ANSWERS):
            answers[row[0]].append(row)
        return answers


def _summaries(execute: Execute, answers: Mapping[int, Sequence[Any] | str]) -> tuple[StoredSummary, ...]:
    with readable():
        return tuple(_summary(row, answers.get(row[0], ())) for row in execute(_HEADERS))


def _summary(row: Any, answers: Sequence[Any] | str) -> StoredSummary:
    _, organisation_id, name, nis, kind, assessment_id, title, day, depth, status, changed_at, last_item, self_score = row
    return StoredSummary(
        organisation_id,
        name,
        nis,
        OrganisationKind(kind),
        assessment_id,
        title,
        date.fromisoformat(day),
        Depth(depth),
        Status(status),
        changed_at,
        last_item,
        self_score,
        answers,
    )
