"""Checks of the reference tables (CSV): the columns of each, and what each cell may hold."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping

from lokaalcirculair_desktop.texts import tr

_NIS = r"[1-7]\d{4}"
_TEXT = r".*\S.*"
_ANY = r".*"
_NUMBER = r"-?\d+(\.\d+)?"
_YEAR = r"(19|20)\d\d"
_DAY = r"20\d\d-[01]\d-[0-3]\d"

TABLES: Mapping[str, Mapping[str, str]] = {
    "flemish-municipalities": {
        "nis": _NIS,
        "name": _TEXT,
        "province": _TEXT,
        "arrondissement": _TEXT,
        "population": r"\d+",
        "population_year": _YEAR,
        "area_km2": _NUMBER,
    },
    "municipality-mergers": {"old_nis": _NIS, "old_name": _TEXT, "new_nis": _NIS, "new_name": _TEXT, "date": _DAY},
    "intermunicipal-bodies": {"name": _TEXT, "kind": "waste|regional_development", "website": r"(https?://\S+)?", "members_source": _TEXT},
    "intermunicipal-members": {
        "body": _TEXT,
        "member_in_source": _TEXT,
        "current_nis": _NIS,
        "current_name": _TEXT,
        "source_year": f"({_YEAR})?",
        "note": _ANY,
    },
    "benchmarks-flanders": {
        "indicator": r"[a-z_]+",
        "scope": _TEXT,
        "year": f"({_YEAR})?",
        "value": _NUMBER,
        "unit": _TEXT,
        "source": _TEXT,
        "note": _ANY,
    },
    "facts": {
        "item": r"[a-z-]+",
        "fact": _TEXT,
        "value": _ANY,
        "unit": _ANY,
        "year": _ANY,
        "source_title": _TEXT,
        "source_address": r"(https?://\S+)?",
        "confidence": "read|quoted|memory",
        "doubt": _ANY,
    },
}
_KEYS = {"flemish-municipalities": "nis", "municipality-mergers": "old_nis", "intermunicipal-bodies": "name"}


def table_of(header: list[str]) -> str | None:
    """Return which table has these columns, or ``None``."""
    return next((table for table, columns in TABLES.items() if list(columns) == header), None)


def table_problems(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield row, column and problem for everything that is not right in the text of a reference table."""
    lines = csv.reader(io.StringIO(text), strict=True)
    try:
        header = next(lines, [])
        table = table_of(header)
        if table is None:
            yield "", "", tr("De kolommen zijn van geen enkele referentietabel.")
            return
        yield from _row_problems(table, lines)
    except csv.Error:
        yield tr("rij {n}").format(n=lines.line_num), "", tr("De rij is geen CSV.")


def _row_problems(table: str, lines: Iterator[list[str]]) -> Iterator[tuple[str, str, str]]:
    columns = TABLES[table]
    seen: set[str] = set()
    for number, cells in enumerate(lines, start=2):
        row = tr("rij {n}").format(n=number)
        if len(cells) != len(columns):
            yield row, "", tr("De rij telt {n} cellen; er zijn {most} kolommen.").format(n=len(cells), most=len(columns))
            continue
        for (column, pattern), cell in zip(columns.items(), cells, strict=True):
            if not re.fullmatch(pattern, cell):
                yield row, column, tr("“{value}” past niet in deze kolom.").format(value=cell[:40])
        key = cells[0]
        if table in _KEYS and key in seen:
            yield row, _KEYS[table], tr("“{value}” staat er al.").format(value=key)
        seen.add(key)
