"""One row for each item in play, for spreadsheets and scripts: a header of codes, a decimal point, UTF-8 with a byte order mark."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Evidence, State
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, PILLAR_OF, items_in_play
from lokaalcirculair_desktop.exchange.leaving_out import shared_evidence

COLUMNS = (
    "item", "pillar", "dimension", "state", "level", "target", "horizon", "priority", "carried_by", "confidence", "reason", "note", "evidence",
)  # fmt: skip
_FROM_ANSWER = COLUMNS[3:-1]
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(assessment: Assessment) -> bytes:
    """Return the answers to the items in play as CSV, in the order of the items; an unanswered item has the state *open*.

    Private notes never leave this way.
    """
    answers = assessment.answers_by_item()
    rows = [_row(item, answers.get(item)) for item in items_in_play(assessment.depth)]
    return csv_bytes([COLUMNS, *rows])


def csv_bytes(rows: Iterable[Iterable[object]]) -> bytes:
    """Return rows as CSV; ``None`` is an empty cell, and a text that a spreadsheet would take for a formula gets an apostrophe in front."""
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\r\n").writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def _row(item: str, answer: Answer | None) -> list[object]:
    dimension = DIMENSION_OF[item]
    start = [item, PILLAR_OF[dimension].value, dimension]
    if answer is None:
        return [*start, State.OPEN.value, *[None] * (len(COLUMNS) - len(start) - 1)]
    return [*start, *(getattr(answer, name) for name in _FROM_ANSWER), _evidence(answer.evidence)]


def _evidence(evidence: tuple[Evidence, ...]) -> str | None:
    told = [f"{one.title} ({one.location})" if one.location else one.title for one in shared_evidence(evidence)]
    return "; ".join(told) or None


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_STARTS_A_FORMULA) else value
